import type { Replacement } from "./replacement.js"

/**
 * Writes `key: value` into the head of a document: replaces the value where the key stands, adds a line at the
 * end of the head otherwise, adds a head where there is none. `value` is written as it is.
 */
export function setFrontmatter(text: string, key: string, value: string): Replacement {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n"
  const head = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/mu.exec(text)
  if (head === null) {
    const start = text.startsWith("\uFEFF") ? 1 : 0
    return { start, end: start, newText: ["---", `${key}: ${value}`, "---", "", ""].join(lineEnd) }
  }
  const [, fence, lines] = head as unknown as [string, string, string]
  const written = new RegExp(`^(${key}[ \\t]*:[ \\t]*)([^\\r\\n]*)`, "imu").exec(lines)
  if (written === null) {
    const end = fence.length + lines.length
    return { start: end, end, newText: `${key}: ${value}${lineEnd}` }
  }
  const start = fence.length + written.index + written[1]!.length
  const space = written[1]!.endsWith(":") ? " " : ""
  return { start, end: start + written[2]!.length, newText: space + value }
}
