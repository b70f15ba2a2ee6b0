import type { Block } from "../blocks/block.js"
import type { Rich } from "../blocks/rich.js"
import type { CanonicalSectionId } from "./canonical-sections.js"

/** A block and the absolute offset of its chunk. */
export interface PlacedBlock {
  readonly block: Block
  readonly base: number
}

/** A heading, or a line acting as one, with the blocks directly below it. */
export interface Section {
  readonly index: number
  readonly kind: "root" | "heading" | "emphasis"
  /** As written; lines acting as headings lie one below the heading above them; 0 for the root. */
  readonly level: number
  readonly heading?: {
    readonly whole: Rich
    readonly title: Rich
    readonly base: number
    readonly start: number
    readonly end: number
  }
  /** Clean title without numbering; empty for the root. */
  readonly title: string
  readonly number?: string
  readonly canonical: readonly CanonicalSectionId[]
  readonly inherited: readonly CanonicalSectionId[]
  readonly parent?: Section
  readonly children: Section[]
  readonly blocks: PlacedBlock[]
  /** Absolute offsets of heading and content, subsections included. */
  readonly start: number
  end: number
}
