import type { Scheme } from "../colours/palette.js"
import type { RenderedView } from "../rendered-view.js"
import { escapeXml } from "../svg/xml.js"
import { cleanText } from "../text/clean-text.js"
import type { Language } from "../text/speaker.js"
import { pageFrame } from "./page-frame.js"

/** What a page of views is made of. */
export interface ViewPage {
  readonly title: string
  readonly language: Language
  readonly scheme: Scheme
  readonly views: readonly RenderedView[]
}

/** One self-contained HTML page: every picture with its text twin below. */
export function viewPage({ title, language, scheme, views }: ViewPage): string {
  const heading = `<h1>${escapeXml(cleanText(title))}</h1>`
  const sections = views.map((view) => `${pictureHtml(view)}\n${view.html}`)
  return pageFrame({ title, language, scheme, body: ["<main>", heading, ...sections, "</main>"].join("\n") })
}

/**
 * A heading and its picture for use within HTML; of an empty view only the heading, because its text says the rest.
 * Wide pictures get a page across when printed; otherwise their text would be too small to read.
 */
export function pictureHtml({ svg, isEmpty }: RenderedView, heading = ""): string {
  if (isEmpty) return heading
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 0)
  const picture = `${heading}<div class="kw-picture">\n${svg}</div>`
  return width > 1000 ? `<div class="kw-wide">\n${picture}\n</div>` : picture
}
