import { sentences } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice } from "../../blocks/rich.js"

/** A sentence of running text with its clean wording. */
export interface Sentence {
  readonly part: Rich
  readonly text: string
}

/** The sentences of a part, in their order; abbreviations and ordinals do not end one. */
export function sentencesOf(part: Rich): readonly Sentence[] {
  return sentences(rawText(part)).map(({ start, end }) => {
    const piece = slice(part, start, end)
    return { part: piece, text: plain(piece) }
  })
}

/** True for a question: it states nothing. */
export function isQuestion(text: string): boolean {
  return /\?["”“»)]?\s*$/u.test(text)
}
