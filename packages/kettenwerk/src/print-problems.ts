import type { Bilingual } from "@kettenwerk/core"
import type { Language } from "./language.js"
import type { Terminal } from "./terminal.js"

/** Writes what could not be done to standard error, one line each. */
export function printProblems(problems: readonly Bilingual[], language: Language, terminal: Terminal): void {
  for (const problem of problems) terminal.err(`${problem[language]}\n`)
}
