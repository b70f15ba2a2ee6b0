import { limits } from "../package/limits.js"
import type { SheetCell } from "./sheet.js"

/** Fills merged cells: every cell of a merge gets its text, those to the right are marked as repetition. */
export function unmerge(
  rows: ReadonlyMap<number, readonly SheetCell[]>,
  references: readonly string[],
): readonly (readonly SheetCell[])[] {
  const filled = new Map<number, SheetCell[]>()
  for (const [number, cells] of rows) filled.set(number, [...cells])
  const numbers = [...filled.keys()]
  for (const reference of references) {
    const area = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/i.exec(reference)
    if (area === null) continue
    const [left, right] = [column(area[1]!), Math.min(column(area[3]!), limits.columns - 1)]
    const [top, bottom] = [Number(area[2]), Number(area[4])]
    const text = filled.get(top)?.[left]?.text ?? ""
    if (text === "") continue
    for (const number of numbers) {
      if (number < top || number > bottom) continue
      const cells = filled.get(number)!
      for (let at = left; at <= right; at++) cells[at] = at > left ? { text, repeats: true } : { text }
    }
  }
  return [...filled.values()].map((cells) => Array.from(cells, (cell) => cell ?? { text: "" }))
}

function column(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
