/**
 * What follows a chunk. It matters for how the chunk ends: the parser places the end of an open container
 * differently before another container than before a plain block.
 */
export type Follow = "plain" | "container" | "list" | "end"

/** A place where a chunk may end, if the parser agrees that all its blocks are closed. */
export interface Cut {
  readonly end: number
  readonly follow: Follow
}

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32

/**
 * The first place after `from` where a new chunk may start: a line after a blank line, not indented. Only
 * line feeds count. Before a list the text must not have a line that looks like a list item, as the item
 * could be one of the same list.
 */
export function nextCut(text: string, from: number): Cut {
  let line = from
  let hasList = false
  for (;;) {
    const end = text.indexOf("\n", line)
    if (end < 0 || end + 1 === text.length) return { end: text.length, follow: "end" }
    const content = skipSpace(text, line)
    if (content === end) {
      const follow = followAt(text, end + 1)
      if (follow && !(follow === "list" && hasList)) return { end: end + 1, follow }
    } else if (!hasList) {
      hasList = listMarkerEnd(text, content) > 0
    }
    line = end + 1
  }
}

/** What a line starts if a chunk may start there; undefined if it is blank or indented. */
export function followAt(text: string, at: number): Follow | undefined {
  if (at >= text.length) return "end"
  const code = text.charCodeAt(at)
  if (code === space || code === tab || code === lineFeed || code === carriageReturn) return undefined
  if (text[at] === ">" || (text[at] === "[" && text[at + 1] === "^")) return "container"
  return listMarkerEnd(text, at) > 0 ? "list" : "plain"
}

/** The offset after a list marker, which white space or the end must follow; -1 if there is none. */
export function listMarkerEnd(text: string, at: number): number {
  let end = at
  const mark = text[at]
  if (mark === "-" || mark === "*" || mark === "+") {
    end += 1
  } else {
    while (end - at < 9 && isDigit(text.charCodeAt(end))) end += 1
    if (end === at || (text[end] !== "." && text[end] !== ")")) return -1
    end += 1
  }
  const next = text.charCodeAt(end)
  return end >= text.length || next === space || next === tab || next === lineFeed || next === carriageReturn
    ? end
    : -1
}

/** The first offset from `at` on that is neither space nor tab nor carriage return. */
function skipSpace(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== space && code !== tab && code !== carriageReturn) return at
    at += 1
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
