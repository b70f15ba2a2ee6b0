/** Characters of texts that are remembered per function, unless it says otherwise. */
const usualCharacters = 4_000_000

/**
 * Remembers what a function says about a text. While a document is edited nearly all its texts stay the same, so
 * only the one that changed is looked at again. `compute` must depend on nothing but the text, and its answer must
 * not be changed by anybody. Texts that were not asked for in a while are forgotten: at most twice `mostCharacters`
 * are kept.
 */
export function perText<Answer>(
  compute: (text: string) => Answer,
  mostCharacters = usualCharacters,
): (text: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = new Map<string, Answer>()
  let characters = 0
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined || recent.has(text)) return known as Answer
    const answer = older.has(text) ? (older.get(text) as Answer) : compute(text)
    characters += text.length + 1
    if (characters > mostCharacters) {
      older = recent
      recent = new Map()
      characters = text.length
    }
    recent.set(text, answer)
    return answer
  }
}
