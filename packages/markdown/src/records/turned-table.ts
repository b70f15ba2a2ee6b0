import type { CellBlock, RowBlock, TableBlock } from "../blocks/block.js"
import { plain, rich } from "../blocks/rich.js"
import { fieldKey } from "./field-lines.js"

/**
 * A table of Maßnahmenblätter stands with its fields at the left and one thing per column:
 *
 * | Merkmal       | M 1               | M 2                        |
 * |---------------|-------------------|----------------------------|
 * | Titel         | Krabbeltreff Moos | Kita-Sozialarbeit ausbauen |
 * | Federführung  | MGH               | Jugendamt                  |
 *
 * Returns it turned by 90°, so that every thing is a row; the table itself if it stands upright.
 */
export function uprightTable(table: TableBlock): TableBlock {
  return isTurned(table) ? turn(table) : table
}

const leastFields = 3

function isTurned({ header, rows }: TableBlock): boolean {
  if (header.length < 3 || rows.length < leastFields) return false
  const [corner, ...things] = header.map(textOf)
  // Years and figures above are columns of a statistic.
  if (things.some((title) => /^(?:19|20)\d{2}$/u.test(title) || fieldKey(title) !== undefined)) return false
  if (things.every((title) => title === "") && corner === "") return false
  const labels = rows.map(({ cells }) => (cells[0] === undefined ? "" : textOf(cells[0])))
  const known = labels.filter((label) => fieldKey(label) !== undefined)
  const distinct = new Set(known)
  return distinct.size >= leastFields && distinct.size === known.length && known.length >= labels.length * 0.6
}

function turn({ header, rows, ...rest }: TableBlock): TableBlock {
  const [corner, ...things] = header
  const empty = (start: number): CellBlock => ({
    inline: { text: "", segments: [], marks: [], source: start, sourceEnd: start },
    start,
    end: start,
  })
  const turned = things.map(
    (title, index): RowBlock => ({
      cells: [title, ...rows.map(({ cells }) => cells[index + 1] ?? empty(title.start))],
      start: title.start,
      end: title.end,
    }),
  )
  return {
    ...rest,
    header: [corner!, ...rows.map(({ cells, start }) => cells[0] ?? empty(start))],
    rows: turned.filter(({ cells }) => cells.some((cell) => textOf(cell) !== "")),
  }
}

function textOf({ inline }: CellBlock): string {
  return plain(rich(inline)).replace(/[\s:*_]+$/u, "")
}
