import type { ParagraphBlock } from "../blocks/block.js"
import { paragraphOf } from "../blocks/cut-paragraph.js"
import { isMarked, plain, type Rich, rawText, rich, slice } from "../blocks/rich.js"
import { readFieldLines } from "../records/field-lines.js"
import { canonicalSections } from "./canonical-sections.js"

const longestLine = 120
const mostLines = 4
/** „TOP 3: Finanzierung“, „Zu TOP 2 – Bericht“ */
const agendaLine = /^(?:zu\s+)?(?:TOP|Tagesordnungspunkt)\s*\d{1,2}(?:\.\d{1,2})?(?![\d.]?\d)/iu
const paperLine =
  /^\p{L}{0,14}(?:protokoll|niederschrift)(?![\p{L}])|^(?:Vermerk|Gesprächsnotiz)(?![\p{L}])/iu
const numbered = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[IVX]{1,4}\.)\s+\p{L}/u

const known = new WeakMap<ParagraphBlock, readonly ParagraphBlock[]>()

/**
 * Cuts a paragraph whose first lines are headings: text pasted from Word has no empty line below „**Niederschrift**“ or
 * „**TOP 2 Bericht**“. The paragraph itself if it opens with none; a name with labelled lines below it stays whole.
 */
export function splitHeadingLines(block: ParagraphBlock): readonly ParagraphBlock[] {
  const cached = known.get(block)
  if (cached !== undefined) return cached
  const parts = cut(block)
  known.set(block, parts)
  return parts
}

function cut(block: ParagraphBlock): readonly ParagraphBlock[] {
  const whole = rich(block.inline)
  const raw = rawText(whole)
  if (!raw.includes("\n")) return [block]
  const heads: Rich[] = []
  let from = 0
  while (heads.length < mostLines) {
    const end = raw.indexOf("\n", from)
    if (end < 0) break
    const line = slice(whole, from, end)
    if (!isHeadingLine(line, slice(whole, end), heads.at(-1))) break
    heads.push(line)
    from = end + 1
  }
  // The second of two titles may be the last line.
  if (heads.length > 0 && isMarked(slice(whole, from), "strong") && !raw.slice(from).includes("\n")) {
    heads.push(slice(whole, from))
    from = raw.length
  }
  if (heads.length === 0) return [block]
  const rest = slice(whole, from)
  return [...heads, ...(rest.end > rest.start ? [rest] : [])].map(paragraphOf)
}

function isHeadingLine(line: Rich, rest: Rich, before: Rich | undefined): boolean {
  const text = plain(line)
  if (text.length < 3 || text.length > longestLine || /[.;,!]$/u.test(text)) return false
  const bold = isMarked(line, "strong")
  const next = plain(slice(rest, 0, firstBreak(rest)))
  if (agendaLine.test(text)) return bold ? true : !agendaLine.test(next) && !/[?:]$/u.test(text)
  if (!bold) return false
  if (paperLine.test(text) || (before !== undefined && paperLine.test(plain(before)))) return true
  if (!numbered.test(text) && canonicalSections(text).length === 0) return false
  // A hard break below „**Koordination**“ marks an address block.
  if (
    line.inline.marks.some(({ kind, start }) => kind === "break" && start >= line.end && start <= rest.start)
  )
    return false
  return readFieldLines(rest).fields.every(({ key }) => key === undefined) && !/^[-:–|]/u.test(next)
}

function firstBreak(part: Rich): number {
  const raw = rawText(part).trimStart()
  const lead = rawText(part).length - raw.length
  const at = raw.indexOf("\n")
  return at < 0 ? lead + raw.length : lead + at
}
