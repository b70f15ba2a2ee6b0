import { perText } from "../per-text.js"
import { fold } from "./normalise.js"

/** A word of a text, with its place in the text as written. */
export interface Token {
  /** The word as written, from `start` to `end`. */
  readonly text: string
  /** Offset of the first UTF-16 unit in the text as written. */
  readonly start: number
  /** Offset behind the last UTF-16 unit. */
  readonly end: number
  /** Folded form, gender forms and hard hyphenation undone; hyphens of compounds kept. */
  readonly norm: string
  /** The pieces of a hyphenated compound („Eltern-Kind-Zentrum“ has three); empty for a simple word. */
  readonly parts: readonly Token[]
  /** Set for „Jugend-“ (`end`) and „-krippen“ (`start`): a word that leans on a neighbour. */
  readonly open?: "start" | "end"
}

export interface TokeniseOptions {
  /** Names whose hyphen is real even at a line break: „Klein-⏎hausen“ stays „klein-hausen“. */
  readonly names?: readonly string[]
}

const letters = "\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF"
/** Nearly all words: no gender form, no hyphen, nothing that joins it with what follows. */
const plainWord = /[A-ZÄÖÜ]?[a-zäöüß]+(?=[ .,;!?"“”)\n]|$)/y
const run = new RegExp(`[${letters}]+`, "uy")
const symbol = /[\p{So}&+]/uy
/** „*innen“, „\*innen“, „:in“, „_innen“, „·innen“, „*r“; what follows may go on („*innenrat“). */
const signedGender = new RegExp(
  `\\\\?[*:_·](?:[Ii]nnen+(?=[${letters}]{3})|(?:[Ii]nnen*|[Ii]n|r|n|e)(?![${letters}]))`,
  "uy",
)
/** „/-innen“, „/innen“, „/in“, „/r“. */
const slashedGender = new RegExp(`/-?(?:[Ii]nnen*|in|r|n)(?![${letters}])`, "uy")
/** „(innen)“, „(in)“, and plurals written as „Ziel(e)“, „Maßnahme(n)“. */
const bracketedEnding = /\(-?(?:innen*|in|r|n|en|e|s)\)/uy
const apostropheEnding = new RegExp(`['’‘]s(?![${letters}])`, "uy")
const hyphenBeforeWord = new RegExp(`[-\\u2010\\u2011\\u2013](?=[${letters}])`, "uy")
const hyphenAtBreak = new RegExp(`[-\\u2010\\u2011][ \\t]*\\r?\\n[ \\t>]*(?=[${letters}])`, "uy")
const hyphen = /[-\u2010\u2011\u2013]/
const binnenI = /(\p{Ll})I(?:nnen+|n)$/u
const conjunction = /(?:und|oder|bzw|sowie|als|wie|u)(?![\p{L}\p{M}\p{N}])/uy
const lowerCase = /\p{Ll}/uy

/**
 * Splits a text into words. Offsets count UTF-16 units of `text` itself, so
 * `text.slice(token.start, token.end) === token.text`.
 *
 * Words broken at a line end („Koordina-⏎tor“) are one token; a hyphen before a capital („Rhein-⏎Neckar“)
 * or one of `names` stays. „&“ and „+“ are tokens with the norm `und`; symbols such as ✔ are tokens too.
 */
export function tokenise(text: string, options: TokeniseOptions = {}): readonly Token[] {
  return options.names === undefined ? tokensOf(text) : split(text, new Set(options.names.map(fold)))
}

/** Many lists of words are looked up in one text after the other. */
const tokensOf = perText((text) => split(text, new Set()), 500_000)

function split(text: string, names: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const plainEnd = matchEnd(plainWord, text, at)
    if (plainEnd > at) {
      const word = text.slice(at, plainEnd)
      const side = at > 0 && openSide(text, at, plainEnd) === "start" ? ({ open: "start" } as const) : {}
      tokens.push({ ...simple(text, at, plainEnd, fold(word)), ...side })
      at = plainEnd
    } else if (matchEnd(run, text, at) > at) {
      const token = readWord(text, at, names)
      if (token.norm !== "") tokens.push(token)
      at = token.end
    } else if (matchEnd(symbol, text, at) > at) {
      const end = matchEnd(symbol, text, at)
      const sign = text.slice(at, end)
      const norm = sign === "&" || sign === "+" ? "und" : sign
      tokens.push({ text: sign, start: at, end, norm, parts: [] })
      at = end
    } else at += 1
  }
  return tokens
}

function readWord(text: string, start: number, names: ReadonlySet<string>): Token {
  const parts: Token[] = []
  let partStart = start
  let partNorm = ""
  let at = start
  for (;;) {
    const end = matchEnd(run, text, at)
    partNorm += fold(text.slice(at, end).replace(binnenI, "$1"))
    at = readEnding(text, end)
    // „Schüler*innenrat“ goes on behind the gender form.
    if (at > end && matchEnd(run, text, at) > at) continue

    const broken = matchEnd(hyphenAtBreak, text, at)
    if (broken > at) {
      if (matchEnd(conjunction, text, broken) > broken) break
      if (matchEnd(lowerCase, text, broken) > broken && !isName(text, start, at, broken, names)) {
        at = broken
        continue
      }
    }
    const behindHyphen = broken > at ? broken : matchEnd(hyphenBeforeWord, text, at)
    if (behindHyphen === at) break
    parts.push(simple(text, partStart, at, partNorm))
    partStart = behindHyphen
    partNorm = ""
    at = behindHyphen
  }
  const last = simple(text, partStart, at, partNorm)
  const open = openSide(text, start, at)
  const side = open === undefined ? {} : { open }
  if (parts.length === 0) return { ...last, ...side }
  parts.push(last)
  const norm = parts.map((part) => part.norm).join("-")
  return { text: text.slice(start, at), start, end: at, norm, parts, ...side }
}

/** The end of a gender form or bracketed plural at `at`, or `at`. */
function readEnding(text: string, at: number): number {
  for (const pattern of [signedGender, slashedGender, bracketedEnding, apostropheEnding]) {
    const end = matchEnd(pattern, text, at)
    if (end > at) return end
  }
  return at
}

function isName(
  text: string,
  start: number,
  hyphenAt: number,
  next: number,
  names: ReadonlySet<string>,
): boolean {
  if (names.size === 0) return false
  const end = matchEnd(run, text, next)
  return names.has(`${fold(text.slice(start, hyphenAt))}-${fold(text.slice(next, end))}`)
}

function openSide(text: string, start: number, end: number): "start" | "end" | undefined {
  if (hyphen.test(text.charAt(end))) return "end"
  if (start > 0 && hyphen.test(text.charAt(start - 1)) && !/\S/.test(text.charAt(start - 2))) return "start"
  return undefined
}

function simple(text: string, start: number, end: number, norm: string): Token {
  return { text: text.slice(start, end), start, end, norm, parts: [] }
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
