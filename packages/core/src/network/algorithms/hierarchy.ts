import type { CompactGraph } from "../compact-graph.js"
import { strongComponents, weakComponents } from "./components.js"

/** Krackhardt's (1994) comparison of a directed graph with a tree; each from 0 to 1, NaN where not defined. */
export interface KrackhardtDimensions {
  /** Share of pairs with a path between them when directions are ignored. */
  readonly connectedness: number
  /** 1 − share of ties beyond the few that connect. */
  readonly efficiency: number
  /** Share of connected pairs in which only one side reaches the other. */
  readonly hierarchy: number
  /** Share of pairs with a common closest superior. */
  readonly lubness: number
}

/** Connectedness and efficiency, for directed and undirected graphs. Time O(n + m). */
export function connectednessAndEfficiency(
  graph: CompactGraph,
): Pick<KrackhardtDimensions, "connectedness" | "efficiency"> {
  const { order } = graph
  const sides = graph.directed ? 1 : 2
  let pairs = 0
  let needed = 0
  let possible = 0
  for (const size of weakComponents(graph).sizes) {
    pairs += size * (size - 1)
    needed += size - 1
    possible += (size * (size - 1)) / sides - (size - 1)
  }
  return {
    connectedness: pairs / (order * (order - 1)),
    efficiency: 1 - (graph.size - needed) / possible,
  }
}

/**
 * Hierarchy and least upper bounds of a directed graph. Both need to know who reaches whom: memory n²/8 bytes,
 * time up to n³, so it is meant for up to about a thousand nodes.
 */
export function hierarchyAndBounds(graph: CompactGraph): Pick<KrackhardtDimensions, "hierarchy" | "lubness"> {
  const { order } = graph
  const reachedBy = ancestors(graph)
  const width = Math.ceil(order / 32)
  const parts = weakComponents(graph)
  const counts = new Uint32Array(order)
  for (let node = 0; node < order; node++) {
    for (let word = 0; word < width; word++) counts[node]! += bitCount(reachedBy[node * width + word]!)
  }
  const has = (set: number, member: number) =>
    ((reachedBy[set * width + (member >> 5)]! >>> (member & 31)) & 1) === 1

  let connected = 0
  let mutual = 0
  let violations = 0
  let pairs = 0
  for (const size of parts.sizes) if (size > 2) pairs += ((size - 1) * (size - 2)) / 2
  for (let a = 0; a < order; a++) {
    for (let b = a + 1; b < order; b++) {
      if (parts.of[a] !== parts.of[b]) continue
      const there = has(b, a)
      const back = has(a, b)
      if (there || back) connected++
      if (there && back) mutual++
      if (parts.sizes[parts.of[a]!]! > 2 && !there && !back && !hasLeastUpperBound(a, b)) violations++
    }
  }
  return { hierarchy: 1 - mutual / connected, lubness: 1 - violations / pairs }

  /** A common superior below all other common superiors: its own superiors are exactly those. */
  function hasLeastUpperBound(a: number, b: number): boolean {
    let common = 0
    for (let word = 0; word < width; word++) {
      common += bitCount(reachedBy[a * width + word]! & reachedBy[b * width + word]!)
    }
    if (common === 0) return false
    for (let word = 0; word < width; word++) {
      let left = reachedBy[a * width + word]! & reachedBy[b * width + word]!
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left)
        if (counts[word * 32 + bit] === common) return true
        left &= left - 1
      }
    }
    return false
  }
}

/** Of each node the set of nodes that reach it, itself included, as bits. */
function ancestors(graph: CompactGraph): Int32Array {
  const { order } = graph
  const width = Math.ceil(order / 32)
  const sets = new Int32Array(order * width)
  const { starts, targets } = graph.out
  const strong = strongComponents(graph)
  // Of each strong component one set; nodes share it. Kahn's order over components.
  const nodesOf: number[][] = Array.from({ length: strong.count }, () => [])
  for (let node = 0; node < order; node++) nodesOf[strong.of[node]!]!.push(node)
  const missing = new Uint32Array(strong.count)
  for (let node = 0; node < order; node++) {
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      if (strong.of[node] !== strong.of[targets[slot]!]) missing[strong.of[targets[slot]!]!]!++
    }
  }
  const bySet = new Int32Array(strong.count * width)
  const ready: number[] = []
  for (let part = 0; part < strong.count; part++) if (missing[part] === 0) ready.push(part)
  for (let part = ready.pop(); part !== undefined; part = ready.pop()) {
    for (const node of nodesOf[part]!) bySet[part * width + (node >> 5)]! |= 1 << (node & 31)
    for (const node of nodesOf[part]!) {
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const below = strong.of[targets[slot]!]!
        if (below === part) continue
        for (let word = 0; word < width; word++) bySet[below * width + word]! |= bySet[part * width + word]!
        if (--missing[below]! === 0) ready.push(below)
      }
    }
    for (const node of nodesOf[part]!)
      sets.set(bySet.subarray(part * width, (part + 1) * width), node * width)
  }
  return sets
}

function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
