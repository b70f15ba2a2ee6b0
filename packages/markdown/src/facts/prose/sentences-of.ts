import { sentences } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice } from "../../blocks/rich.js"
import { stampedLines } from "../../records/stamped-lines.js"

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
  const cuts: number[] = []
  for (const { kind, start, end } of part.inline.marks) {
    const at = start - part.start
    if (at <= 0 || at >= raw.length) continue
    // „**IV. Quartal 2026** – Beschluss⏎**Anfang 2027** – Start“: a line that opens with a bold date is its own.
    const isLabel =
      kind === "strong" && raw[at - 1] === "\n" && boldLead.test(raw.slice(at, end - part.start + 2))
    if (!isLabel && (kind !== "break" || /[-\u2010]\s*$/u.test(raw.slice(Math.max(0, at - 4), at)))) continue
    cuts.push(at)
  }
  cuts.push(...stampedLines(raw))
  const lines: Rich[] = []
  let from = 0
  for (const at of [...new Set(cuts)].sort((a, b) => a - b)) {
    lines.push(slice(part, from, at))
    from = at
  }
  lines.push(slice(part, from))
  return lines.filter((line) => line.end > line.start)
}

const boldLead = /^[^.!?:\n]{0,60}\d[^!?:\n]{0,30}$/u

/** True for a question: it states nothing. */
export function isQuestion(text: string): boolean {
  return /\?["”“»)]?\s*$/u.test(text)
}
