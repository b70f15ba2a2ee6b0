import type { Bilingual, DocumentReading, Fix, OutlineSection, Range, TextEdit } from "@kettenwerk/core"
import type { Place } from "./place.js"

interface FixOptions {
  /** Safe fixes are applied without asking: they never change what the text says. */
  readonly safe?: boolean
}

function fix(title: Bilingual, edits: readonly TextEdit[], { safe = false }: FixOptions = {}): Fix {
  return { title, edits, safe }
}

/** Replaces a place by another text. */
export function replaceText(
  title: Bilingual,
  { uri, range }: Place,
  newText: string,
  options?: FixOptions,
): Fix {
  return fix(title, [{ uri, start: range.start.offset, end: range.end.offset, newText }], options)
}

/** Inserts text in front of a place. */
export function insertBefore(
  title: Bilingual,
  { uri, range }: Place,
  newText: string,
  options?: FixOptions,
): Fix {
  return fix(title, [{ uri, start: range.start.offset, end: range.start.offset, newText }], options)
}

/**
 * Inserts lines as a block of their own behind the line a range ends in, with one blank line on both sides,
 * in the line breaks of the document.
 */
export function insertBlockAfter(
  title: Bilingual,
  document: DocumentReading,
  after: Range,
  lines: readonly string[],
  options?: FixOptions,
): Fix {
  const { text, uri } = document
  const lineBreak = lineBreakOf(text)
  const from = Math.max(
    after.start.offset,
    after.end.offset - (endsWithBreak(text, after.end.offset) ? 1 : 0),
  )
  const at = lineEnd(text, from)
  const behind = text.slice(at)
  const blankBehind = behind.trim() === "" || /^\r?\n[ \t]*\r?\n/.test(behind)
  const newText = lineBreak.repeat(2) + lines.join(lineBreak) + (blankBehind ? "" : lineBreak)
  return fix(title, [{ uri, start: at, end: at, newText }], options)
}

/** Inserts one line directly behind the line a range ends in. */
export function insertLineAfter(
  title: Bilingual,
  document: DocumentReading,
  after: Range,
  line: string,
  options?: FixOptions,
): Fix {
  const at = lineEnd(document.text, after.end.offset)
  return fix(
    title,
    [{ uri: document.uri, start: at, end: at, newText: lineBreakOf(document.text) + line }],
    options,
  )
}

/** Inserts a table behind a range. Cells are escaped. */
export function insertTable(
  title: Bilingual,
  document: DocumentReading,
  after: Range,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Fix {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
  return insertBlockAfter(title, document, after, [
    line(header),
    line(header.map(() => "---")),
    ...rows.map(line),
  ])
}

/**
 * Gives a heading another level; undefined for headings that are not written with `#` (underlined ones,
 * bold lines) and where nothing would change.
 */
export function setHeadingLevel(
  title: Bilingual,
  document: DocumentReading,
  section: OutlineSection,
  level: number,
  options?: FixOptions,
): Fix | undefined {
  const start = section.headingRange.start.offset
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(document.text.slice(start, section.headingRange.end.offset))?.[0]
  if (marks === undefined || marks.length === level || level < 1 || level > 6) return undefined
  return fix(
    title,
    [{ uri: document.uri, start, end: start + marks.length, newText: "#".repeat(level) }],
    options,
  )
}

/** The line break a document uses. */
export function lineBreakOf(text: string): "\n" | "\r\n" {
  return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n"
}

function endsWithBreak(text: string, offset: number): boolean {
  return offset > 0 && text[offset - 1] === "\n"
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset)
  if (at < 0) return text.length
  return text[at - 1] === "\r" && at > offset ? at - 1 : at
}
