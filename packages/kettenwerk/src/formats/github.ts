import type { Finding, Severity } from "@kettenwerk/core"
import type { Language } from "../language.js"
import { printable } from "../text/printable.js"
import { type FindingsFormat, shownFindings } from "./findings-report.js"

const commands: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
}

/** GitHub shows no more annotations of one kind per step; the others stand in the log only. */
const mostAnnotations = 10

/** Workflow commands: GitHub shows them as annotations beside the lines of a pull request. */
export const github: FindingsFormat = ({ findings, problems, ...report }, options) => {
  const { language } = options
  const shown = shownFindings(findings, options)
  const lines = [
    ...problems.map((problem) => `::error title=Kettenwerk::${escapeData(problem[language])}`),
    ...shown.map((finding) => commandOf(finding, language)),
    ...limitLines(shown, problems.length, language),
    ...(options.quietBelow === undefined
      ? [summaryLine(shown.length, report.documents.length, language)]
      : []),
  ]
  return lines.map((line) => `${line}\n`).join("")
}

function commandOf({ severity, uri, range: { start, end }, code, message }: Finding, language: Language) {
  const isOneLine = start.line === end.line
  const properties = {
    file: uri,
    line: start.line,
    endLine: end.line,
    // Columns of a place over several lines are no valid annotation.
    ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
    title: code,
  }
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  return `::${commands[severity]} ${written.join(",")}::${escapeData(message[language])}`
}

/** Line breaks would end a command, so they travel as the runner reads them. */
function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
}

function limitLines(shown: readonly Finding[], problems: number, language: Language): readonly string[] {
  const counts = new Map([["error", problems]])
  for (const { severity } of shown) {
    const command = commands[severity]
    counts.set(command, (counts.get(command) ?? 0) + 1)
  }
  if ([...counts.values()].every((count) => count <= mostAnnotations)) return []
  return [
    language === "de"
      ? `GitHub zeigt je Schritt höchstens ${mostAnnotations} Anmerkungen je Art; alle stehen in diesem Protokoll.`
      : `GitHub shows at most ${mostAnnotations} annotations of a kind per step; all of them are in this log.`,
  ]
}

function summaryLine(findings: number, documents: number, language: Language): string {
  return language === "de"
    ? `Kettenwerk: Befunde: ${findings}, Dokumente: ${documents}.`
    : `Kettenwerk: findings: ${findings}, documents: ${documents}.`
}
