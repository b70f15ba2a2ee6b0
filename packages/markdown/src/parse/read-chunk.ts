import type { Code, RootContent } from "mdast"
import type { Follow } from "./cuts.js"
import { type ChunkLabels, noLabels } from "./labels.js"
import type { Excess } from "./limits.js"
import type { Chunk, LimitKind } from "./parsed-document.js"
import { type Blocks, readBlocks } from "./syntax.js"
import { readTable, type TableRows } from "./table-rows.js"

declare module "mdast" {
  interface CodeData {
    /** The limit for which this text was not read; the node stands for all its blocks. */
    unread?: LimitKind
  }
}

/** A chunk with what is needed to tell whether it can stay as it is after an edit. */
export interface ReadChunk extends Chunk {
  readonly children: RootContent[]
  readonly follow: Follow
  readonly labels: ChunkLabels
  /** The limit it exceeds, if it was not read. */
  readonly excess?: Excess
}

export type IsDefined = (key: string) => boolean

/** What reading a text gave that something follows. */
interface Reading {
  readonly blocks: Blocks
  /** What follows starts a block of its own, read as if the text before were not there. */
  readonly closed: boolean
  /** Where the block starts that goes on, if it is code or HTML. */
  readonly openAt?: number
}

/** Reads a run of text as one chunk; only if it is closed the chunk may stand in a document. */

export function readChunk(
  text: string,
  follow: Follow,
  isDefined: IsDefined,
  knownRows: readonly TableRows[],
): { readonly chunk: ReadChunk; readonly closed: boolean; readonly openAt?: number } {
  const table = readTable(text, isDefined, knownRows)
  if (table) return { chunk: chunkOf(text, follow, table), closed: true }
  const { blocks, ...rest } = readBefore(text, follow, isDefined)
  return { chunk: chunkOf(text, follow, blocks), ...rest }
}

/** Reads a text that something follows; the shortest block of that kind stands in for it. */
export function readBefore(text: string, follow: Follow, isDefined: IsDefined): Reading {
  if (/^[ \t\r\n]*$/.test(text)) return { blocks: { children: [], labels: noLabels }, closed: true }
  if (follow === "end") return { blocks: readBlocks(text, isDefined), closed: true }
  const blocks = readBlocks(text + (follow === "plain" ? "#\n" : ">\n"), isDefined)
  const last = blocks.children.at(-1)
  const start = last?.position?.start.offset
  if (last?.type === (follow === "plain" ? "heading" : "blockquote") && start === text.length) {
    blocks.children.pop()
    return { blocks, closed: follow !== "list" || mayPrecedeList(blocks.children) }
  }
  const raw = last?.type === "code" || last?.type === "html"
  return { blocks, closed: false, ...(raw && start !== undefined && { openAt: start }) }
}

const closedByBlank: ReadonlySet<string | undefined> = new Set(["paragraph", "heading", "table"])

/**
 * True if a list after these blocks is read as it is on its own: after another list it may be the same one,
 * and after code or HTML the parser takes a number other than 1 for text.
 */
export function mayPrecedeList(blocks: readonly RootContent[]): boolean {
  return closedByBlank.has(blocks.at(-1)?.type)
}

export function chunkOf(text: string, follow: Follow, blocks: Blocks): ReadChunk {
  return { text, ...blocks, length: text.length, lineCount: countLineEndings(text), follow }
}

/** A chunk whose text was not read: one code node with all of it, its trailing line endings excepted. */
export function unreadChunk(text: string, follow: Follow, excess: Excess): ReadChunk {
  const lineCount = countLineEndings(text)
  const value = text.replace(/[\r\n]+$/, "")
  const line = countLineEndings(value) + 1
  const lineStart = Math.max(value.lastIndexOf("\n"), value.lastIndexOf("\r")) + 1
  const node: Code = {
    type: "code",
    lang: null,
    meta: null,
    value,
    data: { unread: excess.kind },
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line, column: value.length - lineStart + 1, offset: value.length },
    },
  }
  const children: RootContent[] = [node]
  return { text, children, length: text.length, lineCount, follow, labels: noLabels, excess }
}

/** Line endings as Markdown counts them: LF, CR and CRLF. */
export function countLineEndings(text: string): number {
  let count = 0
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text[at + 1] !== "\n") count += 1
  }
  return count
}
