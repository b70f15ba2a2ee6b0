import { readWorkspace } from "@kettenwerk/markdown"
import { check } from "@kettenwerk/rules"
import type { GatheredTexts } from "../files/gather-texts.js"
import type { TextFile } from "../files/read-files.js"
import { type FixRun, runFixes } from "../fix/run-fixes.js"
import { checkedDocuments } from "../formats/findings-report.js"
import type { Language } from "../language.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import type { Terminal } from "../terminal.js"
import type { CheckCommandOptions, Outcome } from "./check.js"
import type { Stopwatch } from "./timing.js"

/** Checks everything at once, for what needs the whole reading: fixing and explaining. */
export async function checkWhole(
  gathered: GatheredTexts,
  options: CheckCommandOptions,
  language: Language,
  terminal: Terminal,
  stopwatch: Stopwatch,
): Promise<Outcome> {
  const checkFiles = (files: readonly TextFile[]) => {
    const reading = readWorkspace(files, readingOptions(options, gathered))
    stopwatch.lap("Text verstehen", "read text")
    const result = check(reading, {
      stichtag: terminal.today(),
      settings: gathered.settingsOf,
      now: () => performance.now(),
    })
    stopwatch.lap("Regeln prüfen", "run rules")
    return { reading, result }
  }
  let { reading, result } = checkFiles(gathered.files)
  let fixed: FixRun | undefined
  if (options.fix || options.fixDryRun) {
    const { findings } = result
    const findingsOf = (files: readonly TextFile[]) =>
      files === gathered.files ? findings : checkFiles(files).result.findings
    fixed = await runFixes(gathered.files, findingsOf, options.fixDryRun === true, language, terminal)
    printProblems(fixed.problems, language, terminal)
    ;({ reading, result } = checkFiles(fixed.files))
  }
  const tables: string[] = []
  if (options.explainConfig) {
    const { configTables } = await import("./explain-config.js")
    tables.push(configTables(reading, gathered, result.stages, language, terminal.columns))
  }
  if (options.explainReading) {
    const { readingTables } = await import("./explain-reading.js")
    tables.push(readingTables(reading, language, terminal.columns))
  }
  return {
    findings: result.findings,
    broken: result.broken,
    problems: result.problems.flatMap(({ source, message }) => (source?.uri === undefined ? [message] : [])),
    days: [...new Set(result.groups.map(({ stichtag }) => stichtag))],
    documents: checkedDocuments(reading, result.stages),
    timing: result.timing ?? [],
    ...(fixed?.diff === undefined ? {} : { diff: fixed.diff }),
    unsaved: fixed?.problems ?? [],
    explained: tables.join(""),
  }
}
