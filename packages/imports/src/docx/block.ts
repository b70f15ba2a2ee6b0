import type { ListMark } from "./numbering.js"
import type { Span } from "./span.js"

/** A paragraph as it stands in the file, before headings and lists are put together. */
export interface ParagraphBlock {
  readonly kind: "paragraph"
  readonly spans: readonly Span[]
  /** Name of the style in lower case. */
  readonly style: string
  /** 1 to 9 for a heading. */
  readonly level?: number
  readonly mark?: ListMark
  /** Half points of the largest letters. */
  readonly size: number
  /** Inside of a table of contents. */
  readonly inContents: boolean
}

export interface TableBlock {
  readonly kind: "table"
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  /** Marked in the file as a row to repeat on every page. */
  readonly isHeader: boolean
}

export interface TableCell {
  readonly column: number
  readonly span: number
  /** Continues the cell above. */
  readonly continues: boolean
  readonly blocks: readonly Block[]
}

export type Block = ParagraphBlock | TableBlock
