import type { Bilingual, Fix, RelatedPlace, Severity } from "./finding.js"
import type { CanonicalSection, Stage } from "./model/values.js"
import type { Range } from "./source.js"

/** A heading with what stands below it, as rules and views see it. Ranges are computed on first use. */
export interface OutlineSection {
  /** Place in `DocumentReading.sections`; the text before the first heading is section 0. */
  readonly index: number
  /** Heading text without numbering, trailing colon and markup; empty for section 0. */
  readonly title: string
  /** Numbering in front of the title („3.2“, „III.“), if any. */
  readonly number?: string
  /** Level as written, 1 to 6; bold lines acting as headings lie one below their parent; 0 for section 0. */
  readonly level: number
  readonly kind: "root" | "heading" | "emphasis"
  /** Canonical sections the heading stands for, best first; empty if none. */
  readonly canonical: readonly CanonicalSection[]
  /** Canonical sections of the nearest ancestor that has any, used when `canonical` is empty. */
  readonly inherited: readonly CanonicalSection[]
  readonly parent?: number
  readonly children: readonly number[]
  readonly blocks: readonly OutlineBlock[]
  readonly headingRange: Range
  /** Heading and everything up to the next section of the same or a higher level. */
  readonly range: Range
}

/** A block of content directly below a heading, as plain text with structure. */
export interface OutlineBlock {
  readonly kind: "paragraph" | "list" | "table" | "quote" | "code" | "html" | "rule" | "footnote" | "unread"
  /** Text without markup; lines of a paragraph, items of a list and rows of a table are joined by line feeds. */
  readonly text: string
  readonly range: Range
  /** Items of a list, flattened in reading order; rows of a table without its header; else empty. */
  readonly items: readonly OutlineItem[]
  /** Header cells of a table. */
  readonly header: readonly string[]
  readonly images: readonly OutlineImage[]
  readonly links: readonly OutlineLink[]
}

export interface OutlineItem {
  readonly text: string
  readonly range: Range
  /** Depth of a list item, from 0. */
  readonly depth: number
  /** State of a checkbox, if the item has one. */
  readonly checked?: boolean
  /** Cells of a table row. */
  readonly cells: readonly { readonly text: string; readonly range: Range }[]
}

export interface OutlineImage {
  readonly alt: string
  readonly url: string
  readonly range: Range
}

export interface OutlineLink {
  readonly text: string
  readonly url: string
  readonly range: Range
}

/** A value of the frontmatter with its place. */
export interface FrontmatterEntry {
  readonly key: string
  readonly value: unknown
  readonly range: Range
  readonly valueRange: Range
}

/** Something the reader wants to say; the engine turns it into a finding of the same code. */
export interface ReadingProblem {
  readonly code: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: Bilingual
  readonly uri: string
  readonly range: Range
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
}

/** One line of the reading report: what was read from where, and what was assumed. */
export interface ReadingNote {
  readonly uri: string
  readonly range: Range
  readonly kind: "assumption" | "unread" | "duplicate"
  readonly message: Bilingual
}

/** A comment that switches a rule off for the next block. */
export interface CommentSwitch {
  readonly code: string
  readonly reason: string
  readonly range: Range
  /** The block it covers. */
  readonly covers: Range
}

/** One document as it was read: everything rules need beside the model. */
export interface DocumentReading {
  readonly uri: string
  /** The text without a leading BOM. */
  readonly text: string
  /** Identity of the entity in `model.documents`. */
  readonly id: string
  readonly title?: string
  readonly sections: readonly OutlineSection[]
  readonly frontmatter: readonly FrontmatterEntry[]
  readonly comments: readonly CommentSwitch[]
  /** False for readable Markdown that is no concept; then only `document-not-recognised` is reported. */
  readonly recognised: boolean
  readonly stage: Stage
  readonly stageBasis: "written" | "detected" | "setting"
  readonly problems: readonly ReadingProblem[]
  readonly notes: readonly ReadingNote[]
  /** Abbreviations the document defines itself. */
  readonly abbreviations: readonly { readonly short: string; readonly long: string; readonly range: Range }[]
  /** Range of two offsets in `text`. */
  rangeOf(start: number, end: number): Range
}
