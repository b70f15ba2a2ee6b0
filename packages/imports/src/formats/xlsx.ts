import { createNoteList } from "../note-list.js"
import { openPackage } from "../package/open-package.js"
import { packageProblem } from "../package/package-problem.js"
import { readWorkbook } from "../spreadsheet/read-workbook.js"
import { findTables } from "../tables/find-tables.js"
import { type TablesOptions, tablesToMarkdown } from "../tables/tables-to-markdown.js"
import type { Reading } from "./reading.js"

/** Turns the sheets of a workbook into tables. Throws a package problem if the file cannot be read. */
export function readXlsx(bytes: Uint8Array, options: TablesOptions): Reading {
  const notes = createNoteList()
  const sheets = readWorkbook(openPackage(bytes), notes)
  const tables = sheets.flatMap((sheet) => findTables(sheet).map((table) => ({ sheet: sheet.name, table })))
  if (tables.length === 0) throw packageProblem("Die Arbeitsmappe ist leer.", "The workbook is empty.")
  return { markdown: tablesToMarkdown(tables, options, notes), notes: notes.all() }
}
