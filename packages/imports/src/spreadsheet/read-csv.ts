import Papa from "papaparse"
import { cleanText } from "../docx/clean-text.js"
import type { NoteList } from "../note-list.js"
import { limits } from "../package/limits.js"
import { packageProblem } from "../package/package-problem.js"
import { guessSeparator } from "./guess-separator.js"
import type { Sheet } from "./sheet.js"

/** Reads CSV with any of the usual separators, in UTF-8, UTF-16 or the encoding of Windows. */
export function readCsv(bytes: Uint8Array, notes: NoteList): Sheet {
  const text = decode(bytes, notes)
  // Excel writes „sep=;“ into the first line to tell itself the separator.
  const stated = /^sep=(.)\r?\n/iu.exec(text)
  const rows = stated === null ? text : text.slice(stated[0].length)
  const { data } = Papa.parse<string[]>(rows, {
    delimiter: stated?.[1] ?? guessSeparator(rows),
    preview: limits.rows + 50,
  })
  if (data.length > limits.rows)
    notes.add("lost", {
      de: `Die Datei ist zu lang: Gelesen sind ${limits.rows} Zeilen.`,
      en: `The file is too long: ${limits.rows} rows are read.`,
    })
  return {
    name: "",
    rows: data
      .slice(0, limits.rows)
      .map((row) => row.slice(0, limits.columns).map((cell) => ({ text: cellText(cell) }))),
  }
}

function cellText(cell: string): string {
  const text = cleanText(cell.replace(/\r\n?/g, "\n")).trim()
  // „="04177"“ keeps zeros in Excel, „'+49 …“ keeps a text from being a formula.
  return (/^="([^"]*)"$/.exec(text)?.[1] ?? text.replace(/^'(?=[=+\-@])/, "")).slice(0, limits.cell)
}

function decode(bytes: Uint8Array, notes: NoteList): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  if (bytes.includes(0)) throw noText()
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    const control = bytes.subarray(0, 4000).filter((byte) => byte < 32 && ![9, 10, 13].includes(byte))
    if (control.length > 10) throw noText()
    notes.add("assumed", {
      de: "Die Datei ist nicht in UTF-8 gespeichert und wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und ß.",
      en: "The file is not saved as UTF-8 and was read as Windows-1252. Check umlauts and ß.",
    })
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

function noText() {
  return packageProblem(
    "Das ist keine Tabelle in Textform (CSV). Speichern Sie sie in Excel als „CSV UTF-8“ oder .xlsx.",
    "This is no table as text (CSV). Save it in Excel as “CSV UTF-8” or .xlsx.",
  )
}
