import type { ImportNote } from "../import-result.js"

/** What a format makes of a file. */
export interface Reading {
  readonly markdown: string
  readonly notes: readonly ImportNote[]
}
