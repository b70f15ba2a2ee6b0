import { type Finding, type Severity, severities, type WorkspaceReading } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { type CheckResult, configure, check as runRules } from "@kettenwerk/rules"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { type GatheredTexts, gatherTexts } from "../files/gather-texts.js"
import { type FindingsReport, isAtLeast } from "../formats/findings-report.js"
import { formatNames, loadFormat } from "../formats/index.js"
import type { Language } from "../language.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import type { Terminal } from "../terminal.js"
import { startStopwatch, timingTable } from "./timing.js"

export interface CheckCommandOptions extends CommonOptions {
  readonly format: string
  readonly failOn: string
  readonly explainReading?: boolean
  readonly explainConfig?: boolean
  readonly timing?: boolean
}

const failLevels = [...[...severities].reverse(), "never"] as const

/** Checks documents and prints findings. */
export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = await loadFormat(chosen("--format", options.format, formatNames))
  const failOn = chosen("--fail-on", options.failOn, failLevels)
  const stopwatch = startStopwatch()

  const gathered = await gatherTexts(paths, options, terminal)
  stopwatch.lap("Dateien einlesen", "load files")
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  const language: Language = settings.sprache ?? "de"
  printProblems(gathered.problems, language, terminal)
  if (gathered.files.length === 0) return exitCode.failure

  const reading = readWorkspace(gathered.files, readingOptions(options, gathered))
  stopwatch.lap("Text verstehen", "read text")
  const today = terminal.today()
  const result = runRules(reading, {
    stichtag: today,
    settings: gathered.settingsOf,
    now: () => performance.now(),
  })
  stopwatch.lap("Regeln prüfen", "run rules")

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
  const report = reportOf(reading, gathered, result, settings.stichtag ?? today)
  const quietBelow = options.quiet ? { quietBelow: failOn === "never" ? ("error" as const) : failOn } : {}
  terminal.out(
    format(report, { language, colour: terminal.colour, columns: terminal.columns, ...quietBelow }),
  )
  stopwatch.lap("Ausgabe", "print")
  if (options.timing) terminal.err(timingTable(stopwatch, result.timing ?? [], language))

  if (gathered.problems.length > 0 || flagProblems.length > 0 || result.broken.length > 0)
    return exitCode.failure
  return fails(result.findings, failOn) ? exitCode.findings : exitCode.clean
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
    documents: documents.map((reading) => ({
      reading,
      stage: result.stages.get(reading.uri) ?? reading.stage,
    })),
    otherTexts: settingsTexts,
  }
}
