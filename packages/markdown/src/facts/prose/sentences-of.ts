import { sentences } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice } from "../../blocks/rich.js"

/** A sentence of running text with its clean wording. */
export interface Sentence {
  readonly part: Rich
  readonly text: string
}

/**
 * The sentences of a part, in their order; abbreviations and ordinals do not end one. A hard line break does, unless it
 * sits inside of a word broken by hand: lines of slides have no full stops.
 */
export function sentencesOf(part: Rich): readonly Sentence[] {
  // Many readers ask for the sentences of the same paragraph.
  const isWhole = part.start === 0 && part.end === part.inline.text.length
  const cached = isWhole ? known.get(part.inline) : undefined
  if (cached !== undefined) return cached
  const found = splitSentences(part)
  if (isWhole) known.set(part.inline, found)
  return found
}

const known = new WeakMap<Rich["inline"], readonly Sentence[]>()

function splitSentences(part: Rich): readonly Sentence[] {
  return linesOf(part).flatMap((line) =>
    sentences(rawText(line)).map(({ start, end }) => {
      const piece = slice(line, start, end)
      return { part: piece, text: plain(piece) }
    }),
  )
}

function linesOf(part: Rich): readonly Rich[] {
  const raw = rawText(part)
  const lines: Rich[] = []
  let from = 0
  for (const { kind, start } of part.inline.marks) {
    const at = start - part.start
    if (
      kind !== "break" ||
      at <= from ||
      at >= raw.length ||
      /[-\u2010]\s*$/u.test(raw.slice(Math.max(0, at - 4), at))
    )
      continue
    lines.push(slice(part, from, at))
    from = at
  }
  lines.push(slice(part, from))
  return lines.filter((line) => line.end > line.start)
}

/** True for a question: it states nothing. */
export function isQuestion(text: string): boolean {
  return /\?["”“»)]?\s*$/u.test(text)
}
