import type { Source } from "@kettenwerk/core"
import type { ViewOptions } from "../rendered-view.js"
import { box, group, type Shape, shape, textHeight, textLines } from "../svg/pen.js"
import { type Drawing, paletteOf } from "../svg/picture.js"
import type { Say } from "../text/speaker.js"
import { wrapLabel } from "../text/wrap-label.js"
import type { LinkedText } from "../twin/twin.js"

/** A body as a card. */
export interface OrganigramBody {
  readonly name: string
  readonly kind: string
  readonly shape: Shape
  readonly facts: readonly string[]
  readonly members: readonly LinkedText[]
  readonly memberCount: number
  readonly source: Source
}

/** Bodies of one level. */
export interface OrganigramTier {
  readonly label: string
  readonly bodies: readonly OrganigramBody[]
}

const cardWidth = 220
const gap = 16
const perRow = 4
const labelWidth = 130
const small = 11.5
const mostMembers = 10

/** Draws tiers as bands from top to bottom, bodies as cards within. */
export function drawOrganigram(tiers: readonly OrganigramTier[], say: Say, options: ViewOptions): Drawing {
  const palette = paletteOf(options)
  const widest = Math.min(perRow, Math.max(...tiers.map(({ bodies }) => bodies.length)))
  const width = labelWidth + widest * (cardWidth + gap) + gap
  const marks: string[] = []
  let y = 0
  tiers.forEach((tier, at) => {
    const cards = tier.bodies.map(measure)
    const top = y
    const parts: string[] = []
    y += gap
    for (let start = 0; start < cards.length; start += perRow) {
      const row = cards.slice(start, start + perRow)
      const height = Math.max(...row.map((card) => card.height))
      row.forEach((card, column) => {
        parts.push(drawCard(card, labelWidth + gap + column * (cardWidth + gap), y, height))
      })
      y += height + gap
    }
    const tone = palette.tones[at % palette.tones.length]!
    marks.push(
      box(0, top, width, y - top - 6, { fill: tone.fill, stroke: tone.stroke, rx: 6 }),
      textLines(
        wrapLabel(tier.label, { width: labelWidth - 16, size: 13, bold: true }),
        12,
        top + gap,
        palette,
        { bold: true },
      ),
      ...parts,
    )
  })
  return { width, height: y, body: marks.join("\n") }

  function measure(body: OrganigramBody) {
    const room = cardWidth - 20
    const name = wrapLabel(body.name, { width: room - 22, size: 13, bold: true, lines: 4 })
    const facts = body.facts.flatMap((fact) => wrapLabel(fact, { width: room, size: small, lines: 3 }))
    const shown = body.members.slice(0, body.members.length > mostMembers ? mostMembers - 1 : mostMembers)
    const members = shown.map((member) => ({
      member,
      lines: wrapLabel(member.text, { width: room - 12, size: small, lines: 3 }),
    }))
    const rest = body.memberCount - shown.length
    const more =
      body.memberCount === 0
        ? say("Mitglieder nicht genannt", "members not stated")
        : rest === 0
          ? ""
          : shown.length === 0
            ? say(`${rest} Mitglieder`, `${rest} members`)
            : say(`und ${rest} weitere`, `and ${rest} more`)
    const height =
      20 +
      textHeight(name.length, 13) +
      textHeight(facts.length, small) +
      8 +
      members.reduce((sum, { lines }) => sum + textHeight(lines.length, small) + 2, 0) +
      (more === "" ? 0 : textHeight(1, small))
    return { body, name, facts, members, more, height }
  }

  function drawCard(card: ReturnType<typeof measure>, x: number, top: number, height: number): string {
    const { body, name, facts, members, more } = card
    let at = top + 10
    const parts = [
      box(x, top, cardWidth, height, {
        fill: palette.background,
        stroke: palette.line,
        "stroke-width": 1.5,
        rx: 4,
      }),
      shape(body.shape, x + 17, at + 8, 7, {
        fill: palette.background,
        stroke: palette.accent,
        "stroke-width": 2,
      }),
      textLines(name, x + 32, at, palette, { bold: true }),
    ]
    at += textHeight(name.length, 13) + 2
    parts.push(textLines(facts, x + 10, at, palette, { size: small, colour: palette.muted }))
    at += textHeight(facts.length, small) + 6
    for (const { member, lines } of members) {
      parts.push(
        group(
          member.text,
          member.source,
          shape("circle", x + 13, at + 7, 2, { fill: palette.text }),
          textLines(lines, x + 22, at, palette, { size: small }),
        ),
      )
      at += textHeight(lines.length, small) + 2
    }
    if (more !== "")
      parts.push(textLines([more], x + 10, at, palette, { size: small, italic: true, colour: palette.muted }))
    return group(`${body.kind}: ${body.name}`, body.source, ...parts)
  }
}
