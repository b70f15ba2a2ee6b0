import type { Nodes, Root } from "mdast"
import type { ChunkStart, ParsedDocument } from "./parsed-document.js"

type Place = NonNullable<Root["position"]>

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
 * The whole tree with absolute positions, equal to what plain remark (gfm, frontmatter) gives. Copies
 * every node: for tests and for users outside, never per keystroke.
 */
export function toMdast(document: ParsedDocument): Root {
  const root: Root = { type: "root", children: [], position: wholeText(document) }
  const starts = chunkStarts(document)
  const open: { from: Nodes; to: Nodes; start: ChunkStart }[] = []
  document.chunks.forEach((chunk, index) => {
    const start = starts[index]!
    for (const child of chunk.children) {
      const copy = copyNode(child, start)
      root.children.push(copy as (typeof root.children)[number])
      open.push({ from: child, to: copy, start })
    }
  })
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (!("children" in entry.from)) continue
    const children: Nodes[] = []
    for (const child of entry.from.children) {
      const copy = copyNode(child, entry.start)
      children.push(copy)
      open.push({ from: child, to: copy, start: entry.start })
    }
    ;(entry.to as { children: Nodes[] }).children = children
  }
  return root
}

function copyNode(node: Nodes, { offset, line }: ChunkStart): Nodes {
  const copy = { ...node }
  if (node.position) {
    copy.position = { start: moved(node.position.start), end: moved(node.position.end) }
  }
  return copy

  function moved(point: Place["start"]): Place["start"] {
    return { line: point.line + line - 1, column: point.column, offset: point.offset! + offset }
  }
}

function wholeText({ text, chunks }: ParsedDocument): Place {
  let line = 1
  for (const chunk of chunks) line += chunk.lineCount
  const lineStart = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line, column: text.length - lineStart + 1, offset: text.length },
  }
}
