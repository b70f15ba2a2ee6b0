import { type Bilingual, type Finding, type Severity, severities } from "@kettenwerk/core"
import { configure } from "@kettenwerk/rules"
import { knownFindings } from "../baseline/known-findings.js"
import { type CommonOptions, chosen } from "../common-options.js"
import type { Shelf } from "../corpus/verdict-store.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { type GatheredTexts, gatherTexts } from "../files/gather-texts.js"
import {
  type CheckedDocument,
  type FindingsReport,
  isAtLeast,
  type PrintOptions,
} from "../formats/findings-report.js"
import { formatNames, loadFormat } from "../formats/index.js"
import type { Language } from "../language.js"
import { printProblems } from "../print-problems.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"
import { checkInParts } from "./check-in-parts.js"
import { startProgress } from "./progress.js"
import { type Stopwatch, startStopwatch, timingTable } from "./timing.js"

export interface CheckCommandOptions extends CommonOptions {
  readonly format: string
  readonly failOn: string
  readonly explainReading?: boolean
  readonly explainConfig?: boolean
  readonly timing?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly baseline?: string
  readonly watch?: boolean
  readonly cache?: boolean
  readonly cacheOrt?: string
  readonly threads?: string
}

/** What a check found, however it was done. */
export interface Outcome {
  readonly findings: readonly Finding[]
  /** Rules that broke. */
  readonly broken: readonly { readonly rule: string; readonly error: string }[]
  /** What could not be checked, and what is wrong with options. */
  readonly problems: readonly Bilingual[]
  /** Days the groups were compared with, each once. */
  readonly days: readonly string[]
  readonly documents: readonly CheckedDocument[]
  readonly timing: readonly { readonly rule: string; readonly milliseconds: number }[]
  /** The fixes of a dry run, printed instead of the findings. */
  readonly diff?: string
  /** Documents that could not be saved; said already. */
  readonly unsaved?: readonly Bilingual[]
  /** What the user wants explained, as tables. */
  readonly explained?: string
}

const failLevels = [...[...severities].reverse(), "never"] as const

/** Checks documents and prints findings. `shelf` keeps verdicts for the next call of the same process. */
export async function check(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
  version: string,
  shelf?: Shelf,
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
  const usualDay = settings.stichtag ?? terminal.today()
  const print = printOptions(options, failOn, language, terminal, version)
  if (gathered.files.length === 0) {
    // Programs get a valid report all the same: an empty file would look like a broken tool.
    if (options.format !== "text") terminal.out(format(emptyReport(gathered, usualDay), print))
    return exitCode.failure
  }

  const outcome = await run(gathered, options, language, terminal, stopwatch, shelf)
  printProblems(outcome.problems, language, terminal)
  // A table belongs to the readable report; beside other formats standard output stays machine-readable.
  const explain = options.format === "text" ? terminal.out : terminal.err
  if (outcome.explained !== undefined) explain(outcome.explained)
  const texts = new Map(gathered.settingsTexts)
  for (const { uri, text } of outcome.documents) texts.set(uri, text)
  const known = await knownFindings(options, gathered, terminal)
  const match = known?.match(outcome.findings, texts)
  const findings = match?.fresh ?? outcome.findings
  const report: FindingsReport = {
    // Groups may name a day each; then the one that holds without them is printed.
    stichtag: outcome.days.length === 1 ? outcome.days[0]! : usualDay,
    findings,
    documents: outcome.documents,
    otherTexts: gathered.settingsTexts,
    problems: [...gathered.problems, ...outcome.problems],
    ...(match === undefined ? {} : { baseline: { known: match.known, gone: match.gone } }),
  }
  terminal.out(outcome.diff ?? format(report, print))
  stopwatch.lap("Ausgabe", "print")
  if (options.timing) terminal.err(timingTable(stopwatch, outcome.timing, language))

  const failures = [report.problems, outcome.broken, outcome.unsaved ?? []]
  if (failures.some((list) => list.length > 0)) return exitCode.failure
  return fails(findings, failOn) ? exitCode.findings : exitCode.clean
}

async function run(
  gathered: GatheredTexts,
  options: CheckCommandOptions,
  language: Language,
  terminal: Terminal,
  stopwatch: Stopwatch,
  shelf: Shelf | undefined,
): Promise<Outcome> {
  if (options.fix || options.fixDryRun || options.explainConfig || options.explainReading) {
    const { checkWhole } = await import("./check-whole.js")
    return checkWhole(gathered, options, language, terminal, stopwatch)
  }
  const progress = startProgress(gathered.files.length, options.quiet === true, language, terminal)
  try {
    const { verdict, cacheProblem } = await checkInParts(gathered, options, terminal, shelf, progress.show)
    stopwatch.lap("Prüfen", "check")
    stopwatch.add("  davon Text verstehen", "  of it read text", verdict.reading)
    stopwatch.add("  davon Regeln prüfen", "  of it run rules", verdict.checking)
    progress.end()
    if (cacheProblem !== undefined) {
      const { de, en } = cacheProblem
      terminal.err(
        language === "de"
          ? `Der Zwischenspeicher (--cache) ist nicht nutzbar: ${de} Die Prüfung gilt trotzdem.\n`
          : `The cache (--cache) cannot be used: ${en} The check is valid all the same.\n`,
      )
    }
    const texts = new Map(gathered.files.map(({ uri, text }) => [uri, text]))
    return {
      ...verdict,
      documents: verdict.documents.map((document) => ({
        ...document,
        text: (texts.get(document.uri) ?? "").replace(/^\uFEFF/, ""),
      })),
    }
  } finally {
    progress.end()
  }
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
