import type { ChainTransition, Source } from "@kettenwerk/core"
import type { ViewOptions } from "../rendered-view.js"
import { sectorSign } from "../sector-sign.js"
import { box, group, rule, shape, textHeight, textLines, textSize } from "../svg/pen.js"
import { type Drawing, hatchOf, paletteOf } from "../svg/picture.js"
import type { Language, Say } from "../text/speaker.js"
import { wrapLabel } from "../text/wrap-label.js"
import { hasOffers, type MatrixCell, type MatrixColumn } from "./matrix-cells.js"
import { restOf, stateOf } from "./render-chain-matrix.js"

const phaseWidth = 170
const padding = 8
const small = 11.5
/** Names in one cell; the rest is counted. */
const mostNames = 4

/** What the picture needs, made ready by the view. */
export interface MatrixDrawing {
  readonly columns: readonly MatrixColumn[]
  readonly phases: readonly {
    readonly label: string
    readonly age: string
    readonly source: Source | undefined
  }[]
  /** By the number of the phase they follow. */
  readonly transitions: readonly (readonly ChainTransition[])[]
  readonly isLarge: boolean
  readonly say: Say
  readonly language: Language
  readonly options: ViewOptions
}

/** Draws phases from top to bottom as the life goes on, with the transitions as bands between them. */
export function drawChainMatrix(given: MatrixDrawing): Drawing {
  const { columns, phases, transitions, isLarge, say, language, options } = given
  const palette = paletteOf(options)
  const hatch = `url(#${hatchOf("kette", options)})`
  const columnWidth = isLarge ? 96 : columns.length > 7 ? 134 : 150
  const width = Math.max(720, phaseWidth + columns.length * columnWidth)
  const marks: string[] = []

  const heads = columns.map(({ sector }) => {
    const sign = sectorSign(sector, palette, language)
    const lines = wrapLabel(sign.label, {
      width: columnWidth - 2 * padding,
      size: small,
      bold: true,
      lines: 3,
    })
    return { sign, lines }
  })
  const headHeight = 40 + Math.max(16, ...heads.map(({ lines }) => textHeight(lines.length, small)))
  marks.push(box(0, 0, width, headHeight, { fill: palette.surface, stroke: palette.line }))
  marks.push(textLines([say("Lebensphase", "Life phase")], padding, headHeight - 24, palette, { bold: true }))
  heads.forEach(({ sign, lines }, at) => {
    const x = phaseWidth + at * columnWidth + columnWidth / 2
    marks.push(
      box(x - 16, 7, 32, 22, { rx: 5, fill: sign.tone.fill, stroke: sign.tone.stroke, "stroke-width": 2 }),
      textLines([sign.code], x, 10, palette, { bold: true, anchor: "middle" }),
      textLines(lines, x, 34, palette, { size: small, bold: true, anchor: "middle" }),
    )
  })

  let y = headHeight
  phases.forEach((phase, at) => {
    const row = drawPhase(phase, at)
    marks.push(row.body)
    y += row.height
    for (const transition of transitions[at] ?? []) {
      const band = drawTransition(transition)
      marks.push(band.body)
      y += band.height
    }
  })
  marks.push(box(0, 0, width, y, { fill: "none", stroke: palette.line }))
  const key = drawKey(y + 14)
  marks.push(key)
  return { width, height: y + 36, body: marks.join("\n") }

  function drawPhase(phase: MatrixDrawing["phases"][number], at: number) {
    const label = wrapLabel(phase.label, {
      width: phaseWidth - 2 * padding,
      size: textSize,
      bold: true,
      lines: 4,
    })
    const age = wrapLabel(phase.age === phase.label ? "" : phase.age, {
      width: phaseWidth - 2 * padding,
      size: small,
      lines: 2,
    })
    const cells = columns.map(({ cells }) => cellLines(cells[at]!))
    const isEmpty = columns.every(({ cells }) => cells[at]!.running.length === 0)
    const noOffer = isEmpty ? [say("kein laufendes Angebot", "no running offer")] : []
    const headHeight =
      textHeight(label.length) + textHeight(age.length, small) + textHeight(noOffer.length, small) + 4
    const height = 2 * padding + Math.max(isLarge ? 40 : 48, headHeight, ...cells.map(({ height }) => height))
    const parts = [
      rule(0, y, width, y, { stroke: palette.line }),
      group(
        phase.label,
        phase.source,
        textLines(label, padding, y + padding, palette, { bold: true }),
        textLines(age, padding, y + padding + textHeight(label.length) + 2, palette, {
          size: small,
          colour: palette.muted,
        }),
      ),
    ]
    columns.forEach(({ cells, sector }, column) => {
      const x = phaseWidth + column * columnWidth
      parts.push(rule(x, y, x, y + height, { stroke: palette.line, "stroke-opacity": 0.5 }))
      const cell = cells[at]!
      if (!hasOffers(cell)) {
        parts.push(
          box(x + 4, y + 4, columnWidth - 8, height - 8, { fill: hatch, "fill-opacity": 0.35 }),
          box(x + columnWidth / 2 - 12, y + height / 2 - 10, 24, 20, { fill: palette.background }),
          textLines(["0"], x + columnWidth / 2, y + height / 2 - 8, palette, {
            anchor: "middle",
            colour: palette.muted,
          }),
        )
        return
      }
      parts.push(drawCell(cell, sectorSign(sector, palette, language).label, x, cellLines(cell)))
    })
    if (isEmpty)
      parts.push(
        textLines(noOffer, padding, y + height - padding - textHeight(1, small), palette, {
          size: small,
          italic: true,
          colour: palette.attention,
        }),
      )
    return { height, body: parts.join("") }
  }

  function cellLines(cell: MatrixCell) {
    const room = { width: columnWidth - 2 * padding - 14, size: small, lines: 3 }
    const shown = isLarge
      ? []
      : cell.running.slice(0, cell.running.length > mostNames ? mostNames - 1 : mostNames)
    const names = shown.map((offer) => ({ offer, lines: wrapLabel(offer.name, room) }))
    const more = isLarge ? 0 : cell.running.length - shown.length
    const rest = restOf(cell, say).flatMap((text) =>
      wrapLabel(text, { ...room, width: columnWidth - 2 * padding }),
    )
    const height =
      24 +
      names.reduce((sum, { lines }) => sum + textHeight(lines.length, small) + 2, 0) +
      (more > 0 ? textHeight(1, small) : 0) +
      textHeight(rest.length, small)
    return { names, more, rest, height }
  }

  function drawCell(
    cell: MatrixCell,
    sector: string,
    x: number,
    { names, more, rest }: ReturnType<typeof cellLines>,
  ): string {
    const { basic } = cell
    const count = cell.running.length
    const parts = [
      textLines([String(count)], x + padding, y + padding - 1, palette, {
        size: 17,
        bold: true,
      }),
    ]
    if (basic > 0)
      parts.push(
        shape("star", x + padding + 34, y + padding + 8, 7, { fill: palette.accent, stroke: palette.accent }),
        textLines([String(basic)], x + padding + 45, y + padding + 1, palette, { size: small }),
      )
    let at = y + padding + 24
    names.forEach(({ offer, lines }, index) => {
      parts.push(
        group(
          offer.name,
          offer.source,
          index < basic
            ? shape("star", x + padding + 4, at + 7, 5, { fill: palette.accent, stroke: palette.accent })
            : shape("circle", x + padding + 4, at + 7, 2.5, { fill: palette.text }),
          textLines(lines, x + padding + 14, at, palette, { size: small }),
        ),
      )
      at += textHeight(lines.length, small) + 2
    })
    if (more > 0) {
      parts.push(
        textLines([say(`und ${more} weitere`, `and ${more} more`)], x + padding + 14, at, palette, {
          size: small,
          colour: palette.muted,
        }),
      )
      at += textHeight(1, small)
    }
    parts.push(
      textLines(rest, x + padding, at, palette, { size: small, italic: true, colour: palette.muted }),
    )
    return group(`${sector}: ${count}`, undefined, ...parts)
  }

  function drawTransition(transition: ChainTransition) {
    const state = stateOf(transition, say)
    const label = wrapLabel(transition.label[language], {
      width: phaseWidth - padding - 26,
      size: small,
      bold: true,
      lines: 4,
    })
    const reason = wrapLabel(transition.reason[language], {
      width: width - phaseWidth - 110 - padding,
      size: small,
      lines: 3,
      longest: 600,
    })
    const height = 12 + Math.max(textHeight(label.length, small), textHeight(reason.length, small), 18)
    const middle = y + height / 2
    const { covered } = transition
    const colour = covered ? palette.accent : palette.attention
    const parts = [
      covered ? box(0, y, width, height, { fill: palette.surface }) : box(0, y, 22, height, { fill: hatch }),
      rule(0, y, width, y, {
        stroke: colour,
        "stroke-width": 1.5,
        "stroke-dasharray": covered ? undefined : "5 4",
      }),
      rule(0, y + height, width, y + height, {
        stroke: colour,
        "stroke-width": 1.5,
        "stroke-dasharray": covered ? undefined : "5 4",
      }),
      covered
        ? shape("circle", 11, middle - 5, 4, { fill: colour }) +
          shape("circle", 11, middle + 5, 4, { fill: colour }) +
          rule(11, middle - 5, 11, middle + 5, { stroke: colour, "stroke-width": 3 })
        : shape("circle", 11, middle - 6, 4, {
            fill: palette.background,
            stroke: colour,
            "stroke-width": 1.5,
          }) +
          shape("circle", 11, middle + 6, 4, {
            fill: palette.background,
            stroke: colour,
            "stroke-width": 1.5,
          }),
      textLines(label, 26, y + 6, palette, { size: small, bold: true }),
      textLines([state], phaseWidth + padding, y + 6, palette, { size: small, bold: true, colour }),
      textLines(reason, phaseWidth + 110, y + 6, palette, { size: small }),
    ]
    return { height, body: group(`${transition.label[language]}: ${state}`, undefined, ...parts) }
  }

  function drawKey(top: number): string {
    return [
      shape("star", 8, top + 8, 6, { fill: palette.accent }),
      textLines([say("Basisangebot", "basic offer")], 20, top, palette, {
        size: small,
        colour: palette.muted,
      }),
      box(120, top + 1, 22, 13, { fill: hatch, stroke: palette.line }),
      textLines([say("nichts genannt", "nothing stated")], 148, top, palette, {
        size: small,
        colour: palette.muted,
      }),
    ].join("")
  }
}
