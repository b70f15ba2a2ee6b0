import { cleanText } from "../docx/clean-text.js"
import type { NoteList } from "../note-list.js"
import { limits } from "../package/limits.js"
import type { OfficePackage } from "../package/open-package.js"
import { packageProblem } from "../package/package-problem.js"
import { descendants, element, elements, textOf, type XmlNode } from "../package/xml.js"
import { formatNumber, type NumberMeaning, numberMeaning } from "./number-format.js"
import type { Sheet, SheetCell } from "./sheet.js"
import { unmerge } from "./unmerge.js"

interface Workbook {
  readonly strings: readonly string[]
  readonly meanings: readonly NumberMeaning[]
  readonly date1904: boolean
  readonly notes: NoteList
}

/** Reads the sheets of a workbook in their order; hidden ones too, with a note. */
export function readWorkbook(document: OfficePackage, notes: NoteList): readonly Sheet[] {
  const root = document.part(document.main)
  if (root?.name !== "workbook")
    throw packageProblem("Das ist keine Excel-Datei (.xlsx).", "This is no Excel file (.xlsx).")
  const relations = document.relations(document.main)
  const partOf = (type: string) => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target
    return target === undefined ? undefined : document.part(target)
  }
  const workbook: Workbook = {
    strings: elements(partOf("sharedStrings"), "si").map(richText),
    meanings: meaningsOf(partOf("styles")),
    date1904: ["1", "true"].includes(element(root, "workbookPr")?.attributes["date1904"] ?? ""),
    notes,
  }
  return elements(element(root, "sheets"), "sheet").flatMap((entry): Sheet[] => {
    const name = cleanText(entry.attributes["name"] ?? "").trim()
    const relation = relations.get(entry.attributes["id"] ?? "")
    const sheet = relation?.type === "worksheet" ? document.part(relation.target) : undefined
    notes.enter(name)
    if (relation?.type === "chartsheet")
      notes.add("lost", { de: "Blatt mit einem Diagramm fehlt.", en: "Sheet with a chart is missing." })
    if (sheet === undefined) return []
    if (["hidden", "veryHidden"].includes(entry.attributes["state"] ?? ""))
      notes.add("assumed", {
        de: "Das Blatt ist ausgeblendet und wurde trotzdem gelesen.",
        en: "The sheet is hidden and was read all the same.",
      })
    addLosses(document, relation!.target, notes)
    return [{ name, rows: rowsOf(sheet, workbook) }]
  })
}

function rowsOf(sheet: XmlNode, workbook: Workbook): Sheet["rows"] {
  const rows = new Map<number, string[]>()
  const isHidden = elements(element(sheet, "cols"), "col").some(({ attributes }) =>
    isOn(attributes["hidden"]),
  )
  let hiddenRows = 0
  let number = 0
  let cut = false
  for (const row of elements(element(sheet, "sheetData"), "row")) {
    number = Number(row.attributes["r"]) || number + 1
    if (isOn(row.attributes["hidden"])) hiddenRows++
    const cells: string[] = []
    let column = -1
    for (const cell of elements(row, "c")) {
      column = columnOf(cell.attributes["r"]) ?? column + 1
      if (column >= limits.columns) cut = true
      else cells[column] = cellText(cell, workbook)
    }
    if (cells.every((text) => text === undefined || text === "")) continue
    if (rows.size >= limits.rows) {
      cut = true
      break
    }
    rows.set(
      number,
      Array.from(cells, (text) => text ?? ""),
    )
  }
  if (cut)
    workbook.notes.add("lost", {
      de: `Das Blatt ist zu groß: Gelesen sind ${limits.rows} Zeilen und ${limits.columns} Spalten.`,
      en: `The sheet is too large: ${limits.rows} rows and ${limits.columns} columns are read.`,
    })
  if (hiddenRows > 0 || isHidden)
    workbook.notes.add("assumed", {
      de: "Ausgeblendete oder weggefilterte Zeilen und Spalten wurden mitgelesen.",
      en: "Hidden or filtered rows and columns were read too.",
    })
  const merges = elements(element(sheet, "mergeCells"), "mergeCell").map(
    ({ attributes }) => attributes["ref"] ?? "",
  )
  return unmerge(inOrder(rows), merges)
}

/** Rows by number; a gap is one empty row, however long it is. */
function inOrder(rows: ReadonlyMap<number, readonly string[]>): ReadonlyMap<number, readonly SheetCell[]> {
  const ordered = new Map<number, readonly SheetCell[]>()
  let before = 0
  for (const [number, cells] of [...rows].sort(([a], [b]) => a - b)) {
    if (number > before + 1 && before > 0) ordered.set(before + 1, [])
    ordered.set(
      number,
      cells.map((text) => ({ text })),
    )
    before = number
  }
  return ordered
}

function cellText(cell: XmlNode, { strings, meanings, date1904, notes }: Workbook): string {
  const value = element(cell, "v")
  const text = value === undefined ? "" : textOf(value)
  switch (cell.attributes["t"]) {
    case "s":
      return strings[Number(text)] ?? ""
    case "inlineStr":
      return richText(element(cell, "is") ?? cell)
    case "str":
    case "d":
      return clean(text)
    case "b":
      return text === "1" ? "ja" : "nein"
    case "e":
      notes.add("lost", {
        de: `Zelle mit Fehler ${clean(text)} bleibt leer.`,
        en: `Cell with error ${clean(text)} stays empty.`,
      })
      return ""
    default: {
      if (text === "") {
        if (element(cell, "f") !== undefined)
          notes.add("lost", {
            de: "Formel ohne gespeichertes Ergebnis bleibt leer. Öffnen und speichern Sie die Datei einmal in Excel.",
            en: "Formula without a saved result stays empty. Open and save the file once in Excel.",
          })
        return ""
      }
      const number = Number(text)
      const meaning = meanings[Number(cell.attributes["s"] ?? 0)] ?? numberMeaning(0, undefined)
      return Number.isFinite(number) ? formatNumber(number, meaning, date1904) : clean(text)
    }
  }
}

function meaningsOf(styles: XmlNode | undefined): readonly NumberMeaning[] {
  const codes = new Map(
    elements(element(styles, "numFmts"), "numFmt").map(
      ({ attributes }) => [Number(attributes["numFmtId"]), attributes["formatCode"] ?? ""] as const,
    ),
  )
  return elements(element(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const id = Number(attributes["numFmtId"] ?? 0)
    return numberMeaning(id, codes.get(id))
  })
}

/** Text of a cell with several formats, without the reading aid of Asian scripts. */
function richText(node: XmlNode): string {
  const parts = elements(node).flatMap((child) =>
    child.name === "r" ? elements(child, "t") : child.name === "t" ? [child] : [],
  )
  return clean(parts.map(textOf).join(""))
}

function clean(text: string): string {
  // Excel writes a line break of Windows as „_x000D_“.
  return cleanText(text.replace(/_x000D_/g, "").replace(/\r\n?/g, "\n")).slice(0, limits.cell)
}

/** „C7“ is column 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/i.exec(reference ?? "")?.[1]?.toUpperCase()
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true"
}

function addLosses(document: OfficePackage, path: string, notes: NoteList): void {
  for (const { type, target } of document.relations(path).values()) {
    const part = type === "drawing" || type === "comments" ? document.part(target) : undefined
    if (part === undefined) continue
    if (type === "comments") {
      const count = descendants(part, "comment").length
      notes.add("lost", {
        de: `${count} ${count === 1 ? "Notiz" : "Notizen"} an Zellen nicht übernommen.`,
        en: `${count} ${count === 1 ? "note" : "notes"} at cells left out.`,
      })
    } else {
      const pictures = descendants(part, "pic").length
      const charts = descendants(part, "graphicFrame").length
      if (pictures > 0)
        notes.add("lost", { de: `Bilder fehlen (${pictures}).`, en: `Pictures are missing (${pictures}).` })
      if (charts > 0)
        notes.add("lost", { de: `Diagramme fehlen (${charts}).`, en: `Charts are missing (${charts}).` })
    }
  }
}
