import { editDistance, fold } from "@kettenwerk/core"

/** The known word nearest to a wrong one, if it is near enough to be meant; the first of equals. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const folded = fold(word)
  const limit = Math.max(1, Math.floor(folded.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of known) {
    const distance = editDistance(folded, fold(candidate), bestDistance)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
