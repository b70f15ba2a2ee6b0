import { createNoteList } from "../note-list.js"
import { packageProblem } from "../package/package-problem.js"
import { readCsv } from "../spreadsheet/read-csv.js"
import { findTables } from "../tables/find-tables.js"
import { type TablesOptions, tablesToMarkdown } from "../tables/tables-to-markdown.js"
import type { Reading } from "./reading.js"

/** Turns CSV into a table. Throws a package problem if it is no text or has no rows. */
export function readCsvTable(bytes: Uint8Array, options: TablesOptions): Reading {
  const notes = createNoteList()
  const tables = findTables(readCsv(bytes, notes))
  if (tables.every(({ columns }) => columns.length === 0))
    throw packageProblem(
      "In der Datei steht keine Tabelle mit Kopfzeile.",
      "The file contains no table with a header.",
    )
  return {
    markdown: tablesToMarkdown(
      tables.map((table) => ({ sheet: "", table })),
      options,
      notes,
    ),
    notes: notes.all(),
  }
}
