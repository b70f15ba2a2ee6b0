import type { ItemBlock, ListBlock, ParagraphBlock } from "./block.js"
import type { InlineText } from "./inline-text.js"

/**
 * A paragraph whose lines begin with typed bullets, as text from Word has them, read as the list it is meant to be:
 *
 *     – 03/2027: Auftakt mit allen Kitas        a) Jede Familie erhält einen Besuch.
 *     – Sommer 2027: Befragung der Eltern       b) Übergänge werden vorbereitet.
 *
 * Undefined for any other paragraph. A lead-in above the first bullet stays a paragraph of its own.
 */
export function typedList(
  paragraph: ParagraphBlock,
): readonly [ListBlock] | readonly [ParagraphBlock, ListBlock] | undefined {
  const { text } = paragraph.inline
  if (!mayBegin.test(text)) return undefined
  const lines = linesOf(text)
  const bullets = lines.map(({ start, end }) => bullet.exec(text.slice(start, end)))
  const first = bullets.findIndex((found) => found !== null)
  if (first < 0 || first > 1) return undefined
  const kind = kindOf(bullets[first]![1]!)
  const own = bullets.slice(first)
  const count = own.filter((found) => found !== null && kindOf(found[1]!) === kind).length
  // One dash may be a thought, one letter an address; a real bullet is a bullet.
  if (count < (kind === "dot" ? 1 : 2) || (kind === "letter" && !isSequence(own))) return undefined
  if (first === 1 && !/:\s*$/u.test(text.slice(0, lines[0]!.end))) return undefined
  const items: ItemBlock[] = []
  let from: number | undefined
  const close = (to: number): void => {
    if (from === undefined) return
    const inline = part(paragraph.inline, from, to)
    const block: ParagraphBlock = { kind: "paragraph", inline, start: inline.source, end: inline.sourceEnd }
    items.push({ blocks: [block], start: inline.source, end: inline.sourceEnd })
  }
  lines.slice(first).forEach(({ start }, index) => {
    const found = own[index]
    if (found === null || found === undefined || kindOf(found[1]!) !== kind) return
    close(start)
    from = start + found[0].length
  })
  close(text.length)
  const list: ListBlock = {
    kind: "list",
    ordered: false,
    items,
    start: items[0]!.start,
    end: paragraph.end,
  }
  if (first === 0) return [list]
  const lead = part(paragraph.inline, 0, lines[0]!.end)
  return [{ kind: "paragraph", inline: lead, start: paragraph.start, end: lead.sourceEnd }, list]
}

const mayBegin = /(?:^|\n)[ \t]*(?:[–—•·▪◦➢➤‣●○■□]|\(?[a-h]\))[ \t\u00a0]/u
const bullet = /^[ \t]*([–—•·▪◦➢➤‣●○■□]|\(?[a-h]\))[ \t\u00a0]+(?=\S)/u

function kindOf(mark: string): "dash" | "dot" | "letter" {
  if (/[a-h]/u.test(mark)) return "letter"
  return /[–—]/u.test(mark) ? "dash" : "dot"
}

/** „a) … b) …“ */
function isSequence(found: readonly (RegExpExecArray | null)[]): boolean {
  const letters = found.flatMap((match) => (match === null ? [] : [/[a-h]/u.exec(match[1]!)?.[0] ?? ""]))
  return letters.every((letter, index) => letter === "abcdefgh"[index])
}

function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    lines.push({ start, end: at })
    start = at + 1
  }
  lines.push({ start, end: text.length })
  return lines
}

/** Text between two offsets of the inline text, every unit still at its place. */
function part(inline: InlineText, start: number, untrimmed: number): InlineText {
  let end = untrimmed
  while (end > start && /\s/u.test(inline.text[end - 1]!)) end -= 1
  const segments = inline.segments.flatMap((segment) => {
    const from = Math.max(segment.at, start)
    const to = Math.min(segment.at + segment.length, end)
    if (from >= to) return []
    // Where source and text differ in length the segment cannot be cut.
    const exact = segment.sourceEnd - segment.source === segment.length
    return [
      {
        at: from - start,
        length: to - from,
        source: exact ? segment.source + (from - segment.at) : segment.source,
        sourceEnd: exact ? segment.source + (to - segment.at) : segment.sourceEnd,
      },
    ]
  })
  return {
    text: inline.text.slice(start, end),
    segments,
    marks: inline.marks.flatMap((mark) =>
      mark.start >= start && mark.end <= end
        ? [{ ...mark, start: mark.start - start, end: mark.end - start }]
        : [],
    ),
    source: segments[0]?.source ?? inline.source,
    sourceEnd: segments.at(-1)?.sourceEnd ?? inline.sourceEnd,
  }
}
