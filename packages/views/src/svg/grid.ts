import type { Source } from "@kettenwerk/core"
import type { ViewId, ViewOptions } from "../rendered-view.js"
import { wrapLabel } from "../text/wrap-label.js"
import { box, group, rule, type Shape, shape, textHeight, textLines } from "./pen.js"
import { type Drawing, hatchOf, paletteOf } from "./picture.js"

/** A text in a cell, with a shape that tells its kind. */
export interface GridEntry {
  readonly text: string
  readonly source?: Source | undefined
  readonly shape?: Shape
  readonly bold?: boolean
  /** Secondary, or something to talk about; the words say it as well. */
  readonly tone?: "muted" | "attention"
}

/** Cells of one row; an empty cell is hatched and says `empty`. */
export interface GridRow {
  readonly cells: readonly (readonly GridEntry[])[]
  readonly source?: Source | undefined
}

/** A table drawn as a picture. */
export interface Grid {
  readonly id: ViewId
  readonly columns: readonly { readonly title: string; readonly width: number; readonly empty: string }[]
  readonly rows: readonly GridRow[]
  readonly key?: readonly { readonly shape: Shape; readonly text: string }[]
}

const size = 12
const padding = 8

/** Draws columns with heads and rows as high as their longest cell. */
export function drawGrid({ id, columns, rows, key = [] }: Grid, options: ViewOptions): Drawing {
  const palette = paletteOf(options)
  const hatch = `url(#${hatchOf(id, options)})`
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const lefts = columns.map((_, at) => columns.slice(0, at).reduce((sum, column) => sum + column.width, 0))
  const headHeight = 32
  const marks = [
    box(0, 0, width, headHeight, { fill: palette.surface }),
    ...columns.map(({ title }, at) => textLines([title], lefts[at]! + padding, 8, palette, { bold: true })),
  ]
  let y = headHeight
  for (const row of rows) {
    const cells = row.cells.map((entries, at) =>
      entries.map((entry) => ({
        entry,
        lines: wrapLabel(entry.text, {
          width: columns[at]!.width - 2 * padding - (entry.shape ? 18 : 0),
          size,
          bold: entry.bold === true,
          lines: 6,
        }),
      })),
    )
    const heightOf = (cell: (typeof cells)[number]) =>
      cell.reduce((sum, { lines }) => sum + textHeight(lines.length, size) + 4, 0)
    const height = 2 * padding + Math.max(20, ...cells.map(heightOf))
    marks.push(rule(0, y, width, y, { stroke: palette.line }))
    cells.forEach((cell, at) => {
      const left = lefts[at]!
      if (cell.length === 0) {
        const { empty, width: own } = columns[at]!
        marks.push(
          box(left + 4, y + 4, own - 8, height - 8, { fill: hatch, "fill-opacity": 0.4 }),
          box(left + padding, y + padding - 2, own - 2 * padding, 20, { fill: palette.background }),
          textLines([empty], left + padding + 4, y + padding, palette, { size, italic: true }),
        )
        return
      }
      let top = y + padding
      for (const { entry, lines } of cell) {
        const colour =
          entry.tone === "muted"
            ? palette.muted
            : entry.tone === "attention"
              ? palette.attention
              : palette.text
        const indent = entry.shape ? 18 : 0
        marks.push(
          group(
            entry.text,
            entry.source ?? row.source,
            entry.shape
              ? shape(entry.shape, left + padding + 6, top + 7, 5.5, {
                  fill: palette.background,
                  stroke: palette.accent,
                  "stroke-width": 1.8,
                })
              : "",
            textLines(lines, left + padding + indent, top, palette, {
              size,
              bold: entry.bold === true,
              colour,
            }),
          ),
        )
        top += textHeight(lines.length, size) + 4
      }
    })
    y += height
  }
  for (const left of lefts.slice(1))
    marks.push(rule(left, 0, left, y, { stroke: palette.line, "stroke-opacity": 0.5 }))
  marks.push(box(0, 0, width, y, { fill: "none", stroke: palette.line }))
  key.forEach((one, at) => {
    const x = at * 150
    marks.push(
      shape(one.shape, x + 8, y + 20, 5.5, {
        fill: palette.background,
        stroke: palette.accent,
        "stroke-width": 1.8,
      }),
      textLines([one.text], x + 22, y + 12, palette, { size: 11.5, colour: palette.muted }),
    )
  })
  return {
    width: Math.max(width, key.length * 150),
    height: y + (key.length > 0 ? 34 : 6),
    body: marks.join("\n"),
  }
}
