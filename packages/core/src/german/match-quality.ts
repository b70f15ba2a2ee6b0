/** How a text matched a term, best first. */
export type MatchQuality = "exact" | "inflected" | "compound" | "typo"

/** Order of the qualities, 0 is best. */
export const rank: Readonly<Record<MatchQuality, number>> = { exact: 0, inflected: 1, compound: 2, typo: 3 }

/** The lesser of two qualities: a phrase is as good as its worst word. */
export function worse(a: MatchQuality, b: MatchQuality): MatchQuality {
  return rank[a] >= rank[b] ? a : b
}
