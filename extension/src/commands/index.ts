import { changeStage } from "./change-stage.js"
import type { Command } from "./command.js"
import { explainRule } from "./explain-rule.js"
import { importOfficeFile } from "./import-office-file.js"
import { insertOverview } from "./insert-overview.js"
import { newConcept } from "./new-concept.js"
import { openPreview } from "./open-preview.js"
import { openWalkthrough, restartServer, showOutput } from "./plain-commands.js"
import { revealFact } from "./reveal-fact.js"
import { saveReport } from "./save-report.js"
import { setReferenceDay } from "./set-reference-day.js"
import { showReadingReport } from "./show-reading-report.js"
import { suppressFinding } from "./suppress-finding.js"
import { toggleFocusMode } from "./toggle-focus-mode.js"

/** The commands by the second half of their id; the commands of single views are added where they are registered. */
export const commands: Readonly<Record<string, Command>> = {
  openPreview,
  insertOverview,
  showReadingReport,
  saveReport,
  newConcept,
  importOfficeFile,
  explainRule,
  suppressFinding,
  setReferenceDay,
  changeStage,
  toggleFocusMode,
  restartServer,
  showOutput,
  openWalkthrough,
  revealFact,
}
