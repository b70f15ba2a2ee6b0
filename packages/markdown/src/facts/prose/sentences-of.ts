import { sentences } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice } from "../../blocks/rich.js"

/** A sentence of running text with its clean wording. */
export interface Sentence {
  readonly part: Rich
  readonly text: string
}

const known = new WeakMap<Rich["inline"], readonly Sentence[]>()

/** The sentences of a part, in their order; abbreviations and ordinals do not end one. */
export function sentencesOf(part: Rich): readonly Sentence[] {
  // Every prose reader asks for the same ones.
  const isWhole = part.start === 0 && part.end === part.inline.text.length
  const cached = isWhole ? known.get(part.inline) : undefined
  if (cached !== undefined) return cached
  const found = sentences(rawText(part)).map(({ start, end }) => {
    const piece = slice(part, start, end)
    return { part: piece, text: plain(piece) }
  })
  if (isWhole) known.set(part.inline, found)
  return found
}

/** True for a question: it states nothing. */
export function isQuestion(text: string): boolean {
  return /\?["”“»)]?\s*$/u.test(text)
}
