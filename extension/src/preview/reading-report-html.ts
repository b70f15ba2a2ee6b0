import { valueLists } from "@kettenwerk/core"
import type { ReadingReport } from "@kettenwerk/language-server/requests"

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
    what: "Art",
    name: "Angabe",
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
    what: "Kind",
    name: "Fact",
  },
} as const

const englishStages: Readonly<Record<string, string>> = {
  entwurf: "draft",
  vorlage: "council paper",
  beschlossen: "decided",
  fortschreibung: "update",
}

/** Name of the report among the views. */
export const reportView = "lesebericht"

/** Title of the report among the views. */
export function reportTitle(language: "de" | "en"): string {
  return words[language].title
}

/**
 * What was read from which line, what was assumed and what was not understood, as HTML. Each entry leads to its
 * place; `source` is the name of the document in the places of the model.
 */
export function readingReportHtml(report: ReadingReport, source: string, language: "de" | "en"): string {
  const say = words[language]
  const stages: Readonly<Record<string, string>> = language === "de" ? valueLists.stage.labels : englishStages
  const place = (range: ReadingReport["facts"][number]["range"]): string =>
    `data-source="${escapeHtml(source)}" data-line="${range.start.line + 1}" data-offset="0"`
  const notes = report.notes.map(
    ({ range, message }) =>
      `<li><span ${place(range)}>${say.line} ${range.start.line + 1}</span>: ${escapeHtml(message)}</li>`,
  )
  const facts = report.facts.map(({ range, label, name, fields }) => {
    const details = fields
      .map((field) => `${escapeHtml(field.label)}: ${escapeHtml(field.value)}`)
      .join(" · ")
    return (
      `<tr><td>${range.start.line + 1}</td><td>${escapeHtml(label)}</td>` +
      `<td><span ${place(range)}>${escapeHtml(name)}</span>${details === "" ? "" : `<br><small>${details}</small>`}</td></tr>`
    )
  })
  const table =
    `<table><thead><tr><th scope="col">${say.line}</th><th scope="col">${say.what}</th>` +
    `<th scope="col">${say.name}</th></tr></thead><tbody>${facts.join("")}</tbody></table>`
  return [
    `<h2>${say.title}</h2>`,
    `<p>${say.stage}: ${escapeHtml(stages[report.stage] ?? report.stage)} (${say[report.stageBasis]})</p>`,
    notes.length === 0 ? "" : `<h3>${say.notes} (${notes.length})</h3><ul>${notes.join("")}</ul>`,
    `<h3>${say.facts} (${facts.length})</h3>`,
    facts.length === 0 ? `<p>${say.none}</p>` : table,
  ].join("\n")
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
}
