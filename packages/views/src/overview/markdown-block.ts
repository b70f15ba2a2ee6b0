import type { Model, TextEdit } from "@kettenwerk/core"
import type { ViewOptions } from "../rendered-view.js"
import { selectGroup } from "../select-group.js"
import { speaker } from "../text/speaker.js"
import { tableMarkdown } from "../twin/twin-markdown.js"
import { coarsen, overviewTable } from "./render-overview.js"
import { structureOverview } from "./structure-overview.js"

/** The comments around a generated overview; what stands between them is replaced when it is refreshed. */
export const overviewMarkers = {
  start: "<!-- kettenwerk:uebersicht:start -->",
  end: "<!-- kettenwerk:uebersicht:end -->",
} as const

/** The structure overview as a block of Markdown between its markers, without a newline at the end. */
export function overviewBlock(whole: Model, options: ViewOptions = {}): string {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model } = selectGroup(whole, options.chain, say)
  const overview = coarsen(structureOverview(model, { persons: options.persons === true }), say)
  const body =
    overview.rows.length === 0
      ? say("Der Text nennt noch keine Stellen und Gremien.", "The text names no actors and bodies yet.")
      : tableMarkdown(overviewTable(overview, say, language, options))
  return [overviewMarkers.start, "", body, "", overviewMarkers.end].join("\n")
}

/**
 * The edit that puts a block into a document: in place of the one that is there, else at `offset` as a paragraph of
 * its own. Line ends follow the document. A start marker without an end one is no block; text is never lost. The
 * edit is empty if nothing changes.
 */
export function overviewEdit(uri: string, text: string, block: string, offset: number): TextEdit {
  const newline = /\r\n/.test(text) ? "\r\n" : "\n"
  const written = block.replaceAll("\n", newline)
  const start = text.indexOf(overviewMarkers.start)
  const end = start < 0 ? -1 : text.indexOf(overviewMarkers.end, start)
  if (end >= 0) {
    const stop = end + overviewMarkers.end.length
    const same = text.slice(start, stop) === written
    return { uri, start, end: same ? start : stop, newText: same ? "" : written }
  }
  const at = lineStart(text, Math.min(Math.max(0, offset), text.length))
  const before = at === 0 || /(?:^|\n)\s*\n$/.test(text.slice(0, at)) ? "" : newline
  const after = /^\s*(?:\r?\n|$)/.test(text.slice(at)) ? newline : newline + newline
  const gap = at > 0 && text[at - 1] !== "\n" ? newline : ""
  return { uri, start: at, end: at, newText: `${gap}${before}${written}${after}` }
}

/** Start of the line of an offset, or the end of the text: a block never splits a line. */
function lineStart(text: string, offset: number): number {
  if (offset === text.length) return offset
  return text.lastIndexOf("\n", offset - 1) + 1
}
