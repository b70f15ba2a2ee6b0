import german from "hyphen/de/index.js"

/** Fewest letters before a hyphen, one more after it: „Fa-milie“ reads worse than a ragged line. */
const fewest = 3
const mark = "\u00AD"

/** The parts a word may be broken into, with German patterns; joined they are the word. Linear in its length. */
export function syllables(word: string): readonly string[] {
  if (word.length < 2 * fewest) return [word]
  const raw = german.hyphenateSync(word, { hyphenChar: mark, minWordLength: 6 }).split(mark)
  const parts: string[] = []
  for (const part of raw) {
    if (parts.length > 0 && letters(parts.at(-1)!) < fewest && parts.length === 1) parts[0] += part
    else parts.push(part)
  }
  while (parts.length > 1 && letters(parts.at(-1)!) < fewest + 1) {
    const last = parts.pop()!
    parts[parts.length - 1] += last
  }
  return parts
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
