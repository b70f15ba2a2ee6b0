import type { Bilingual, Finding } from "@kettenwerk/core"
import type { TextFile } from "../files/read-files.js"
import type { Language } from "../language.js"
import type { Terminal } from "../terminal.js"
import { counted } from "../text/counted.js"
import { type FixedTexts, fixTexts } from "./fix-texts.js"

/** What came of `--fix` or `--fix-dry-run`. */
export interface FixRun {
  /** The documents as they are, or would be, after fixing. */
  readonly files: readonly TextFile[]
  /** The changes as text, in a dry run. */
  readonly diff?: string
  /** Documents that could not be saved. Not empty means: exit code 2. */
  readonly problems: readonly Bilingual[]
}

/** Fixes documents and saves them, or says what saving would change. Tells on standard error how much it was. */
export async function runFixes(
  files: readonly TextFile[],
  findingsOf: (files: readonly TextFile[]) => readonly Finding[],
  isDryRun: boolean,
  language: Language,
  terminal: Terminal,
): Promise<FixRun> {
  const fixed = fixTexts(files, findingsOf)
  terminal.err(fixLine(fixed, isDryRun, language))
  if (isDryRun) {
    // Only who asks for a difference loads what computes it.
    const { unifiedDiff } = await import("./unified-diff.js")
    return { files: fixed.files, diff: unifiedDiff(fixed), problems: [] }
  }
  const { saveFixes } = await import("./save-fixes.js")
  return { files: fixed.files, problems: await saveFixes(fixed) }
}

function fixLine({ fixes, changed }: FixedTexts, isDryRun: boolean, language: Language): string {
  const german = language === "de"
  if (fixes === 0) return german ? "Es gibt nichts zu korrigieren.\n" : "There is nothing to fix.\n"
  const amount = german ? counted(fixes, "Korrektur", "Korrekturen") : counted(fixes, "fix", "fixes")
  const files = german
    ? counted(changed.length, "Datei", "Dateien")
    : counted(changed.length, "file", "files")
  const note = german ? " (nichts gespeichert)" : " (nothing saved)"
  return `${amount} in ${files}${isDryRun ? note : ""}.\n`
}
