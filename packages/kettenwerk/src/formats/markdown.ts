import type { Finding } from "@kettenwerk/core"
import type { Language } from "../language.js"
import { countedSeverity, listed, severityWord } from "../text/counted.js"
import { type DocumentSections, documentSections, shownQuote } from "./document-sections.js"
import { countBySeverity, type FindingsFormat, shownFindings } from "./findings-report.js"
import { escapeMarkdown, inlineCode } from "./markdown-text.js"

/** Findings as Markdown, for a comment on a merge request, a wiki or a mail. */
export const markdown: FindingsFormat = (report, options) => {
  const { language } = options
  const german = language === "de"
  const findings = shownFindings(report.findings, options)
  const day = german ? report.stichtag.split("-").reverse().join(".") : report.stichtag
  const counts = countBySeverity(findings)
  const amounts = (["error", "warning", "info", "hint"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countedSeverity(counts[severity], severity, language))
  const none = german ? "Keine Befunde" : "Nothing to report"
  const what = amounts.length === 0 ? none : listed(amounts, language)
  const where = german
    ? `Dokumente: ${report.documents.length}, Stichtag: ${day}`
    : `Documents: ${report.documents.length}, as of ${day}`
  const blocks = documentSections(report, options)
    .filter(({ sections }) => sections.length > 0)
    .flatMap((document) => documentBlocks(document, language))
  const parts = [
    german ? "# Prüfung der Präventionskonzepte" : "# Check of the prevention concepts",
    `**${what}.** ${where}.`,
    ...(report.problems.length === 0
      ? []
      : [
          german ? "## Nicht geprüft" : "## Not checked",
          report.problems.map((problem) => `- ${escapeMarkdown(problem[language])}`).join("\n"),
        ]),
    ...blocks,
  ]
  return `${parts.join("\n\n")}\n`
}

function documentBlocks(
  { uri, text, note, sections }: DocumentSections,
  language: Language,
): readonly string[] {
  return [
    `## ${escapeMarkdown(uri)}${note === undefined ? "" : ` (${escapeMarkdown(note)})`}`,
    ...sections.flatMap(({ title, findings }) => [
      ...(title === undefined ? [] : [`### ${escapeMarkdown(title[language])}`]),
      findings.map((finding) => findingItem(finding, text, language)).join("\n"),
    ]),
  ]
}

function findingItem(finding: Finding, text: string | undefined, language: Language): string {
  const { severity, range, message, code, url, fixes } = finding
  const line = language === "de" ? `Zeile ${range.start.line}` : `line ${range.start.line}`
  const quote = shownQuote(finding, text)
  const fix = language === "de" ? "Abhilfe" : "Fix"
  return [
    `- **${severityWord(severity, language)}**, ${line}: ${escapeMarkdown(message[language])} ([${escapeMarkdown(code)}](<${url}>))`,
    ...(quote === "" ? [] : [`  ${inlineCode(quote)}`]),
    ...fixes.map(({ title }) => `  ${fix}: ${escapeMarkdown(title[language])}`),
  ].join("  \n")
}
