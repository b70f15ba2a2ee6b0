import { applyEdits, type Finding } from "@kettenwerk/core"
import { chooseSafeFixes } from "@kettenwerk/rules"
import type { TextFile } from "../files/read-files.js"

/** What safe fixes made of documents. */
export interface FixedTexts {
  /** All files, fixed where there was something to fix. */
  readonly files: readonly TextFile[]
  /** The files that changed, before and after. */
  readonly changed: readonly { readonly before: TextFile; readonly after: TextFile }[]
  readonly fixes: number
}

/** One fix may uncover another; more rounds than this are two fixes at odds with each other. */
const mostRounds = 10

/** Applies safe fixes until there are none left. `findingsOf` checks the files as they are then. */
export function fixTexts(
  files: readonly TextFile[],
  findingsOf: (files: readonly TextFile[]) => readonly Finding[],
): FixedTexts {
  let current = files
  let fixes = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const { edits, findings } = chooseSafeFixes(findingsOf(current))
    const next = current.map((file) => {
      const text = applyEdits(file.text, edits.get(file.uri) ?? [])
      return text === file.text ? file : { ...file, text }
    })
    if (next.every((file, at) => file === current[at])) break
    fixes += findings.length
    current = next
  }
  const changed = files.flatMap((before, at) => {
    const after = current[at]!
    return after.text === before.text ? [] : [{ before, after }]
  })
  return { files: current, changed, fixes }
}
