import { compoundHeads } from "./compound-heads.js"
import { formKeys, lemmaKeys } from "./inflection.js"
import { fold } from "./normalise.js"
import { type Token, tokenise } from "./token.js"

/** One word of a shared compound, written out. */
export interface Expansion {
  /** The full word: „Jugendamt“ for „Jugend-“ in „Jugend- und Sozialamt“. */
  readonly word: string
  /** Where the word stands in the text; the hyphen of „Jugend-“ is not part of it. */
  readonly start: number
  readonly end: number
  /** The whole enumeration, the same for all its words: „Jugend- und Sozialamt“. */
  readonly group: { readonly start: number; readonly end: number }
}

export interface EllipsisOptions {
  /** Enumerations that are one term and stay as they are („Kinder- und Jugendhilfe“). */
  readonly keep?: readonly string[]
  /** Last parts of compounds beside the common ones. */
  readonly heads?: readonly string[]
}

/**
 * Writes out compounds that share a part: „Jugend-, Sozial- und Gesundheitsamt“ gives three offices,
 * „Kindertagesstätten und -krippen“ two. Where the shared part is not known, nothing is returned: a guessed
 * split would be a wrong word. Words outside such enumerations are not returned.
 */
export function expandEllipsis(text: string, options: EllipsisOptions = {}): readonly Expansion[] {
  const tokens = tokenise(text)
  const keep = new Set(options.keep?.map(phraseKey))
  const heads = options.heads === undefined ? commonHeads : headKeys([...compoundHeads, ...options.heads])
  const result: Expansion[] = []
  let at = 0
  while (at < tokens.length) {
    const end = enumerationEnd(text, tokens, at)
    if (end === undefined) {
      at += 1
      continue
    }
    const members = tokens.slice(at, end).filter((token) => !conjunctions.has(token.norm))
    const group = { start: members[0]!.start, end: members.at(-1)!.end }
    if (!keep.has(phraseKey(text.slice(group.start, group.end))))
      result.push(...expand(members, group, heads))
    at = end
  }
  return result
}

/** Words looked ahead for the end of an enumeration. */
const longest = 24
const conjunctions = new Set(["und", "oder", "bzw", "sowie", "u", "als", "auch", "wie"])
/** Conjunctions written with a full stop. */
const abbreviated = new Set(["bzw", "u"])
const commonHeads = headKeys(compoundHeads)

function headKeys(heads: readonly string[]): ReadonlySet<string> {
  return new Set(heads.flatMap((head) => lemmaKeys(fold(head))))
}

function phraseKey(text: string): string {
  return tokenise(text)
    .map((token) => token.norm)
    .join(" ")
}

/** The index behind an enumeration that begins at `at`, if one does. */
function enumerationEnd(text: string, tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]!
  if (first.open === "end") {
    for (let next = at + 1; next < tokens.length && next <= at + longest; next += 1) {
      if (!linked(text, tokens, next)) return undefined
      const { norm, open } = tokens[next]!
      if (open !== "end" && !conjunctions.has(norm)) return next + 1
    }
    return undefined
  }
  let end: number | undefined
  for (let next = at + 1; next <= at + longest && next < tokens.length; next += 1) {
    if (!linked(text, tokens, next)) break
    const { norm, open } = tokens[next]!
    if (open === "start") end = next + 1
    else if (!conjunctions.has(norm)) break
  }
  return end
}

/** No more than a hyphen, a comma, a slash and space between this word and the one before. */
function linked(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  const gap = text.slice(before.end, tokens[at]!.start)
  return /^[-‐‑–]?[\s,/]*[-‐‑–]?$/.test(abbreviated.has(before.norm) ? gap.replace(/^\./, "") : gap)
}

function expand(
  members: readonly Token[],
  group: Expansion["group"],
  heads: ReadonlySet<string>,
): Expansion[] {
  const trailing = members[0]!.open === "end"
  const full = trailing ? members.at(-1)! : members[0]!
  const split = splitCompound(full, heads)
  if (split === undefined) return []
  return members.map((member) => {
    let word = member.text
    if (trailing && member !== full) word = member.text + split.head
    if (!trailing && member !== full) word = split.modifier + lowerFirst(member.text)
    return { word, start: member.start, end: member.end, group }
  })
}

/** First and last part of a compound; the longest known last part counts. */
function splitCompound(
  token: Token,
  heads: ReadonlySet<string>,
): { modifier: string; head: string } | undefined {
  if (token.parts.length > 1) {
    const last = token.parts.at(-1)!
    return {
      modifier: token.text.slice(0, last.start - token.start).replace(/[-‐‑]$/, ""),
      head: lowerFirst(last.text),
    }
  }
  for (let cut = 3; cut <= token.text.length - 3; cut += 1) {
    const head = token.text.slice(cut)
    if (formKeys(fold(head)).some((key) => heads.has(key)))
      return { modifier: token.text.slice(0, cut), head }
  }
  return undefined
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
