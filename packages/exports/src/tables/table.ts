import type { CollectionName } from "@kettenwerk/core"

/** What stands in a cell; an empty one has no text. */
export interface TableCell {
  /** As a person reads it. */
  readonly text: string
  /** A day that a spreadsheet may calculate with, ISO. */
  readonly day?: string
  /** A number that a spreadsheet may calculate with. */
  readonly number?: number
}

export interface Table {
  readonly collection: CollectionName
  readonly headers: readonly string[]
  /** As many cells as headers. */
  readonly rows: readonly (readonly TableCell[])[]
}
