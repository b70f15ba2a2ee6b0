import { valueLists } from "@kettenwerk/core"
import type { ViewOptions } from "../rendered-view.js"
import { sectorSign } from "../sector-sign.js"
import { box, group, rule, shape, textHeight, textLines } from "../svg/pen.js"
import { type Drawing, paletteOf } from "../svg/picture.js"
import { element } from "../svg/xml.js"
import type { Language, Say } from "../text/speaker.js"
import { textWidth } from "../text/text-width.js"
import { wrapLabel } from "../text/wrap-label.js"
import { forceLayout } from "./force-layout.js"
import { levelLabel, levelStroke } from "./level-stroke.js"
import type { NetworkNode, NetworkPicture } from "./network-picture.js"

const labelWidth = 124
const small = 11.5
const radius = 14

/** Draws every actor with its ties; actors without ties stand in a list of their own below. */
export function drawActors(
  { nodes, ties }: NetworkPicture,
  say: Say,
  language: Language,
  options: ViewOptions,
): Drawing {
  const palette = paletteOf(options)
  const tied = nodes.filter(({ degree }) => degree > 0)
  const isolates = nodes.filter(({ degree }) => degree === 0)
  const labels = new Map(
    nodes.map((node) => [node.id, wrapLabel(node.name, { width: labelWidth, size: small, lines: 3 })]),
  )
  const boxes = tied.map((node) => ({
    id: node.id,
    group: node.sector ?? "",
    width: labelWidth + 14,
    height: 2 * radius + 14 + textHeight(labels.get(node.id)!.length, small),
  }))
  const heights = new Map(boxes.map(({ id, height }) => [id, height]))
  const spots = forceLayout(
    boxes,
    ties.map(({ from, to }) => ({ from, to, weight: 1 })),
  )
  const middle = (id: string) => {
    const { x, y } = spots.get(id)!
    return { x, y: y - heights.get(id)! / 2 + radius + 4 }
  }
  const lines = ties.map(({ from, to, level, source }) => {
    const [a, b] = [middle(from), middle(to)]
    const title = `${nameOf(from)} – ${nameOf(to)}: ${levelLabel(level, language)}`
    return group(
      title,
      source,
      rule(a.x, a.y, b.x, b.y, { stroke: palette.line, "stroke-opacity": 0.85, ...levelStroke(level) }),
    )
  })
  const marks = tied.map((node) => {
    const { x, y } = middle(node.id)
    return drawNode(node, x, y, labels.get(node.id)!)
  })
  let width = Math.max(640, ...boxes.map(({ id, width }) => spots.get(id)!.x + width / 2))
  let y = Math.max(0, ...boxes.map(({ id, height }) => spots.get(id)!.y + height / 2)) + 18
  const below: string[] = []
  if (isolates.length > 0) {
    below.push(textLines([say("Ohne genannte Verbindung", "No tie stated")], 0, y, palette, { bold: true }))
    y += 24
    let x = 0
    let rowHeight = 0
    for (const node of isolates) {
      const label = labels.get(node.id)!
      if (x + labelWidth + 14 > width) {
        x = 0
        y += rowHeight
        rowHeight = 0
      }
      below.push(drawNode(node, x + labelWidth / 2, y + radius + 2, label))
      rowHeight = Math.max(rowHeight, 2 * radius + 16 + textHeight(label.length, small))
      x += labelWidth + 14
    }
    y += rowHeight + 8
  }
  const key = drawKey(y)
  width = Math.max(width, key.width)
  return { width, height: y + key.height, body: [...lines, ...marks, ...below, key.body].join("\n") }

  function nameOf(id: string): string {
    return nodes.find((node) => node.id === id)?.name ?? id
  }

  function drawNode(node: NetworkNode, x: number, y: number, label: readonly string[]): string {
    const sign = sectorSign(node.sector, palette, language)
    const paint = { fill: sign.tone.fill, stroke: sign.tone.stroke, "stroke-width": 2.2 }
    const isIsolate = node.degree === 0
    const kind = node.isCoordination ? "hexagon" : node.isCut ? "diamond" : isIsolate ? "square" : "circle"
    const size = node.isCut || node.isCoordination ? radius * 1.12 : radius
    const widest = Math.max(0, ...label.map((line) => textWidth(line, small)))
    const top = y + radius + 6
    const notes = [
      sign.label,
      `${node.degree} ${say("Verbindungen", "ties")}`,
      ...(node.isCut ? [say("Verbindungsstelle", "cut point")] : []),
    ]
    return group(
      `${node.name} (${notes.join(", ")})`,
      node.source,
      box(x - widest / 2 - 2, top - 1, widest + 4, textHeight(label.length, small) + 2, {
        fill: palette.background,
        "fill-opacity": 0.85,
      }),
      shape(kind, x, y, size, { ...paint, "stroke-dasharray": isIsolate ? "3 2" : undefined }),
      node.isCut && node.isCoordination
        ? shape("diamond", x, y, size * 1.35, { fill: "none", stroke: sign.tone.stroke, "stroke-width": 1.5 })
        : "",
      textLines([sign.code], x, y - 7, palette, { size: 11, bold: true, anchor: "middle" }),
      textLines(label, x, top, palette, {
        size: small,
        anchor: "middle",
        bold: node.isCut || node.isCoordination,
      }),
    )
  }

  function drawKey(top: number): Drawing {
    const parts: string[] = []
    let x = 0
    let at = top
    const put = (mark: (x: number, y: number) => string, text: string) => {
      const needed = 40 + textWidth(text, small) + 22
      if (x > 0 && x + needed > width) {
        x = 0
        at += 24
      }
      parts.push(
        mark(x + 16, at + 10),
        textLines([text], x + 36, at + 3, palette, { size: small, colour: palette.muted }),
      )
      x += needed
    }
    const plain = { fill: palette.background, stroke: palette.text, "stroke-width": 1.8 }
    put((cx, cy) => shape("circle", cx, cy, 9, plain), say("Stelle", "actor"))
    if (nodes.some(({ isCoordination }) => isCoordination))
      put((cx, cy) => shape("hexagon", cx, cy, 9, plain), say("Koordination", "coordination"))
    if (nodes.some(({ isCut }) => isCut))
      put(
        (cx, cy) => shape("diamond", cx, cy, 9, plain),
        say("Verbindungsstelle: ohne sie zerfällt das Netz", "cut point: without it the network falls apart"),
      )
    if (isolates.length > 0)
      put(
        (cx, cy) => shape("square", cx, cy, 9, { ...plain, "stroke-dasharray": "3 2" }),
        say("ohne genannte Verbindung", "no tie stated"),
      )
    x = 0
    at += 24
    for (const level of [undefined, ...valueLists.relationLevel.ids].filter((one) =>
      ties.some((tie) => tie.level === one),
    ))
      put(
        (cx, cy) =>
          element("line", {
            x1: cx - 16,
            y1: cy,
            x2: cx + 16,
            y2: cy,
            stroke: palette.line,
            ...levelStroke(level),
          }),
        levelLabel(level, language),
      )
    x = 0
    at += 24
    for (const sector of new Set(nodes.map((node) => node.sector))) {
      const sign = sectorSign(sector, palette, language)
      put(
        (cx, cy) =>
          shape("circle", cx, cy, 11, { fill: sign.tone.fill, stroke: sign.tone.stroke, "stroke-width": 2 }) +
          textLines([sign.code], cx, cy - 7, palette, { size: 10.5, bold: true, anchor: "middle" }),
        sign.label,
      )
    }
    return { width, height: at + 26 - top, body: parts.join("") }
  }
}
