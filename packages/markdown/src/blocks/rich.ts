import { perText } from "@kettenwerk/core"
import { type InlineText, type MarkKind, sourceAt, sourceEndAt } from "./inline-text.js"

/** A part of inline content: what readers cut names, dates and values out of, without losing the place. */
export interface Rich {
  readonly inline: InlineText
  readonly start: number
  readonly end: number
}

export function rich(inline: InlineText): Rich {
  return { inline, start: 0, end: inline.text.length }
}

/** The raw text, line feeds and special spaces included. */
export function rawText(part: Rich): string {
  return part.inline.text.slice(part.start, part.end)
}

/** The text as a person reads it: see `cleanText`. */
export function plain(part: Rich): string {
  return cleanText(rawText(part))
}

const softHyphens = /[\u00ad\u200b\u2060\ufeff]/gu
const brokenWord = /(\p{Letter})[-\u2010\u2011][^\S\n]*\n[^\S\n]*(?=(\p{Letter}))/gu
const conjunction = /^(?:und|oder|bzw\.?|sowie|u\.|&|\/)(?=\s|$)/u
const spaces = /[\s\u00a0\u2007\u202f]+/gu

/**
 * Joins lines, words broken by hand over lines and special spaces; composes letters (NFC).
 * „Schmal-⏎kalden“ becomes „Schmalkalden“, „kalden-⏎Meiningen“ keeps its hyphen, „Jugend-⏎und“ its space.
 */
export function cleanText(text: string): string {
  return cleanedOnce(text)
}

/** Every reader asks for the clean wording of the same parts. */
const cleanedOnce = perText(cleaned, 300_000)

function cleaned(text: string): string {
  let result = text.normalize("NFC").replace(softHyphens, "")
  if (result.includes("\n")) {
    result = result.replace(
      brokenWord,
      (whole, letter: string, next: string, offset: number, all: string) => {
        const rest = all.slice(offset + whole.length)
        if (conjunction.test(rest)) return whole
        return next === next.toLowerCase() && next !== next.toUpperCase() ? letter : `${letter}-`
      },
    )
  }
  return result.replace(spaces, " ").trim()
}

/** The part between two indexes relative to `part`, without white space at its ends. */
export function slice(part: Rich, start: number, end = part.end - part.start): Rich {
  return trim({ inline: part.inline, start: part.start + start, end: Math.min(part.start + end, part.end) })
}

export function trim(part: Rich): Rich {
  const { text } = part.inline
  let { start, end } = part
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return { inline: part.inline, start, end }
}

function isSpace(unit: number): boolean {
  return (
    unit <= 32 || unit === 0xa0 || unit === 0x202f || unit === 0x2007 || unit === 0xfeff || unit === 0x200b
  )
}

/** Removes these characters from both ends, for example quotes or trailing punctuation. */
export function stripEnds(part: Rich, leading: RegExp, trailing: RegExp): Rich {
  const raw = rawText(part)
  const before = leading.exec(raw)?.[0].length ?? 0
  const rest = raw.slice(before)
  const after = trailing.exec(rest)?.[0].length ?? 0
  return trim({ inline: part.inline, start: part.start + before, end: part.end - after })
}

/** Splits at every match of a global pattern; empty parts are left out. */
export function split(part: Rich, separator: RegExp): Rich[] {
  const raw = rawText(part)
  const parts: Rich[] = []
  let from = 0
  for (const found of raw.matchAll(separator)) {
    parts.push(slice(part, from, found.index))
    from = found.index + found[0].length
  }
  parts.push(slice(part, from))
  return parts.filter((piece) => piece.end > piece.start)
}

/** The lines of a part, at hard and soft breaks. */
export function lines(part: Rich): Rich[] {
  return split(part, /\n/gu)
}

/** Place in the chunk. */
export function placeOf(part: Rich): { readonly start: number; readonly end: number } {
  const inner = trim(part)
  if (inner.end <= inner.start) {
    const at = sourceAt(part.inline, part.start)
    return { start: at, end: at }
  }
  return { start: sourceAt(part.inline, inner.start), end: sourceEndAt(part.inline, inner.end) }
}

/** True if the part is wholly covered by one mark of one of these kinds, punctuation at its end aside. */
export function isMarked(part: Rich, ...kinds: readonly MarkKind[]): boolean {
  const inner = trim(part)
  if (inner.end <= inner.start) return false
  const tail = /[\s:.,;!?–-]*$/u.exec(rawText(inner))?.[0].length ?? 0
  return part.inline.marks.some(
    ({ kind, start, end }) => kinds.includes(kind) && start <= inner.start && end >= inner.end - tail,
  )
}

/** The marked lead of a part („**Name** …“), if it starts with strong or emphasised text. */
export function markedLead(part: Rich): Rich | undefined {
  const inner = trim(part)
  const lead = inner.inline.marks.find(
    ({ kind, start, end }) =>
      (kind === "strong" || kind === "emphasis") &&
      start <= inner.start &&
      end > inner.start &&
      end <= inner.end,
  )
  return lead && trim({ inline: part.inline, start: inner.start, end: lead.end })
}

/** Targets of the links in a part. */
export function linksIn(part: Rich): readonly string[] {
  return part.inline.marks.flatMap(({ kind, url, start, end }) =>
    kind === "link" && url !== undefined && start >= part.start && end <= part.end ? [url] : [],
  )
}
