import type { ConceptGroup, Finding } from "@kettenwerk/core"
import type { Scheme } from "../colours/palette.js"
import { pageFrame } from "../page/page-frame.js"
import { pictureHtml } from "../page/view-page.js"
import type { ViewOptions } from "../rendered-view.js"
import { element } from "../svg/xml.js"
import { counted, type Language, type Say, speaker } from "../text/speaker.js"
import { views } from "../views.js"
import { factsChapter, sourcesChapter } from "./facts-chapters.js"
import { findingCounts, findingsChapter } from "./findings-chapter.js"
import { type Chapter, heading, list, paragraph, written } from "./markup.js"
import { networkChapter } from "./network-chapter.js"

/** What a report is made of. */
export interface ReportInput {
  readonly groups: readonly ConceptGroup[]
  /** Findings of all groups. */
  readonly findings: readonly Finding[]
  /** ISO day. */
  readonly stichtag: string
  readonly language?: Language
  readonly scheme?: Scheme
}

/**
 * The report: one HTML page without anything from outside, to be read on a screen, printed or handed on. One part per
 * group, each with findings, views with their tables, the network in words and the sources. Persons are left out.
 */
export function reportPage({
  groups,
  findings,
  stichtag,
  language = "de",
  scheme = "light",
}: ReportInput): string {
  const say = speaker(language)
  const day = language === "de" ? stichtag.split("-").reverse().join(".") : stichtag
  const parts = groups.map((group, at) => {
    const uris = new Set(group.documents.map(({ uri }) => uri))
    const everywhere = new Set(groups.flatMap(({ documents }) => documents.map(({ uri }) => uri)))
    const own = findings.filter(({ uri }) => uris.has(uri) || (at === 0 && !everywhere.has(uri)))
    return groupPart(group, own, `teil-${at + 1}`, { say, language, scheme, stichtag })
  })
  const names = groups.map(({ model, id }) => model.chains[0]?.name ?? id)
  const title =
    names.length === 1
      ? say(`Bericht zur Präventionskette – ${names[0]}`, `Report on the prevention chain – ${names[0]}`)
      : say("Bericht zu den Präventionsketten", "Report on the prevention chains")
  const start = [
    heading(1, "anfang", title),
    paragraph(
      say(
        `Stichtag ${day}. Erstellt mit Kettenwerk aus den Texten selbst; nichts wurde ergänzt oder verschickt.`,
        `As of ${day}. Made with Kettenwerk from the texts themselves; nothing was added or sent anywhere.`,
      ),
      "kw-note",
    ),
    contents(parts, names, say),
  ]
  const body = parts.map(({ chapters, intro }, at) =>
    [
      ...(parts.length > 1 ? [heading(2, `teil-${at + 1}`, names[at]!)] : []),
      paragraph(intro),
      ...chapters.map((chapter) => chapterHtml(chapter, parts.length > 1 ? `teil-${at + 1}` : undefined)),
    ].join("\n"),
  )
  return pageFrame({ title, language, scheme, body: ["<main>", ...start, ...body, "</main>"].join("\n") })
}

/** A chapter of a part that is named, too: chapters of several municipalities have the same titles. */
function chapterHtml({ id, title, body, opening = (heading) => heading }: Chapter, part?: string): string {
  const names = part === undefined ? id : `${id} ${part}`
  return `<section class="kw-chapter" aria-labelledby="${names}">\n${opening(heading(2, id, title))}\n${body}\n</section>`
}

interface Part {
  readonly intro: string
  readonly chapters: readonly Chapter[]
}

interface Context extends Required<Pick<ViewOptions, "language" | "scheme" | "stichtag">> {
  readonly say: Say
}

function groupPart(group: ConceptGroup, findings: readonly Finding[], id: string, context: Context): Part {
  const { say, language, scheme, stichtag } = context
  const { model } = group
  const options: ViewOptions = { language, scheme, stichtag, idPrefix: id, headingLevel: 0 }
  const drawn = views.map((view) => view.render(model, options))
  const pictures = drawn
    .filter(({ isEmpty }) => !isEmpty)
    .map(
      (view): Chapter => ({
        id: `${id}-${view.id}`,
        title: views.find((one) => one.id === view.id)!.title[language],
        opening: (heading) => pictureHtml(view, heading),
        body: view.html,
      }),
    )
  const empty = drawn.filter(({ isEmpty }) => isEmpty)
  const missing: readonly Chapter[] =
    empty.length === 0
      ? []
      : [
          {
            id: `${id}-offen`,
            title: say("Was noch nicht zu zeigen ist", "What cannot be shown yet"),
            body: list(
              empty.map(
                ({ title, reason = "" }) => `${element("strong", {}, written(title))}: ${written(reason)}`,
              ),
            ),
          },
        ]
  const reading = networkChapter(model, stichtag, `${id}-netz-worte`, say, language)
  const sources = sourcesChapter(model, `${id}-quellen`, say, language)
  const after = pictures.findIndex((chapter) => chapter.id === `${id}-netz`) + 1
  return {
    intro: say(
      `${counted(group.documents.length, "Dokument", "Dokumente")}; ${findingCounts(findings, say)}.`,
      `${counted(group.documents.length, "document", "documents")}; ${findingCounts(findings, say)}.`,
    ),
    chapters: [
      findingsChapter(group, findings, `${id}-befunde`, say, language),
      ...pictures.slice(0, after),
      ...(reading ? [reading] : []),
      ...pictures.slice(after),
      ...missing,
      factsChapter(group, `${id}-angaben`, say, language),
      ...(sources ? [sources] : []),
    ],
  }
}

function contents(parts: readonly Part[], names: readonly string[], say: Say): string {
  const link = (id: string, title: string) => `<a href="#${id}">${written(title)}</a>`
  const items = parts.flatMap(({ chapters }, at) => {
    const own = chapters.map(({ id, title, sections = [] }) => {
      const below = sections.map((section) => `<li>${link(section.id, section.title)}</li>`).join("")
      return `<li>${link(id, title)}${below === "" ? "" : `<ul>${below}</ul>`}</li>`
    })
    return parts.length > 1
      ? [`<li>${link(`teil-${at + 1}`, names[at]!)}<ol>${own.join("\n")}</ol></li>`]
      : own
  })
  return `<nav aria-labelledby="inhalt">\n${heading(2, "inhalt", say("Inhalt", "Contents"))}\n<ol>\n${items.join("\n")}\n</ol>\n</nav>`
}
