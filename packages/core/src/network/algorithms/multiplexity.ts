import type { AbstractGraph } from "graphology-types"

/** Two actors and the kinds of ties between them, in any direction. */
export interface MultiplexPair {
  readonly actors: readonly [string, string]
  readonly kinds: readonly string[]
}

/**
 * All tied pairs with the kinds of their ties, sorted by code unit within a pair, pairs in edge order.
 * `kindOf` names the edge attribute that holds the kind; without it, or where it is missing, every edge is a
 * kind of its own, so that parallel edges count as several kinds. Loops are left out.
 */
export function multiplexPairs(graph: AbstractGraph, kindOf: string | undefined): MultiplexPair[] {
  const kinds = new Map<string, { actors: [string, string]; kinds: Set<string> }>()
  graph.forEachEdge((edge, attributes, source, target) => {
    if (source === target) return
    const actors: [string, string] = source < target ? [source, target] : [target, source]
    const key = JSON.stringify(actors)
    let pair = kinds.get(key)
    if (!pair) {
      pair = { actors, kinds: new Set() }
      kinds.set(key, pair)
    }
    const kind: unknown = kindOf === undefined ? undefined : attributes[kindOf]
    pair.kinds.add(kind === undefined || kind === null ? `\u0000${edge}` : String(kind))
  })
  return [...kinds.values()].map((pair) => ({ actors: pair.actors, kinds: [...pair.kinds].sort() }))
}
