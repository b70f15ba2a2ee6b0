import { mergeHeaders } from "../tables/merge-headers.js"
import type { TableBlock, TableCell } from "./block.js"
import { cellSpans } from "./cell-spans.js"
import { plainText, type Span } from "./span.js"

/** A table without merged cells. */
export interface UnfoldedTable {
  /** A first row that is one cell across the table. */
  readonly title?: readonly Span[]
  readonly header: readonly (readonly Span[])[]
  readonly rows: readonly (readonly (readonly Span[])[])[]
  /** Number of cells that were merged in the file. */
  readonly merged: number
}

interface Filled {
  readonly spans: readonly Span[]
  /** Column of the cell this one belongs to. */
  readonly from: number
  readonly isFirst: boolean
}

/**
 * Unfolds merged cells the way our reader means them: downwards the value is repeated, since every row is an
 * entry of its own. To the right it is repeated too, except in cells that start at the first column: there it is
 * the name of a group or a sum. Two rows of headers become one: „Beginn (Zeitraum)“.
 */
export function unfoldTable(table: TableBlock): UnfoldedTable {
  const width = Math.max(
    1,
    ...table.rows.map(({ cells }) => Math.max(0, ...cells.map(({ column, span }) => column + span))),
  )
  let merged = 0
  const above: (TableCell | undefined)[] = new Array(width).fill(undefined)
  const grid = table.rows.map(({ cells }) => {
    const row: (Filled | undefined)[] = new Array(width).fill(undefined)
    for (const cell of cells) {
      const content = cell.continues ? (above[cell.column] ?? cell) : cell
      if (cell.continues) merged++
      merged += cell.span - 1
      const spans = cellSpans(content.blocks)
      for (let column = cell.column; column < cell.column + cell.span; column++) {
        row[column] = { spans, from: cell.column, isFirst: column === cell.column }
        above[column] = content
      }
    }
    return row
  })

  let start = 0
  let title: readonly Span[] | undefined
  const first = grid[0] ?? []
  if (
    grid.length > 2 &&
    width > 1 &&
    first.every((cell) => cell?.from === 0) &&
    plainText(first[0]!.spans) !== ""
  ) {
    title = first[0]!.spans
    start = 1
  }
  const headerEnd = start + headerRows(table, grid, start)
  return {
    ...(title === undefined ? {} : { title }),
    header: headerCells(grid.slice(start, headerEnd), width),
    rows: grid.slice(headerEnd).map((row) => row.map((cell) => bodyCell(cell))),
    merged,
  }
}

function bodyCell(cell: Filled | undefined): readonly Span[] {
  return cell === undefined || (!cell.isFirst && cell.from === 0) ? [] : cell.spans
}

/** One row, and further ones marked as header or divided below a merged cell. */
function headerRows(
  table: TableBlock,
  grid: readonly (readonly (Filled | undefined)[])[],
  start: number,
): number {
  const marked = table.rows.slice(start).findIndex(({ isHeader }) => !isHeader)
  if (marked > 1 && marked < 4) return marked
  const divides = grid[start]?.some(
    (cell) => cell !== undefined && !cell.isFirst && plainText(cell.spans) !== "",
  )
  return divides === true && grid.length > start + 2 ? 2 : 1
}

function headerCells(
  rows: readonly (readonly (Filled | undefined)[])[],
  width: number,
): readonly (readonly Span[])[] {
  return Array.from({ length: width }, (_, column) => {
    const texts = rows
      .map((row) => row[column]?.spans ?? [])
      .filter((spans, index, all) => {
        const text = plainText(spans)
        return text !== "" && all.findIndex((other) => plainText(other) === text) === index
      })
    if (texts.length < 2) return texts[0] ?? []
    return [{ text: mergeHeaders(texts.map(plainText)) }]
  })
}
