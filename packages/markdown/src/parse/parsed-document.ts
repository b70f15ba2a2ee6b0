import type { RootContent } from "mdast"

/**
 * A run of whole top-level blocks that reads the same on its own as in its document. Positions of its
 * nodes are relative: offsets from 0 at the start of the chunk, lines and columns from 1. The object is
 * never changed; an edit elsewhere keeps it, so anything derived from it can be kept in a `WeakMap`.
 */
export interface Chunk {
  readonly text: string
  readonly children: readonly RootContent[]
  /** In UTF-16 units, the line ending after the last block included. */
  readonly length: number
  /** Line endings in the text: what to add to a line number to get past this chunk. */
  readonly lineCount: number
}

/** Where a chunk starts in its document: offset from 0, line from 1. */
export interface ChunkStart {
  readonly offset: number
  readonly line: number
}

/** What can be too much of a text; see `limits.ts` for the numbers. */
export type LimitKind =
  | "file"
  | "nesting"
  | "line"
  | "paragraph"
  | "cell"
  | "delimiters"
  | "table-columns"
  | "table-rows"
  | "list-items"
  | "definitions"
  | "lazy-lines"

/** A block that was not read because it exceeds a limit. Offsets are absolute, the end is excluded. */
export interface LimitReport {
  readonly kind: LimitKind
  readonly limit: number
  readonly found: number
  readonly start: number
  readonly end: number
}

/** Content between the two `---` lines at the top; offsets span both lines, the end is excluded. */
export interface Frontmatter {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text read into blocks. All offsets count without a byte order mark. */
export interface ParsedDocument {
  /** Without the byte order mark. */
  readonly text: string
  /** In order and without gaps: joined, their texts are the text. */
  readonly chunks: readonly Chunk[]
  readonly frontmatter?: Frontmatter
  /** The text starts with `---` and nothing closes it: read as if there were no frontmatter. */
  readonly frontmatterOpen: boolean
  readonly limits: readonly LimitReport[]
  /** True if the text started with a byte order mark, now removed. */
  readonly bom: boolean
}

/** Replaces the UTF-16 range `start`..`end` (end excluded) of the text without byte order mark. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly newText: string
}
