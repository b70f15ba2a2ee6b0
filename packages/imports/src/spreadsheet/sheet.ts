/** One sheet of a workbook, or a whole CSV file. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

export interface SheetCell {
  readonly text: string
  /** Repeats the cell at the left of it, with which it is merged. */
  readonly repeats?: boolean
}
