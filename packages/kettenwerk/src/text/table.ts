import stringWidth from "string-width"

/**
 * Rows as aligned columns two cells apart; the last column is as long as it is, the others are cut
 * at `widest` cells.
 */
export function table(rows: readonly (readonly string[])[], widest = 48): string {
  const cut = rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : shorten(cell, widest))))
  const widths: number[] = []
  for (const row of cut) {
    for (const [at, cell] of row.slice(0, -1).entries())
      widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell))
  }
  const lines = cut.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell + " ".repeat(widths[at]! - stringWidth(cell))))
      .join("  "),
  )
  return lines.map((line) => `${line.trimEnd()}\n`).join("")
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
