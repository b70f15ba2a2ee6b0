/** Pairs of places in two lists, each place at most once. */
export interface Pair {
  readonly before: number
  readonly after: number
}

/**
 * Joins what has the same key, in the order of the lists. Without a key (`undefined`) nothing is joined. With `unique`
 * a key counts only if it occurs once on each side.
 */
export function pairByKey<T>(
  before: readonly T[],
  after: readonly T[],
  open: OpenPlaces,
  key: (item: T, side: "before" | "after") => string | undefined,
  unique = false,
): readonly Pair[] {
  const left = group(before, open.before, (item) => key(item, "before"))
  const right = group(after, open.after, (item) => key(item, "after"))
  const pairs: Pair[] = []
  for (const [value, places] of left) {
    const others = right.get(value) ?? []
    if (unique && (places.length !== 1 || others.length !== 1)) continue
    for (let at = 0; at < Math.min(places.length, others.length); at += 1) {
      pairs.push({ before: places[at]!, after: others[at]! })
    }
  }
  return pairs
}

/** The places of two lists that have no partner yet. */
export interface OpenPlaces {
  readonly before: Set<number>
  readonly after: Set<number>
}

function group<T>(
  items: readonly T[],
  open: ReadonlySet<number>,
  key: (item: T) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const place of open) {
    const value = key(items[place]!)
    if (value === undefined) continue
    const places = found.get(value)
    if (places) places.push(place)
    else found.set(value, [place])
  }
  return found
}

/** A word that many things share tells none of them apart. */
const mostWithWord = 60

export interface LikenessSearch<T> {
  /** Words under which candidates meet; only those that share one are compared, so that long lists stay quick. */
  readonly words: (item: T) => readonly string[]
  /** From 0 to 1. */
  readonly likeness: (before: T, after: T) => number
  readonly atLeast: number
}

/** Joins what is most alike, best pairs first; the result does not depend on which list is called `before`. */
export function pairByLikeness<T>(
  before: readonly T[],
  after: readonly T[],
  open: OpenPlaces,
  { words, likeness, atLeast }: LikenessSearch<T>,
): readonly Pair[] {
  if (open.before.size === 0 || open.after.size === 0) return []
  const stemsOf = (item: T) => new Set(words(item).map((word) => word.slice(0, 5)))
  const stems = new Map([...open.before].map((place) => [place, stemsOf(before[place]!)]))
  const byStem = new Map<string, number[]>()
  for (const place of open.after) {
    for (const stem of stemsOf(after[place]!)) {
      const places = byStem.get(stem)
      if (places) places.push(place)
      else byStem.set(stem, [place])
    }
  }
  const scored: (Pair & { readonly score: number })[] = []
  for (const [place, own] of stems) {
    const candidates = new Set<number>()
    const lists = [...own].map((stem) => byStem.get(stem) ?? []).sort((a, b) => a.length - b.length)
    for (const list of lists) {
      if (list.length > mostWithWord && candidates.size > 0) break
      for (const other of list.slice(0, mostWithWord)) candidates.add(other)
    }
    for (const other of candidates) {
      const score = likeness(before[place]!, after[other]!)
      if (score >= atLeast) scored.push({ before: place, after: other, score })
    }
  }
  // Among equals, those that lie at the same depth of their lists.
  const distance = ({ before: a, after: b }: Pair) => Math.abs(a / before.length - b / after.length)
  scored.sort(
    (a, b) => b.score - a.score || distance(a) - distance(b) || a.before + a.after - b.before - b.after,
  )
  const left = new Set(open.before)
  const right = new Set(open.after)
  return scored.filter((pair) => {
    if (!left.has(pair.before) || !right.has(pair.after)) return false
    left.delete(pair.before)
    right.delete(pair.after)
    return true
  })
}
