import { readDate } from "@kettenwerk/core"
import type { RowBlock, TableBlock } from "../blocks/block.js"
import { plain, type Rich, rawText, rich, slice, stripEnds } from "../blocks/rich.js"
import { fieldKey } from "./field-lines.js"
import type { RecordField } from "./record.js"
import { uprightTable } from "./turned-table.js"

export interface Column {
  readonly index: number
  readonly header: Rich
  readonly title: string
  readonly key?: RecordField["key"]
}

export interface TableRow {
  /** One entry for every column; `undefined` for an empty cell. */
  readonly cells: readonly (TableCell | undefined)[]
  /** Title of the last row that filled only its first cell („0–3 Jahre“ across the table). */
  readonly group?: Rich
  readonly start: number
  readonly end: number
}

export interface TableCell {
  readonly value: Rich
  readonly text: string
  /** Taken over from the cell above: an empty cell under a merged one, or „dito“. */
  readonly inherited: boolean
  /** How the repetition was written; empty for an empty cell. */
  readonly written: string
}

/** A table with the meaning of its columns; merged cells lost on the way from Word are filled again. */
export interface TableReading {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** Text of the header row when the author put a title into it and the real header below. */
  readonly title?: Rich
}

const known = new WeakMap<TableBlock, TableReading>()

const repetition =
  /^(?:["“”„″‟'’‚‘]{1,2}|''|,,|dito|dto\.?|ditto|s\.\s?o\.?|siehe oben|wie oben|w\.\s?o\.?|ebenso|ebd\.?|-\s?["“”„]\s?-|[-–]\s?["“”]\s?[-–])$/iu

export function readTable(table: TableBlock): TableReading {
  const cached = known.get(table)
  if (cached !== undefined) return cached
  const reading = compute(table)
  known.set(table, reading)
  return reading
}

function compute(written: TableBlock): TableReading {
  const table = uprightTable(written)
  const isUpright = table === written
  let header = table.header.map(({ inline }) => rich(inline))
  let rows: readonly RowBlock[] = table.rows
  let title: Rich | undefined
  const first = rows[0]
  if (first !== undefined && meaningCount(header) < 2) {
    const below = first.cells.map(({ inline }) => rich(inline))
    const filled = header.filter((cell) => plain(cell) !== "")
    if (filled.length <= 1 && (meaningCount(below) >= 2 || filled.length === 0)) {
      if (filled[0] !== undefined) title = filled[0]
      header = below
      rows = rows.slice(1)
    }
  }
  const width = Math.max(header.length, ...rows.slice(0, 1).map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index): Column | undefined => {
    const cell = header[index]
    if (cell === undefined) return undefined
    const text = stripEnds(cell, /^[\s*_]*/u, /[\s:*_]*$/u)
    const name = plain(text)
    const key = !isUpright && index === 0 ? cornerKey(table) : fieldKey(name)
    return { index, header: text, title: name, ...(key === undefined ? {} : { key }) }
  }).filter((column): column is Column => column !== undefined)
  const own = fillRows(rows, columns.length)
  const { columns: all, rows: filled } = withSplitColumns(columns, own)
  return {
    columns: all.map((column) => datedState(column, filled)),
    rows: filled,
    ...(title === undefined ? {} : { title }),
  }
}

const twoHeaders = /^(.{2,40}?)\s*(?:,|\/|\||&|\sund\s|–|\n)\s*(.{2,40})$/u

/** „Angebot, Träger“ above „Sprachmobil, Stadtbibliothek“: one column that holds two. */
function withSplitColumns(
  columns: readonly Column[],
  rows: readonly TableRow[],
): { readonly columns: readonly Column[]; readonly rows: readonly TableRow[] } {
  let result = { columns, rows }
  for (const column of columns) {
    if (column.key !== undefined) continue
    const titles = twoHeaders.exec(column.title)
    const first = titles === null ? undefined : fieldKey(titles[1]!)
    const second = titles === null ? undefined : fieldKey(titles[2]!)
    if (first === undefined || second === undefined || first === second) continue
    const cells = rows.map((row) => cutOf(row.cells[column.index]))
    const filled = rows.filter((row) => row.cells[column.index] !== undefined).length
    if (filled === 0 || cells.filter((cut) => cut !== undefined).length < filled * 0.6) continue
    const index = Math.max(...result.columns.map((other) => other.index)) + 1
    result = {
      columns: result.columns.flatMap((other) =>
        other === column
          ? [
              { ...column, key: first },
              { ...column, index, key: second },
            ]
          : [other],
      ),
      rows: result.rows.map((row, at) => {
        const next = [...row.cells]
        while (next.length < index) next.push(undefined)
        const cut = cells[at]
        if (cut !== undefined) next[column.index] = cut[0]
        next[index] = cut?.[1]
        return { ...row, cells: next }
      }),
    }
  }
  return result
}

function cutOf(cell: TableCell | undefined): readonly [TableCell, TableCell] | undefined {
  if (cell === undefined) return undefined
  const found = /\s*(?:\n|,|;|\s[/–|]\s)\s*/u.exec(rawText(cell.value))
  if (found === null || found.index === 0) return undefined
  const part = (value: Rich): TableCell => ({ ...cell, value, text: plain(value) })
  const behind = part(slice(cell.value, found.index + found[0].length))
  return behind.text === "" ? undefined : [part(slice(cell.value, 0, found.index)), behind]
}

/** What stands above the columns of a turned table: numbers („M 1“), or the names of the things themselves. */
function cornerKey({ rows }: TableBlock): RecordField["key"] {
  const titles = rows.map(({ cells }) => (cells[0] === undefined ? "" : plain(rich(cells[0].inline))))
  return titles.every((title) => /^(?:\p{L}{0,12}[ .-]{0,2})?\d{1,2}(?:\.\d{1,2})*$/u.test(title))
    ? "id"
    : "name"
}

/** „Stand“ is a state or an as-of date: the cells decide. */
function datedState(column: Column, rows: readonly TableRow[]): Column {
  if (column.key !== "state") return column
  const cells = rows.flatMap(({ cells }) =>
    cells[column.index] === undefined ? [] : [cells[column.index]!.text],
  )
  const dates = cells.filter((text) => /\d/u.test(text) && readDate(text).ok).length
  return cells.length > 0 && dates >= cells.length * 0.6 ? { ...column, key: "asOf" } : column
}

function meaningCount(cells: readonly Rich[]): number {
  return cells.filter((cell) => plain(cell) !== "" && fieldKey(plain(cell)) !== undefined).length
}

function fillRows(rows: readonly RowBlock[], width: number): readonly TableRow[] {
  const leading = leadingColumns(rows, width)
  const crossed = isCrossed(rows, width)
  const above: (TableCell | undefined)[] = new Array<TableCell | undefined>(width).fill(undefined)
  const result: TableRow[] = []
  let group: Rich | undefined
  for (const row of rows) {
    const own = Array.from({ length: width }, (_, index) => {
      const cell = row.cells[index]
      return cell === undefined ? undefined : rich(cell.inline)
    })
    const filled = own.filter((cell) => cell !== undefined && plain(cell) !== "")
    if (filled.length === 0 || isTotal(filled, width)) continue
    if (
      width >= 3 &&
      filled.length === 1 &&
      own[0] !== undefined &&
      plain(own[0]) !== "" &&
      rows.length > 1
    ) {
      group = own[0]
      above.fill(undefined)
      if (crossed) above[0] = { value: own[0], text: plain(own[0]), inherited: false, written: "" }
      continue
    }
    const cells = own.map((cell, index): TableCell | undefined => {
      const text = cell === undefined ? "" : plain(cell)
      const before = above[index]
      if (text === "") {
        const inherits =
          (index < leading || (crossed && index === 0)) &&
          before !== undefined &&
          own.slice(0, index).every((left) => left === undefined || plain(left) === "")
        return inherits ? { ...before, inherited: true, written: "" } : undefined
      }
      if (/^[–—-]+$/u.test(text)) return undefined
      if (repetition.test(text))
        return before === undefined ? undefined : { ...before, inherited: true, written: text }
      return { value: cell!, text, inherited: false, written: "" }
    })
    cells.forEach((cell, index) => {
      above[index] = cell
    })
    result.push({ cells, ...(group === undefined ? {} : { group }), start: row.start, end: row.end })
  }
  return result
}

/** Rows with nothing but their first cell („**3 bis unter 6**“), and that cell empty in all others: merged across. */
function isCrossed(rows: readonly RowBlock[], width: number): boolean {
  if (width < 3) return false
  const filled = rows.map(({ cells }) => cells.map(({ inline }) => plain(rich(inline)) !== ""))
  const things = filled.filter((row) => row.slice(1).some(Boolean))
  return things.length > 0 && things.length < rows.length && things.every(([first]) => first !== true)
}

/** „Summe | | 61.000 €“, „∑ | 8 Stellen | 5 / 3“: a row that adds up the ones above is no entry. */
function isTotal(filled: readonly (Rich | undefined)[], width: number): boolean {
  const [first, ...others] = filled.map((cell) => (cell === undefined ? "" : plain(cell)))
  return (
    width >= 3 &&
    first !== undefined &&
    others.length > 0 &&
    totalWord.test(first) &&
    others.every((text) => /^[^\p{L}]*\d/u.test(text) || !/\p{L}{2}/u.test(text))
  )
}

const totalWord =
  /^[\s*_]*(?:[∑Σ]|(?:(?:zwischen|gesamt|end)?summe|gesamt|insgesamt|anzahl|total|ges\.)(?:\s+\(?[\p{L}€%.]{1,12}\)?)?)[\s:*_]*$/iu

/**
 * How many columns at the left are visibly filled once per block: the first row fills them, at least one later
 * row leaves them empty while it fills others.
 */
function leadingColumns(rows: readonly RowBlock[], width: number): number {
  let count = 0
  for (let column = 0; column < Math.min(width - 1, 3); column += 1) {
    const filled = rows.map(
      ({ cells }) => cells[column] !== undefined && plain(rich(cells[column]!.inline)) !== "",
    )
    if (filled[0] !== true || filled.every(Boolean)) {
      // A fully filled column may stand left of one that is filled once per block only if it is not the first gap.
      if (filled.every(Boolean)) break
      break
    }
    count = column + 1
  }
  return count
}
