import type { DocumentReading, TextEdit } from "@kettenwerk/core"
import { unitOf } from "./diagnostics.js"

/** False for what the engine says about settings and itself: only rules and the reader can be switched off. */
export function canBeSuppressed(code: string): boolean {
  const unit = unitOf(code)
  return unit !== undefined && unit.kind !== "engine"
}

/**
 * The comment that switches a code off for the block around `offset`, or undefined where a comment covers nothing,
 * as for findings about the document as a whole. Without a reason the comment does not count, and says so.
 */
export function suppress(
  { uri, text, sections }: Pick<DocumentReading, "uri" | "text" | "sections">,
  code: string,
  offset: number,
  reason: string,
): TextEdit | undefined {
  const start = blockStart(sections, offset)
  if (start === undefined) return undefined
  const line = lineStart(text, start)
  // Inside of a quote or list a comment at the start of the line would end it.
  if (text.slice(line, start).trim() !== "") return undefined
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n"
  const written = reason.replace(/--+>?|[\r\n<>]+/gu, " ").trim()
  return { uri, start: line, end: line, newText: `<!-- kettenwerk-aus ${code}: ${written} -->${lineEnd}` }
}

function blockStart(sections: DocumentReading["sections"], offset: number): number | undefined {
  for (const { headingRange, blocks, kind } of sections) {
    const ranges = [...(kind === "root" ? [] : [headingRange]), ...blocks.map(({ range }) => range)]
    const found = ranges.find(({ start, end }) => start.offset <= offset && offset < end.offset)
    if (found !== undefined) return found.start.offset
  }
  return undefined
}

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r") at -= 1
  return at
}
