import { type Finding, type Severity, severities, type WorkspaceReading } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { type CheckResult, configure, check as runRules } from "@kettenwerk/rules"
import { knownFindings } from "../baseline/known-findings.js"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { type GatheredTexts, gatherTexts } from "../files/gather-texts.js"
import type { TextFile } from "../files/read-files.js"
import type { FixRun } from "../fix/run-fixes.js"
import { type FindingsReport, isAtLeast, type PrintOptions } from "../formats/findings-report.js"
import { formatNames, loadFormat } from "../formats/index.js"
import type { Language } from "../language.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"
import { startStopwatch, timingTable } from "./timing.js"

export interface CheckCommandOptions extends CommonOptions {
  readonly format: string
  readonly failOn: string
  readonly explainReading?: boolean
  readonly explainConfig?: boolean
  readonly timing?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly baseline?: string
}

const failLevels = [...[...severities].reverse(), "never"] as const

/** Checks documents and prints findings. */
export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  const format = await loadFormat(chosen("--format", options.format, formatNames))
  const failOn = chosen("--fail-on", options.failOn, failLevels)
  if (options.fix && paths.includes("-")) {
    throw usageError({
      de: "Text aus der Standardeingabe kann nicht korrigiert gespeichert werden. Mit --fix-dry-run zeigt Kettenwerk die Änderungen.",
      en: "Text from standard input cannot be fixed in place. Use --fix-dry-run to see the changes.",
    })
  }
  const stopwatch = startStopwatch()

  const gathered = await gatherTexts(paths, options, terminal)
  stopwatch.lap("Dateien einlesen", "load files")
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  const language: Language = settings.sprache ?? "de"
  printProblems(gathered.problems, language, terminal)
  const today = terminal.today()
  const print = printOptions(options, failOn, language, terminal, version)
  if (gathered.files.length === 0) {
    // Programs get a valid report all the same: an empty file would look like a broken tool.
    if (options.format !== "text")
      terminal.out(format(emptyReport(gathered, settings.stichtag ?? today), print))
    return exitCode.failure
  }

  const checkFiles = (files: readonly TextFile[]) => {
    const reading = readWorkspace(files, readingOptions(options, gathered))
    stopwatch.lap("Text verstehen", "read text")
    const result = runRules(reading, {
      stichtag: today,
      settings: gathered.settingsOf,
      now: () => performance.now(),
    })
    stopwatch.lap("Regeln prüfen", "run rules")
    return { reading, result }
  }
  let { reading, result } = checkFiles(gathered.files)
  let fixed: FixRun | undefined
  if (options.fix || options.fixDryRun) {
    const { runFixes } = await import("../fix/run-fixes.js")
    const { findings } = result
    const findingsOf = (files: readonly TextFile[]) =>
      files === gathered.files ? findings : checkFiles(files).result.findings
    fixed = await runFixes(gathered.files, findingsOf, options.fixDryRun === true, language, terminal)
    printProblems(fixed.problems, language, terminal)
    ;({ reading, result } = checkFiles(fixed.files))
  }

  const flagProblems = result.problems.filter(({ source }) => source?.uri === undefined)
  printProblems(
    flagProblems.map(({ message }) => message),
    language,
    terminal,
  )
  // A table belongs to the readable report; beside other formats standard output stays machine-readable.
  const explain = options.format === "text" ? terminal.out : terminal.err
  if (options.explainConfig) {
    const { configTables } = await import("./explain-config.js")
    explain(configTables(reading, gathered, result.stages, language, terminal.columns))
  }
  if (options.explainReading) {
    const { readingTables } = await import("./explain-reading.js")
    explain(readingTables(reading, language, terminal.columns))
  }
  const known = await knownFindings(options, gathered, terminal)
  const match = known?.match(result.findings, reading)
  const findings = match?.fresh ?? result.findings
  const report = {
    ...reportOf(reading, gathered, { ...result, findings }, settings.stichtag ?? today),
    problems: [...gathered.problems, ...flagProblems.map(({ message }) => message)],
    ...(match === undefined ? {} : { baseline: { known: match.known, gone: match.gone } }),
  }
  terminal.out(fixed?.diff ?? format(report, print))
  stopwatch.lap("Ausgabe", "print")
  if (options.timing) terminal.err(timingTable(stopwatch, result.timing ?? [], language))

  const failures = [gathered.problems, flagProblems, result.broken, fixed?.problems ?? []]
  if (failures.some((list) => list.length > 0)) return exitCode.failure
  return fails(findings, failOn) ? exitCode.findings : exitCode.clean
}

function printOptions(
  { quiet }: CheckCommandOptions,
  failOn: Severity | "never",
  language: Language,
  { colour, columns }: Terminal,
  version: string,
): PrintOptions {
  const quietBelow = failOn === "never" ? "error" : failOn
  return { language, colour, columns, version, failOn, ...(quiet ? { quietBelow } : {}) }
}

function emptyReport({ problems, settingsTexts }: GatheredTexts, stichtag: string): FindingsReport {
  return { stichtag, findings: [], documents: [], otherTexts: settingsTexts, problems }
}

function fails(findings: readonly Finding[], failOn: Severity | "never"): boolean {
  return failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn))
}

function reportOf(
  { groups }: WorkspaceReading,
  { settingsTexts }: GatheredTexts,
  result: CheckResult,
  usualDay: string,
): FindingsReport {
  const days = new Set(result.groups.map(({ stichtag }) => stichtag))
  const documents = groups
    .flatMap((group) => group.documents)
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
  return {
    // Groups may name a day each; then the one that holds without them is printed.
    stichtag: days.size === 1 ? [...days][0]! : usualDay,
    findings: result.findings,
    documents: documents.map(({ uri, text, title, recognised, stage }) => ({
      uri,
      text,
      ...(title === undefined ? {} : { title }),
      recognised,
      stage: result.stages.get(uri) ?? stage,
    })),
    otherTexts: settingsTexts,
    problems: [],
  }
}
