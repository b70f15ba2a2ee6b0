import {
  type ConceptGroup,
  chaptersOf,
  type DocumentReading,
  type Finding,
  type OutlineSection,
  type Severity,
} from "@kettenwerk/core"
import { element, place } from "../svg/xml.js"
import { counted, type Language, type Say } from "../text/speaker.js"
import { type Chapter, heading, list, paragraph, written } from "./markup.js"

const labels: Readonly<Record<Severity, readonly [de: string, en: string]>> = {
  error: ["Fehler", "Error"],
  warning: ["Warnung", "Warning"],
  info: ["Hinweis", "Information"],
  hint: ["Tipp", "Hint"],
}
const order: readonly Severity[] = ["error", "warning", "info", "hint"]

/** Findings by document and chapter, each with its reason's code, place and sources. */
export function findingsChapter(
  group: ConceptGroup,
  findings: readonly Finding[],
  id: string,
  say: Say,
  language: Language,
): Chapter {
  const title = say("Befunde nach Kapitel", "Findings by chapter")
  const own = new Set(group.documents.map(({ uri }) => uri))
  const parts: string[] = []
  const sections: { id: string; title: string }[] = []
  if (findings.length === 0) parts.push(paragraph(say("Es gibt keine Befunde.", "There are no findings.")))
  else parts.push(summaryTable(findings, say, language))
  group.documents.forEach((document, at) => {
    const here = findings.filter(({ uri }) => uri === document.uri)
    if (here.length === 0) return
    const anchor = `${id}-${at + 1}`
    const name = document.title ?? document.uri
    sections.push({ id: anchor, title: name })
    parts.push(heading(3, anchor, name), paragraph(document.uri, "kw-note"))
    for (const [chapter, rows] of byChapter(document, here)) {
      const label =
        chapter === undefined ? say("zum ganzen Dokument", "about the whole document") : titleOf(chapter)
      parts.push(element("h4", {}, written(label)), list(rows.map((one) => findingItem(one, say, language))))
    }
  })
  const others = findings.filter(({ uri }) => !own.has(uri))
  if (others.length > 0) {
    const anchor = `${id}-0`
    const name = say("Einstellungen", "Settings")
    sections.push({ id: anchor, title: name })
    parts.push(heading(3, anchor, name), list(others.map((one) => findingItem(one, say, language))))
  }
  return { id, title, body: parts.join("\n"), sections }
}

function summaryTable(findings: readonly Finding[], say: Say, language: Language): string {
  const cells = order.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return { label: labels[severity][language === "de" ? 0 : 1], count }
  })
  const head = cells.map(({ label }) => element("th", { scope: "col" }, written(label))).join("")
  const row = cells.map(({ count }) => `<td>${count}</td>`).join("")
  const caption = say("Zahl der Befunde", "Number of findings")
  return `<table><caption>${written(caption)}</caption><thead><tr>${head}</tr></thead><tbody><tr>${row}</tr></tbody></table>`
}

function findingItem(finding: Finding, say: Say, language: Language): string {
  const { severity, message, code, uri, range, related, sources } = finding
  const notes = [
    `${say("Zeile", "line")} ${range.start.line}`,
    code,
    ...sources.map(({ text }) => text),
    ...(related.length > 0
      ? [
          `${say("siehe auch", "see also")} ${related
            .slice(0, 5)
            .map(
              (one) =>
                `${one.uri === uri ? "" : `${one.uri}, `}${say("Zeile", "line")} ${one.range.start.line}`,
            )
            .join("; ")}`,
        ]
      : []),
  ]
  const label = element("strong", {}, `${written(labels[severity][language === "de" ? 0 : 1])}:`)
  const where = element("span", { class: "kw-note" }, written(`(${notes.join(" · ")})`))
  const text = element("span", place({ uri, ...range }), written(message[language]))
  return `${label} ${text} ${where}`
}

/** Findings by their top chapter, in the order of the text; those at the very start concern the whole document. */
function byChapter(
  { sections }: DocumentReading,
  findings: readonly Finding[],
): ReadonlyMap<OutlineSection | undefined, readonly Finding[]> {
  const chapters = chaptersOf(sections)
  const found = new Map<OutlineSection | undefined, Finding[]>()
  for (const finding of findings) {
    const { offset } = finding.range.start
    const chapter =
      finding.range.end.offset === 0
        ? undefined
        : chapters.find(({ range }) => range.start.offset <= offset && offset < range.end.offset)
    const rows = found.get(chapter)
    if (rows) rows.push(finding)
    else found.set(chapter, [finding])
  }
  const start = (chapter: OutlineSection | undefined) => chapter?.range.start.offset ?? -1
  return new Map([...found].sort(([a], [b]) => start(a) - start(b)))
}

function titleOf({ number, title }: OutlineSection): string {
  return number === undefined ? title : `${number} ${title}`
}

/** „3 Fehler, 12 Warnungen“ for the summary at the start. */
export function findingCounts(findings: readonly Finding[], say: Say): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return say(
    `${count("error")} Fehler, ${counted(count("warning"), "Warnung", "Warnungen")}, ${counted(count("info"), "Hinweis", "Hinweise")}, ${counted(count("hint"), "Tipp", "Tipps")}`,
    `${counted(count("error"), "error", "errors")}, ${counted(count("warning"), "warning", "warnings")}, ${count("info")} information, ${counted(count("hint"), "hint", "hints")}`,
  )
}
