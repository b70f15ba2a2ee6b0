import { type Field, fieldKey } from "@kettenwerk/markdown"
import type { Sheet, SheetCell } from "../spreadsheet/sheet.js"
import { mergeHeaders } from "./merge-headers.js"

/** A table found in a sheet. */
export interface FoundTable {
  /** Text above the header: titles, „Stand: …“. */
  readonly above: readonly string[]
  readonly columns: readonly { readonly title: string; readonly field?: Field }[]
  /** One text for every column. */
  readonly rows: readonly (readonly string[])[]
  /** Text below the last row: sources and remarks. */
  readonly below: readonly string[]
}

type Row = readonly SheetCell[]

/** Finds the tables of a sheet: title rows above, one or two rows of headers, rows, remarks below. */
export function findTables(sheet: Sheet): readonly FoundTable[] {
  const tables: FoundTable[] = []
  let above: readonly string[] = []
  for (const block of blocksOf(sheet.rows)) {
    const header = headerIndex(block)
    const previous = tables.at(-1)
    if (header === undefined) {
      if (previous !== undefined && goesOn(block, previous))
        tables[tables.length - 1] = extended(previous, block)
      else above = [...above, ...block.map(lineOf)]
      continue
    }
    tables.push(tableOf(block, header, above))
    above = []
  }
  if (above.length > 0) {
    const last = tables.at(-1)
    if (last !== undefined) tables[tables.length - 1] = { ...last, below: [...last.below, ...above] }
    else tables.push({ above, columns: [], rows: [], below: [] })
  }
  return tables
}

/** Rows between empty rows. */
function blocksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [[]]
  for (const row of rows) {
    if (row.some(isFilled)) blocks.at(-1)!.push(row)
    else if (blocks.at(-1)!.length > 0) blocks.push([])
  }
  return blocks.filter((block) => block.length > 0)
}

function isFilled({ text }: SheetCell): boolean {
  return text.trim() !== ""
}

function filledCells(row: Row): readonly SheetCell[] {
  return row.filter((cell) => isFilled(cell) && cell.repeats !== true)
}

const lastHeader = 15

/** The row with the most names of columns; without any known name the first row of different words. */
function headerIndex(block: readonly Row[]): number | undefined {
  let best: { readonly index: number; readonly known: number } | undefined
  block.slice(0, lastHeader).forEach((row, index) => {
    const cells = filledCells(row)
    const known = cells.filter(({ text }) => fieldKey(oneLine(text)) !== undefined).length
    if (known >= 2 && known >= cells.length * 0.3 && known > (best?.known ?? 0)) best = { index, known }
  })
  if (best !== undefined) return best.index
  const first = block.slice(0, lastHeader).findIndex((row) => {
    const texts = filledCells(row).map(({ text }) => oneLine(text))
    const areNames = texts.every((text) => text.length <= 60 && !/^[\d.,\s%€-]+$/u.test(text))
    return texts.length >= 2 && areNames && new Set(texts).size === texts.length
  })
  return first >= 0 && block.length > first + 1 ? first : undefined
}

function tableOf(block: readonly Row[], header: number, above: readonly string[]): FoundTable {
  const top = block[header]!
  const over = block[header - 1]
  const under = block[header + 1]
  // A header over several columns stands in the row above or has its parts in the row below.
  const hasGroups = over?.some(({ repeats }) => repeats === true) === true && filledCells(over).length > 1
  const hasParts = top.some((cell) => cell.repeats === true && isFilled(cell)) && under !== undefined
  const headers = [...(hasGroups ? [over] : []), top, ...(hasParts ? [under] : [])]
  const start = header + (hasParts ? 2 : 1)
  const body = block.slice(start)
  const width = Math.max(...headers.map(({ length }) => length), ...body.map(({ length }) => length))
  const titles = Array.from({ length: width }, (_, at) =>
    mergeHeaders(headers.map((row) => oneLine(row[at]?.text ?? ""))),
  )
  const remarks = trailingRemarks(body)
  const rows = body.slice(0, body.length - remarks.length).map((row) => rowTexts(row, width))
  const kept = titles.flatMap((title, at) => (title !== "" || rows.some((row) => row[at] !== "") ? [at] : []))
  return {
    above: [...above, ...block.slice(0, header - (hasGroups ? 1 : 0)).map(lineOf)],
    columns: kept.map((at) => columnOf(titles[at] === "" ? `Spalte ${letterOf(at)}` : titles[at]!)),
    rows: rows.map((row) => kept.map((at) => row[at]!)),
    below: remarks,
  }
}

function columnOf(title: string): FoundTable["columns"][number] {
  const field = fieldKey(title)
  return { title, ...(field === undefined ? {} : { field }) }
}

/** A merge that starts at the first column is the name of a group; its text stands once. */
function rowTexts(row: Row, width: number): readonly string[] {
  const group = row.findIndex(({ repeats }, at) => at > 0 && repeats !== true)
  const merged = row[1]?.repeats === true ? (group < 0 ? row.length : group) : 0
  return Array.from({ length: width }, (_, at) => (at > 0 && at < merged ? "" : (row[at]?.text.trim() ?? "")))
}

function trailingRemarks(body: readonly Row[]): readonly string[] {
  const remarks: string[] = []
  for (let at = body.length - 1; at > 0; at--) {
    const cells = filledCells(body[at]!)
    const text = cells[0]?.text.trim() ?? ""
    if (
      cells.length !== 1 ||
      !/^(?:quellen?|stand|hinweise?|anmerkung(?:en)?|legende|erläuterung(?:en)?|\*|¹)/iu.test(text)
    )
      break
    remarks.unshift(text)
  }
  return remarks
}

/** Rows after an empty row that have no header of their own and fit below the table. */
function goesOn(block: readonly Row[], { columns }: FoundTable): boolean {
  return block.every(
    (row) => filledCells(row).length >= Math.min(2, columns.length) && row.length <= columns.length,
  )
}

function extended(table: FoundTable, block: readonly Row[]): FoundTable {
  return { ...table, rows: [...table.rows, ...block.map((row) => rowTexts(row, table.columns.length))] }
}

function lineOf(row: Row): string {
  return filledCells(row)
    .map(({ text }) => oneLine(text))
    .join(" ")
}

function oneLine(text: string): string {
  return text
    .replace(/-\n(?=\p{Ll})/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
}

function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26)
}
