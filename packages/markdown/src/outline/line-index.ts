import type { Position, Range } from "@kettenwerk/core"

/** Turns offsets of a text into lines and columns. LF, CRLF and a lone CR end a line. */
export interface LineIndex {
  position(offset: number): Position
  range(start: number, end: number): Range
}

export function createLineIndex(text: string): LineIndex {
  const starts: number[] = [0]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  const position = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - starts[low]! + 1, offset: at }
  }
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
  }
}
