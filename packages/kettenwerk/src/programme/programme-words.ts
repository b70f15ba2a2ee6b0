import {
  crossSentence,
  type MunicipalitySummary,
  notStated,
  type ProgrammeColumn,
  type ProgrammeComparison,
  programmeColumns,
} from "@kettenwerk/core"
import type { Language } from "../language.js"

/** Text of a cell; „nicht angegeben“ where the texts do not say. */
export function cellText(column: ProgrammeColumn, row: MunicipalitySummary, language: Language): string {
  return (column.cell(row)?.text ?? notStated)[language]
}

/** „6 Kommunen, geordnet nach AGS und Name. …“ */
export function leadOf(
  { rows, sortedBy }: ProgrammeComparison,
  stichtag: string,
  language: Language,
): readonly string[] {
  const column = programmeColumns.find(({ id }) => id === sortedBy)
  const german = language === "de"
  const count =
    rows.length === 1
      ? german
        ? "1 Kommune"
        : "1 municipality"
      : german
        ? `${rows.length} Kommunen`
        : `${rows.length} municipalities`
  const order =
    sortedBy === undefined
      ? german
        ? "geordnet nach AGS und Name; die Reihenfolge ist keine Wertung"
        : "in the order of key and name; the order is no judgement"
      : german
        ? `auf Wunsch geordnet nach „${column?.label.de ?? "Name"}“`
        : `on request ordered by “${column?.label.en ?? "Name"}”`
  return [
    `${count}, ${order}. Stichtag ${stichtag}.`,
    german
      ? "„nicht angegeben“ heißt: In den gelesenen Texten steht es nicht. Es heißt nicht, dass es fehlt."
      : "“not stated” means that the texts read do not say; it does not mean that there is none.",
  ]
}

/** Who names whom across borders, and which organisations several name. */
export function acrossSentences(
  { rows, across, organisations }: ProgrammeComparison,
  language: Language,
): readonly string[] {
  const names = new Map(rows.map(({ chain, name }) => [chain, name]))
  const nameOf = (chain: string) => names.get(chain) ?? chain
  return [
    ...across.map((one) => crossSentence(one, nameOf(one.chain), nameOf(one.named))[language]),
    ...organisations.map(({ name, chains }) => {
      const list = listOf(chains.map(nameOf), language)
      return language === "de"
        ? `„${name}“ nennen ${list}. Ist es dieselbe Stelle?`
        : `“${name}” is named by ${list}. Is it the same organisation?`
    }),
  ]
}

/** „A, B und C“; of more than five the rest as a number. */
export function listOf(names: readonly string[], language: Language, most = 5): string {
  const and = language === "de" ? "und" : "and"
  const rest = names.length - most
  if (rest > 1)
    return `${names.slice(0, most).join(", ")} ${and} ${rest} ${language === "de" ? "weitere" : "more"}`
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`
}
