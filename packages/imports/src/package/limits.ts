/** Bytes of the largest file that is read. */
export const largestFile = 50 * 1024 * 1024

/** How much is read of one file; above this it is refused with a sentence that names the limit. */
export const limits = {
  /** Bytes of one unpacked part; a concept of 500 pages has about 10 MB. */
  part: 40 * 1024 * 1024,
  /** Bytes of all unpacked parts together. */
  unpacked: 100 * 1024 * 1024,
  /** Parts of a package. */
  parts: 10_000,
  /** Rows and columns of a sheet, as the reader of Markdown tables has them. */
  rows: 5_000,
  columns: 100,
  /** Characters of a cell. */
  cell: 16_000,
} as const
