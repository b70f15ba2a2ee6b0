import { valueLists } from "@kettenwerk/core"
import type { ReadingReport } from "@kettenwerk/language-server/requests"
import { escapeMarkdown } from "./escape-markdown.js"

const words = {
  de: {
    title: "Lesebericht",
    stage: "Bearbeitungsstand",
    written: "steht im Text",
    detected: "aus dem Text geschlossen",
    setting: "aus den Einstellungen",
    notes: "Angenommen oder nicht verstanden",
    facts: "Gelesen",
    none: "Es wurde nichts gelesen.",
    line: "Zeile",
    what: "Angabe",
    details: "Einzelheiten",
  },
  en: {
    title: "Reading report",
    stage: "Stage",
    written: "as written",
    detected: "concluded from the text",
    setting: "from the settings",
    notes: "Assumed or not understood",
    facts: "Read",
    none: "Nothing was read.",
    line: "Line",
    what: "Fact",
    details: "Details",
  },
} as const

const stages: Readonly<Record<string, string>> = {
  entwurf: "draft",
  vorlage: "council paper",
  beschlossen: "decided",
  fortschreibung: "update",
}

/** The reading report as Markdown. Every text of the document is escaped: a report shows text and runs none. */
export function readingReportPage(report: ReadingReport, name: string, language: "de" | "en"): string {
  const say = words[language]
  const labels: Readonly<Record<string, string>> = language === "de" ? valueLists.stage.labels : stages
  const stage = escapeMarkdown(labels[report.stage] ?? report.stage)
  const notes = report.notes.map(
    ({ range, message }) => `- ${say.line} ${range.start.line + 1}: ${escapeMarkdown(message)}`,
  )
  const facts = report.facts.map(({ range, label, name: title, fields }) => {
    const details = fields
      .map((field) => `${escapeMarkdown(field.label)}: ${escapeMarkdown(field.value)}`)
      .join("; ")
    return `| ${range.start.line + 1} | ${escapeMarkdown(label)} | ${escapeMarkdown(title)} | ${details} |`
  })
  const table = [
    `| ${say.line} | ${say.what} | Name | ${say.details} |`,
    "| ---: | --- | --- | --- |",
    ...facts,
  ].join("\n")
  return [
    `# ${say.title}: ${escapeMarkdown(name)}`,
    `${say.stage}: ${stage} (${say[report.stageBasis]})`,
    ...(notes.length === 0 ? [] : [`## ${say.notes}`, notes.join("\n")]),
    `## ${say.facts} (${facts.length})`,
    facts.length === 0 ? say.none : table,
    "",
  ].join("\n\n")
}
