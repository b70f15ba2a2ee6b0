import type { DocumentReading } from "@kettenwerk/core"

/** A stretch of a document in which names are looked for. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Running text, where a short name may be an ordinary word. */
  readonly prose: boolean
}

/** Headings, blocks and table rows in the order of the text; code, HTML and what was not read are left out. */
export function piecesOf({ sections, frontmatter }: DocumentReading): readonly Piece[] {
  const pieces: Piece[] = frontmatter.map(({ valueRange }) => ({
    start: valueRange.start.offset,
    end: valueRange.end.offset,
    prose: false,
  }))
  for (const { headingRange, blocks, kind } of sections) {
    if (kind !== "root")
      pieces.push({ start: headingRange.start.offset, end: headingRange.end.offset, prose: false })
    for (const { kind, range, items } of blocks) {
      if (kind === "code" || kind === "html" || kind === "unread" || kind === "rule") continue
      if (kind !== "table") {
        pieces.push({ start: range.start.offset, end: range.end.offset, prose: kind !== "list" })
        continue
      }
      for (const item of items) {
        pieces.push({ start: item.range.start.offset, end: item.range.end.offset, prose: false })
      }
    }
  }
  return pieces
}
