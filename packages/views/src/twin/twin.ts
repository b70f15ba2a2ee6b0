import type { Source } from "@kettenwerk/core"

/** A cell: plain text, or text with the place it comes from. Several lines are a list of cells. */
export type Cell = string | LinkedText | readonly (string | LinkedText)[]

/** Text that stands somewhere in a document. */
export interface LinkedText {
  readonly text: string
  readonly source?: Source | undefined
}

/** A data table of the text twin; the first column heads its rows. */
export interface TwinTable {
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a picture shows, in words and tables. */
export interface Twin {
  readonly title: string
  /** Sentences before the tables: what is to be seen, what is missing, what was grouped. */
  readonly sentences: readonly string[]
  readonly tables: readonly TwinTable[]
}

/** The texts of a cell, one per line. */
export function linesOf(cell: Cell): readonly LinkedText[] {
  const all = Array.isArray(cell) ? (cell as readonly (string | LinkedText)[]) : [cell as string | LinkedText]
  return all.map((one) => (typeof one === "string" ? { text: one } : one))
}
