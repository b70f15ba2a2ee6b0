import { perText } from "../per-text.js"

/** Endings a German noun or adjective takes, longest first. */
const endings = ["ern", "er", "en", "em", "es", "e", "n", "s"] as const
/** Endings that may be taken off a vocabulary word; „-er“ may be part of it („Träger“), so it stays. */
const lemmaEndings = ["en", "em", "es", "e", "n", "s"] as const
/** Endings of borrowed words that give way in the plural: Gremium – Gremien, Thema – Themen. */
const borrowed = ["um", "us", "is", "a", "o"] as const
/** Plurals too short for the general way. */
const irregular: Readonly<Record<string, string>> = {
  foren: "forum",
  baenke: "bank",
  firmen: "firma",
}

/**
 * What a word of a text may be a form of: the word itself, without its ending, without the umlaut of a
 * plural („Ämter“ gives `amt`), the singular of borrowed words, the masculine of „-in“ and „-innen“.
 * `word` is folded. At most about twenty keys, the word itself first.
 */
export function formKeys(word: string): readonly string[] {
  return formsOf(word)
}

/** Each list of words asks for the forms of each word of a text. */
const formsOf = perText((word): readonly string[] => {
  const keys = new Set([word])
  addForms(keys, word, endings)
  for (const base of masculine(word)) {
    keys.add(base)
    keys.add(withoutUmlaut(base))
    addForms(keys, base, lemmaEndings)
  }
  return [...keys]
}, 300_000)

export interface LemmaOptions {
  /** True for a word before the noun („Freier Träger“): then „-er“ is an ending. */
  readonly adjective?: boolean
}

/**
 * Keys under which a vocabulary word is found. Narrower than {@link formKeys}: „Träger“ keeps its „-er“,
 * so „tragen“ does not match it, while „Trägern“ and „Trägers“ do. A word of text is a form of a vocabulary
 * word if one of its form keys is a lemma key. Give „-er“ plurals („Ämter“) in the singular.
 */
export function lemmaKeys(word: string, options: LemmaOptions = {}): readonly string[] {
  const keys = new Set([word])
  addForms(keys, word, options.adjective ? endings : lemmaEndings)
  return [...keys]
}

/**
 * True if one word is an inflected form of the other, or both of a third („Gremien“, „Gremiums“). Both are folded.
 * The umlaut of a plural counts only towards the word itself, so „Träger“ and „tragen“ are two words.
 */
export function sameWord(a: string, b: string, options: LemmaOptions = {}): boolean {
  if (a === b || formKeys(a).includes(b) || formKeys(b).includes(a)) return true
  const stems = new Set<string>()
  addForms(stems, a, endings, false)
  const others = new Set([b])
  addForms(others, b, options.adjective ? endings : lemmaEndings, false)
  for (const stem of stems) if (others.has(stem)) return true
  return false
}

function addForms(keys: Set<string>, word: string, taken: readonly string[], umlauts = true): void {
  const known = irregular[word]
  if (known !== undefined) keys.add(known)
  for (const ending of taken) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const base = word.slice(0, -ending.length)
    keys.add(base)
    if (umlauts) keys.add(withoutUmlaut(base))
    // Ergebnis – Ergebnisse
    if (base.endsWith("niss")) keys.add(base.slice(0, -1))
    // Gremiums – Gremium – Gremi(en)
    if (ending === "s") addBorrowed(keys, base)
  }
  addBorrowed(keys, word)
  // Väter, Kindergärten, Mängel: the umlaut alone makes the plural.
  if (umlauts && /(?:er|ern|en|el|eln)$/.test(word)) keys.add(withoutUmlaut(word))
}

function addBorrowed(keys: Set<string>, word: string): void {
  for (const ending of borrowed) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) keys.add(word.slice(0, -ending.length))
  }
}

/** „koordinatorinnen“ and „koordinatorin“ give `koordinator`, „landraetin“ `landraet`. */
function masculine(word: string): readonly string[] {
  const match = /^(.{4,}?)in(?:nen+)?$/.exec(word)
  return match?.[1] === undefined ? [] : [match[1], `${match[1]}e`]
}

/** Undoes the last umlaut: „aemt“ is `amt`. „ue“ after a vowel or q is not an umlaut („neue“). */
function withoutUmlaut(word: string): string {
  for (let at = word.length - 2; at >= 0; at -= 1) {
    if (word[at + 1] !== "e") continue
    const vowel = word[at]
    if (vowel !== "a" && vowel !== "o" && vowel !== "u") continue
    if (vowel === "u" && at > 0 && "aeoq".includes(word.charAt(at - 1))) continue
    return word.slice(0, at + 1) + word.slice(at + 2)
  }
  return word
}
