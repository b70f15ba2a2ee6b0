import { z } from "zod"

/** A place in a text. Lines and columns count from 1, offsets from 0, all in UTF-16 units. */
export const position = z.strictObject({
  line: z.int().min(1).describe("Zeile, ab 1"),
  column: z.int().min(1).describe("Spalte in UTF-16-Einheiten, ab 1"),
  offset: z.int().min(0).describe("Abstand vom Textanfang in UTF-16-Einheiten, ab 0"),
})
export type Position = z.infer<typeof position>

/** From `start` up to, but not including, `end`. */
export const range = z.strictObject({ start: position, end: position })
export type Range = z.infer<typeof range>

/** A range in a document; `uri` is relative to the base folder, with `/`. */
export const source = z.strictObject({
  uri: z.string().describe("Dokument, relativ zum Basisordner, mit /"),
  start: position,
  end: position,
})
export type Source = z.infer<typeof source>

/** The range at the very start of a document, for findings that concern it as a whole. */
export const documentStart: Range = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}

/** True if `offset` lies in `range`, its end excluded. */
export function rangeContains(range: Range, offset: number): boolean {
  return range.start.offset <= offset && offset < range.end.offset
}
