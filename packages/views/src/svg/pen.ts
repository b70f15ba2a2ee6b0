import type { Source } from "@kettenwerk/core"
import type { Palette } from "../colours/palette.js"
import { cleanText } from "../text/clean-text.js"
import { type Attributes, element, escapeXml, place } from "./xml.js"

/** How lines of text stand. */
export interface TextStyle {
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: string
  readonly anchor?: "start" | "middle" | "end"
  readonly leading?: number
  readonly italic?: boolean
}

/** Normal size of text in pictures, in px. */
export const textSize = 13
/** Distance of two lines, as a share of the size. */
const leading = 1.25

/** Height of some lines of text. */
export function textHeight(lines: number, size = textSize): number {
  return lines * size * leading
}

/** Lines of text; `y` is the top of the first one. */
export function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  palette: Palette,
  style: TextStyle = {},
): string {
  const { size = textSize, bold, colour = palette.text, anchor, italic } = style
  return lines
    .map((line, index) =>
      element(
        "text",
        {
          x,
          y: y + size * 0.95 + index * size * (style.leading ?? leading),
          "font-size": size,
          "font-weight": bold ? "bold" : undefined,
          "font-style": italic ? "italic" : undefined,
          fill: colour,
          "text-anchor": anchor === "start" ? undefined : anchor,
        },
        escapeXml(cleanText(line)),
      ),
    )
    .join("")
}

/** A rectangle. */
export function box(x: number, y: number, width: number, height: number, attributes: Attributes): string {
  return element("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attributes })
}

/** A straight line. */
export function rule(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
  return element("line", { x1, y1, x2, y2, ...attributes })
}

/** Marks that belong together, with the full name as tooltip and the place in the text. */
export function group(title: string, source: Source | undefined, ...children: readonly string[]): string {
  return element(
    "g",
    place(source),
    `${element("title", {}, escapeXml(cleanText(title)))}${children.join("")}`,
  )
}

/** Shapes that tell kinds apart without colour. */
export type Shape = "circle" | "square" | "diamond" | "triangle" | "hexagon" | "ring" | "star"

/** A shape of about 2 × `radius`. */
export function shape(kind: Shape, x: number, y: number, radius: number, attributes: Attributes): string {
  if (kind === "circle") return element("circle", { cx: x, cy: y, r: radius, ...attributes })
  if (kind === "ring")
    return (
      element("circle", { cx: x, cy: y, r: radius, ...attributes }) +
      element("circle", { cx: x, cy: y, r: radius * 0.62, ...attributes, fill: "none" })
    )
  if (kind === "square")
    return box(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8, attributes)
  const points = corners[kind].map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`)
  return element("polygon", { points: points.join(" "), ...attributes })
}

type Corner = readonly [number, number]
const corners: Readonly<Record<Exclude<Shape, "circle" | "square" | "ring">, readonly Corner[]>> = {
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  hexagon: [
    [-0.55, -1],
    [0.55, -1],
    [1.15, 0],
    [0.55, 1],
    [-0.55, 1],
    [-1.15, 0],
  ],
  star: [
    [0, -1.2],
    [0.29, -0.4],
    [1.14, -0.37],
    [0.48, 0.15],
    [0.71, 0.97],
    [0, 0.5],
    [-0.71, 0.97],
    [-0.48, 0.15],
    [-1.14, -0.37],
    [-0.29, -0.4],
  ],
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
