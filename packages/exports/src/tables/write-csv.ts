import Papa from "papaparse"
import { guardCell } from "./guard-cell.js"

/**
 * Rows as CSV for German spreadsheets: UTF-8 with byte order mark, semicolons, CRLF; no cell runs as a formula.
 * The first row is the header.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const guarded = rows.map((row) => row.map((cell) => guardCell(cell.replace(/\r\n?/g, "\n"))))
  return `\uFEFF${Papa.unparse(guarded, { delimiter: ";", newline: "\r\n" })}\r\n`
}
