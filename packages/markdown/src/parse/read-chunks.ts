import type { RootContent } from "mdast"
import { type Cut, nextCut } from "./cuts.js"
import type { DroppedChunks } from "./dropped-chunks.js"
import { noLabels } from "./labels.js"
import { excessOf } from "./limits.js"
import { rawBlockEnd } from "./raw-block.js"
import {
  chunkOf,
  type IsDefined,
  mayPrecedeList,
  type ReadChunk,
  readChunk,
  readClosed,
  unreadChunk,
} from "./read-chunk.js"
import { syntaxOf } from "./syntax.js"
import type { TableRows } from "./table-rows.js"
import { moveNodes } from "./tree-positions.js"

/** What reading a stretch of text may draw on. */
export interface ReadContext {
  readonly isDefined: IsDefined
  /** True where a chunk of the previous document starts again: reading ends there. */
  readonly joinsKnown: (offset: number) => boolean
  readonly dropped?: DroppedChunks
  readonly knownRows: readonly TableRows[]
}

/** Small chunks are read together: the parser needs as long to start as for some hundred characters. */
const batchLength = 4_000
const batchChunkLength = 1_500

/** Reads chunks from an offset on, up to the end or to where the previous document joins. */
export function readChunks(
  text: string,
  from: number,
  context: ReadContext,
): { readonly chunks: ReadChunk[]; readonly end: number } {
  const chunks: ReadChunk[] = []
  let at = from
  while (at < text.length && !context.joinsKnown(at)) {
    const batch = collectBatch(text, at, context)
    const together = batch.length > 1 ? readBatch(text, at, batch, context) : []
    for (const chunk of together) {
      chunks.push(chunk)
      at += chunk.length
    }
    if (together.length < Math.max(batch.length, 1)) {
      const chunk = readOne(text, at, context)
      chunks.push(chunk)
      at += chunk.length
    }
  }
  return { chunks, end: at }
}

/** Reads one chunk, joining what follows as long as its last block is open: each time twice as much. */
function readOne(text: string, at: number, context: ReadContext): ReadChunk {
  let cut = nextCut(text, Math.max(at, rawBlockEnd(text, at)))
  for (let joined = 1; ; joined *= 2) {
    const chunkText = detached(text.slice(at, cut.end), context)
    const known = context.dropped?.take(chunkText, cut.follow)
    if (known) return known
    const excess = excessOf(chunkText)
    if (excess) return unreadChunk(chunkText, cut.follow, excess)
    const chunk = readSafely(chunkText, cut, context)
    if (chunk) return chunk
    for (let more = 0; more < joined; more += 1) cut = nextCut(text, cut.end)
  }
}

/** The limits keep the parser far from the end of the stack; should it come there, the text stays unread. */
function readSafely(text: string, { follow }: Cut, context: ReadContext): ReadChunk | undefined {
  try {
    return readChunk(text, follow, context.isDefined, context.knownRows)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return unreadChunk(text, follow, { kind: "nesting", limit: 32, found: 33 })
  }
}

/** The cuts of the small plain chunks from an offset on that can be read in one go. */
function collectBatch(text: string, from: number, context: ReadContext): Cut[] {
  const cuts: Cut[] = []
  let syntax: number | undefined
  let at = from
  while (at < text.length && at - from < batchLength) {
    if (at > from && context.joinsKnown(at)) break
    if (rawBlockEnd(text, at) > 0) break
    const cut = nextCut(text, at)
    if (cut.end - at > batchChunkLength) break
    const chunkText = text.slice(at, cut.end)
    // A chunk that defines labels is read alone, to know which are its own.
    if (chunkText.includes("]:") || chunkText.includes("|") || excessOf(chunkText)) break
    if (context.dropped?.has(chunkText, cut.follow)) break
    const needed = syntaxOf(chunkText)
    if (syntax !== undefined && needed !== syntax) break
    syntax = needed
    cuts.push(cut)
    at = cut.end
  }
  return cuts
}

/**
 * Reads several chunks in one go. Where a block reaches over a cut the chunk before is not closed: the
 * chunks up to there are returned, the rest is left to be read one by one.
 */
function readBatch(text: string, from: number, cuts: readonly Cut[], context: ReadContext): ReadChunk[] {
  const last = cuts.at(-1)!
  const blocks = readClosed(text.slice(from, last.end), last.follow, context.isDefined)
  if (!blocks) return []
  const chunks: ReadChunk[] = []
  let start = 0
  let line = 0
  let index = 0
  for (const { end, follow } of cuts) {
    const children: RootContent[] = []
    const length = end - from - start
    for (; index < blocks.children.length; index += 1) {
      const child = blocks.children[index]!
      if (child.position!.start.offset! >= start + length) break
      if (child.position!.end.offset! > start + length) return chunks
      children.push(child)
    }
    if (follow === "list" && !mayPrecedeList(children)) return chunks
    const chunkText = detached(text.slice(from + start, end), context)
    moveNodes(children, -start, -line)
    const labels = chunkText.includes("[") ? { ...blocks.labels, defines: [] } : noLabels
    const chunk = chunkOf(chunkText, follow, { children, labels })
    chunks.push(chunk)
    start += length
    line += chunk.lineCount
  }
  return chunks
}

/** A copy that does not keep the whole text alive; only needed if texts come and go with each edit. */
function detached(slice: string, { dropped }: ReadContext): string {
  return dropped ? ` ${slice}`.slice(1) : slice
}
