import type { Follow } from "./cuts.js"
import type { ReadChunk } from "./read-chunk.js"

/** Chunks that an edit dropped and the next may bring back, such as all after an unclosed code fence. */
export interface DroppedChunks {
  /** The document these were dropped on the way to; from any other they must not be brought back. */
  generation: number
  has(text: string, follow: Follow): boolean
  put(chunk: ReadChunk): void
  /** Gives a chunk out only once, so that it never stands in two places of a document. */
  take(text: string, follow: Follow): ReadChunk | undefined
}

/** Together they have at most this many UTF-16 units; the oldest go first. */
const capacity = 2_000_000

export function droppedChunks(): DroppedChunks {
  const chunks = new Map<string, ReadChunk>()
  let size = 0
  return {
    generation: 0,
    has: (text, follow) => chunks.size > 0 && chunks.has(keyOf(text, follow)),
    put(chunk) {
      const key = keyOf(chunk.text, chunk.follow)
      if (chunks.has(key)) return
      chunks.set(key, chunk)
      size += chunk.length
      for (const [oldest, { length }] of chunks) {
        if (size <= capacity) break
        chunks.delete(oldest)
        size -= length
      }
    },
    take(text, follow) {
      if (chunks.size === 0) return undefined
      const key = keyOf(text, follow)
      const chunk = chunks.get(key)
      if (chunk) {
        chunks.delete(key)
        size -= chunk.length
      }
      return chunk
    },
  }
}

function keyOf(text: string, follow: Follow): string {
  return `${follow} ${text}`
}
