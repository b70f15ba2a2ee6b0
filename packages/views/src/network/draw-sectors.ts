import type { SectorId } from "@kettenwerk/core"
import type { ViewOptions } from "../rendered-view.js"
import { sectorSign } from "../sector-sign.js"
import { box, group, rule, shape, textHeight, textLines } from "../svg/pen.js"
import { type Drawing, paletteOf } from "../svg/picture.js"
import { counted, type Language, type Say } from "../text/speaker.js"
import { textWidth } from "../text/text-width.js"
import { wrapLabel } from "../text/wrap-label.js"
import { forceLayout, type LayoutNode } from "./force-layout.js"
import type { NetworkPicture } from "./network-picture.js"

/** A sector of the coarse network. */
export interface SectorNode {
  readonly sector: SectorId | undefined
  readonly actors: number
  readonly isolates: number
  readonly cuts: number
  /** Tied pairs within the sector. */
  readonly inside: number
}

/** Two sectors and the number of tied pairs between them. */
export interface SectorTie {
  readonly a: SectorId | undefined
  readonly b: SectorId | undefined
  readonly pairs: number
}

/** The network of sectors, counted from that of the actors. Linear. */
export function sectorNetwork({ nodes, ties }: NetworkPicture) {
  const sectorOf = new Map(nodes.map(({ id, sector }) => [id, sector]))
  const sectors = new Map<SectorId | undefined, { -readonly [Key in keyof SectorNode]: SectorNode[Key] }>()
  for (const { sector, degree, isCut } of nodes) {
    const own = sectors.get(sector) ?? { sector, actors: 0, isolates: 0, cuts: 0, inside: 0 }
    own.actors++
    if (degree === 0) own.isolates++
    if (isCut) own.cuts++
    sectors.set(sector, own)
  }
  const between = new Map<string, { -readonly [Key in keyof SectorTie]: SectorTie[Key] }>()
  for (const { from, to } of ties) {
    const [first, second] = [sectorOf.get(from), sectorOf.get(to)]
    if (first === second) {
      sectors.get(first)!.inside++
      continue
    }
    const [a, b] = (first ?? "") < (second ?? "") ? [first, second] : [second, first]
    const key = `${a} ${b}`
    const own = between.get(key) ?? { a, b, pairs: 0 }
    own.pairs++
    between.set(key, own)
  }
  return {
    sectors: [...sectors.values()] as readonly SectorNode[],
    ties: [...between.values()].sort((x, y) => y.pairs - x.pairs) as readonly SectorTie[],
  }
}

const width = 150
const small = 11.5

/** Draws one mark per sector; lines are as thick as pairs of actors are many, and say how many. */
export function drawSectors(
  picture: NetworkPicture,
  say: Say,
  language: Language,
  options: ViewOptions,
): Drawing {
  const palette = paletteOf(options)
  const { sectors, ties } = sectorNetwork(picture)
  const most = Math.max(1, ...sectors.map(({ actors }) => actors))
  const strongest = Math.max(1, ...ties.map(({ pairs }) => pairs))
  const radiusOf = ({ actors }: SectorNode) => 18 + 26 * Math.sqrt(actors / most)
  const boxes = sectors.map((node) => {
    const label = wrapLabel(sectorSign(node.sector, palette, language).label, {
      width,
      size: 13,
      bold: true,
      lines: 3,
    })
    const facts = wrapLabel(factsOf(node), { width, size: small, lines: 3 })
    const text = textHeight(label.length) + textHeight(facts.length, small)
    return {
      node,
      label,
      facts,
      id: node.sector ?? "",
      width: width + 30,
      height: 2 * radiusOf(node) + text + 34,
    }
  })
  const spots = onRing(
    boxes,
    forceLayout(
      boxes,
      ties.map(({ a, b, pairs }) => ({ from: a ?? "", to: b ?? "", weight: pairs / strongest })),
    ),
  )
  const spotOf = new Map(
    boxes.map(({ id, height, node }) => {
      const { x, y } = spots.get(id)!
      return [id, { x, y: y - height / 2 + radiusOf(node) + 8 }]
    }),
  )
  const lines: string[] = []
  const numbers: string[] = []
  for (const { a, b, pairs } of ties) {
    const [from, to] = [spotOf.get(a ?? "")!, spotOf.get(b ?? "")!]
    const title = `${sectorSign(a, palette, language).label} – ${sectorSign(b, palette, language).label}: ${pairs}`
    const text = String(pairs)
    // Beside the middle, because opposite lines all meet there, and away from the label below the upper mark.
    const share = from.y < to.y ? 0.64 : 0.36
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
    const half = textWidth(text, small, true) / 2 + 4
    lines.push(
      group(
        title,
        undefined,
        rule(from.x, from.y, to.x, to.y, {
          stroke: palette.line,
          "stroke-opacity": 0.8,
          "stroke-width": 1 + (7 * pairs) / strongest,
        }),
      ),
    )
    numbers.push(
      box(x - half, y - 9, 2 * half, 17, { rx: 4, fill: palette.background, stroke: palette.line }),
      textLines([text], x, y - 7, palette, { size: small, bold: true, anchor: "middle" }),
    )
  }
  const marks = boxes.map(({ node, label, facts, id }) => {
    const { x, y } = spotOf.get(id)!
    const sign = sectorSign(node.sector, palette, language)
    const radius = radiusOf(node)
    const top = y + radius + 6
    const widest = Math.max(
      ...label.map((line) => textWidth(line, 13, true)),
      ...facts.map((line) => textWidth(line, small)),
    )
    return group(
      `${sign.label}: ${factsOf(node)}`,
      undefined,
      box(
        x - widest / 2 - 3,
        top - 2,
        widest + 6,
        textHeight(label.length) + textHeight(facts.length, small) + 4,
        {
          fill: palette.background,
          "fill-opacity": 0.85,
        },
      ),
      shape("circle", x, y, radius, { fill: sign.tone.fill, stroke: sign.tone.stroke, "stroke-width": 2.5 }),
      textLines([sign.code], x, y - 11, palette, { size: 17, bold: true, anchor: "middle" }),
      textLines(label, x, top, palette, { bold: true, anchor: "middle" }),
      textLines(facts, x, top + textHeight(label.length), palette, {
        size: small,
        anchor: "middle",
        colour: palette.muted,
      }),
    )
  })
  return {
    width: Math.max(480, ...boxes.map(({ id, width }) => spots.get(id)!.x + width / 2)),
    height: Math.max(0, ...boxes.map(({ id, height }) => spots.get(id)!.y + height / 2)),
    body: [...lines, ...marks, ...numbers].join("\n"),
  }

  function factsOf({ actors, isolates, cuts, inside }: SectorNode): string {
    return [
      say(
        `${actors} ${actors === 1 ? "Stelle" : "Stellen"}`,
        `${actors} ${actors === 1 ? "actor" : "actors"}`,
      ),
      ...(inside > 0
        ? [
            say(
              `${counted(inside, "Verbindung", "Verbindungen")} innen`,
              `${counted(inside, "tie", "ties")} inside`,
            ),
          ]
        : []),
      ...(cuts > 0
        ? [
            say(
              counted(cuts, "Verbindungsstelle", "Verbindungsstellen"),
              counted(cuts, "cut point", "cut points"),
            ),
          ]
        : []),
      ...(isolates > 0 ? [say(`${isolates} ohne Verbindung`, `${isolates} without ties`)] : []),
    ].join(", ")
  }
}

/**
 * Puts sectors on an ellipse in the order in which they stand around the middle of the layout: no line runs through
 * a third sector there.
 */
function onRing(
  boxes: readonly LayoutNode[],
  spots: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const count = boxes.length
  if (count === 1) return new Map([[boxes[0]!.id, { x: boxes[0]!.width / 2, y: boxes[0]!.height / 2 }]])
  const all = boxes.map(({ id }) => spots.get(id)!)
  const [x, y] = [mean(all.map((spot) => spot.x)), mean(all.map((spot) => spot.y))]
  const angle = ({ id }: LayoutNode) => Math.atan2(spots.get(id)!.y - y, spots.get(id)!.x - x)
  const order = [...boxes].sort((a, b) => angle(a) - angle(b))
  const tallest = Math.max(...boxes.map(({ height }) => height))
  const [across, down] = [Math.max(260, count * 52), Math.max(170, count * 30 + tallest / 4)]
  return new Map(
    order.map(({ id }, at) => {
      const turn = (2 * Math.PI * at) / count - Math.PI / 2
      return [
        id,
        {
          x: Math.round(across + width / 2 + 15 + across * Math.cos(turn)),
          y: Math.round(down + tallest / 2 + down * Math.sin(turn)),
        },
      ]
    }),
  )
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
