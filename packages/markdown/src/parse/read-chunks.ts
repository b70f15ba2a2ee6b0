import type { RootContent } from "mdast"
import { type Cut, nextCut } from "./cuts.js"
import type { DroppedChunks } from "./dropped-chunks.js"
import { definedIn, noLabels } from "./labels.js"
import { excessOf, limits } from "./limits.js"
import { rawBlockEnd } from "./raw-block.js"
import {
  chunkOf,
  type IsDefined,
  mayPrecedeList,
  type ReadChunk,
  readBefore,
  readChunk,
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
const batchSize = 60

/** Reads chunks from an offset on, up to the end or to where the previous document joins. */
export function readChunks(
  text: string,
  from: number,
  context: ReadContext,
): { readonly chunks: ReadChunk[]; readonly end: number } {
  const chunks: ReadChunk[] = []
  let at = from
  let oneByOneUntil = from
  while (at < text.length && !context.joinsKnown(at)) {
    const batch = at < oneByOneUntil ? [] : collectBatch(text, at, context)
    const read = batch.length > 1 ? readBatchSafely(text, at, batch, context) : []
    if (read.length === 0) {
      if (batch.length > 1) oneByOneUntil = batch.at(-1)!.end
      read.push(readOne(text, at, context))
    }
    for (const chunk of read) {
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
    const { chunk, closed, openAt } = readSafely(chunkText, cut, context)
    if (closed) return chunk
    const rawEnd = openAt === undefined ? 0 : rawBlockEnd(text, at + openAt)
    if (rawEnd > cut.end) cut = nextCut(text, rawEnd)
    else for (let more = 0; more < joined; more += 1) cut = nextCut(text, cut.end)
  }
}

/**
 * The limits keep the parser far from the end of the stack. Should it fail all the same, this text stays
 * unread and the rest of the document does not.
 */
function readSafely(text: string, { follow }: Cut, context: ReadContext): ReturnType<typeof readChunk> {
  try {
    return readChunk(text, follow, context.isDefined, context.knownRows)
  } catch {
    const excess = { kind: "nesting", limit: limits.nesting, found: limits.nesting + 1 } as const
    return { chunk: unreadChunk(text, follow, excess), closed: true }
  }
}

/** The cuts of the small plain chunks from an offset on that can be read in one go. */
function collectBatch(text: string, from: number, context: ReadContext): Cut[] {
  const cuts: Cut[] = []
  let syntax: number | undefined
  let at = from
  while (at < text.length && at - from < batchLength && cuts.length < batchSize) {
    if (at > from && context.joinsKnown(at)) break
    if (rawBlockEnd(text, at) > 0) break
    const cut = nextCut(text, at)
    if (cut.end - at > batchChunkLength) break
    const chunkText = text.slice(at, cut.end)
    if (excessOf(chunkText)) break
    if (context.dropped?.has(chunkText, cut.follow)) break
    const needed = syntaxOf(chunkText)
    if (syntax !== undefined && needed !== syntax) break
    syntax = needed
    cuts.push(cut)
    at = cut.end
  }
  return cuts
}

function readBatchSafely(
  text: string,
  from: number,
  cuts: readonly Cut[],
  context: ReadContext,
): ReadChunk[] {
  try {
    return readBatch(text, from, cuts, context)
  } catch {
    return []
  }
}

/**
 * Reads several chunks in one go, joined where a block reaches over a cut. What is open at the end is left
 * for the next turn.
 */
function readBatch(text: string, from: number, cuts: readonly Cut[], context: ReadContext): ReadChunk[] {
  const last = cuts.at(-1)!
  const { blocks, closed } = readBefore(text.slice(from, last.end), last.follow, context.isDefined)
  const chunks: ReadChunk[] = []
  let children: RootContent[] = []
  let start = from
  let line = 0
  let index = 0
  for (const cut of cuts) {
    for (; index < blocks.children.length; index += 1) {
      const child = blocks.children[index]!
      if (from + child.position!.start.offset! >= cut.end) break
      children.push(child)
    }
    const tail = children.at(-1)
    if (tail && from + tail.position!.end.offset! > cut.end) continue
    if (cut.follow === "list" && !mayPrecedeList(children)) continue
    if (cut === last && !closed) continue
    const chunkText = detached(text.slice(start, cut.end), context)
    moveNodes(children, from - start, -line)
    const defines = definedIn(children, blocks.labels.defines)
    if (!defines) break
    const labels = chunkText.includes("[") ? { asks: blocks.labels.asks, defines } : noLabels
    const chunk = chunkOf(chunkText, cut.follow, { children, labels })
    chunks.push(chunk)
    children = []
    start = cut.end
    line += chunk.lineCount
  }
  return chunks
}

/** A copy that does not keep the whole text alive; only needed if texts come and go with each edit. */
function detached(slice: string, { dropped }: ReadContext): string {
  return dropped ? ` ${slice}`.slice(1) : slice
}
