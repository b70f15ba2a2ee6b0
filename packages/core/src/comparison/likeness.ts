import { sameWord } from "../german/inflection.js"
import { sameName } from "../german/name.js"
import { tokenise } from "../german/token.js"

/** Words that say nothing about what a thing is. */
const fillers = new Set(
  `der die das des den dem ein eine einer eines einem einen und oder sowie im in am an auf bei mit fuer von vom zu zum zur
   ueber unter nach seit bis ab als aus um durch ist sind wird werden hat haben es sie wir alle jede jeder`.split(
    /\s+/,
  ),
)
const mostWords = 40

/** The words of a text that carry meaning, folded; numbers count. */
export function meaningWords(text: string): readonly string[] {
  return tokenise(text)
    .map(({ norm }) => norm.replaceAll("-", ""))
    .filter((word) => !fillers.has(word) && /[a-z0-9]/.test(word))
    .slice(0, mostWords)
}

/**
 * How alike two names are, from 0 to 1. One that is a form, a shortening or a misspelling of the other is nearly the
 * same. Where each says something the other does not („Familienzentrum Mitte“, „Familienzentrum Nord“), only long
 * names such as the wording of a goal can still be alike: then two thirds of the words count, not the letters.
 */
export function nameLikeness(a: string, b: string): number {
  const same = sameName(a, b)
  if (same !== undefined) return 0.6 + 0.4 * same.score
  const left = meaningWords(a)
  const right = meaningWords(b)
  const shared = sharedWords(left, right)
  const shorter = Math.min(left.length, right.length)
  if (shorter === 0) return 0
  const dice = (2 * shared) / (left.length + right.length)
  if (shared === shorter && shorter > 1) return Math.max(dice, 0.55)
  return isSentence(a) && isSentence(b) ? dice : Math.min(dice, 0.45)
}

function isSentence(text: string): boolean {
  return tokenise(text).length >= 5
}

/** Share of words two texts have in common, from 0 to 1. */
export function wordLikeness(left: readonly string[], right: readonly string[]): number {
  return left.length + right.length === 0 ? 0 : (2 * sharedWords(left, right)) / (left.length + right.length)
}

function sharedWords(left: readonly string[], right: readonly string[]): number {
  const open = new Map<string, number>()
  for (const word of right) open.set(word, (open.get(word) ?? 0) + 1)
  let shared = 0
  const rest: string[] = []
  for (const word of left) {
    const count = open.get(word) ?? 0
    if (count === 0) rest.push(word)
    else {
      open.set(word, count - 1)
      shared += 1
    }
  }
  const others = [...open].flatMap(([word, count]) => (count > 0 ? [word] : []))
  for (const word of rest) {
    const at = others.findIndex((other) => sameWord(word, other))
    if (at < 0) continue
    others.splice(at, 1)
    shared += 1
  }
  return shared
}
