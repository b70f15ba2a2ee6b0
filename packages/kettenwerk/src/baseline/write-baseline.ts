import { access } from "node:fs/promises"
import path from "node:path"
import type { WorkspaceReading } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { check, configure } from "@kettenwerk/rules"
import type { CommonOptions } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { type GatheredTexts, gatherTexts } from "../files/gather-texts.js"
import { systemProblem } from "../files/read-files.js"
import { writeFileAtomically } from "../files/write-file-atomically.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import type { Terminal } from "../terminal.js"
import { counted } from "../text/counted.js"
import { usageError } from "../usage-error.js"
import { type BaselineEntry, printBaseline } from "./baseline-file.js"
import { baselinePath, identifier, readBaseline, usualBaseline } from "./known-findings.js"
import { baselineOf, matchBaseline } from "./match-baseline.js"

export interface BaselineOptions extends CommonOptions {
  readonly baseline?: string
  readonly force?: boolean
}

/** Writes all findings of today into a new baseline. */
export async function createBaseline(
  paths: readonly string[],
  options: BaselineOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const run = await checkForBaseline(paths, options, terminal)
  if (run === undefined) return exitCode.failure
  const { findings, identify, file, name, english, failed } = run
  if (failed) return exitCode.failure
  if (!options.force && (await exists(file))) {
    throw usageError({
      de: `${name} gibt es schon. Aufräumen: kettenwerk baseline prune. Neu anlegen: --force`,
      en: `${name} exists. Tidy up: kettenwerk baseline prune. Create anew: --force`,
    })
  }
  await save(file, name, baselineOf(findings, identify))
  const count = findings.length
  terminal.out(
    english
      ? `${counted(count, "finding", "findings")} noted in ${name}. Check without them: kettenwerk check --baseline ${name}\n`
      : `${counted(count, "Befund", "Befunde")} in ${name} festgehalten. Prüfen ohne sie: kettenwerk check --baseline ${name}\n`,
  )
  return exitCode.clean
}

/** Removes from a baseline what is settled. New findings are never added. */
export async function pruneBaseline(
  paths: readonly string[],
  options: BaselineOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const run = await checkForBaseline(paths, options, terminal)
  if (run === undefined) return exitCode.failure
  const { findings, identify, file, name, english, failed } = run
  if (failed) return exitCode.failure
  const entries = await readBaseline(file, terminal)
  const { kept, gone } = matchBaseline(findings, entries, identify)
  if (gone > 0) await save(file, name, kept)
  terminal.out(
    english
      ? `${counted(gone, "settled finding", "settled findings")} removed from ${name}.\n`
      : `${counted(gone, "behobener Befund", "behobene Befunde")} aus ${name} entfernt.\n`,
  )
  return exitCode.clean
}

async function checkForBaseline(paths: readonly string[], options: BaselineOptions, terminal: Terminal) {
  const gathered = await gatherTexts(paths, options, terminal)
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  const language = settings.sprache ?? "de"
  printProblems(gathered.problems, language, terminal)
  if (gathered.files.length === 0) return undefined
  const reading = readWorkspace(gathered.files, readingOptions(options, gathered))
  const result = check(reading, { stichtag: terminal.today(), settings: gathered.settingsOf })
  const file = baselinePath(options, gathered, terminal) ?? path.resolve(terminal.cwd, usualBaseline)
  return {
    findings: result.findings,
    identify: identifier(textsOf(reading, gathered), terminal, file),
    file,
    name: path.relative(terminal.cwd, file) || file,
    english: language === "en",
    // What could not be read would be missing from the baseline, or pruned from it.
    failed: gathered.problems.length > 0 || result.broken.length > 0,
  }
}

function textsOf(
  { groups }: WorkspaceReading,
  { settingsTexts }: GatheredTexts,
): ReadonlyMap<string, string> {
  const documents = groups.flatMap((group) => group.documents)
  return new Map([...settingsTexts, ...documents.map(({ uri, text }) => [uri, text] as const)])
}

async function save(file: string, name: string, entries: readonly BaselineEntry[]): Promise<void> {
  try {
    await writeFileAtomically(file, printBaseline(entries))
  } catch (error) {
    const { de, en } = systemProblem(error)
    throw usageError({ de: `${name}: ${de}`, en: `${name}: ${en}` })
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
