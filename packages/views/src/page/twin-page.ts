import type { Scheme } from "../colours/palette.js"
import { escapeXml } from "../svg/xml.js"
import { cleanText } from "../text/clean-text.js"
import type { Language } from "../text/speaker.js"
import type { Twin } from "../twin/twin.js"
import { twinHtml } from "../twin/twin-html.js"
import { twinMarkdown } from "../twin/twin-markdown.js"
import { pageFrame } from "./page-frame.js"

/** A page of words and tables only: chapters, each with sections of sentences and tables. */
export interface TwinPage {
  readonly title: string
  readonly language: Language
  /** Sentences below the title. */
  readonly lead: readonly string[]
  readonly chapters: readonly TwinChapter[]
}

/** Sections under a heading of their own; without a title they stand directly below the title of the page. */
export interface TwinChapter {
  readonly title?: string
  readonly sections: readonly Twin[]
}

/** One self-contained HTML page; everything from documents is escaped. */
export function twinPage({ title, language, lead, chapters }: TwinPage, scheme: Scheme = "light"): string {
  const written = (text: string) => escapeXml(cleanText(text, 2000))
  const body = [
    "<main>",
    `<h1>${written(title)}</h1>`,
    ...lead.map((sentence) => `<p>${written(sentence)}</p>`),
    ...chapters.flatMap(({ title: chapter, sections }, place) => [
      ...(chapter === undefined ? [] : [`<h2>${written(chapter)}</h2>`]),
      ...sections.map((section, index) =>
        twinHtml(section, {
          id: `kw-${place + 1}-${index + 1}`,
          language,
          headingLevel: chapter === undefined ? 2 : 3,
        }),
      ),
    ]),
    "</main>",
  ]
  return pageFrame({ title, language, scheme, body: body.join("\n") })
}

/** The same page as GFM. */
export function twinPageMarkdown({ title, lead, chapters }: TwinPage): string {
  return [
    twinMarkdown({ title, sentences: lead, tables: [] }, 1),
    ...chapters.flatMap(({ title: chapter, sections }) => [
      ...(chapter === undefined ? [] : [twinMarkdown({ title: chapter, sentences: [], tables: [] }, 2)]),
      ...sections.map((section) => twinMarkdown(section, chapter === undefined ? 2 : 3)),
    ]),
  ].join("\n")
}
