import { readWorkspace } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import type { CommonOptions } from "./common-options.js"
import { type ExitCode, exitCode } from "./exit-code.js"
import { gatherTexts } from "./files/gather-texts.js"
import { printProblems } from "./print-problems.js"
import { readingOptions } from "./reading-options.js"
import { stichtagOf } from "./settings/stichtag-of.js"
import type { Terminal } from "./terminal.js"

/** Prints everything that was read as one JSON. */
export async function printModel(
  paths: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const gathered = await gatherTexts(paths, options, terminal)
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  printProblems(gathered.problems, settings.sprache ?? "de", terminal)
  if (gathered.files.length === 0) return exitCode.failure

  const reading = readWorkspace(gathered.files, readingOptions(options, gathered))
  const stichtag = stichtagOf(reading.groups, gathered.settingsOf, terminal.today())
  const { schema, ...collections } = reading.model
  terminal.out(`${JSON.stringify({ schema, stichtag, ...collections }, undefined, 2)}\n`)
  return gathered.problems.length === 0 ? exitCode.clean : exitCode.failure
}
