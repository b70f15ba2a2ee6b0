import stringWidth from "string-width"
import { wrap } from "./wrap.js"

/**
 * Rows as aligned columns two cells apart. The last column is broken into lines of its own so that a row
 * stays within `columns` cells, the others at `widest` cells; only a single word longer than that is cut.
 */
export function table(rows: readonly (readonly string[])[], columns: number, widest = 36): string {
  const broken = rows.map((row) =>
    row.slice(0, -1).map((cell) => wrap(cell, widest).map((line) => shorten(line, widest))),
  )
  const widths: number[] = []
  for (const row of broken) {
    for (const [at, lines] of row.entries())
      widths[at] = Math.max(widths[at] ?? 0, ...lines.map((line) => stringWidth(line)))
  }
  const before = widths.reduce((sum, width) => sum + width + 2, 0)
  return rows
    .map((row, at) => {
      const cells = [...broken[at]!, wrap(row.at(-1) ?? "", Math.max(30, columns - before))]
      const height = Math.max(1, ...cells.map(({ length }) => length))
      return Array.from(
        { length: height },
        (_, line) =>
          `${cells
            .map((lines, column) => padded(lines[line] ?? "", widths[column]))
            .join("")
            .trimEnd()}\n`,
      ).join("")
    })
    .join("")
}

function padded(text: string, width: number | undefined): string {
  return width === undefined ? text : text + " ".repeat(width - stringWidth(text) + 2)
}

/** Text of at most `cells` letters, cut with „…“. */
export function shorten(text: string, cells: number): string {
  const letters = Array.from(text.slice(0, cells * 4))
  return letters.length <= cells && text.length <= cells * 4
    ? text
    : `${letters
        .slice(0, cells - 1)
        .join("")
        .trimEnd()}…`
}
