/** Widths of printable ASCII in Helvetica and its metric twins (Arial, Liberation Sans), in 1/1000 of the size. */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
/** What fonts that stand in for Helvetica need more, and bold faces on top of that. */
const reserve = 1.05
const boldReserve = 1.08

/** Width of a text in the units of `size`. An estimate on the safe side: there is no browser to ask. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0
  for (const character of text) sum += widthOf(character)
  return (sum / 1000) * size * reserve * (bold ? boldReserve : 1)
}

function widthOf(character: string): number {
  const code = character.codePointAt(0)!
  if (code >= 32 && code < 127) return regular[code - 32]!
  if (code < 0x250) {
    const base = character.normalize("NFD").charCodeAt(0)
    return base >= 32 && base < 127 ? regular[base - 32]! : 600
  }
  if (/\p{M}/u.test(character)) return 0
  if (code >= 0x2010 && code <= 0x201f) return code === 0x2014 ? 1000 : 500
  if (code >= 0x1100) return 1050
  return 700
}
