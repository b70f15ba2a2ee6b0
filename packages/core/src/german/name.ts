import { editDistance, isOneEdit } from "./edit-distance.js"
import { sameWord } from "./inflection.js"
import { type Token, tokenise } from "./token.js"

/** How two names are the same, surest first. */
export type NameMatch = "exact" | "inflected" | "shortened" | "typo"

/** `grade` with a score from 0 to 1, for choosing between several. */
export interface SameName {
  readonly grade: NameMatch
  readonly score: number
}

const articles = new Set("der die das des den dem ein eine einer eines einem einen".split(" "))
const legalForms = new Set(
  "gmbh ggmbh gemeinnuetzige mbh aoer kdoer ug gug ev eg ohg kg gbr se eingetragener eingetragene".split(" "),
)
/** Second parts that a name may drop: „Caritasverband“ is called „Caritas“. */
const droppedHeads = new Set(
  "verband verbandes verbands kreisverband ortsverband landesverband regionalverband stadtverband ev werk".split(
    " ",
  ),
)
/** First parts that a name may drop: „Kreisjugendamt“ is the „Jugendamt“. */
const droppedModifiers = new Set(["kreis", "stadt", "landkreis", "landes", "gemeinde", "bezirks"])
const adjective =
  /(?:isch|lich|ig|al|iv|ell|at|haft|bar|sam|rot|frei|gross|klein|neu|alt|deutsch)e[rsnm]?$|^(?:st|sankt)$/

/**
 * Key under which spellings of one name meet: folded, without articles in front, quotes, punctuation and legal
 * forms (e. V., gGmbH, AöR). „Das ‚Haus der Familie‘ e.V.“ is `haus der familie`. A name of nothing but a legal form keeps it.
 */
export function nameKey(name: string): string {
  return analysed(name).key
}

/**
 * Are `a` and `b` names of the same thing?
 *
 * - `exact`: equal up to spelling, articles, quotes and legal form
 * - `inflected`: word by word forms of each other („des Gesundheitsamtes“)
 * - `shortened`: one is the other without words behind its first noun or adjectives before it („Gesundheitsamt“,
 *   „Gesundheitsamt Auental“), or without „-verband“, „Kreis-“; two names that each say something else
 *   („Familienzentrum Mitte“, „Familienzentrum Nord“) never
 * - `typo`: one edit apart, six letters or more, numbers equal
 *
 * Abbreviations („FZ Mitte“) are the same only by a definition in the text.
 */
export function sameName(a: string, b: string): SameName | undefined {
  const left = nameTokens(a)
  const right = nameTokens(b)
  if (left.length === 0 || right.length === 0) return undefined
  const solidLeft = solid(left)
  const solidRight = solid(right)
  if (solidLeft === solidRight) return { grade: "exact", score: 1 }
  if (numbers(left) !== numbers(right)) return undefined
  if (
    left.length === right.length &&
    left.every((token, at) => sameWord(word(token), word(right[at]!), { adjective: at < left.length - 1 }))
  ) {
    return { grade: "inflected", score: 0.95 }
  }
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const shortened = isShortened(short, long) || (short.length === long.length && isShortened(long, short))
  if (shortened) {
    const shared =
      Math.min(solidLeft.length, solidRight.length) / Math.max(solidLeft.length, solidRight.length)
    return { grade: "shortened", score: 0.4 + 0.4 * shared }
  }
  if (Math.min(solidLeft.length, solidRight.length) >= 6 && isOneEdit(solidLeft, solidRight)) {
    return { grade: "typo", score: 0.85 }
  }
  return undefined
}

/** Likeness of two names from 0 to 1: shared letters in order, or shared words, whichever says more. */
export function similarity(a: string, b: string): number {
  const left = nameTokens(a)
  const right = nameTokens(b)
  if (left.length === 0 || right.length === 0) return 0
  const solidLeft = solid(left)
  const solidRight = solid(right)
  const longest = Math.max(solidLeft.length, solidRight.length)
  const letters = longest > longestCompared ? 0 : 1 - editDistance(solidLeft, solidRight) / longest
  let shared = 0
  const open = [...right.slice(0, mostWords)]
  for (const token of left.slice(0, mostWords)) {
    const at = open.findIndex((other) => sameWord(word(token), word(other)))
    if (at < 0) continue
    open.splice(at, 1)
    shared += 1
  }
  return Math.max(letters, (2 * shared) / (left.length + right.length))
}

export interface ClosestOptions {
  /** Most suggestions; 3 by default. */
  readonly limit?: number
  /** Least likeness; 0.6 by default. */
  readonly atLeast?: number
}

/** Candidates for „Meinten Sie …?“, most alike first; equal ones in the order given. */
export function closest(
  name: string,
  candidates: readonly string[],
  { limit = 3, atLeast = 0.6 }: ClosestOptions = {},
): readonly string[] {
  return candidates
    .map((candidate, order) => ({ candidate, order, score: similarity(name, candidate) }))
    .filter(({ score }) => score >= atLeast)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

const longestCompared = 200
const mostWords = 24

interface AnalysedName {
  readonly tokens: readonly Token[]
  readonly key: string
}

/** The same names are asked for again and again while a document is edited; the table is emptied when it is full. */
const analysedNames = new Map<string, AnalysedName>()
const mostAnalysedNames = 20_000

function analysed(name: string): AnalysedName {
  const known = analysedNames.get(name)
  if (known !== undefined) return known
  const tokens = tokensOf(name)
  const result = { tokens, key: tokens.map(({ norm }) => norm.replaceAll("-", " ")).join(" ") }
  if (analysedNames.size >= mostAnalysedNames) analysedNames.clear()
  if (name.length <= 300) analysedNames.set(name, result)
  return result
}

function nameTokens(name: string): readonly Token[] {
  return analysed(name).tokens
}

function tokensOf(name: string): readonly Token[] {
  const tokens = tokenise(name)
  let from = 0
  while (from < tokens.length - 1 && articles.has(tokens[from]!.norm)) from += 1
  const kept: Token[] = []
  for (let at = from; at < tokens.length; at += 1) {
    const { norm } = tokens[at]!
    // „e. V.“ comes as two words.
    if (norm === "e" && ["v", "g", "k"].includes(tokens[at + 1]?.norm ?? "")) {
      at += 1
      continue
    }
    if (!legalForms.has(norm)) kept.push(spelledOut(tokens[at]!, at < tokens.length - 1))
  }
  return kept.length > 0 ? kept : tokens.slice(from)
}

/** Short forms that stand for the same word in any name: „Amt für Schule u. Sport“, „Gesundheitsamt Lkr. Auental“. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["u", "und"],
  ["lkr", "landkreis"],
  ["lk", "landkreis"],
  ["kv", "kreisverband"],
  ["ov", "ortsverband"],
])

function spelledOut(token: Token, followed: boolean): Token {
  const long = followed ? shortForms.get(token.norm) : undefined
  return long === undefined ? token : { ...token, norm: long }
}

function word(token: Token): string {
  return token.norm.replaceAll("-", "")
}

function solid(tokens: readonly Token[]): string {
  return tokens.map(word).join("")
}

function numbers(tokens: readonly Token[]): string {
  return tokens.flatMap(({ norm }) => norm.match(/\d+/g) ?? []).join(" ")
}

function isShortened(short: readonly Token[], long: readonly Token[]): boolean {
  let from = 0
  while (from < long.length - 1 && !sameHead(short[0]!, long[from]!) && adjective.test(long[from]!.norm))
    from += 1
  let at = from
  for (const token of short) {
    while (at < long.length && !sameHead(token, long[at]!)) {
      // The first noun decides what it is; only adjectives may be missing before it.
      if (token === short[0]) return false
      at += 1
    }
    if (at === long.length) return false
    at += 1
  }
  return true
}

function sameHead(short: Token, long: Token): boolean {
  const a = word(short)
  const b = word(long)
  if (sameWord(a, b)) return true
  if (b.startsWith(a) && a.length >= 4 && droppedHeads.has(b.slice(a.length))) return true
  return a.length >= 5 && b.endsWith(a) && droppedModifiers.has(b.slice(0, -a.length))
}
