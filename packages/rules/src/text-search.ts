import { fold, sameWord, type Token, tokenise } from "@kettenwerk/core"

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
  const tokens = tokenise(text)
  const hits: PhraseHit[] = []
  const wanted = phrases.map((phrase) => ({ phrase, words: phrase.split(/\s+/).map(wordTest) }))
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { phrase, words } of wanted) {
      if (!words.every((test, index) => tokens[at + index] !== undefined && test(tokens[at + index]!)))
        continue
      const start = tokens[at]!.start
      const end = tokens[at + words.length - 1]!.end
      hits.push({ phrase, start, end, text: text.slice(start, end) })
      break
    }
  }
  return hits
}

/** True if one of the phrases stands in the text. */
export function mentions(text: string | undefined, phrases: readonly Phrase[]): boolean {
  return text !== undefined && findPhrases(text, phrases).length > 0
}

const tests = new Map<string, (token: Token) => boolean>()

function wordTest(word: string): (token: Token) => boolean {
  const known = tests.get(word)
  if (known !== undefined) return known
  const built = buildTest(word)
  tests.set(word, built)
  return built
}

function buildTest(word: string): (token: Token) => boolean {
  if (word.endsWith("…")) {
    const head = fold(word.slice(0, -1))
    return ({ norm }) => norm.startsWith(head)
  }
  if (word.startsWith("…")) {
    const tail = fold(word.slice(1))
    return ({ norm }) => endsInflected(norm, tail)
  }
  const norm = fold(word)
  return (token) => sameWord(token.norm, norm)
}

/** „elternbefragungen“ ends with „befragung“, inflected: the rest behind the word is a short ending. */
function endsInflected(norm: string, tail: string): boolean {
  const at = norm.lastIndexOf(tail)
  return at >= 0 && /^(?:e|en|er|ern|es|s|n|nen|innen)?$/.test(norm.slice(at + tail.length))
}
