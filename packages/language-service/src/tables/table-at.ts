import { cellsOf, isDelimiterLine, isTableLine, type LineCell } from "./table-line.js"

/** The table around a cursor, read from its lines so that half-typed rows work too. */
export interface TableAt {
  /** Texts of the header cells; empty while the header is being typed. */
  readonly header: readonly string[]
  /** True if the cursor stands in the header itself. */
  readonly inHeader: boolean
  /** Column of the cursor, from 0. */
  readonly column: number
  readonly cell: LineCell
  /** Texts of the other cells of the row. */
  readonly row: readonly string[]
}

const mostLines = 6000

/** The table cell around `offset`, or undefined outside of tables. */
export function tableAt(text: string, offset: number): TableAt | undefined {
  const line = lineAround(text, offset)
  const written = text.slice(line.start, line.end)
  if (!isTableLine(written) || isDelimiterLine(written)) return undefined
  const cells = cellsOf(written, line.start)
  const column = cells.findIndex(({ from, to }) => from <= offset && offset <= to)
  const cell = cells[column]
  if (cell === undefined) return undefined
  const row = cells.map(({ start, end }) => text.slice(start, end))

  const next = lineAfter(text, line.end)
  if (next !== undefined && isDelimiterLine(text.slice(next.start, next.end)))
    return { header: [], inHeader: true, column, cell, row }
  const header = headerAbove(text, line.start)
  if (header !== undefined) return { header, inHeader: false, column, cell, row }
  // The first line of a table to be: nothing above it yet.
  const before = lineBefore(text, line.start)
  const isFirst = before === undefined || !isTableLine(text.slice(before.start, before.end))
  return isFirst && written.trimStart().startsWith("|")
    ? { header: [], inHeader: true, column, cell, row }
    : undefined
}

function headerAbove(text: string, start: number): readonly string[] | undefined {
  let at = start
  for (let count = 0; count < mostLines; count += 1) {
    const line = lineBefore(text, at)
    if (line === undefined) return undefined
    const written = text.slice(line.start, line.end)
    if (written.trim() === "") return undefined
    if (isDelimiterLine(written)) {
      const head = lineBefore(text, line.start)
      if (head === undefined) return undefined
      const headLine = text.slice(head.start, head.end)
      return cellsOf(headLine).map((cell) => headLine.slice(cell.start, cell.end))
    }
    at = line.start
  }
  return undefined
}

interface Line {
  readonly start: number
  readonly end: number
}

export function lineAround(text: string, offset: number): Line {
  let start = offset
  while (start > 0 && !isBreak(text, start - 1)) start -= 1
  let end = offset
  while (end < text.length && !isBreak(text, end)) end += 1
  return { start, end }
}

function lineBefore(text: string, start: number): Line | undefined {
  if (start === 0) return undefined
  const end = text[start - 1] === "\n" && text[start - 2] === "\r" ? start - 2 : start - 1
  return lineAround(text, end)
}

function lineAfter(text: string, end: number): Line | undefined {
  if (end >= text.length) return undefined
  const start = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1
  return lineAround(text, start)
}

function isBreak(text: string, at: number): boolean {
  return text[at] === "\n" || text[at] === "\r"
}
