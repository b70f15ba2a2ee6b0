import type { Root } from "mdast"
import type { ChunkStart, ParsedDocument } from "./parsed-document.js"
import { copyMoved } from "./tree-positions.js"

/** The absolute start of each chunk, one pass over the chunks. */
export function chunkStarts(document: ParsedDocument): readonly ChunkStart[] {
  const starts: ChunkStart[] = []
  let offset = 0
  let line = 1
  for (const chunk of document.chunks) {
    starts.push({ offset, line })
    offset += chunk.length
    line += chunk.lineCount
  }
  return starts
}

/**
 * The whole tree with absolute positions, equal to what plain remark (gfm, frontmatter) gives except for
 * an unclosed frontmatter and blocks over a limit. Copies every node: for tests and for users outside,
 * never per keystroke.
 */
export function toMdast(document: ParsedDocument): Root {
  const { text, chunks } = document
  const root: Root = { type: "root", children: [] }
  let offset = 0
  let line = 1
  for (const chunk of chunks) {
    for (const child of chunk.children) root.children.push(copyMoved(child, offset, line - 1))
    offset += chunk.length
    line += chunk.lineCount
  }
  const lineStart = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1
  root.position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line, column: text.length - lineStart + 1, offset: text.length },
  }
  return root
}
