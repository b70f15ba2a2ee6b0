import { element, escapeXml, place } from "../svg/xml.js"
import { cleanText } from "../text/clean-text.js"
import type { Language } from "../text/speaker.js"
import { type Cell, type LinkedText, linesOf, type Twin, type TwinTable } from "./twin.js"

/** How the twin is written as HTML. */
export interface TwinHtmlOptions {
  readonly id: string
  readonly language: Language
  readonly headingLevel: number
}

/** The twin as a section of HTML: semantic tables, no styles, no scripts, no links. */
export function twinHtml(twin: Twin, { id, language, headingLevel }: TwinHtmlOptions): string {
  const level = Math.min(6, Math.trunc(headingLevel))
  const heading = level < 1 ? "" : element(`h${level}`, { id: `${id}-text` }, written(twin.title))
  const sentences = twin.sentences.map((sentence) => element("p", {}, written(sentence)))
  const body = [heading, ...sentences, ...twin.tables.map(tableHtml)].filter((part) => part !== "").join("\n")
  const nameOf = () => (heading === "" ? { "aria-label": twin.title } : { "aria-labelledby": `${id}-text` })
  return `${element("section", { class: "kw-twin", lang: language, ...nameOf() }, `\n${body}\n`)}\n`
}

/** One data table in a region that scrolls on its own. */
export function tableHtml({ caption, header, rows }: TwinTable): string {
  const head = header.map((cell) => element("th", { scope: "col" }, written(cell))).join("")
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      element(column === 0 ? "th" : "td", column === 0 ? { scope: "row" } : {}, cellHtml(cell)),
    )
    return `<tr>${cells.join("")}</tr>`
  })
  return [
    '<div class="kw-scroll" role="group" tabindex="0" ' +
      `aria-label="${escapeXml(cleanText(caption))}"><table>`,
    element("caption", {}, written(caption)),
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${lines.join("\n")}\n</tbody>`,
    "</table></div>",
  ].join("\n")
}

function cellHtml(cell: Cell): string {
  const lines = linesOf(cell).filter(({ text }) => text !== "")
  if (lines.length === 0) return "–"
  return lines.map(lineHtml).join("<br/>")
}

function lineHtml({ text, source }: LinkedText): string {
  const isForeign = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text)
  const inner = isForeign ? `<bdi>${written(text)}</bdi>` : written(text)
  return source === undefined ? inner : element("span", place(source), inner)
}

function written(text: string): string {
  return escapeXml(cleanText(text, 2000)) || "–"
}
