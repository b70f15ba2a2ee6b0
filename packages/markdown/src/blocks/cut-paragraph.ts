import type { ParagraphBlock } from "./block.js"
import type { InlineText } from "./inline-text.js"
import { placeOf, type Rich } from "./rich.js"

/** A part of a paragraph as a paragraph of its own; every unit keeps its place. */
export function paragraphOf(part: Rich): ParagraphBlock {
  const { start, end } = placeOf(part)
  return { kind: "paragraph", inline: inlineOf(part, start, end), start, end }
}

function inlineOf({ inline, start, end }: Rich, source: number, sourceEnd: number): InlineText {
  return {
    text: inline.text.slice(start, end),
    segments: inline.segments.flatMap((segment) => {
      const from = Math.max(segment.at, start)
      const to = Math.min(segment.at + segment.length, end)
      if (to <= from) return []
      // A stretch whose source is as long as its text can be cut; an escape or a reference is kept whole.
      const even = segment.sourceEnd - segment.source === segment.length
      return [
        {
          at: from - start,
          length: to - from,
          source: even ? segment.source + (from - segment.at) : segment.source,
          sourceEnd: even ? segment.source + (to - segment.at) : segment.sourceEnd,
        },
      ]
    }),
    marks: inline.marks
      .flatMap((mark) =>
        mark.end < start ||
        mark.start > end ||
        (mark.kind === "break" && (mark.end <= start || mark.start >= end))
          ? []
          : [{ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }],
      )
      .filter((mark) => mark.end > mark.start || mark.kind === "image" || mark.kind === "footnote"),
    source,
    sourceEnd,
  }
}
