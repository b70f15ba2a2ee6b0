import type { Rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import type { ReaderContext } from "../reader.js"

/** A stretch of running text: a paragraph, a list item, a heading. */
export interface ProseText {
  readonly part: Rich
  readonly base: number
  /** Clean text of the part. */
  readonly text: string
  readonly section: Section
  readonly form: "paragraph" | "item" | "heading" | "cell"
}

/** Reads what running text states plainly; anything beyond it is left alone. One file each in `prose/`. */
export type ProseReader = (prose: ProseText, context: ReaderContext) => void
