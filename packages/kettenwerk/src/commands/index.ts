import { registerBaseline } from "./baseline.js"
import { registerCheck } from "./check.js"
import { registerDiff } from "./diff.js"
import { registerExport } from "./export.js"
import { registerImport } from "./import.js"
import { registerInit } from "./init.js"
import { registerLsp } from "./lsp.js"
import { registerMilestones } from "./milestones.js"
import { registerModel } from "./model.js"
import { registerNetwork } from "./network.js"
import { registerOffer } from "./offer.js"
import { registerProgramme } from "./programme.js"
import type { RegisterCommand } from "./register-command.js"
import { registerReport } from "./report.js"
import { registerRule } from "./rule.js"
import { registerView } from "./view.js"

/** All commands in the order of the help. */
export const commands: readonly RegisterCommand[] = [
  registerCheck,
  registerModel,
  registerNetwork,
  registerMilestones,
  registerView,
  registerReport,
  registerOffer,
  registerDiff,
  registerProgramme,
  registerExport,
  registerImport,
  registerRule,
  registerInit,
  registerBaseline,
  registerLsp,
]
