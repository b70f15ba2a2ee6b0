import { readWorkspace } from "@kettenwerk/markdown"
import { check, configure } from "@kettenwerk/rules"
import { reportPage } from "@kettenwerk/views"
import type { CommonOptions } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { gatherTexts } from "../files/gather-texts.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import { stichtagOf } from "../settings/stichtag-of.js"
import type { Terminal } from "../terminal.js"
import { schemeOf } from "./scheme-option.js"

export interface ReportCommandOptions extends CommonOptions {
  readonly farben: string
}

/** Prints the report. Findings are its content and no failure; what could not be read or checked is one. */
export async function printReport(
  paths: readonly string[],
  options: ReportCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const scheme = schemeOf(options.farben)
  const gathered = await gatherTexts(paths, options, terminal)
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  const language = settings.sprache ?? "de"
  printProblems(gathered.problems, language, terminal)
  if (gathered.files.length === 0) return exitCode.failure

  const today = terminal.today()
  const reading = readWorkspace(gathered.files, readingOptions(options, gathered))
  const result = check(reading, { stichtag: today, settings: gathered.settingsOf })
  const flagProblems = result.problems.filter(({ source }) => source?.uri === undefined)
  printProblems(
    flagProblems.map(({ message }) => message),
    language,
    terminal,
  )
  const stichtag = stichtagOf(reading.groups, gathered.settingsOf, today)
  terminal.out(reportPage({ groups: reading.groups, findings: result.findings, stichtag, language, scheme }))
  const failures = [gathered.problems, flagProblems, result.broken]
  return failures.some((list) => list.length > 0) ? exitCode.failure : exitCode.clean
}
