import { type Palette, palettes } from "../colours/palette.js"
import type { RenderedView, ViewId, ViewOptions } from "../rendered-view.js"
import { cleanText } from "../text/clean-text.js"
import { wrapLabel } from "../text/wrap-label.js"
import type { Twin } from "../twin/twin.js"
import { twinHtml } from "../twin/twin-html.js"
import { twinMarkdown } from "../twin/twin-markdown.js"
import { textHeight, textLines } from "./pen.js"
import { element, escapeXml } from "./xml.js"

/** Space around a picture. */
const margin = 20

/** What a view draws below title and sentences; coordinates start at 0, 0. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly body: string
}

/** Everything a view is made of. */
export interface ViewParts {
  readonly id: ViewId
  readonly twin: Twin
  readonly options: ViewOptions
  /** Sentences shown in the picture as well; the others stand in the text twin only. */
  readonly caption?: readonly string[]
  readonly drawing?: Drawing
  readonly reason?: string | undefined
  readonly grouped?: string | undefined
}

/** Colours of the chosen scheme. */
export function paletteOf({ scheme = "light" }: ViewOptions): Palette {
  return palettes[scheme] ?? palettes.light
}

/** Start of all ids of a view. */
function idOf(id: ViewId, { idPrefix = "kw" }: ViewOptions): string {
  return `${idPrefix.replace(/[^\w-]/g, "") || "kw"}-${id}`
}

/** Id of the hatching that means „missing“ or „open“. */
export function hatchOf(id: ViewId, options: ViewOptions): string {
  return `${idOf(id, options)}-hatch`
}

/** Puts drawing and twin together: title, description and hatching are added here. */
export function finishView(parts: ViewParts): RenderedView {
  const { id, twin, options, drawing, reason, grouped } = parts
  const { language = "de", headingLevel = 2 } = options
  const palette = paletteOf(options)
  const sentences = [...twin.sentences, ...(grouped === undefined ? [] : [grouped])]
  const whole = { ...twin, sentences: reason === undefined ? sentences : [reason, ...sentences] }
  const caption = reason === undefined ? [...(parts.caption ?? []), ...(grouped ? [grouped] : [])] : [reason]

  const width = Math.max(480, drawing?.width ?? 0) + 2 * margin
  const titleLines = wrapLabel(twin.title, { width: width - 2 * margin, size: 18, bold: true, lines: 2 })
  const captionLines = caption.flatMap((text) => wrapCaption(text, Math.min(width - 2 * margin, 1000)))
  const top = margin + textHeight(titleLines.length, 18) + 6
  const bodyTop = top + textHeight(captionLines.length) + (captionLines.length > 0 ? 12 : 4)
  const height = bodyTop + (drawing?.height ?? 0) + margin
  const name = idOf(id, options)
  const children = [
    element("title", { id: `${name}-title` }, escapeXml(cleanText(twin.title))),
    element("desc", { id: `${name}-desc` }, escapeXml(cleanText(whole.sentences.join(" "), 4000) || "–")),
    element("defs", {}, hatch(hatchOf(id, options), palette)),
    element("rect", { x: 0, y: 0, width, height, fill: palette.background }),
    textLines(titleLines, margin, margin, palette, { size: 18, bold: true }),
    textLines(captionLines, margin, top, palette, { colour: palette.muted }),
    drawing === undefined
      ? ""
      : element("g", { transform: `translate(${margin} ${Math.round(bodyTop)})` }, drawing.body),
  ]
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
      "aria-labelledby": `${name}-title`,
      "aria-describedby": `${name}-desc`,
      lang: language,
      "font-family": "Arial, 'Liberation Sans', Helvetica, sans-serif",
    },
    `\n${children.join("\n")}\n`,
  )
  return {
    id,
    title: twin.title,
    svg: `${svg}\n`,
    html: twinHtml(whole, { id: name, language, headingLevel }),
    markdown: twinMarkdown(whole, headingLevel),
    isEmpty: reason !== undefined,
    ...(reason !== undefined && { reason }),
    ...(grouped !== undefined && { grouped }),
  }
}

/** Sentences may be longer than a label, so they are wrapped piece by piece. */
function wrapCaption(text: string, width: number): readonly string[] {
  return wrapLabel(text, { width, size: 13, longest: 2000 })
}

function hatch(id: string, { background, line }: Palette): string {
  return element(
    "pattern",
    { id, width: 8, height: 8, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 8, height: 8, fill: background }) +
      element("line", { x1: 0, y1: 0, x2: 0, y2: 8, stroke: line, "stroke-width": 1.5 }),
  )
}
