import { type CompactGraph, findSlot } from "../compact-graph.js"

/** Two nodes without a tie that have something in common. */
export interface SuggestedTie {
  readonly source: number
  readonly target: number
  /** Common contacts. */
  readonly contacts: readonly number[]
  /** Common values of attributes. */
  readonly values: readonly string[]
}

/**
 * Pairs of nodes without a tie that share contacts or attribute values, most in common first, then in node
 * order. `valuesOf` gives the values of each node to compare, `candidates` limits both ends to some nodes.
 * A contact or value that more than `widest` nodes share says nothing about a pair and is skipped.
 */
export function suggestTies(
  graph: CompactGraph,
  options: {
    readonly valuesOf?: readonly (readonly string[])[] | undefined
    readonly candidates?: Uint8Array | undefined
    readonly widest: number
  },
): SuggestedTie[] {
  const { order } = graph
  const { starts, targets } = graph.out
  const { valuesOf, candidates, widest } = options
  const isCandidate = (node: number) => !candidates || candidates[node] === 1
  const holders = new Map<string, number[]>()
  if (valuesOf) {
    for (let node = 0; node < order; node++) {
      if (!isCandidate(node)) continue
      for (const value of new Set(valuesOf[node] ?? [])) {
        const list = holders.get(value)
        if (list) list.push(node)
        else holders.set(value, [node])
      }
    }
  }
  const found: SuggestedTie[] = []
  for (let source = 0; source < order; source++) {
    if (!isCandidate(source)) continue
    const common = new Map<number, { contacts: number[]; values: string[] }>()
    const entry = (target: number) => {
      let pair = common.get(target)
      if (!pair) {
        pair = { contacts: [], values: [] }
        common.set(target, pair)
      }
      return pair
    }
    for (let slot = starts[source]!; slot < starts[source + 1]!; slot++) {
      const via = targets[slot]!
      if (starts[via + 1]! - starts[via]! > widest) continue
      for (let i = starts[via]!; i < starts[via + 1]!; i++) {
        const target = targets[i]!
        if (target > source && isCandidate(target)) entry(target).contacts.push(via)
      }
    }
    for (const value of new Set(valuesOf?.[source] ?? [])) {
      const list = holders.get(value) ?? []
      if (list.length > widest) continue
      for (const target of list) if (target > source) entry(target).values.push(value)
    }
    for (const [target, pair] of common) {
      if (findSlot(graph.out, source, target) < 0) found.push({ source, target, ...pair })
    }
  }
  const score = (tie: SuggestedTie) => tie.contacts.length + tie.values.length
  return found.sort((a, b) => score(b) - score(a) || a.source - b.source || a.target - b.target)
}
