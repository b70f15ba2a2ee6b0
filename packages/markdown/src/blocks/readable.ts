import { type Rich, rawText, slice } from "./rich.js"

/** A part as a person reads it, for patterns of words, that can still be cut out of the source. */
export interface Readable {
  /** Composed letters, single plain spaces, no soft hyphens. */
  readonly text: string
  /** The part of the source between two indexes of `text`. */
  cut(start: number, end?: number): Rich
}

/** Letters that are read as they are written, single spaces between them. */
const asWritten = /^(?:[!-~\u00a1-\u00ac\u00ae-\u017f–—‘’‚“”„•…‹›€]+(?: |$))*$/u

const invisible = /[\u00ad\u200b\u2060\ufeff]/u
const space = /[\s\u00a0\u2007\u202f]/u
const combining = /\p{M}/u

/** Makes a part readable. Patterns for running text belong on this, not on the raw text: see `Readable.text`. */
export function readable(part: Rich): Readable {
  const raw = rawText(part)
  if (asWritten.test(raw)) return { text: raw, cut: (start, end = raw.length) => slice(part, start, end) }
  const letters: string[] = []
  const places: number[] = []
  for (let index = 0; index < raw.length; ) {
    const start = index
    index += raw.codePointAt(index)! > 0xffff ? 2 : 1
    while (index < raw.length && combining.test(raw[index]!)) index += 1
    const cluster = raw.slice(start, index)
    if (invisible.test(cluster)) continue
    if (space.test(cluster)) {
      if (letters.at(-1) === " ") continue
      letters.push(" ")
      places.push(start)
      continue
    }
    for (const letter of cluster.normalize("NFC")) {
      letters.push(letter)
      for (let unit = 0; unit < letter.length; unit += 1) places.push(start)
    }
  }
  places.push(raw.length)
  return {
    text: letters.join(""),
    cut: (start, end = places.length - 1) =>
      slice(part, places[Math.min(start, places.length - 1)]!, places[Math.min(end, places.length - 1)]!),
  }
}
