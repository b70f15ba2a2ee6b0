import type { ViewOptions } from "../rendered-view.js"
import { box, group, rule, shape, textHeight, textLines } from "../svg/pen.js"
import { type Drawing, hatchOf, paletteOf } from "../svg/picture.js"
import { element } from "../svg/xml.js"
import type { Say } from "../text/speaker.js"
import { textWidth } from "../text/text-width.js"
import { wrapLabel } from "../text/wrap-label.js"
import { timeAxis } from "./time-axis.js"
import type { Timetable, TimetableRow } from "./timetable.js"

const labelWidth = 270
const stateWidth = 150
const left = labelWidth + stateWidth
const small = 11.5
const padding = 6
/** More arrows than this hide the bars. */
const mostArrows = 120

/** Draws one bar per row, as long as the date is uncertain; arrows show what needs what. */
export function drawTimetable(table: Timetable, say: Say, options: ViewOptions): Drawing {
  const palette = paletteOf(options)
  const hatch = `url(#${hatchOf("zeitplan", options)})`
  const { shown, consultations, periods } = table
  const rows = [...shown, ...consultations]
  const { stichtag } = options
  const days = [...rows, ...periods].flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  const axis = timeAxis(days, stichtag)
  const width = left + axis.width + 10
  const headHeight = 40
  const marks: string[] = []
  const spots = new Map<string, { readonly start: number; readonly end: number; readonly y: number }>()

  let y = headHeight
  for (const period of periods.slice(0, 4)) {
    marks.push(drawPeriod(period))
    y += 24
  }
  for (const row of shown) {
    const drawn = drawRow(row)
    marks.push(drawn.body)
    y += drawn.height
  }
  if (consultations.length > 0) {
    marks.push(
      box(0, y, width, 26, { fill: palette.surface }),
      textLines(
        [say("Beratungsfolge und Beschlüsse", "Consultations and resolutions")],
        padding,
        y + 5,
        palette,
        {
          bold: true,
        },
      ),
    )
    y += 26
    for (const row of consultations) {
      const drawn = drawRow(row)
      marks.push(drawn.body)
      y += drawn.height
    }
  }
  const bottom = y
  const back = drawAxis(bottom)
  const arrows = drawArrows()
  const key = drawKey(bottom + 10)
  return {
    width,
    height: bottom + 10 + key.height,
    body: [...back, ...arrows, ...marks, key.body].join("\n"),
  }

  function drawAxis(height: number): readonly string[] {
    const parts = [
      box(0, 0, width, headHeight, { fill: palette.surface }),
      textLines([say("Meilenstein", "Milestone")], padding, 18, palette, { bold: true }),
      textLines([say("Stand", "State")], labelWidth + padding, 18, palette, { bold: true }),
    ]
    const today = stichtagLabel()
    for (const { label, x } of axis.quarters) {
      parts.push(rule(left + x, 22, left + x, height, { stroke: palette.line, "stroke-opacity": 0.25 }))
      const ends = left + x + 3 + textWidth(label, 10.5)
      // Half a quarter's name beside the Stichtag reads worse than none.
      if (today !== undefined && ends > today.from && left + x + 3 < today.to) continue
      parts.push(textLines([label], left + x + 3, 22, palette, { size: 10.5, colour: palette.muted }))
    }
    for (const { label, x } of axis.years)
      parts.push(
        rule(left + x, 0, left + x, height, { stroke: palette.line }),
        textLines([label], left + x + 4, 4, palette, { bold: true }),
      )
    if (today !== undefined) {
      const { x, text, from, to } = today
      parts.push(
        rule(x, headHeight - 4, x, height, {
          stroke: palette.attention,
          "stroke-width": 2,
          "stroke-dasharray": "6 4",
        }),
        box(from, headHeight - 20, to - from, 17, {
          fill: palette.background,
          stroke: palette.attention,
        }),
        textLines([text], (from + to) / 2, headHeight - 18, palette, {
          size: small,
          bold: true,
          anchor: "middle",
        }),
      )
    }
    return parts
  }

  function stichtagLabel() {
    if (stichtag === undefined || !axis.has(stichtag)) return undefined
    const x = left + axis.at(stichtag)
    const text = say(`Stichtag ${german(stichtag)}`, `As of ${stichtag}`)
    const half = textWidth(text, small, true) / 2 + 5
    const middle = Math.min(Math.max(x, left + half), width - half)
    return { x, text, from: middle - half, to: middle + half }
  }

  function drawPeriod({ label, from, to }: Timetable["periods"][number]): string {
    const start = left + (from === null ? 0 : axis.at(from))
    const end = left + (to === null ? axis.width : axis.after(to))
    const lines = wrapLabel(label, { width: left - 2 * padding, size: small, lines: 1 })
    return group(
      label,
      undefined,
      textLines(lines, padding, y + 5, palette, { size: small, italic: true, colour: palette.muted }),
      box(start, y + 8, end - start, 7, { fill: hatch, stroke: palette.line }),
    )
  }

  function drawRow(row: TimetableRow) {
    const label = wrapLabel(row.label, {
      width: labelWidth - 2 * padding - (row.isCritical ? 16 : 0),
      size: 12,
      bold: row.isCritical,
      lines: 3,
    })
    const state = wrapLabel(row.state, { width: stateWidth - padding - 20, size: small, lines: 3 })
    const height = Math.max(30, 10 + Math.max(textHeight(label.length, 12), textHeight(state.length, small)))
    const middle = y + height / 2
    const bar = drawBar(row, middle)
    const isShown = bar.end >= left
    if (row.id !== "" && isShown) spots.set(row.id, { start: bar.start, end: bar.end, y: middle })
    const body = group(
      `${row.label} (${row.when}${row.state === "" ? "" : `, ${row.state}`})`,
      row.source,
      rule(0, y, width, y, { stroke: palette.line, "stroke-opacity": 0.35 }),
      textLines(label, padding + (row.isCritical ? 16 : 0), y + 5, palette, {
        size: 12,
        bold: row.isCritical,
      }),
      row.isCritical ? shape("diamond", padding + 5, y + 13, 5, { fill: palette.accent }) : "",
      stateMark(row, y + 13),
      textLines(state, labelWidth + 20, y + 5, palette, {
        size: small,
        bold: row.isNotable,
        colour: row.isNotable ? palette.attention : palette.text,
      }),
      bar.body,
    )
    return { height, body }
  }

  function stateMark(row: TimetableRow, at: number): string {
    const x = labelWidth + 10
    if (row.state === "") return ""
    if (row.isNotable)
      return (
        shape("triangle", x, at, 7, {
          fill: palette.background,
          stroke: palette.attention,
          "stroke-width": 1.8,
        }) +
        rule(x, at - 3, x, at + 1.5, { stroke: palette.attention, "stroke-width": 1.8 }) +
        rule(x, at + 3, x, at + 4.5, { stroke: palette.attention, "stroke-width": 1.8 })
      )
    if (row.isDone)
      return element("polyline", {
        points: `${x - 6},${at} ${x - 1},${at + 5} ${x + 6},${at - 5}`,
        fill: "none",
        stroke: palette.text,
        "stroke-width": 2.2,
      })
    return shape("circle", x, at, 4.5, {
      fill: palette.background,
      stroke: palette.text,
      "stroke-width": 1.5,
    })
  }

  function drawBar(row: TimetableRow, middle: number): { start: number; end: number; body: string } {
    const { from, to } = row
    const colour = row.isNotable ? palette.attention : row.isCritical ? palette.accent : palette.text
    const paint = {
      fill: row.isDone ? colour : palette.background,
      stroke: colour,
      "stroke-width": row.isCritical ? 2.6 : 1.6,
      "stroke-dasharray": row.isVague ? "4 3" : undefined,
    }
    if (from === null && to === null) {
      return {
        start: -1,
        end: -1,
        body: textLines([row.when], left + 8, middle - 8, palette, {
          size: small,
          italic: true,
          colour: palette.muted,
        }),
      }
    }
    const start = left + (from === null ? Math.max(0, axis.at(to!) - 40) : axis.at(from))
    const end = left + (to === null ? Math.min(axis.width, axis.at(from!) + 40) : axis.after(to))
    const parts: string[] = []
    let [first, last] = [start, end]
    if (row.isDay) {
      const x = (start + end) / 2
      parts.push(shape("diamond", x, middle, 7, paint))
      ;[first, last] = [x - 8, x + 8]
    } else {
      const length = Math.max(6, end - start)
      parts.push(
        box(start, middle - 6, length, 12, { ...paint, rx: 2 }),
        // An open side runs out in an arrow.
        to === null ? arrowHead(start + length + 9, middle, 1, colour) : "",
        from === null ? arrowHead(start - 9, middle, -1, colour) : "",
      )
      last = start + length
    }
    const text = row.when
    const needed = textWidth(text, small) + 8
    const isRight = last + 12 + needed < width
    const x = isRight ? last + (to === null ? 16 : 8) : first - 8 - needed + 8
    parts.push(
      box(x - 2, middle - 8, needed - 4, 16, { fill: palette.background, "fill-opacity": 0.8 }),
      textLines([text], x, middle - 8, palette, { size: small }),
    )
    return { start: first, end: last, body: parts.join("") }
  }

  function arrowHead(x: number, at: number, direction: 1 | -1, colour: string): string {
    const back = Math.round((x - direction * 8) * 10) / 10
    const [tip, middle] = [Math.round(x * 10) / 10, Math.round(at * 10) / 10]
    return element("polygon", {
      points: `${back},${middle - 5} ${tip},${middle} ${back},${middle + 5}`,
      fill: colour,
    })
  }

  function drawArrows(): readonly string[] {
    const links = shown.flatMap((row) =>
      row.dependsOn.flatMap((id) => {
        const [from, to] = [spots.get(id), spots.get(row.id)]
        const needed = shown.find((other) => other.id === id)
        return from && to && needed ? [{ from, to, isCritical: row.isCritical && needed.isCritical }] : []
      }),
    )
    return links.slice(0, mostArrows).map(({ from, to, isCritical }) => {
      const stroke = isCritical ? palette.accent : palette.line
      const down = to.y > from.y ? 1 : -1
      const [x1, x2] = [figureOf(from.end), figureOf(to.start)]
      // Forward links bend once; links to something that starts earlier go round between the rows.
      const path =
        x2 >= x1 + 10
          ? `M${x1} ${figureOf(from.y)} H${figureOf(x2 - 6)} V${figureOf(to.y)} H${x2}`
          : `M${figureOf((from.start + from.end) / 2)} ${figureOf(from.y + down * 7)} V${figureOf(to.y - down * 13)} H${figureOf(x2 - 8)} V${figureOf(to.y)} H${x2}`
      return (
        element("path", { d: path, fill: "none", stroke, "stroke-width": isCritical ? 2.4 : 1.1 }) +
        arrowHead(to.start, to.y, 1, stroke)
      )
    })
  }

  function drawKey(top: number): Drawing {
    const parts: string[] = []
    let x = 0
    let at = top
    const put = (mark: (x: number, y: number) => string, text: string) => {
      const needed = 38 + textWidth(text, small) + 18
      if (x > 0 && x + needed > width) {
        x = 0
        at += 22
      }
      parts.push(
        mark(x + 14, at + 9),
        textLines([text], x + 34, at + 2, palette, { size: small, colour: palette.muted }),
      )
      x += needed
    }
    const paint = { fill: palette.background, stroke: palette.text, "stroke-width": 1.6 }
    put((cx, cy) => shape("diamond", cx, cy, 6, paint), say("genauer Tag", "exact day"))
    put(
      (cx, cy) => box(cx - 14, cy - 6, 28, 12, paint),
      say("Zeitraum: irgendwann darin", "span: some time within"),
    )
    put(
      (cx, cy) => box(cx - 14, cy - 6, 28, 12, { ...paint, fill: palette.text }),
      say("erreicht oder entfallen", "reached or dropped"),
    )
    if (rows.some(({ isVague }) => isVague))
      put(
        (cx, cy) => box(cx - 14, cy - 6, 28, 12, { ...paint, "stroke-dasharray": "4 3" }),
        say("ungefähr", "about"),
      )
    if (shown.some(({ isCritical }) => isCritical))
      put(
        (cx, cy) => box(cx - 14, cy - 6, 28, 12, { ...paint, stroke: palette.accent, "stroke-width": 2.6 }),
        say("kritischer Pfad: kein Spielraum bis zum Ende", "critical path: no slack to the end"),
      )
    if (shown.some(({ dependsOn }) => dependsOn.length > 0))
      put(
        (cx, cy) =>
          rule(cx - 14, cy, cx + 8, cy, { stroke: palette.line, "stroke-width": 1.2 }) +
          arrowHead(cx + 14, cy, 1, palette.line),
        say("ist Voraussetzung für", "is required by"),
      )
    if (rows.some(({ isNotable }) => isNotable))
      put(
        (cx, cy) =>
          shape("triangle", cx, cy, 7, {
            fill: palette.background,
            stroke: palette.attention,
            "stroke-width": 1.8,
          }),
        say("zu besprechen", "to talk about"),
      )
    return { width, height: at + 24 - top, body: parts.join("") }
  }
}

function figureOf(value: number): number {
  return Math.round(value * 10) / 10
}

function german(day: string): string {
  const [year, month, date] = day.split("-")
  return `${date}.${month}.${year}`
}
