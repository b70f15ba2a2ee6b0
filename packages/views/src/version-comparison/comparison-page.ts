import {
  type ComparedChapter,
  type ComparedGroup,
  type Comparison,
  isUnchanged,
  summaryLines,
  type WordChange,
  type WordingBlock,
  wordingBlocks,
} from "@kettenwerk/core"
import { palettes, type Scheme } from "../colours/palette.js"
import { pageFrame } from "../page/page-frame.js"
import { heading, list, paragraph, written } from "../report/markup.js"
import { element, escapeXml, place } from "../svg/xml.js"
import { cleanText } from "../text/clean-text.js"
import { type Language, type Say, speaker } from "../text/speaker.js"

/** What a page of changes is made of. */
export interface ComparisonPage {
  readonly comparison: Comparison
  /** Names of the versions: file, folder or Git revision. */
  readonly before: string
  readonly after: string
  readonly language?: Language
  readonly scheme?: Scheme
}

/**
 * The changes between two versions as one HTML page for a council: a summary, then by chapter one sentence for each
 * change with the old and the new wording beside it. What is gone and what is new is marked by signs and lines, not by
 * colour alone.
 */
export function comparisonPage({
  comparison,
  before,
  after,
  language = "de",
  scheme = "light",
}: ComparisonPage): string {
  const say = speaker(language)
  const groups = comparison.groups.filter(({ chapters }) => chapters.length > 0)
  const name = comparison.groups.length === 1 ? ` – ${comparison.groups[0]!.name}` : ""
  const title = `${say("Änderungsübersicht", "Overview of changes")}${name}`
  const isOneDocument = (["before", "after"] as const).every((which) => urisOf(comparison, which).size < 2)
  const parts = groups.map((group, at) =>
    groupHtml(group, at, comparison.groups.length > 1, { say, language, isOneDocument }),
  )
  const body = [
    heading(1, "anfang", title),
    paragraph(
      say(
        `Alte Fassung: ${before}. Neue Fassung: ${after}. Erstellt mit Kettenwerk aus den Texten selbst; nichts wurde bewertet.`,
        `Old version: ${before}. New version: ${after}. Made with Kettenwerk from the texts themselves; nothing was judged.`,
      ),
      "kw-note",
    ),
    ...(isUnchanged(comparison)
      ? [paragraph(say("Die beiden Fassungen unterscheiden sich nicht.", "The two versions do not differ."))]
      : [
          summaryHtml(comparison, say, language),
          legend(say),
          contents(groups, comparison.groups.length > 1, say),
          ...parts,
        ]),
  ]
  return pageFrame({
    title,
    language,
    scheme,
    styles: comparisonStyles(scheme),
    body: ["<main>", ...body, "</main>"].join("\n"),
  })
}

function urisOf({ groups }: Comparison, which: "before" | "after"): ReadonlySet<string> {
  const items = groups.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.items))
  return new Set(items.flatMap((item) => item[which]?.source.uri ?? []))
}

function comparisonStyles(scheme: Scheme): string {
  const { attention, accent } = palettes[scheme]
  return `
ins { color: ${accent}; text-decoration: underline; text-underline-offset: 0.15em; }
del { color: ${attention}; text-decoration: line-through; }
.kw-mark { font-weight: bold; }
.kw-changes { table-layout: fixed; min-width: 40rem; }
.kw-changes ul { margin: 0; padding-left: 1.1rem; }
.kw-line { color: inherit; font-size: 0.8rem; display: block; }
.kw-wording { white-space: pre-line; }
@media print { .kw-changes { min-width: 0; } ins, del { color: inherit; } }
`.trim()
}

interface Context {
  readonly say: Say
  readonly language: Language
  /** Which document is meant goes without saying where each version has one. */
  readonly isOneDocument: boolean
}

function summaryHtml(comparison: Comparison, say: Say, language: Language): string {
  const rows = summaryLines(comparison).map(({ heading: name, counts }) => {
    const label = element("strong", {}, `${written(name[language])}:`)
    return `${label} ${written(counts.map(({ short }) => short[language]).join(", "))}`
  })
  return [heading(2, "zusammenfassung", say("Auf einen Blick", "At a glance")), list(rows)].join("\n")
}

function legend(say: Say): string {
  const gone = wordHtml({ kind: "removed", text: say("entfallen", "gone") })
  const added = wordHtml({ kind: "added", text: say("neu", "new") })
  return element(
    "p",
    { class: "kw-note" },
    say(
      `So ist der Wortlaut gekennzeichnet: ${gone}, ${added}. Eine andere Reihenfolge und eine andere Darstellung derselben Angaben gelten nicht als Änderung.`,
      `How the wording is marked: ${gone}, ${added}. Another order and another presentation of the same facts are no change.`,
    ),
  )
}

function contents(groups: readonly ComparedGroup[], isSeveral: boolean, say: Say): string {
  const items = groups.flatMap((group, at) =>
    group.chapters.map((chapter, index) => {
      const name = isSeveral ? `${group.name}: ${chapterTitle(chapter, say)}` : chapterTitle(chapter, say)
      const count = chapter.items.reduce((sum, { changes }) => sum + changes.length, 0)
      return `<a href="#${chapterId(at, index)}">${written(name)}</a> (${count})`
    }),
  )
  const title = say("Kapitel und Zahl der Änderungen", "Chapters and number of changes")
  return `<nav aria-labelledby="inhalt">\n${heading(2, "inhalt", title)}\n<ol>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ol>\n</nav>`
}

function chapterId(group: number, chapter: number): string {
  return `kapitel-${group + 1}-${chapter + 1}`
}

function chapterTitle({ title, document }: ComparedChapter, say: Say): string {
  const name = title ?? say("Titel und Kopfdaten", "Title and metadata")
  return document === undefined ? name : `${name} (${document})`
}

function groupHtml(group: ComparedGroup, at: number, isSeveral: boolean, context: Context): string {
  const level = isSeveral ? 3 : 2
  const chapters = group.chapters.map((chapter, index) => {
    const id = chapterId(at, index)
    const title = chapterTitle(chapter, context.say)
    return `<section aria-labelledby="${id}">\n${heading(level, id, title)}\n${chapterTable(chapter, title, context)}\n</section>`
  })
  return [...(isSeveral ? [heading(2, `kommune-${at + 1}`, group.name)] : []), ...chapters].join("\n")
}

function chapterTable(chapter: ComparedChapter, title: string, context: Context): string {
  const { say, language } = context
  const head = [
    say("Was sich ändert", "What changes"),
    say("Alte Fassung", "Old version"),
    say("Neue Fassung", "New version"),
  ]
  const rows = wordingBlocks(chapter.items).map((block) => {
    const sentences = block.changes.map(({ sentence }) => written(sentence[language]))
    const first = sentences.length === 1 ? sentences[0]! : list(sentences)
    return `<tr><td>${first}</td>${side(block, "before", context)}${side(block, "after", context)}</tr>`
  })
  const caption = say(`Änderungen: ${title}`, `Changes: ${title}`)
  return [
    `<div class="kw-scroll" role="region" tabindex="0" aria-label="${escapeXml(cleanText(caption))}"><table class="kw-changes">`,
    `<thead><tr>${head.map((cell) => element("th", { scope: "col" }, written(cell))).join("")}</tr></thead>`,
    `<tbody>\n${rows.join("\n")}\n</tbody>`,
    "</table></div>",
  ].join("\n")
}

function side(block: WordingBlock, which: "before" | "after", { say, isOneDocument }: Context): string {
  const own = block[which]
  if (own === undefined) return element("td", {}, "–")
  const hidden = which === "before" ? "added" : "removed"
  const words = block.words.filter(({ kind }) => kind !== hidden)
  const where = `${say("Zeile", "line")} ${own.source.start.line}`
  const line = element(
    "span",
    { class: "kw-line" },
    written(isOneDocument ? where : `${own.source.uri}, ${where}`),
  )
  const shown = block.words.length === 0 ? [{ kind: "same", text: own.text } as const] : words
  const text = shown.map(wordHtml).join("")
  const wording = element("span", { class: "kw-wording", ...place(own.source) }, text === "" ? "–" : text)
  return element("td", {}, `${wording}${line}`)
}

/** New and gone words with signs, so that they survive copying, printing in black and reading aloud. */
function wordHtml({ kind, text }: WordChange): string {
  const inner = text
    .split("\n")
    .map((line) => escapeXml(cleanText(line, 20_000)))
    .join("\n")
    .trim()
  const lead = /^\s/.test(text) ? " " : ""
  const trail = /\S\s+$/.test(text) ? " " : ""
  if (kind === "same" || inner === "") return `${lead}${inner}${trail}`
  const sign = kind === "added" ? "+" : "−"
  const mark = (bracket: string) => element("span", { class: "kw-mark" }, bracket)
  const marked = element(
    kind === "added" ? "ins" : "del",
    {},
    `${mark(`[${sign}`)}${inner}${mark(`${sign}]`)}`,
  )
  return `${lead}${marked}${trail}`
}
