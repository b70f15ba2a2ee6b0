import type { Finding, Severity } from "@kettenwerk/core"
import type { Scheme } from "../colours/palette.js"
import { pageFrame } from "../page/page-frame.js"
import { heading, list, paragraph, written } from "../report/markup.js"
import { element } from "../svg/xml.js"
import { counted, type Language, type Say, speaker } from "../text/speaker.js"

/** What a page of findings is made of. Texts are plain; everything is escaped here. */
export interface FindingsPageInput {
  /** ISO day. */
  readonly stichtag: string
  readonly documents: readonly FindingsPageDocument[]
  /** What could not be read or done, as sentences. */
  readonly problems: readonly string[]
  readonly language?: Language
  readonly scheme?: Scheme
}

export interface FindingsPageDocument {
  readonly uri: string
  readonly title?: string
  /** „Stand: Entwurf“ */
  readonly note?: string
  readonly sections: readonly FindingsPageSection[]
}

/** Findings below one question, or all of a document without a heading. */
export interface FindingsPageSection {
  readonly title?: string
  readonly findings: readonly FindingsPageFinding[]
}

export interface FindingsPageFinding
  extends Pick<Finding, "code" | "severity" | "message" | "url" | "range"> {
  /** The words of the document the finding is about. */
  readonly quote: string
  /** Ways to settle it, as sentences. */
  readonly fixes: readonly string[]
}

const labels: Readonly<Record<Severity, readonly [de: string, en: string]>> = {
  error: ["Fehler", "Error"],
  warning: ["Warnung", "Warning"],
  info: ["Hinweis", "Information"],
  hint: ["Tipp", "Hint"],
}
const order: readonly Severity[] = ["error", "warning", "info", "hint"]

/**
 * Findings as one self-contained HTML page for mail and intranet: no scripts, nothing from outside, a table per
 * document, fit for printing. Without findings it says so.
 */
export function findingsPage({
  stichtag,
  documents,
  problems,
  language = "de",
  scheme = "light",
}: FindingsPageInput): string {
  const say = speaker(language)
  const title = say("Prüfung der Präventionskonzepte", "Check of the prevention concepts")
  const day = language === "de" ? stichtag.split("-").reverse().join(".") : stichtag
  const all = documents.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings))
  const withFindings = documents.filter(({ sections }) =>
    sections.some(({ findings }) => findings.length > 0),
  )
  const clean = documents.filter((document) => !withFindings.includes(document))
  const amount = counted(documents.length, say("Dokument", "document"), say("Dokumente", "documents"))
  const body = [
    "<main>",
    heading(1, "anfang", title),
    paragraph(say(`Stichtag ${day}. Geprüft: ${amount}.`, `As of ${day}. Checked: ${amount}.`), "kw-note"),
    ...problemPart(problems, say),
    all.length === 0
      ? paragraph(say("Es gibt keine Befunde.", "There are no findings."))
      : summaryTable(all, say, language),
    ...(withFindings.length > 1 ? [contents(withFindings, say)] : []),
    ...withFindings.map((document, at) => documentPart(document, at, say, language)),
    ...cleanPart(clean, all.length, say),
    "</main>",
  ]
  return pageFrame({ title, language, scheme, body: body.join("\n") })
}

function problemPart(problems: readonly string[], say: Say): readonly string[] {
  if (problems.length === 0) return []
  return [heading(2, "nicht-geprueft", say("Nicht geprüft", "Not checked")), list(problems.map(written))]
}

function summaryTable(findings: readonly FindingsPageFinding[], say: Say, language: Language): string {
  const head = order.map((severity) => element("th", { scope: "col" }, written(labelOf(severity, language))))
  const cells = order.map((one) => `<td>${findings.filter(({ severity }) => severity === one).length}</td>`)
  const caption = written(say("Zahl der Befunde", "Number of findings"))
  return `<table><caption>${caption}</caption><thead><tr>${head.join("")}</tr></thead><tbody><tr>${cells.join("")}</tr></tbody></table>`
}

function contents(documents: readonly FindingsPageDocument[], say: Say): string {
  const items = documents.map((document, at) => {
    const count = document.sections.reduce((sum, { findings }) => sum + findings.length, 0)
    const amount = counted(count, say("Befund", "finding"), say("Befunde", "findings"))
    return `<li><a href="#dokument-${at + 1}">${written(nameOf(document))}</a> (${written(amount)})</li>`
  })
  return `<nav aria-labelledby="inhalt">\n${heading(2, "inhalt", say("Inhalt", "Contents"))}\n<ol>\n${items.join("\n")}\n</ol>\n</nav>`
}

function documentPart(document: FindingsPageDocument, at: number, say: Say, language: Language): string {
  const id = `dokument-${at + 1}`
  const notes = [document.uri, ...(document.note === undefined ? [] : [document.note])]
  const parts = document.sections
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ title, findings }, index) => [
      ...(title === undefined ? [] : [heading(3, `${id}-${index + 1}`, title)]),
      findingsTable(findings, title ?? nameOf(document), say, language),
    ])
  return [
    `<section aria-labelledby="${id}">`,
    heading(2, id, nameOf(document)),
    paragraph(notes.join(" · "), "kw-note"),
    ...parts,
    "</section>",
  ].join("\n")
}

function findingsTable(
  findings: readonly FindingsPageFinding[],
  name: string,
  say: Say,
  language: Language,
): string {
  const columns = [
    say("Zeile", "Line"),
    say("Schwere", "Severity"),
    say("Befund", "Finding"),
    say("Regel", "Rule"),
  ]
  const head = columns.map((column) => element("th", { scope: "col" }, written(column))).join("")
  const rows = findings.map((finding) => {
    const { code, severity, message, url, range, quote, fixes } = finding
    const text = [
      written(message[language]),
      ...(quote === "" ? [] : [`<br>${element("q", { class: "kw-note" }, written(quote))}`]),
      ...fixes.map((fix) => `<br>${written(say(`Abhilfe: ${fix}`, `Fix: ${fix}`))}`),
    ].join("")
    const rule = element("a", { href: url, rel: "noreferrer" }, written(code))
    return `<tr><th scope="row">${range.start.line}</th><td>${written(labelOf(severity, language))}</td><td>${text}</td><td>${rule}</td></tr>`
  })
  const caption = written(say(`Befunde: ${name}`, `Findings: ${name}`))
  return `<div class="kw-scroll"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div>`
}

function cleanPart(
  documents: readonly FindingsPageDocument[],
  findings: number,
  say: Say,
): readonly string[] {
  if (documents.length === 0 || findings === 0) return []
  return [
    heading(2, "ohne-befund", say("Ohne Befund", "Without findings")),
    list(documents.map(({ uri }) => written(uri))),
  ]
}

function nameOf({ title, uri }: FindingsPageDocument): string {
  return title === undefined || title.trim() === "" ? uri : title
}

function labelOf(severity: Severity, language: Language): string {
  return labels[severity][language === "de" ? 0 : 1]
}
