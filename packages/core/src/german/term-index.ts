import { perText } from "../per-text.js"
import {
  type Candidate,
  createLexicon,
  longestCache,
  longestCompound,
  solid,
  startsLower,
} from "./lexicon.js"
import { type MatchQuality, rank, worse } from "./match-quality.js"
import { fold } from "./normalise.js"
import { type Token, tokenise } from "./token.js"

/** A value with the words that stand for it. */
export interface TermEntry<V> {
  readonly value: V
  /** Words and phrases as planners write them; nouns in the singular, adjectives in any form. */
  readonly terms: readonly string[]
  /** False friends: phrases that contain a term but mean something else („Schutzkonzept“). */
  readonly not?: readonly string[]
}

export interface TermIndexOptions {
  /**
   * First parts that keep the meaning of a closed compound: with „gesamt“, „Gesamtsteuerungsgruppe“ is a
   * Steuerungsgruppe. Without them no closed compound matches.
   */
  readonly modifiers?: readonly string[]
}

export interface TermMatch<V> {
  readonly value: V
  /** The term of the entry, as given. */
  readonly term: string
  readonly quality: MatchQuality
}

/** A term in a longer text; offsets count UTF-16 units of the text as written. */
export interface TermMention<V> extends TermMatch<V> {
  readonly start: number
  readonly end: number
}

/** A term in a short text, with the share of the letters it covers (0 to 1). */
export interface BestMatch<V> extends TermMention<V> {
  readonly coverage: number
}

/** Finds the terms of a value list in German text. */
export interface TermIndex<V> {
  readonly entries: readonly TermEntry<V>[]
  /** The value if the whole text is the term: a cell, a header. Articles, numbering, quotes, „:“ and „?“ are left out. */
  whole(text: string): TermMatch<V> | undefined
  /** The term a short text is about, such as a heading: much covered, early, longest. */
  best(text: string): BestMatch<V> | undefined
  /** All terms named in running text, longest first at each place, never overlapping, in the order of the text. */
  find(text: string): readonly TermMention<V>[]
}

/**
 * Indexes terms. A text is cut into words, each word looked up; nothing is ever matched by substring.
 *
 * A word matches a word of a term
 * - **exact**: spelled alike (case, ß/ss, umlaut spelling, accents, soft hyphens, gender form aside),
 * - **inflected**: another form of it (see `formKeys`); in running text a noun keeps its capital,
 * - **typo**: one edit away, both with six letters or more, beginning alike (or nine letters), and not a
 *   known word itself,
 * and a single-word term also matches
 * - **compound**: as last part of a hyphenated compound („Präventionsketten-Steuerungsgruppe“), of a closed
 *   compound with known first parts („Kreissteuerungsgruppe“), or of a shared one („Jugend- und Sozialamt“).
 *
 * Entries earlier in the list win where two share a term.
 */
export function createTermIndex<V>(
  entries: readonly TermEntry<V>[],
  options: TermIndexOptions = {},
): TermIndex<V> {
  const lexicon = createLexicon()
  const root: Node = { next: new Map(), ends: [] }
  const joined = new Map<string, TermMatch<V>>()
  const literal = new Map<string, TermMatch<V>>()
  const targets: Target<V>[] = []
  const compounds = new Map<string, Target<V> | undefined>()
  let sorted: readonly string[] | undefined

  for (const entry of entries) {
    for (const term of entry.terms) add(term, { value: entry.value, term, negative: false })
    for (const term of entry.not ?? []) add(term, { value: entry.value, term, negative: true })
  }
  const modifiers = new Set<string>(options.modifiers?.map((word) => fold(word).replaceAll("-", "")))

  function add(term: string, target: Target<V>): void {
    const id = targets.push(target) - 1
    const match: TermMatch<V> = { value: target.value, term, quality: "exact" }
    const spelled = literalKey(term)
    if (!target.negative && !literal.has(spelled)) literal.set(spelled, match)
    const tokens = tokenise(term)
    if (tokens.length === 0) return
    const key = tokens.map((token) => solid(token.norm)).join("")
    if (!target.negative && !joined.has(key)) joined.set(key, match)
    insert(tokens, id)
    // „Eltern-Kind-Zentrum“ is also written „Eltern-Kind Zentrum“.
    const [only] = tokens
    if (tokens.length === 1 && only !== undefined && only.parts.length > 1) {
      insert(tokenise(term.replace(/[-‐‑](?=[^-‐‑]*$)/, " ")), id)
    }
  }

  function insert(tokens: readonly Token[], id: number): void {
    let node = root
    tokens.forEach((token, index) => {
      const lemma = lexicon.add(token, index < tokens.length - 1 || startsLower(token.text))
      let following = node.next.get(lemma)
      if (following === undefined) {
        following = { next: new Map(), ends: [] }
        node.next.set(lemma, following)
      }
      node = following
    })
    node.ends.push(id)
  }

  /** Terms that begin at `tokens[from]`, the longest end per term. */
  function matchesAt(text: string, tokens: readonly Token[], from: number, strict: boolean): Hit[] {
    const hits: Hit[] = []
    let states: State[] = [{ node: root, quality: "exact", skipped: false }]
    for (let at = from; at < tokens.length && states.length > 0; at += 1) {
      const token = tokens[at]!
      if (strict && at > from && !joins(text.slice(tokens[at - 1]!.end, token.start))) break
      const following: State[] = []
      for (const candidate of lexicon.candidates(token)) {
        if (strict && !fits(token, candidate)) continue
        for (const { node, quality } of states) {
          const next = node.next.get(candidate.lemma)
          if (next === undefined) continue
          // One typo per phrase; two would be another phrase.
          if (candidate.quality === "typo" && quality === "typo") continue
          following.push({ node: next, quality: worse(quality, candidate.quality), skipped: false })
        }
      }
      // „Netzwerk der Frühen Hilfen“ is „Netzwerk Frühe Hilfen“, „Wie geht es jetzt weiter?“ „Wie geht es weiter?“.
      if (at > from && (articles.has(token.norm) || (!strict && fillers.has(token.norm)))) {
        for (const { node, quality, skipped } of states) {
          if (!skipped && node.next.size > 0) following.push({ node, quality, skipped: true })
        }
      }
      for (const { node, quality, skipped } of following) {
        if (skipped) continue
        for (const id of node.ends) hits.push({ id, from, to: at + 1, quality })
      }
      states = following
    }
    return hits
  }

  function mentions(text: string, tokens: readonly Token[], strict: boolean): TermMention<V>[] {
    const found: TermMention<V>[] = []
    let blocked: { value: V; to: number }[] = []
    let at = 0
    while (at < tokens.length) {
      blocked = blocked.filter(({ to }) => to > at)
      const hits = matchesAt(text, tokens, at, strict)
      const open = tokens[at]!.open !== undefined
      let part = open ? compound(text, tokens, at, strict) : undefined
      for (const hit of hits) {
        const { negative, value } = targets[hit.id]!
        if (negative && hit.quality !== "typo") blocked.push({ value, to: hit.to })
      }
      const best = hits
        .filter((hit) => !targets[hit.id]!.negative)
        // „Jugend-“ is half a word; alone it names nothing, unless a heading has nothing better.
        .filter((hit) => hit.to > at + 1 || !open || (!strict && part === undefined))
        .filter((hit) => !blocked.some(({ value, to }) => value === targets[hit.id]!.value && hit.to <= to))
        .sort((a, b) => b.to - a.to || rank[a.quality] - rank[b.quality] || a.id - b.id)[0]
      if (best !== undefined) {
        const { value, term } = targets[best.id]!
        found.push({
          value,
          term,
          quality: best.quality,
          start: tokens[at]!.start,
          end: tokens[best.to - 1]!.end,
        })
        at = best.to
        continue
      }
      if (!open) part = compound(text, tokens, at, strict)
      if (part !== undefined && !blocked.some(({ value, to }) => value === part.value && at < to)) {
        found.push({ ...matchOf(part, "compound"), start: tokens[at]!.start, end: tokens[at]!.end })
      }
      at += 1
    }
    return found
  }

  /** The single-word term of which `token` is a compound, by the rule above. */
  function compound(
    text: string,
    tokens: readonly Token[],
    at: number,
    strict: boolean,
  ): Target<V> | undefined {
    const token = tokens[at]!
    if (token.norm.length > longestCompound) return undefined
    if (token.open === "end") return shared(text, tokens, at)
    if (token.open === "start") return sharedStart(tokens, at)
    if (strict && startsLower(token.text)) return undefined
    if (compounds.has(token.norm)) return compounds.get(token.norm)
    if (compounds.size >= longestCache) compounds.clear()
    const target = headOf(token)
    compounds.set(token.norm, target)
    return target
  }

  /** The longest term a compound ends with, where its first parts allow it. */
  function headOf(token: Token): Target<V> | undefined {
    const whole = solid(token.norm)
    const boundaries = new Set<number>()
    let length = 0
    for (const part of token.parts.slice(0, -1)) {
      length += part.norm.length
      boundaries.add(length)
    }
    for (let cut = 2; cut <= whole.length - 2; cut += 1) {
      if (!boundaries.has(cut) && (cut > whole.length - 3 || !isModifier(whole.slice(0, cut)))) continue
      const target = positive(whole.slice(cut))
      if (target !== undefined) return isFalseFriend(whole, cut, target.value) ? undefined : target
    }
    return undefined
  }

  /** „Kinderschutzkonzept“ ends with „Schutzkonzept“, so it is none of ours, whatever shorter term it ends with. */
  function isFalseFriend(whole: string, cut: number, value: V): boolean {
    for (let from = 1; from <= cut && whole.length - from >= 8; from += 1) {
      for (const id of single(whole.slice(from))) {
        const target = targets[id]!
        if (target.negative && target.value === value) return true
      }
    }
    return false
  }

  /** „Jugend- und Sozialamt“: a term that begins with „Jugend“ and ends like the next full word. */
  function shared(text: string, tokens: readonly Token[], at: number): Target<V> | undefined {
    const full = partner(text, tokens, at)
    if (full === undefined) return undefined
    const first = solid(tokens[at]!.norm)
    const second = solid(full.norm)
    if (second.length > longestCompound) return undefined
    for (let cut = 2; cut <= second.length - 3; cut += 1) {
      const target = positive(first + second.slice(cut))
      if (target !== undefined) return target
    }
    return undefined
  }

  /** „Kindertagesstätten und -krippen“. */
  function sharedStart(tokens: readonly Token[], at: number): Target<V> | undefined {
    let before = at - 1
    while (before > 0 && joiners.has(tokens[before]!.norm)) before -= 1
    const full = tokens[before]
    if (full === undefined || before < at - 2) return undefined
    const first = solid(full.norm)
    if (first.length > longestCompound) return undefined
    for (let cut = first.length - 3; cut >= 3; cut -= 1) {
      const target = positive(first.slice(0, cut) + solid(tokens[at]!.norm))
      if (target !== undefined) return target
    }
    return undefined
  }

  function positive(word: string): Target<V> | undefined {
    const id = single(word).find((candidate) => !targets[candidate]!.negative)
    return id === undefined ? undefined : targets[id]
  }

  /** Terms of one word of which `word` is a form. */
  function single(word: string): readonly number[] {
    return lexicon.known(word).flatMap(({ lemma }) => root.next.get(lemma)?.ends ?? [])
  }

  function isModifier(word: string, depth = 0): boolean {
    for (const base of withoutLink(word)) if (modifiers.has(base)) return true
    if (depth === 2) return false
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const first = word.slice(0, cut)
      if (withoutLink(first).some((base) => modifiers.has(base)) && isModifier(word.slice(cut), depth + 1))
        return true
    }
    return false
  }

  function whole(text: string): TermMatch<V> | undefined {
    if (text.length > longestWhole) return undefined
    const spelled = literal.get(literalKey(text))
    if (spelled !== undefined) return spelled
    const tokens = content(tokenise(text))
    if (tokens.length === 0 || tokens.length > longestPhrase) return undefined
    const hits = matchesAt(text, tokens, 0, false).filter((hit) => hit.to === tokens.length)
    const blocked = hits
      .filter((hit) => targets[hit.id]!.negative && hit.quality !== "typo")
      .map((hit) => targets[hit.id]!.value)
    const best = hits
      .filter((hit) => !targets[hit.id]!.negative && !blocked.includes(targets[hit.id]!.value))
      .sort((a, b) => rank[a.quality] - rank[b.quality] || a.id - b.id)[0]
    // A typo is the last resort: „Steuerungs gruppe“ is nearer than a misspelling.
    if (best !== undefined && best.quality !== "typo") return matchOf(targets[best.id]!, best.quality)
    if (blocked.length === 0) {
      const together = joined.get(tokens.map((token) => solid(token.norm)).join(""))
      if (together !== undefined) return { ...together, quality: "inflected" }
      const target = tokens.length === 1 ? compound(text, tokens, 0, false) : undefined
      if (target !== undefined) return matchOf(target, "compound")
    }
    const short = abbreviated(text, tokens)
    if (short !== undefined) return short
    if (best !== undefined) return matchOf(targets[best.id]!, best.quality)
    return alternatives(text, whole) ?? withoutBracket(text, whole)
  }

  /** „Verantwortl.“: the beginning of single-word terms of one value only, four letters or more. */
  function abbreviated(text: string, tokens: readonly Token[]): TermMatch<V> | undefined {
    const [token] = tokens
    if (tokens.length !== 1 || token === undefined || token.norm.length < 4) return undefined
    if (text.charAt(token.end) !== ".") return undefined
    const prefix = solid(token.norm)
    sorted ??= lexicon.sorted().filter((word) => positive(word) !== undefined)
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < prefix) low = middle + 1
      else high = middle
    }
    let found: Target<V> | undefined
    for (let at = low; at < sorted.length && sorted[at]!.startsWith(prefix); at += 1) {
      const target = positive(sorted[at]!)
      if (found !== undefined && target?.value !== found.value) return undefined
      found = target
    }
    return found === undefined ? undefined : matchOf(found, "inflected")
  }

  return {
    entries,
    whole: perText(whole, longestMemory),
    best: perText((text) => {
      const tokens = content(tokenise(text))
      const total = tokens.reduce((sum, token) => sum + weight(token), 0)
      if (total === 0) return undefined
      let bestMatch: BestMatch<V> | undefined
      let bestScore = Number.NEGATIVE_INFINITY
      for (const mention of mentions(text, tokens, false)) {
        let covered = 0
        let before = 0
        for (const token of tokens) {
          if (token.end <= mention.start) before += weight(token)
          else if (token.start < mention.end) covered += weight(token)
        }
        const coverage = covered / total
        // The head of a German heading comes first: „Beteiligung an der Maßnahmenplanung“.
        const first = before === 0 ? 0.15 : 0
        const score = coverage + first - (0.6 * before) / total - 0.1 * rank[mention.quality]
        if (score <= bestScore) continue
        bestScore = score
        bestMatch = { ...mention, coverage }
      }
      return bestMatch
    }, longestMemory),
    find: perText((text) => mentions(text, tokenise(text), true), longestMemory),
  }
}

function matchOf<V>({ value, term }: Target<V>, quality: MatchQuality): TermMatch<V> {
  return { value, term, quality }
}

interface Target<V> {
  readonly value: V
  readonly term: string
  readonly negative: boolean
}

interface Node {
  readonly next: Map<number, Node>
  readonly ends: number[]
}

interface State {
  readonly node: Node
  readonly quality: MatchQuality
  /** The last word was an article the term does not have. */
  readonly skipped: boolean
}

interface Hit {
  readonly id: number
  readonly from: number
  readonly to: number
  readonly quality: MatchQuality
}

/** Characters of texts an index remembers; there are about seventy indexes. */
const longestMemory = 100_000
const longestPhrase = 16
const longestWhole = 400
const articles = new Set(
  "der die das des den dem ein eine einer eines einem einen unser unsere unserer unseres unseren unserem".split(
    " ",
  ),
)
const fillers = new Set(
  "jetzt nun denn eigentlich aktuell derzeit gerade heute dann noch schon bereits hier".split(" "),
)
const joiners = new Set(["und", "oder", "bzw", "sowie", "u", "als", "auch", "wie"])
const roman = /^(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{0,3}|xiv|xv)$/

/** In running text a noun keeps its capital and an abbreviation its capitals („ja“ is not „JA“). */
function fits(token: Token, candidate: Candidate): boolean {
  if (candidate.acronym) return /^\p{Lu}\p{Lu}/u.test(token.text)
  return candidate.quality === "exact" || !candidate.capital || !startsLower(token.text)
}

/** May two words of one phrase be parted by `gap`? Quotes and emphasis yes, punctuation and blank lines no. */
function joins(gap: string): boolean {
  return /^[\s\u00A0"'„“”‚‘’»«›‹*_`[\]/-]*$/.test(gap) && !/\n\s*\n/.test(gap)
}

function weight(token: Token): number {
  return /^\d/.test(token.norm)
    ? 0
    : joiners.has(token.norm) || articles.has(token.norm)
      ? 1
      : token.norm.length
}

/** Text as the key of a literal term: signs such as „[x]“ or „🟢“ count, case and space do not. */
function literalKey(text: string): string {
  return fold(text)
    .replace(/\s+/g, " ")
    .replace(/^[ "'„“”‚‘’»«*_]+|[ "'„“”‚‘’»«*_:]+$/g, "")
}

/** The words without numbering and articles in front. */
function content(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  while (from < tokens.length - 1) {
    const { norm, text } = tokens[from]!
    const numbering = /^\d+[a-z]?$/.test(norm) || (roman.test(norm) && text === text.toUpperCase())
    if (!numbering && !articles.has(norm)) break
    from += 1
  }
  return tokens.slice(from)
}

/** „Träger / Anbieter“: one value if each alternative has it. */
function alternatives<V>(
  text: string,
  whole: (part: string) => TermMatch<V> | undefined,
): TermMatch<V> | undefined {
  const parts = text
    .split(/\s*[/,|]\s*|\s+(?:und|oder|bzw\.?|sowie|&)\s+/)
    .filter((part) => part.trim() !== "")
  if (parts.length < 2 || parts.length > 4) return undefined
  const [first, ...others] = parts.map(whole)
  if (first === undefined) return undefined
  return others.every((other) => other?.value === first.value) ? first : undefined
}

/** „Kosten (in €)“, „erledigt (05/2024)“: a closing bracket only adds to what stands before it. */
function withoutBracket<V>(
  text: string,
  whole: (part: string) => TermMatch<V> | undefined,
): TermMatch<V> | undefined {
  const end = text.trimEnd()
  if (!end.endsWith(")")) return undefined
  const open = end.lastIndexOf("(")
  return open <= 0 || end.slice(0, open).trim() === "" ? undefined : whole(end.slice(0, open))
}

/** A modifier without its linking element: „praeventions“ is `praevention`, „projekte“ `projekt`. */
function withoutLink(word: string): readonly string[] {
  const bases = [word]
  for (const link of ["s", "es", "n", "en", "er", "e", "ens"]) {
    if (word.endsWith(link) && word.length - link.length >= 3) bases.push(word.slice(0, -link.length))
  }
  return bases
}

/** The full word an open one („Jugend-“) leans on: within the next few words of an enumeration. */
function partner(text: string, tokens: readonly Token[], at: number): Token | undefined {
  for (let next = at + 1; next < tokens.length && next <= at + 8; next += 1) {
    const token = tokens[next]!
    const before = tokens[next - 1]!
    const gap = text.slice(before.end, token.start)
    // „bzw.“ and „u.“ have a full stop of their own.
    if (/[;:!?()]|\n\s*\n/.test(gap) || (gap.includes(".") && !joiners.has(before.norm))) return undefined
    if (!joiners.has(token.norm) && token.open !== "end") return token
  }
  return undefined
}
