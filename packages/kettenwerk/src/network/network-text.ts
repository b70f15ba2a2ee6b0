import { networkQuestions, type ReportEntry, valueLists } from "@kettenwerk/core"
import type { Language } from "../language.js"
import { germanDay } from "../text/german-day.js"
import { wrap } from "../text/wrap.js"
import { whatIfText } from "../what-if/what-if-text.js"
import type { GroupReport } from "./group-report.js"

/** How the readable report is laid out. */
export interface NetworkTextOptions {
  readonly stichtag: string
  readonly language: Language
  readonly columns: number
  readonly isQuiet: boolean
}

/** Figures that repeat others or are tables without a sentence of their own; JSON has them all. */
const onlyInJson = new Set([
  "ei-index-baseline",
  "mixing-matrix",
  "herfindahl",
  "core-number",
  "reciprocity-edgewise",
  "wave-stability",
  "group-density sector",
  "group-density area",
])

/** The reports as text, question by question, each reading on lines of its own. */
export function networkText(reports: readonly GroupReport[], options: NetworkTextOptions): string {
  const { language, isQuiet } = options
  const blocks = reports.map((report) => groupText(report, options))
  const hint =
    language === "de"
      ? "Alle Zahlen und Tabellen: kettenwerk network --format json"
      : "All numbers and tables: kettenwerk network --format json"
  return `${[...blocks, ...(isQuiet ? [] : [hint])].join("\n\n")}\n`
}

function groupText({ title, report, change }: GroupReport, options: NetworkTextOptions): string {
  const { language, columns } = options
  const basis = usualBasis(report.metrics, language)
  const lines = [headOf(title, report, options), ...(basis === undefined ? [] : [basis.line])]
  if (change) lines.push("", whatIfText(change, language, columns).trimEnd())
  const open: string[] = []
  for (const { number, title: question } of networkQuestions) {
    const entries = report.metrics.filter((entry) => entry.question === number)
    if (entries.length === 0) continue
    const shown = entries.filter(
      ({ id, attribute, withCoordination, withoutTies }) =>
        !onlyInJson.has(id) &&
        !onlyInJson.has(`${id} ${attribute}`) &&
        withCoordination.kind !== "undefined" &&
        !withoutTies,
    )
    if (shown.length === 0) {
      open.push(`${number}. ${question[language]} ${reasonOf(entries, language)}`)
      continue
    }
    lines.push("", `${number}. ${question[language]}`)
    lines.push(...paragraphsOf(shown, language, basis?.certainty).flatMap((text) => indented(text, columns)))
  }
  if (open.length > 0) {
    lines.push("", language === "de" ? "Nicht zu beantworten:" : "Cannot be answered:")
    lines.push(...open.flatMap((text) => indented(text, columns)))
  }
  return lines.join("\n")
}

/** „(keine Verbindung angegeben)“ */
function reasonOf(entries: readonly ReportEntry[], language: Language): string {
  const [first] = entries
  if (first?.withoutTies) return language === "de" ? "(keine Verbindung angegeben)" : "(no tie stated)"
  return first?.withCoordination.kind === "undefined" ? `(${first.withCoordination.reason[language]})` : ""
}

function headOf(
  title: string,
  { graphs, tiesWithoutLevel }: GroupReport["report"],
  { stichtag, language }: NetworkTextOptions,
): string {
  const { n, m, wave, level } = graphs[0]!
  const german = language === "de"
  const word = level && level !== "bekannt" ? valueLists.relationLevel.labels[level] : undefined
  const parts = [
    ...(wave ? [wave.name] : []),
    `${n} ${german ? (n === 1 ? "Stelle" : "Stellen") : n === 1 ? "actor" : "actors"}`,
    `${m} ${german ? (m === 1 ? "Verbindung" : "Verbindungen") : m === 1 ? "tie" : "ties"}${word ? (german ? ` ab „${word}“` : ` from “${word}” upwards`) : ""}`,
    german ? `Stichtag ${germanDay(stichtag)}` : `as of ${stichtag}`,
  ]
  const unknown =
    tiesWithoutLevel === 0
      ? ""
      : german
        ? `\n${tiesWithoutLevel} Angaben nennen keine Art der Zusammenarbeit; sie zählen nur als genannt.`
        : `\n${tiesWithoutLevel} entries state no kind of cooperation; they count as named only.`
  return `${title}: ${parts.join(", ")}\n${german ? "Verbunden heißt: mindestens eine Seite nennt es." : "Tied means: at least one side says so."}${unknown}`
}

/** What most readings rest on, said once at the top; `undefined` where they have little in common. */
function usualBasis(
  entries: readonly ReportEntry[],
  language: Language,
): { readonly certainty: string; readonly line: string } | undefined {
  const counts = new Map<string, number>()
  for (const { certainty } of entries)
    counts.set(certainty[language], (counts.get(certainty[language]) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (most === undefined || most[1] < 3) return undefined
  const usually = language === "de" ? ", wo nichts anderes steht:" : ", unless stated otherwise:"
  return { certainty: most[0], line: most[0].replace(":", usually) }
}

/** The readings of one question; what several of them have in common is said once. */
function paragraphsOf(
  shown: readonly ReportEntry[],
  language: Language,
  usual: string | undefined,
): readonly string[] {
  const said = new Set<string>()
  return shown.flatMap(({ statement, certainty }, place) => {
    const fresh = statement.map((part) => part[language]).filter((part) => !said.has(part))
    for (const part of fresh) said.add(part)
    const isLast = shown[place + 1]?.certainty[language] !== certainty[language]
    const isSaid = !isLast || certainty[language] === usual
    return [...(fresh.length > 0 ? [fresh.join(" ")] : []), ...(isSaid ? [] : [certainty[language]])]
  })
}

function indented(text: string, columns: number): readonly string[] {
  return wrap(text, Math.min(columns, 100) - 5).map(
    (line, place) => `${place === 0 ? "   – " : "     "}${line}`,
  )
}
