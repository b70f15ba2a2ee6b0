import { type ProgrammeComparison, programmeColumns, termKinds } from "@kettenwerk/core"
import type { Twin, TwinPage } from "@kettenwerk/views"
import type { Language } from "../language.js"
import { acrossSentences, cellText, leadOf, listOf } from "./programme-words.js"
import { mostUsed, ownRows } from "./term-rows.js"

const titles = {
  chain: { de: "Die Kette", en: "The chain" },
  organisation: { de: "Organisation und Zeitplan", en: "Organisation and schedule" },
  network: { de: "Das Netzwerk", en: "The network" },
} as const

/** Most rows of the tables of terms; JSON has all. */
const most = 100

/** The comparison as a page of tables. */
export function programmePage(
  comparison: ProgrammeComparison,
  stichtag: string,
  language: Language,
): TwinPage {
  const german = language === "de"
  return {
    title: german ? "Kommunen nebeneinander" : "Municipalities side by side",
    language,
    lead: leadOf(comparison, stichtag, language),
    chapters: [
      {
        sections: [
          ...(["chain", "organisation", "network"] as const).map((table) =>
            tableOf(comparison, table, language),
          ),
          sharedTerms(comparison, language),
          ownTerms(comparison, language),
          {
            title: german ? "Über Grenzen" : "Across borders",
            sentences: orNothing(acrossSentences(comparison, language), language),
            tables: [],
          },
        ],
      },
    ],
  }
}

function tableOf({ rows }: ProgrammeComparison, table: keyof typeof titles, language: Language): Twin {
  const columns = programmeColumns.filter((column) => column.table === table)
  const note =
    table === "network"
      ? [
          language === "de"
            ? "Verbunden heißt: mindestens eine Seite nennt es. Eine hohe Dichte ist kein Ziel; sie sinkt mit der Zahl der Stellen."
            : "Tied means: at least one side says so. A high density is no aim; it falls with the number of actors.",
        ]
      : []
  return {
    title: titles[table][language],
    sentences: note,
    tables: [
      {
        caption: titles[table][language],
        header: [
          language === "de" ? "Kommune" : "Municipality",
          ...columns.map(({ label }) => label[language]),
        ],
        rows: rows.map((row) => [row.name, ...columns.map((column) => cellText(column, row, language))]),
      },
    ],
  }
}

function sharedTerms({ rows, shared }: ProgrammeComparison, language: Language): Twin {
  const german = language === "de"
  const names = new Map(rows.map(({ chain, name }) => [chain, name]))
  const shown = mostUsed(shared).slice(0, most)
  const title = german ? "Gemeinsame Bezeichnungen" : "Shared terms"
  return {
    title,
    sentences: shown.length === 0 ? orNothing([], language) : restOf(shared.length - shown.length, language),
    tables:
      shown.length === 0
        ? []
        : [
            {
              caption: title,
              header: german
                ? ["Bezeichnung", "Art", "Kommunen", "welche"]
                : ["Term", "Kind", "Municipalities", "which"],
              rows: shown.map(({ kind, label, chains }) => [
                label,
                termKinds[kind][language],
                String(chains.length),
                listOf(
                  chains.map((chain) => names.get(chain) ?? chain),
                  language,
                ),
              ]),
            },
          ],
  }
}

function ownTerms({ rows, own }: ProgrammeComparison, language: Language): Twin {
  const german = language === "de"
  const names = new Map(rows.map(({ chain, name }) => [chain, name]))
  const all = ownRows(own)
  const shown = all.slice(0, most)
  const title = german ? "Nur in einer Kommune" : "In one municipality only"
  return {
    title,
    sentences: shown.length === 0 ? orNothing([], language) : restOf(all.length - shown.length, language),
    tables:
      shown.length === 0
        ? []
        : [
            {
              caption: title,
              header: german ? ["Kommune", "Art", "Bezeichnung"] : ["Municipality", "Kind", "Term"],
              rows: shown.map(({ chain, kind, labels }) => [
                names.get(chain) ?? chain,
                termKinds[kind][language],
                listOf(labels, language),
              ]),
            },
          ],
  }
}

function restOf(count: number, language: Language): readonly string[] {
  return count <= 0
    ? []
    : [language === "de" ? `${count} weitere nennt --format json.` : `${count} more are in --format json.`]
}

function orNothing(sentences: readonly string[], language: Language): readonly string[] {
  return sentences.length > 0 ? sentences : [language === "de" ? "Nichts gefunden." : "Nothing found."]
}
