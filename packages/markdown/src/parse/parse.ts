import { assembleDocument, memoryOf } from "./assemble-document.js"
import { followAt } from "./cuts.js"
import { droppedChunks } from "./dropped-chunks.js"
import { type FrontmatterPlace, findFrontmatter } from "./frontmatter.js"
import { guessLabels, noLabels } from "./labels.js"
import { limits } from "./limits.js"
import type { Edit, LimitReport, ParsedDocument } from "./parsed-document.js"
import { countLineEndings, type ReadChunk } from "./read-chunk.js"
import { readChunks } from "./read-chunks.js"
import { readFrontmatter } from "./syntax.js"
import { tableRows } from "./table-rows.js"

const byteOrderMark = "\uFEFF"

/** Reads any text into chunks of blocks; never throws. */
export function parse(source: string): ParsedDocument {
  const bom = source.startsWith(byteOrderMark)
  const text = bom ? source.slice(1) : source
  if (text.length > limits.file) return tooLarge(text, bom)
  const place = findFrontmatter(text)
  const guessed = guessLabels(text)
  const top = place.end > 0 ? [frontmatterChunk(text, place)] : []
  const { chunks } = readChunks(text, place.end, {
    isDefined: (key) => guessed.has(key),
    joinsKnown: () => false,
    knownRows: [],
  })
  return assembleDocument({ text, bom, place, before: top, read: chunks, after: [], gone: [] }, new Map())
}

/**
 * Reads the text after an edit: the result is what `parse` gives for the new text, but chunks that did not
 * change are the same objects. `previous` stays valid; an edit beyond its text is clamped.
 */
export function reparse(previous: ParsedDocument, edit: Edit | string): ParsedDocument {
  const { text: oldText, bom } = previous
  const change =
    typeof edit === "string" ? difference(oldText, withoutMark(edit)) : clamped(edit, oldText.length)
  const text = oldText.slice(0, change.start) + change.newText + oldText.slice(change.end)
  const memory = memoryOf(previous)
  const startsWithMark = !bom && text.startsWith(byteOrderMark)
  if (typeof edit === "string" && edit.startsWith(byteOrderMark) !== bom) return parse(edit)
  if (!memory || startsWithMark || text.length > limits.file) return parse((bom ? byteOrderMark : "") + text)
  const place = findFrontmatter(text)
  const { chunks: oldChunks, counts } = memory
  const dropped = memory.generation === memory.dropped.generation ? memory.dropped : droppedChunks()
  const shift = text.length - oldText.length
  const changeEnd = change.end + shift

  const sameTop = place.end === memory.place.end && change.start >= place.end
  const first = sameTop ? firstAffected(oldChunks, change.start, text, place.end) : { index: 0, offset: 0 }
  const top = first.offset < place.end ? [frontmatterChunk(text, place)] : []
  let next = first.index
  let nextOffset = first.offset
  const { chunks, end } = readChunks(text, Math.max(first.offset, place.end), {
    isDefined: (key) => counts.has(key),
    joinsKnown(offset) {
      if (offset < changeEnd) return false
      while (next < oldChunks.length && nextOffset + shift < offset) {
        nextOffset += oldChunks[next]!.length
        next += 1
      }
      return next < oldChunks.length && nextOffset + shift === offset && nextOffset >= memory.place.end
    },
    dropped,
    knownRows: rowsAround(oldChunks, first, change.end),
  })
  if (end >= text.length) next = oldChunks.length
  return assembleDocument(
    {
      text,
      bom,
      place,
      before: [...oldChunks.slice(0, first.index), ...top],
      read: chunks,
      after: oldChunks.slice(next),
      gone: oldChunks.slice(first.index, next),
    },
    counts,
    dropped,
  )
}

/** The chunk in which an edit starts; the one before if it can no longer end where it did. */
function firstAffected(
  chunks: readonly ReadChunk[],
  editStart: number,
  text: string,
  bodyStart: number,
): { readonly index: number; readonly offset: number } {
  let index = 0
  let offset = 0
  while (index < chunks.length - 1 && offset + chunks[index]!.length <= editStart) {
    offset += chunks[index]!.length
    index += 1
  }
  const before = chunks[index - 1]
  if (before && offset > bodyStart && followAt(text, offset) !== before.follow) {
    return { index: index - 1, offset: offset - before.length }
  }
  return { index, offset }
}

/** The rows of the tables an edit changes; one that only moves keeps its rows for itself. */
function rowsAround(
  chunks: readonly ReadChunk[],
  first: { readonly index: number; readonly offset: number },
  editEnd: number,
) {
  const rows = []
  let { index, offset } = first
  for (; index < chunks.length && offset < editEnd; index += 1) {
    const chunk = chunks[index]!
    const table = tableRows(chunk.text, chunk)
    if (table) rows.push(table)
    offset += chunk.length
  }
  return rows
}

function frontmatterChunk(text: string, { end }: FrontmatterPlace): ReadChunk {
  const chunkText = text.slice(0, end)
  return {
    text: chunkText,
    children: readFrontmatter(chunkText),
    length: end,
    lineCount: countLineEndings(chunkText),
    follow: "plain",
    labels: noLabels,
  }
}

function tooLarge(text: string, bom: boolean): ParsedDocument {
  const report: LimitReport = {
    kind: "file",
    limit: limits.file,
    found: text.length,
    start: 0,
    end: text.length,
  }
  return { text, chunks: [], frontmatterOpen: false, limits: [report], bom }
}

function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text
}

function clamped({ start, end, newText }: Edit, length: number): Edit {
  const from = Math.min(Math.max(start, 0), length)
  return { start: from, end: Math.min(Math.max(end, from), length), newText }
}

/** The smallest single edit that turns one text into the other. */
function difference(oldText: string, newText: string): Edit {
  const shorter = Math.min(oldText.length, newText.length)
  let start = 0
  while (start < shorter && oldText.charCodeAt(start) === newText.charCodeAt(start)) start += 1
  let same = 0
  while (
    same < shorter - start &&
    oldText.charCodeAt(oldText.length - 1 - same) === newText.charCodeAt(newText.length - 1 - same)
  ) {
    same += 1
  }
  return { start, end: oldText.length - same, newText: newText.slice(start, newText.length - same) }
}
