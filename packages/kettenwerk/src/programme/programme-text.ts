import {
  type MunicipalitySummary,
  type ProgrammeComparison,
  programmeColumns,
  termKinds,
} from "@kettenwerk/core"
import type { Language } from "../language.js"
import { printable } from "../text/printable.js"
import { wrap } from "../text/wrap.js"
import { acrossSentences, leadOf, listOf } from "./programme-words.js"
import { mostUsed, ownRows } from "./term-rows.js"

const heads = {
  chain: { de: "Kette", en: "Chain" },
  organisation: { de: "Organisation", en: "Organisation" },
  network: { de: "Netzwerk", en: "Network" },
} as const

/** Most lines of a list in the readable report; JSON has all. */
const most = 30

/** The comparison as text: a block for each municipality, then what they share and what is special. */
export function programmeText(
  comparison: ProgrammeComparison,
  stichtag: string,
  language: Language,
  columns: number,
): string {
  const width = Math.min(columns, 100)
  const german = language === "de"
  const blocks = comparison.rows.map((row) => {
    const lines = (["chain", "organisation", "network"] as const).flatMap((table) => {
      const stated = programmeColumns
        .filter((column) => column.table === table && column.id !== "ags" && column.id !== "art")
        .flatMap((column) => {
          const cell = column.cell(row)
          return cell === undefined ? [] : [`${column.label[language]}: ${cell.text[language]}`]
        })
      return stated.length === 0 ? [] : indented(`${heads[table][language]}: ${stated.join("; ")}`, width)
    })
    const gaps = gapsOf(row, language)
    return [
      printable(row.key === undefined ? row.name : `${row.name} (${row.key})`),
      ...lines,
      ...(gaps === "" ? [] : indented(`${german ? "Nicht angegeben" : "Not stated"}: ${gaps}`, width)),
    ].join("\n")
  })
  const names = new Map(comparison.rows.map(({ chain, name }) => [chain, name]))
  const shared = mostUsed(comparison.shared).map(
    ({ kind, label, chains }) =>
      `${termKinds[kind][language]}: „${label}“ (${listOf(
        chains.map((chain) => names.get(chain) ?? chain),
        language,
      )})`,
  )
  const own = ownRows(comparison.own).map(
    ({ chain, kind, labels }) =>
      `${names.get(chain) ?? chain}, ${termKinds[kind][language]}: ${listOf(labels, language)}`,
  )
  return `${[
    wrap(leadOf(comparison, stichtag, language).join(" "), width).join("\n"),
    ...blocks,
    list(german ? "Gemeinsame Bezeichnungen" : "Shared terms", shared, width, language),
    list(german ? "Nur in einer Kommune" : "In one municipality only", own, width, language),
    list(german ? "Über Grenzen" : "Across borders", acrossSentences(comparison, language), width, language),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`
}

/** What the texts do not say; a part of the table that is missing as a whole is named once. */
function gapsOf(row: MunicipalitySummary, language: Language): string {
  return (["chain", "organisation", "network"] as const)
    .flatMap((table) => {
      const columns = programmeColumns.filter((column) => column.table === table)
      const missing = columns.filter((column) => column.cell(row) === undefined)
      return missing.length === columns.length
        ? [heads[table][language]]
        : missing.map(({ label }) => label[language])
    })
    .join(", ")
}

function list(title: string, lines: readonly string[], width: number, language: Language): string {
  if (lines.length === 0) return ""
  const rest = lines.length - most
  const tail =
    rest <= 0
      ? []
      : [
          language === "de"
            ? `… und ${rest} weitere; --format json nennt alle`
            : `… and ${rest} more; --format json has all`,
        ]
  return [title, ...[...lines.slice(0, most), ...tail].flatMap((line) => indented(line, width))].join("\n")
}

function indented(text: string, width: number): readonly string[] {
  return wrap(printable(text), width - 4).map((line, index) => `${index === 0 ? "  " : "    "}${line}`)
}
