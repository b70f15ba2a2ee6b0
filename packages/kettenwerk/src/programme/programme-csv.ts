import { notStated, type ProgrammeComparison, programmeColumns } from "@kettenwerk/core"
import { writeCsv } from "@kettenwerk/exports"
import type { Language } from "../language.js"
import { cellText } from "./programme-words.js"

/** One row a municipality for a spreadsheet; the columns are those of `--sortieren`. */
export function programmeCsv({ rows }: ProgrammeComparison, language: Language): string {
  const header = ["name", ...programmeColumns.map(({ id }) => id)]
  return writeCsv([
    header,
    ...rows.map((row) => [
      row.name || notStated[language],
      ...programmeColumns.map((column) => cellText(column, row, language)),
    ]),
  ])
}
