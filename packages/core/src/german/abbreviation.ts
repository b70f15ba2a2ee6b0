/** A definition such as „Jugendamt (JA)“; offsets in UTF-16 units span all of it. */
export interface AbbreviationDefinition {
  readonly short: string
  readonly long: string
  readonly start: number
  readonly end: number
}

const short = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&/-]{0,11}"
const marker = "(?:im\\s+Folgenden|im\\s+Weiteren|nachfolgend|folgend|kurz|abgekürzt|Abk\\.|künftig|auch)"
const inBrackets = new RegExp(
  `\\(\\s*(?:(${marker}):?\\s*)?(?:auch\\s+)?[„“"‚‘']?(${short})[“”"‘’']?(?:\\s+genannt)?\\s*\\)`,
  "giu",
)
const longInBrackets = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}&-]{1,9})\s*\(([^()\n]{4,120})\)/gu
const listLine =
  /^[ \t]*(?:[-*+•]\s+|\|\s*)?\**(\p{Lu}[\p{L}\p{N}&/.-]{1,11}?)\**\s*(=|:|–|—|\||\t|-(?=\s))\s*\**\s*([^|\n=]{3,120}?)\**\s*(?:[|;,.]\s*)?$/gmu
/** „ASD = Allgemeiner Sozialer Dienst, FZ = Familienzentrum“ in one line. */
const listedInline = /(?<=[:,;]\s{1,4})\**(\p{Lu}[\p{L}\p{N}&/.-]{1,11}?)\**\s*=\s*([^,;|\n=]{3,120})/gu
const longest = 160

/**
 * Definitions of abbreviations: „Landesprogramm … (LSZ)“, „(im Folgenden: AG)“, „LSZ (Landesprogramm …)“ and the lines
 * of a list of abbreviations („JA = Jugendamt“, „JA: Jugendamt“, table rows). The letters of the short form have to occur
 * in the long one in order, beginning with a word; only „im Folgenden“ may name a word freely. In the order of the text.
 */
export function findAbbreviations(text: string): readonly AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = []
  for (const match of text.matchAll(inBrackets)) {
    const name = match[2]!
    const marked = match[1] !== undefined
    if (!marked && !isAbbreviation(name)) continue
    const from = phraseStart(text, match.index)
    const before = text.slice(from, match.index)
    const at = longFormStart(name, before) ?? (marked ? lastNoun(before) : undefined)
    if (at === undefined) continue
    const long = clean(before.slice(at))
    if (long !== "" && long !== name) {
      found.push({ short: name, long, start: from + at, end: match.index + match[0].length })
    }
  }
  for (const match of text.matchAll(longInBrackets)) {
    const [whole, name, long] = match as unknown as [string, string, string]
    if (!isAbbreviation(name) || longFormStart(name, long) !== 0) continue
    found.push({ short: name, long: clean(long), start: match.index, end: match.index + whole.length })
  }
  for (const match of text.matchAll(listLine)) {
    const [whole, name, sign, long] = match as unknown as [string, string, string, string]
    if (!isAbbreviation(name)) continue
    if (longFormStart(name, long) !== 0 && sign !== "=") continue
    const start = match.index + whole.indexOf(name)
    found.push({ short: name, long: clean(long), start, end: match.index + whole.trimEnd().length })
  }
  const known = new Set(found.map(({ start }) => start))
  for (const match of text.matchAll(listedInline)) {
    const [whole, name, long] = match as unknown as [string, string, string]
    const start = match.index + whole.indexOf(name)
    if (known.has(start) || !isAbbreviation(name) || longFormStart(name, long) !== 0) continue
    found.push({
      short: name,
      long: clean(long).replace(/\.$/u, ""),
      start,
      end: match.index + whole.trimEnd().length,
    })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** At least two capitals („JA“, „KiTa“, „ThEKiZ“); a word of our language is no abbreviation. */
function isAbbreviation(name: string): boolean {
  return (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/^[IVX]+$/.test(name)
}

/** The start of the phrase before `at`: behind the last punctuation or line break, not too far back. */
function phraseStart(text: string, at: number): number {
  const from = Math.max(0, at - longest)
  const window = text.slice(from, at)
  const cut = Math.max(
    ...[".", ",", ";", ":", "!", "?", "(", ")", "|", "\n", "•"].map((sign) => window.lastIndexOf(sign)),
  )
  return from + cut + 1
}

/**
 * Where in `phrase` the long form of `name` begins: reading both from behind, every letter of `name` has to be found, the
 * first one at the beginning of a word (Schwartz and Hearst 2003).
 */
function longFormStart(name: string, phrase: string): number | undefined {
  const letters = [...name.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const lower = phrase.toLowerCase()
  if (lower.length !== phrase.length) return undefined
  let at = lower.length
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index]!
    do at -= 1
    while (at >= 0 && !(lower[at] === letter && (index > 0 || beginsWord(lower, at))))
    if (at < 0) return undefined
  }
  return at
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
}

function lastNoun(phrase: string): number | undefined {
  const match = /\p{Lu}[\p{L}\p{M}-]*\s*[“”"’']?\s*$/u.exec(phrase)
  return match?.index
}

function clean(long: string): string {
  return long
    .replace(/^[\s"'„“”‚‘’»«*_]+|[\s"'„“”‚‘’»«*_:=]+$/g, "")
    .replace(/\s+/g, " ")
    .replace(/^(?:der|die|das|des|den|dem)\s+/i, "")
}
