import type { ViewOptions } from "../rendered-view.js"
import { box, group, textHeight, textLines } from "../svg/pen.js"
import { type Drawing, paletteOf } from "../svg/picture.js"
import { element } from "../svg/xml.js"
import type { Say } from "../text/speaker.js"
import { wrapLabel } from "../text/wrap-label.js"
import type { GoalNode } from "./goal-tree.js"

const cardWidth = 270
const gapX = 46
const gapY = 10
const small = 11.5
const room = cardWidth - 20

/** Draws the trees from left (strategic) to right (operative). */
export function drawGoalTree(trees: readonly GoalNode[], say: Say, options: ViewOptions): Drawing {
  const palette = paletteOf(options)
  const heads = [
    say("strategisch", "strategic"),
    say("taktisch", "tactical"),
    say("operativ", "operative"),
    say("darunter", "below"),
  ]
  const columns = 1 + deepest(trees)
  const width = columns * cardWidth + (columns - 1) * gapX
  const marks: string[] = []
  const lines: string[] = []
  for (let at = 0; at < columns; at++) {
    const x = at * (cardWidth + gapX)
    marks.push(
      box(x, 0, cardWidth, 26, { fill: palette.surface, stroke: palette.line }),
      textLines([heads[at] ?? ""], x + cardWidth / 2, 5, palette, { bold: true, anchor: "middle" }),
    )
  }
  let y = 38
  for (const tree of trees) {
    const { bottom } = drawNode(tree, y)
    y = bottom + gapY
  }
  return { width, height: y, body: [...lines, ...marks].join("\n") }

  /** Draws a goal beside its children and returns where its line starts and how far down it reaches. */
  function drawNode(node: GoalNode, top: number): { middle: number; bottom: number } {
    const card = measure(node)
    let below = top
    const middles: { middle: number; column: number }[] = []
    for (const child of node.children) {
      const drawn = drawNode(child, below)
      middles.push({ middle: drawn.middle, column: child.column })
      below = drawn.bottom + gapY
    }
    const spread =
      middles.length > 0 ? (middles[0]!.middle + middles.at(-1)!.middle) / 2 : top + card.height / 2
    const own = Math.max(top, Math.min(spread - card.height / 2, below - gapY - card.height))
    const y = middles.length > 0 ? Math.max(top, own) : top
    const middle = y + card.height / 2
    const x = node.column * (cardWidth + gapX)
    marks.push(drawCard(node, card, x, y))
    for (const child of middles) {
      const start = x + cardWidth
      const end = child.column * (cardWidth + gapX)
      const bend = end - gapX / 2
      if (end > start)
        lines.push(
          element("path", {
            d: `M${start} ${Math.round(middle)} H${bend} V${Math.round(child.middle)} H${end}`,
            fill: "none",
            stroke: palette.line,
            "stroke-width": 1.6,
          }),
        )
    }
    return { middle, bottom: Math.max(below - gapY, y + card.height) }
  }

  function measure(node: GoalNode) {
    const label = wrapLabel(node.label, { width: room, size: 12.5, bold: true, lines: 5 })
    const facts = wrapLabel(node.facts.map((fact) => fact.replace(/^(\d+) /, "$1\u00A0")).join("\u00A0· "), {
      width: room,
      size: small,
      lines: 3,
    })
    const gaps = wrapLabel(node.gaps.join(", "), { width: room, size: small, bold: true, lines: 2 })
    const height =
      16 +
      textHeight(label.length, 12.5) +
      textHeight(facts.length + gaps.length, small) +
      (facts.length > 0 ? 3 : 0)
    return { label, facts, gaps, height }
  }

  function drawCard(node: GoalNode, card: ReturnType<typeof measure>, x: number, y: number): string {
    const tone = palette.tones[node.column]!
    const isOpen = node.gaps.length > 0
    const factsTop = y + 8 + textHeight(card.label.length, 12.5) + 2
    return group(
      node.label,
      node.source,
      box(x, y, cardWidth, card.height, {
        fill: tone.fill,
        stroke: isOpen ? palette.attention : tone.stroke,
        "stroke-width": isOpen ? 2 : 1.5,
        "stroke-dasharray": isOpen ? "6 4" : undefined,
        rx: 4,
      }),
      textLines(card.label, x + 10, y + 8, palette, { size: 12.5, bold: true }),
      textLines(card.facts, x + 10, factsTop, palette, { size: small }),
      textLines(card.gaps, x + 10, factsTop + textHeight(card.facts.length, small), palette, {
        size: small,
        bold: true,
        colour: palette.text,
      }),
    )
  }
}

function deepest(trees: readonly GoalNode[]): number {
  return trees.reduce((most, { column, children }) => Math.max(most, column, deepest(children)), 0)
}
