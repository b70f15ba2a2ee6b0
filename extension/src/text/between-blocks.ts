/**
 * The next place at or after `offset` where a block of its own can stand: an empty line outside of the head and of
 * fenced code, else the end of the text. A paragraph, list or table is never split.
 */
export function betweenBlocks(text: string, offset: number): number {
  const head = frontmatterEnd(text)
  let fence: string | undefined
  let at = head
  while (at < text.length) {
    const lineFeed = text.indexOf("\n", at)
    const end = lineFeed < 0 ? text.length : lineFeed
    const line = text.slice(at, end)
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? []
    if (fence === undefined) {
      if (mark !== undefined) fence = mark
      else if (end >= offset && line.trim() === "") return at
    } else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    at = end + 1
  }
  return text.length
}

function frontmatterEnd(text: string): number {
  return /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text)?.[0].length ?? 0
}
