import { looksLikeChancenportal, readChancenportal } from "./formats/chancenportal-csv.js"
import { readCsvTable } from "./formats/csv.js"
import { readDocx } from "./formats/docx.js"
import type { Reading } from "./formats/reading.js"
import { readXlsx } from "./formats/xlsx.js"
import type { ImportFormat, ImportOptions, ImportResult } from "./import-result.js"
import { createNoteList } from "./note-list.js"
import { openPackage } from "./package/open-package.js"
import { isPackageProblem, packageProblem } from "./package/package-problem.js"
import { isZip, refuseForeign } from "./package/refuse-foreign.js"
import { readCsv } from "./spreadsheet/read-csv.js"

/**
 * Turns a Word or Excel file or CSV into Markdown that Kettenwerk reads. Pure: bytes in, text and notes out, in
 * Node, a browser and a worker. Never throws: a file that cannot be read is a problem with a sentence to show.
 */
export function importDocument(bytes: Uint8Array, options: ImportOptions = {}): ImportResult {
  try {
    refuseForeign(bytes)
    const format = options.format ?? formatOf(bytes, options.name ?? "")
    if ((format === "docx" || format === "xlsx") !== isZip(bytes)) throw wrongFormat(format)
    const { markdown, notes } = read(bytes, format, options)
    return { ok: true, format, markdown: frontmatter(format, options.municipality) + markdown, notes }
  } catch (error) {
    if (isPackageProblem(error)) return { ok: false, problem: error.problem }
    return { ok: false, problem: unexpected(error) }
  }
}

function read(bytes: Uint8Array, format: ImportFormat, options: ImportOptions): Reading {
  const title = titleOf(options.name)
  switch (format) {
    case "docx":
      return readDocx(bytes)
    case "xlsx":
      return readXlsx(bytes, { title, kind: options.kind })
    case "csv":
      return readCsvTable(bytes, { title, kind: options.kind })
    case "chancenportal-csv":
      return readChancenportal(bytes, { title, withPersons: options.withPersons === true })
  }
}

function formatOf(bytes: Uint8Array, name: string): ImportFormat {
  const ending = /\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ""
  if (["docx", "docm", "dotx", "dotm"].includes(ending)) return "docx"
  if (["xlsx", "xlsm", "xltx", "xltm"].includes(ending)) return "xlsx"
  if (isZip(bytes)) return formatOfPackage(bytes)
  if (!["csv", "tsv", "txt", ""].includes(ending)) throw unknownEnding()
  const [header = []] = readCsv(bytes.subarray(0, 20_000), createNoteList()).rows
  return looksLikeChancenportal(header.map(({ text }) => text)) ? "chancenportal-csv" : "csv"
}

/** Main part of a Word file is a document, that of an Excel file a workbook. */
function formatOfPackage(bytes: Uint8Array): ImportFormat {
  const { main, part } = openPackage(bytes)
  const root = part(main)?.name
  if (root === "document") return "docx"
  if (root === "workbook") return "xlsx"
  throw unknownEnding()
}

function unknownEnding() {
  return packageProblem(
    "Diese Art von Datei wird nicht eingelesen. Gelesen werden .docx, .xlsx und .csv.",
    "This kind of file is not imported. .docx, .xlsx and .csv are.",
  )
}

function wrongFormat(format: ImportFormat) {
  return format === "docx" || format === "xlsx"
    ? packageProblem(
        `Das ist keine Datei der Art .${format}: Ihr Inhalt ist kein ZIP-Archiv. Ist sie beschädigt oder nur umbenannt?`,
        `This is no .${format} file: its content is no ZIP archive. Is it damaged or just renamed?`,
      )
    : packageProblem(
        "Das ist keine CSV-Datei, sondern eine Word- oder Excel-Datei. Lassen Sie --from weg.",
        "This is no CSV file but a Word or Excel file. Leave out --from.",
      )
}

/**
 * What makes our reader take a bare table for a part of a concept: whose it is, or at least that it is a draft. A
 * concept from Word says itself what it is, and may well be decided.
 */
function frontmatter(format: ImportFormat, municipality: string | undefined): string {
  const name = municipality?.replace(/\s+/gu, " ").trim() ?? ""
  if (name !== "") return `---\nkommune: ${JSON.stringify(name)}\nlang: de\n---\n\n`
  return format === "docx" ? "" : "---\nstatus: entwurf\nlang: de\n---\n\n"
}

function titleOf(name: string | undefined): string {
  const base = (name ?? "")
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[a-z]{2,5}$/iu, "")
  return base.replace(/_/g, " ").normalize("NFC").trim() || "Eingelesene Tabelle"
}

function unexpected(error: unknown) {
  const isTooDeep = error instanceof RangeError
  return isTooDeep
    ? {
        de: "Die Datei ist zu tief verschachtelt oder zu groß und wird nicht gelesen.",
        en: "The file is nested too deeply or too large and is not read.",
      }
    : {
        de: `Kettenwerk ist beim Einlesen an einem eigenen Fehler gescheitert. Bitte melden Sie ihn: ${String(error)}`,
        en: `Kettenwerk failed by an error of its own while importing. Please report it: ${String(error)}`,
      }
}
