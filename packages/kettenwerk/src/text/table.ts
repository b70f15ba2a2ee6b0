import stringWidth from "string-width"
import { wrap } from "./wrap.js"

/**
 * Rows as aligned columns two cells apart. The last column is broken into lines of its own so that a row
 * stays within `columns` cells; the others are cut at `widest` cells.
 */
export function table(rows: readonly (readonly string[])[], columns: number, widest = 36): string {
  const cut = rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : shorten(cell, widest))))
  const widths: number[] = []
  for (const row of cut) {
    for (const [at, cell] of row.slice(0, -1).entries())
      widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell))
  }
  const before = widths.reduce((sum, width) => sum + width + 2, 0)
  const lines = cut.map((row) => {
    const first = row.slice(0, -1).map((cell, at) => cell + " ".repeat(widths[at]! - stringWidth(cell) + 2))
    const last = wrap(row.at(-1) ?? "", Math.max(30, columns - before))
    return (first.join("") + last.join(`\n${" ".repeat(before)}`)).trimEnd()
  })
  return lines.map((line) => `${line}\n`).join("")
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
