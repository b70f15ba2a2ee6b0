import { fold, formKeys, lemmaKeys, perText, type Token, tokenise } from "@kettenwerk/core"

/**
 * Words to look for, in a row: `"Runder Tisch"`. Inflected forms match („Runden Tisches“), other words do
 * not. A word that ends in `…` matches compounds that begin with it, one that starts with `…` compounds that
 * end with it („…befragung“ finds „Elternbefragung“).
 */
export type Phrase = string

export interface PhraseHit {
  readonly phrase: Phrase
  readonly start: number
  readonly end: number
  /** The words as written. */
  readonly text: string
}

/** All places of a text where one of the phrases stands, in the order of the text. */
export function findPhrases(text: string, phrases: readonly Phrase[]): readonly PhraseHit[] {
  const known = finders.get(phrases)
  if (known !== undefined) return known(text)
  const compiled = compile(phrases)
  const find = perText((one) => search(one, compiled))
  finders.set(phrases, find)
  return find(text)
}

/** One per list of phrases; lists are constants of their rules. */
const finders = new WeakMap<readonly Phrase[], (text: string) => readonly PhraseHit[]>()
const noHits: readonly PhraseHit[] = []

function search(text: string, { byFirstWord, others }: CompiledPhrases): readonly PhraseHit[] {
  const tokens = analyse(text)
  const hits: PhraseHit[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = tokens[at]!.keys.flatMap((key) => byFirstWord.get(key) ?? [])
    for (const { phrase, words } of [...candidates, ...others]) {
      if (!words.every((matches, index) => at + index < tokens.length && matches(tokens[at + index]!)))
        continue
      const { start } = tokens[at]!.token
      const { end } = tokens[at + words.length - 1]!.token
      hits.push({ phrase, start, end, text: text.slice(start, end) })
      break
    }
  }
  return hits.length === 0 ? noHits : hits
}

/** True if one of the phrases stands in the text. */
export function mentions(text: string | undefined, phrases: readonly Phrase[]): boolean {
  return text !== undefined && findPhrases(text, phrases).length > 0
}

interface AnalysedToken {
  readonly token: Token
  /** What the word may be a form of. */
  readonly keys: readonly string[]
}

type WordTest = (word: AnalysedToken) => boolean

interface CompiledPhrase {
  readonly phrase: Phrase
  readonly words: readonly WordTest[]
}

interface CompiledPhrases {
  /** Phrases by the keys of their first word, so that a text is walked once, however many phrases there are. */
  readonly byFirstWord: ReadonlyMap<string, readonly CompiledPhrase[]>
  /** Phrases that begin with part of a word. */
  readonly others: readonly CompiledPhrase[]
}

function compile(phrases: readonly Phrase[]): CompiledPhrases {
  const byFirstWord = new Map<string, CompiledPhrase[]>()
  const others: CompiledPhrase[] = []
  for (const phrase of phrases) {
    const written = phrase.split(/\s+/)
    const one = { phrase, words: written.map((word, index) => wordTest(word, index < written.length - 1)) }
    const first = written[0]!
    if (first.includes("…")) others.push(one)
    else
      for (const key of keysOf(first, written.length > 1))
        byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), one])
  }
  return { byFirstWord, others }
}

/** Words before the last one of a phrase are adjectives: „Runder Tisch“, „Runden Tisches“. */
function keysOf(word: string, adjective: boolean): readonly string[] {
  return lemmaKeys(fold(word), { adjective })
}

function wordTest(word: string, adjective: boolean): WordTest {
  if (word.endsWith("…")) {
    const head = fold(word.slice(0, -1))
    return ({ token }) => token.norm.startsWith(head)
  }
  if (word.startsWith("…")) {
    const tail = fold(word.slice(1))
    return ({ token }) => endsInflected(token.norm, tail)
  }
  const wanted = new Set(keysOf(word, adjective))
  return ({ keys }) => keys.some((key) => wanted.has(key))
}

/** „elternbefragungen“ ends with „befragung“, inflected: the rest behind the word is a short ending. */
function endsInflected(norm: string, tail: string): boolean {
  const at = norm.lastIndexOf(tail)
  return at >= 0 && /^(?:e|en|er|ern|es|s|n|nen|innen)?$/.test(norm.slice(at + tail.length))
}

/** Many rules look at the same blocks one after the other; the words of the latest are kept. */
const recent = new Map<string, readonly AnalysedToken[]>()
const mostRecent = 4000

function analyse(text: string): readonly AnalysedToken[] {
  const known = recent.get(text)
  if (known !== undefined) return known
  const tokens = tokenise(text).map((token) => ({ token, keys: formKeys(token.norm) }))
  if (recent.size >= mostRecent) recent.clear()
  recent.set(text, tokens)
  return tokens
}
