import { element, escapeXml } from "../svg/xml.js"
import { cleanText } from "../text/clean-text.js"

/** Text of a document or of ours, escaped for HTML; long texts are kept whole. */
export function written(text: string): string {
  return escapeXml(cleanText(text, 20_000))
}

/** A chapter of the report, ready for the table of contents. */
export interface Chapter {
  readonly id: string
  readonly title: string
  /** Markup below the heading. */
  readonly body: string
  /** Draws the heading together with a picture, so that printing does not part them. */
  readonly opening?: (heading: string) => string
  readonly sections?: readonly { readonly id: string; readonly title: string }[]
}

/** A heading with an id to jump to. */
export function heading(level: number, id: string, title: string): string {
  return element(`h${level}`, { id }, written(title))
}

/** A paragraph. */
export function paragraph(text: string, className?: string): string {
  return element("p", { class: className }, written(text))
}

/** A list; nothing for no items. `items` are markup. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`
}
