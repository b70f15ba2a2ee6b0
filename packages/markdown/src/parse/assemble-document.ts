import type { DroppedChunks } from "./dropped-chunks.js"
import { droppedChunks } from "./dropped-chunks.js"
import type { FrontmatterPlace } from "./frontmatter.js"
import { answersHold, type LabelCounts, recount } from "./labels.js"
import { limits } from "./limits.js"
import type { LimitReport, ParsedDocument } from "./parsed-document.js"
import { type ReadChunk, readChunk } from "./read-chunk.js"
import { tableRows } from "./table-rows.js"

/** What the next `reparse` needs to know about a document. */
export interface Memory {
  readonly chunks: readonly ReadChunk[]
  readonly place: FrontmatterPlace
  readonly counts: LabelCounts
  readonly dropped: DroppedChunks
  readonly generation: number
}

const memories = new WeakMap<ParsedDocument, Memory>()

/** What is known about a document read here; undefined for one that was not read or made elsewhere. */
export function memoryOf(document: ParsedDocument): Memory | undefined {
  return memories.get(document)
}

/** What a document is put together from. */
export interface Parts {
  readonly text: string
  readonly bom: boolean
  readonly place: FrontmatterPlace
  readonly before: readonly ReadChunk[]
  readonly read: readonly ReadChunk[]
  readonly after: readonly ReadChunk[]
  /** Chunks of the document before that are in neither. */
  readonly gone: readonly ReadChunk[]
}

/** Puts a document together and reads again what was read with other labels than there turned out to be. */
export function assembleDocument(
  parts: Parts,
  countsBefore: LabelCounts,
  dropped = droppedChunks(),
): ParsedDocument {
  const { text, bom, place, before, read, after, gone } = parts
  const counts = recount(countsBefore, gone, read)
  const settle = (chunk: ReadChunk) => (answersHold(chunk.labels, counts) ? chunk : readAgain(chunk, counts))
  const unchanged = counts === countsBefore
  const chunks = [
    ...(unchanged ? before : before.map(settle)),
    ...read.map(settle),
    ...(unchanged ? after : after.map(settle)),
  ]
  // The rows of a table that went may stand in one that came: it must not come back with them.
  const tableCame = read.some(isTable)
  for (const chunk of gone) if (!(tableCame && isTable(chunk))) dropped.put(chunk)
  const document: ParsedDocument = {
    text,
    chunks,
    ...(place.frontmatter && { frontmatter: place.frontmatter }),
    frontmatterOpen: place.open,
    limits: limitReports(chunks),
    bom,
  }
  dropped.generation += 1
  memories.set(document, { chunks, place, counts, dropped, generation: dropped.generation })
  return document
}

function isTable({ children }: ReadChunk): boolean {
  return children.length === 1 && children[0]!.type === "table"
}

function readAgain(chunk: ReadChunk, counts: LabelCounts): ReadChunk {
  const rows = tableRows(chunk.text, chunk)
  return readChunk(chunk.text, chunk.follow, (key) => counts.has(key), rows ? [rows] : []).chunk
}

function limitReports(chunks: readonly ReadChunk[]): LimitReport[] {
  const reports: LimitReport[] = []
  let start = 0
  let definitions = 0
  for (const { excess, labels, length, text } of chunks) {
    if (excess) {
      const end = start + text.trimEnd().length
      reports.push({ ...excess, start, end })
    }
    definitions += labels.defines.length
    start += length
  }
  if (definitions > limits.definitions) {
    reports.push({ kind: "definitions", limit: limits.definitions, found: definitions, start: 0, end: start })
  }
  return reports
}
