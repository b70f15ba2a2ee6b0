import { type Finding, type Severity, severities } from "@kettenwerk/core"
import { groupName, groupQuestion } from "@kettenwerk/rules"
import type { Language } from "../language.js"
import { type Paint, painter, type Style } from "../text/colour.js"
import { counted, countedSeverity, listed, severityWord } from "../text/counted.js"
import { germanDay } from "../text/german-day.js"
import { printable } from "../text/printable.js"
import { wrap } from "../text/wrap.js"
import { stageNote } from "./document-sections.js"
import { excerptOf } from "./excerpt.js"
import {
  type CheckedDocument,
  countByGroup,
  countBySeverity,
  type FindingsFormat,
  type PrintOptions,
  shownFindings,
} from "./findings-report.js"

/** Findings for people: by document, with the place quoted, and a summary at the end. */
export const text: FindingsFormat = ({ stichtag, findings, documents, otherTexts, baseline }, options) => {
  const paint = painter(options.colour)
  const { quietBelow } = options
  const shown = shownFindings(findings, options)
  const byUri = new Map(documents.map((document) => [document.uri, document]))
  const blocks = Array.from(
    groupBy(shown, (found) => found.uri),
    ([uri, own]) => documentBlock({ uri, text: otherTexts.get(uri) }, own, byUri.get(uri), options, paint),
  )
  const summary =
    quietBelow === undefined
      ? [
          ...groupLines(findings, options.language, paint),
          [
            summaryOf(findings, documents.length, stichtag, options.language, paint),
            ...baselineLines(baseline, options.language),
          ].join("\n"),
        ]
      : []
  const parts = [...blocks, ...summary]
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`
}

function groupBy(
  findings: readonly Finding[],
  keyOf: (found: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const found of findings) {
    const group = groups.get(keyOf(found))
    if (group === undefined) groups.set(keyOf(found), [found])
    else group.push(found)
  }
  return groups
}

interface PlainFile {
  readonly uri: string
  readonly text: string | undefined
}

function documentBlock(
  { uri, text }: PlainFile,
  findings: readonly Finding[],
  document: CheckedDocument | undefined,
  options: PrintOptions,
  paint: Paint,
): string {
  const stage =
    document?.recognised === true ? `  ${paint("dim", `(${stageNote(document, options.language)})`)}` : ""
  const heading = `${paint("underline", printable(uri))}${stage}`
  const body =
    document?.stage === "entwurf"
      ? draftBlocks(findings, document.text, options, paint)
      : findings.map((found) => findingBlock(found, document?.text ?? text, options, paint))
  return [heading, ...body].join("\n\n")
}

/** A first draft gets a few questions: findings of one group are folded, errors stay single. */
function draftBlocks(
  findings: readonly Finding[],
  text: string,
  options: PrintOptions,
  paint: Paint,
): readonly string[] {
  const byGroup = new Map<string, Finding[]>()
  for (const found of findings) {
    if (!isFoldable(found)) continue
    const group = byGroup.get(found.group!)
    if (group === undefined) byGroup.set(found.group!, [found])
    else group.push(found)
  }
  const single = findings.filter((found) => !isFoldable(found) || byGroup.get(found.group!)!.length === 1)
  const folded = [...byGroup].filter(([, own]) => own.length > 1)
  return [
    ...single.map((found) => findingBlock(found, text, options, paint)),
    ...folded.map(([group, own]) => questionBlock(group, own, options, paint)),
  ]
}

function isFoldable({ severity, group }: Finding): boolean {
  return severity !== "error" && group !== undefined && groupQuestion(group) !== undefined
}

const indent = "      "

/** One question with a line for each rule that asks it: the first place, and how many more there are. */
function questionBlock(
  group: string,
  findings: readonly Finding[],
  { language, columns }: PrintOptions,
  paint: Paint,
): string {
  const german = language === "de"
  const points = german
    ? counted(findings.length, "Punkt", "Punkte")
    : counted(findings.length, "item", "items")
  const lines = [`  ${paint("bold", groupQuestion(group)![language])} ${paint("dim", `(${points})`)}`]
  for (const [code, own] of groupBy(findings, (found) => found.code)) {
    const { range, message } = own[0]!
    const more = own.length === 1 ? "" : ` (${repeated(own.length - 1, language)})`
    const line = `${range.start.line}:${range.start.column} ${printable(message[language])}${more}`
    const [first = "", ...rest] = wrap(line, columns - 8)
    lines.push(`    – ${first}`, ...rest.map((text) => `${indent}${text}`), `${indent}${paint("dim", code)}`)
  }
  return lines.join("\n")
}

function repeated(count: number, language: Language): string {
  if (language === "en") return `and ${count} more`
  return count === 1 ? "und noch einmal" : `und noch ${count}-mal`
}

const severityStyle: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
  hint: "cyan",
}

function findingBlock(
  found: Finding,
  text: string | undefined,
  { language, columns }: PrintOptions,
  paint: Paint,
): string {
  const { range, severity, message, code, related, fixes } = found
  const word = paint(severityStyle[severity], paint("bold", severityWord(severity, language)))
  const lines = [`  ${range.start.line}:${range.start.column}  ${word}  ${paint("dim", code)}`]
  const quoted = text === undefined ? undefined : excerptOf(text, range, columns - 8)
  if (quoted !== undefined) {
    lines.push(
      `    ${paint("dim", "│")} ${quoted.line}`,
      `    ${paint("dim", "│")} ${paint(severityStyle[severity], quoted.underline)}`,
    )
  }
  lines.push(...wrap(printable(message[language]), columns - 4).map((line) => `    ${line}`))
  for (const place of related) {
    const where = `${place.uri === found.uri ? "" : `${place.uri}:`}${place.range.start.line}:${place.range.start.column}`
    lines.push(`    ${paint("dim", "↳")} ${where} ${printable(place.message[language])}`)
  }
  for (const { title } of fixes) {
    lines.push(`    ${paint("dim", language === "de" ? "Abhilfe:" : "Fix:")} ${printable(title[language])}`)
  }
  return lines.join("\n")
}

/** From this number of findings on, it helps to see where they are. */
const manyFindings = 10

/** „Organisation: 1 Fehler, 2 Warnungen“, one line per group, the heaviest groups first. */
function groupLines(findings: readonly Finding[], language: Language, paint: Paint): readonly string[] {
  const groups = [...countByGroup(findings)]
  if (findings.length < manyFindings || groups.length < 2) return []
  const weights = [...severities].reverse()
  const ordered = groups.sort(([, a], [, b]) => {
    const heavier = weights.find((severity) => a[severity] !== b[severity])
    return heavier === undefined ? 0 : b[heavier] - a[heavier]
  })
  const other = language === "de" ? "Sonstiges" : "Other"
  const lines = ordered.map(([group, counts]) => {
    const amounts = weights.filter((severity) => counts[severity] > 0)
    const words = amounts.map((severity) => countedSeverity(counts[severity], severity, language))
    return `  ${groupName(group)?.[language] ?? other}: ${words.join(", ")}`
  })
  return [[paint("bold", language === "de" ? "Nach Themen" : "By topic"), ...lines].join("\n")]
}

function baselineLines(
  baseline: { readonly known: number; readonly gone: number } | undefined,
  language: Language,
): readonly string[] {
  if (baseline === undefined) return []
  const { known, gone } = baseline
  if (language === "en") {
    return [
      `${counted(known, "finding", "findings")} of the baseline not shown.`,
      ...(gone === 0 ? [] : [`${gone} of the baseline are settled. Tidy up: kettenwerk baseline prune`]),
    ]
  }
  return [
    `${counted(known, "bekannter Befund", "bekannte Befunde")} aus der Baseline ${known === 1 ? "wird" : "werden"} nicht gezeigt.`,
    ...(gone === 0
      ? []
      : [
          `${counted(gone, "Eintrag", "Einträge")} der Baseline ${gone === 1 ? "ist" : "sind"} behoben. Aufräumen: kettenwerk baseline prune`,
        ]),
  ]
}

function summaryOf(
  findings: readonly Finding[],
  documentCount: number,
  stichtag: string,
  language: Language,
  paint: Paint,
): string {
  const counts = countBySeverity(findings)
  const present = [...severities].reverse().filter((severity) => counts[severity] > 0)
  const amounts = present.map((severity) => countedSeverity(counts[severity], severity, language))
  const day = language === "de" ? germanDay(stichtag) : stichtag
  const documents =
    language === "de"
      ? counted(documentCount, "Dokument", "Dokumenten")
      : counted(documentCount, "document", "documents")
  if (language === "en") {
    const what = amounts.length === 0 ? "Nothing to report" : listed(amounts, "en")
    return `${paint("bold", what)} in ${documents} (as of ${day}).`
  }
  const what = amounts.length === 0 ? "Keine Befunde" : listed(amounts, "de")
  const more = amounts.length === 0 ? "" : " Mehr zu einem Befund: kettenwerk rule CODE"
  return `${paint("bold", what)} in ${documents} (Stichtag ${day}).${more}`
}

/** „2026-01-05“ as „05.01.2026“. */
