import { bodyKindLabel, bodyShapes, rhythmOf } from "../body-sign.js"
import type { ViewOptions } from "../rendered-view.js"
import { sectorSign } from "../sector-sign.js"
import { box, group, rule, shape, textHeight, textLines, textSize } from "../svg/pen.js"
import { type Drawing, paletteOf } from "../svg/picture.js"
import type { Language, Say } from "../text/speaker.js"
import { textWidth } from "../text/text-width.js"
import { wrapLabel } from "../text/wrap-label.js"
import type { BodyColumn, OverviewRow, StructureOverview } from "./structure-overview.js"

const widths = { sector: 150, actors: 230, contacts: 250, body: 104, ties: 170 } as const
const padding = 8
const small = 11

/** Draws sectors as rows, bodies as columns; who sits where is a number in a circle. */
export function drawOverview(
  overview: StructureOverview,
  say: Say,
  language: Language,
  options: ViewOptions,
): Drawing {
  const palette = paletteOf(options)
  const { columns, hasTies } = overview
  const hasContacts = overview.rows.some(({ contacts }) => contacts.length > 0)
  const contactWidth = hasContacts ? widths.contacts : 120
  const left = widths.sector + widths.actors + contactWidth
  const width = left + columns.length * widths.body + (hasTies ? widths.ties : 0)
  const marks: string[] = []

  const heads = columns.map((column) => headLines(column, language, say))
  const headHeight = Math.max(44, ...heads.map(heightOfHead))
  const labels = [
    { x: 0, text: say("Fachbereich", "Sector") },
    { x: widths.sector, text: say("Stellen", "Actors") },
    { x: widths.sector + widths.actors, text: say("Ansprechstellen (Funktion)", "Contacts (function)") },
    ...(hasTies
      ? [{ x: width - widths.ties, text: say("arbeitet zusammen mit", "works together with") }]
      : []),
  ]
  marks.push(box(0, 0, width, headHeight, { fill: palette.surface, stroke: palette.line }))
  for (const { x, text } of labels) {
    const lines = wrapLabel(text, { width: 200 - 2 * padding, size: textSize, bold: true })
    marks.push(
      textLines(lines, x + padding, headHeight - textHeight(lines.length) - padding, palette, { bold: true }),
    )
  }
  heads.forEach((head, at) => {
    const x = left + at * widths.body
    const { kind, bodies } = columns[at]!
    const source = bodies.length === 1 ? bodies[0]!.source : undefined
    const name = bodies.map((body) => body.name).join(", ")
    marks.push(
      group(
        `${bodyKindLabel(kind, language)}: ${name}`,
        source,
        shape(bodyShapes[kind], x + widths.body / 2, 18, 9, {
          fill: palette.background,
          stroke: palette.accent,
          "stroke-width": 2,
        }),
        textLines(head.kind, x + widths.body / 2, 32, palette, {
          size: small,
          anchor: "middle",
          colour: palette.muted,
        }),
        textLines(head.name, x + widths.body / 2, 32 + textHeight(head.kind.length, small) + 2, palette, {
          size: 12,
          bold: true,
          anchor: "middle",
        }),
        textLines(
          head.rhythm,
          x + widths.body / 2,
          36 + textHeight(head.kind.length, small) + textHeight(head.name.length, 12),
          palette,
          { size: small, anchor: "middle", colour: palette.muted },
        ),
      ),
    )
  })

  let y = headHeight
  for (const row of overview.rows) {
    const drawn = drawRow(row)
    marks.push(drawn.body)
    y += drawn.height
  }
  for (let at = 0; at <= columns.length; at++) {
    const x = left + at * widths.body
    if (columns.length > 0) marks.push(rule(x, 0, x, y, { stroke: palette.line, "stroke-opacity": 0.5 }))
  }
  marks.push(box(0, 0, width, y, { fill: "none", stroke: palette.line }))
  return { width, height: y, body: marks.join("\n") }

  function drawRow({ sector, actors, contacts, seats, ties }: OverviewRow) {
    const sign = sectorSign(sector, palette, language)
    const label = wrapLabel(sign.label, { width: widths.sector - 58, size: textSize, bold: true })
    const actorCell = cellLines(actors, widths.actors)
    const contactCell = contacts.length > 0 ? cellLines(contacts, contactWidth) : []
    const tieText = ties
      .map((tie) => `${sectorSign(tie.sector, palette, language).code}\u00A0(${tie.pairs})`)
      .join(", ")
    const tieLines = hasTies
      ? wrapLabel(tieText || say("keine Verbindung genannt", "no tie stated"), {
          width: widths.ties - 2 * padding,
          size: 12,
        })
      : []
    const height =
      2 * padding +
      Math.max(
        32,
        textHeight(label.length),
        lineCount(actorCell) * 12 * 1.25 + 3 * actorCell.length,
        lineCount(contactCell) * 12 * 1.25 + 3 * contactCell.length,
        textHeight(tieLines.length, 12),
        seats.some(({ leads }) => leads) ? 42 : 0,
      )
    const parts = [
      rule(0, y, width, y, { stroke: palette.line }),
      box(padding, y + padding, 32, 24, {
        rx: 5,
        fill: sign.tone.fill,
        stroke: sign.tone.stroke,
        "stroke-width": 2,
      }),
      textLines([sign.code], padding + 16, y + padding + 4, palette, { bold: true, anchor: "middle" }),
      textLines(label, padding + 42, y + padding + 3, palette, { bold: true }),
      drawCell(actorCell, widths.sector, y),
      contacts.length > 0
        ? drawCell(contactCell, widths.sector + widths.actors, y)
        : textLines(
            [say("nicht genannt", "not stated")],
            widths.sector + widths.actors + padding,
            y + padding,
            palette,
            {
              size: 12,
              italic: true,
              colour: palette.muted,
            },
          ),
      textLines(tieLines, width - widths.ties + padding, y + padding, palette, { size: 12 }),
    ]
    seats.forEach(({ actors: count, leads }, at) => {
      const x = left + at * widths.body + widths.body / 2
      const middle = y + height / 2 - (leads ? 8 : 0)
      if (count === 0) {
        parts.push(rule(x - 5, middle, x + 5, middle, { stroke: palette.line, "stroke-width": 1.5 }))
        return
      }
      const names = columns[at]!.bodies.map(({ name }) => name).join(", ")
      parts.push(
        group(
          `${sign.label} – ${names}: ${count} ${say("Stellen", "actors")}`,
          columns[at]!.bodies.length === 1 ? columns[at]!.bodies[0]!.source : undefined,
          shape("circle", x, middle, 13, {
            fill: palette.background,
            stroke: palette.accent,
            "stroke-width": leads ? 3.5 : 1.8,
          }),
          textLines([String(count)], x, middle - 8, palette, { bold: true, anchor: "middle" }),
          leads
            ? textLines([say("Leitung", "chair")], x, middle + 16, palette, { size: small, anchor: "middle" })
            : "",
        ),
      )
    })
    return { height, body: parts.join("") }
  }

  function drawCell(entries: readonly CellEntry[], x: number, top: number): string {
    let at = top + padding
    return entries
      .map(({ lines, text, source }) => {
        const mark = shape("circle", x + padding + 3, at + 7, 2, { fill: palette.text })
        const drawn = textLines(lines, x + padding + 12, at, palette, { size: 12 })
        at += textHeight(lines.length, 12) + 3
        return group(text, source, mark, drawn)
      })
      .join("")
  }
}

interface CellEntry {
  readonly text: string
  readonly lines: readonly string[]
  readonly source: OverviewRow["actors"][number]["source"]
}

function cellLines(entries: OverviewRow["actors"], width: number): readonly CellEntry[] {
  return entries.map(({ text, source }) => ({
    text,
    source,
    lines: wrapLabel(text, { width: width - 2 * padding - 14, size: 12, lines: 3 }),
  }))
}

function lineCount(entries: readonly CellEntry[]): number {
  return entries.reduce((sum, { lines }) => sum + lines.length, 0)
}

interface Head {
  readonly kind: readonly string[]
  readonly name: readonly string[]
  readonly rhythm: readonly string[]
}

/** The kind stands above the name unless the name says it itself. */
function headLines({ kind, bodies }: BodyColumn, language: Language, say: Say): Head {
  const width = widths.body - padding
  const label = bodyKindLabel(kind, language)
  const only = bodies.length === 1 ? bodies[0]! : undefined
  const name = only?.name ?? `${label} (${bodies.length})`
  const isSaid = name.toLowerCase().includes(label.toLowerCase().slice(0, 8)) || textWidth(label, small) < 1
  const rhythm = only && rhythmOf(only)
  return {
    kind: isSaid ? [] : wrapLabel(label, { width, size: small, lines: 2 }),
    name: wrapLabel(name, { width, size: 12, bold: true, lines: 4 }),
    rhythm: wrapLabel(rhythm ?? (only ? "" : say("mehrere Gremien", "several bodies")), {
      width,
      size: small,
      lines: 2,
    }),
  }
}

function heightOfHead({ kind, name, rhythm }: Head): number {
  return 42 + textHeight(kind.length + rhythm.length, small) + textHeight(name.length, 12)
}
