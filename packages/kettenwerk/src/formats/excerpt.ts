import type { Range } from "@kettenwerk/core"
import stringWidth from "string-width"
import { printable } from "../text/printable.js"

export interface Excerpt {
  readonly line: string
  /** As many spaces and carets as stand under the quoted place. */
  readonly underline: string
}

/**
 * The first line of a place with a line of carets below it, cut to `columns` cells around the place.
 * Undefined where there is nothing to see: an empty line or a finding about the document as a whole.
 */
export function excerptOf(text: string, range: Range, columns: number): Excerpt | undefined {
  if (range.end.offset <= range.start.offset) return undefined
  const lineStart = range.start.offset - (range.start.column - 1)
  const lineEnd = endOfLine(text, range.start.offset)
  const before = printable(text.slice(lineStart, range.start.offset))
  const quoted = printable(text.slice(range.start.offset, Math.min(range.end.offset, lineEnd)))
  const after = printable(text.slice(Math.min(range.end.offset, lineEnd), lineEnd))
  if (quoted.trim() === "") return undefined
  const shownQuote = cutEnd(quoted, columns - 2)
  const room = columns - stringWidth(shownQuote)
  const shownBefore = cutStart(before, Math.max(1, Math.floor(room / 2)))
  const shownAfter = cutEnd(after, Math.max(1, room - stringWidth(shownBefore)))
  return {
    line: `${shownBefore}${shownQuote}${shownAfter}`.trimEnd(),
    underline:
      " ".repeat(stringWidth(shownBefore)) + "^".repeat(Math.max(1, stringWidth(shownQuote.trimEnd()))),
  }
}

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1
  return at
}

const graphemes = new Intl.Segmenter("de", { granularity: "grapheme" })

/** The segmenter is exact but slow, so only as many letters as can matter are given to it. */
const enough = 400

function cutEnd(text: string, cells: number): string {
  if (text.length <= enough && stringWidth(text) <= cells) return text
  let shown = ""
  let used = 0
  for (const { segment } of graphemes.segment(text.slice(0, enough))) {
    const width = stringWidth(segment)
    if (used + width > cells - 1) return `${shown}…`
    shown += segment
    used += width
  }
  return `${shown}…`
}

function cutStart(text: string, cells: number): string {
  if (text.length <= enough && stringWidth(text) <= cells) return text
  const segments = Array.from(graphemes.segment(text.slice(-enough)), ({ segment }) => segment)
  let shown = ""
  let used = 0
  while (segments.length > 0) {
    const segment = segments.pop()!
    const width = stringWidth(segment)
    if (used + width > cells - 1) break
    shown = segment + shown
    used += width
  }
  return `…${shown}`
}
