import { perText } from "../per-text.js"
import { isOneEdit } from "./edit-distance.js"
import { formKeys, lemmaKeys } from "./inflection.js"
import { lookalikes } from "./lookalikes.js"
import type { MatchQuality } from "./match-quality.js"
import { fold } from "./normalise.js"
import type { Token } from "./token.js"

/** Longer words are not searched for compounds and typos; the longest German ones in use are shorter. */
export const longestCompound = 60
/** Distinct words of text remembered per index. */
export const longestCache = 20_000

/** A word of a term that a word of a text may be. */
export interface Candidate {
  readonly lemma: number
  readonly quality: MatchQuality
  /** The word begins with a capital in the term. */
  readonly capital: boolean
  /** The word is an abbreviation in capitals: „AG“. */
  readonly acronym: boolean
}

/** The words of all terms of an index, numbered. */
export interface Lexicon {
  /** The number of a term's word; `adjective` as for `lemmaKeys`. */
  add(token: Token, adjective: boolean): number
  /** The words `norm` is, or is a form of. */
  known(norm: string): readonly Candidate[]
  /** As `known`; if there is none, the words `token` may be a misspelling of. */
  candidates(token: Token): readonly Candidate[]
  /** All words, in code unit order. */
  sorted(): readonly string[]
}

/** A folded word without hyphens: „Eltern-Kind-Zentrum“ and „Elternkindzentrum“ are one word. */
export function solid(norm: string): string {
  return norm.replaceAll("-", "")
}

export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

const protectedWords: ReadonlySet<string> = new Set(lookalikes.map(fold))

/** An empty lexicon. Looking a word up costs a fixed number of hash look-ups, however many words there are. */
export function createLexicon(): Lexicon {
  const words: { norm: string; capital: boolean; acronym: boolean }[] = []
  const byNorm = new Map<string, number>()
  const byKey = new Map<string, number[]>()
  let deletions: Map<string, number[]> | undefined
  const cache = new Map<string, readonly Candidate[]>()

  function add(token: Token, adjective: boolean): number {
    const norm = solid(token.norm)
    const capital = !startsLower(token.text)
    const acronym = /^\p{Lu}{2,5}$/u.test(token.text)
    const known = byNorm.get(norm)
    const id = known ?? words.length
    if (known === undefined) {
      words.push({ norm, capital, acronym })
      byNorm.set(norm, id)
    }
    // „AGs“: too short for the endings of words.
    const plural = acronym ? [`${norm}s`] : []
    for (const key of [...lemmaKeys(norm, { adjective }), ...plural]) {
      const ids = byKey.get(key)
      if (ids === undefined) byKey.set(key, [id])
      else if (!ids.includes(id)) ids.push(id)
    }
    deletions = undefined
    cache.clear()
    return id
  }

  function candidate(lemma: number, quality: MatchQuality): Candidate {
    const { capital, acronym } = words[lemma]!
    return { lemma, quality, capital, acronym }
  }

  function known(norm: string): readonly Candidate[] {
    const found = new Map<number, Candidate>()
    const exact = byNorm.get(norm)
    if (exact !== undefined) found.set(exact, candidate(exact, "exact"))
    for (const key of formKeys(norm)) {
      for (const lemma of byKey.get(key) ?? []) {
        if (!found.has(lemma)) found.set(lemma, candidate(lemma, "inflected"))
      }
    }
    return [...found.values()]
  }

  function typos(norm: string): readonly Candidate[] {
    if (norm.length > longestCompound || protectedWords.has(norm)) return []
    deletions ??= buildDeletions()
    const found = new Map<number, Candidate>()
    const whole = spellings(norm)
    // The word as it stands first: „Basisagnebot“ is „Basisangebot“ rather than „Basisangebote“.
    for (const tried of [whole, lemmaKeys(norm).flatMap(spellings)]) {
      for (const key of tried) {
        if (protectedWords.has(key)) continue
        for (const variant of [key, ...deletionsOf(key)]) {
          for (const lemma of deletions.get(variant) ?? []) {
            if (!found.has(lemma) && isTypo(key, lemma, tried === whole)) {
              found.set(lemma, candidate(lemma, "typo"))
            }
          }
        }
      }
      if (found.size > 0) break
    }
    return [...found.values()]
  }

  function isTypo(key: string, lemma: number, whole: boolean): boolean {
    const { norm } = words[lemma]!
    const forms = whole ? [norm] : lemmaKeys(norm)
    return forms
      .flatMap(spellings)
      .some((word) => (word[0] === key[0] || word.length >= 9) && (word === key || isOneEdit(key, word)))
  }

  function buildDeletions(): Map<string, number[]> {
    const index = new Map<string, number[]>()
    words.forEach(({ norm }, id) => {
      for (const key of new Set(lemmaKeys(norm).flatMap(spellings))) {
        for (const variant of [key, ...deletionsOf(key)]) {
          const ids = index.get(variant)
          if (ids === undefined) index.set(variant, [id])
          else if (ids.at(-1) !== id) ids.push(id)
        }
      }
    })
    return index
  }

  function candidates(token: Token): readonly Candidate[] {
    const cached = cache.get(token.norm)
    if (cached !== undefined) return cached
    const norm = solid(token.norm)
    const forms = known(norm)
    const result = forms.length > 0 ? forms : typos(norm)
    if (cache.size >= longestCache) cache.clear()
    cache.set(token.norm, result)
    return result
  }

  /** All words, in code unit order. */
  function sorted(): readonly string[] {
    return words.map(({ norm }) => norm).sort()
  }

  return { add, known, candidates, sorted }
}

/** The same words are looked up in every list, so what they may be misspellings of is worked out once. */
const deletionsOf = perText(
  (word): readonly string[] =>
    Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1)),
  100_000,
)

/**
 * Spellings compared for misspellings: umlauts as one letter („Durchfhürung“, „Zustandigkeit“) and as two. Words of
 * fewer than six letters have none: one edit makes too many other words of them.
 */
function spellings(word: string): readonly string[] {
  const short = word.replace(/(?<![aeoq])ue|ae|oe/g, (umlaut) => umlaut.charAt(0))
  if (short.length < 6) return word.length < 7 ? [] : [word]
  return short === word ? [word] : [short, word]
}
