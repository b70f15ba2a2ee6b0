import type { Position } from "@kettenwerk/core"

/** Turns offsets of one text into lines and columns. */
export interface Places {
  at(offset: number): Position
}

/** Lines end at LF, CRLF or a lone CR, as everywhere in Kettenwerk. */
export function createPlaces(text: string): Places {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)]
  return {
    at(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - starts[low]! + 1, offset }
    },
  }
}
