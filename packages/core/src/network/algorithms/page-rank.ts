import type { CompactGraph } from "../compact-graph.js"

/**
 * PageRank (Brin & Page 1998) by power iteration; the values add up to 1. Nodes without outgoing ties pass
 * their share on to everyone. Weights are strengths. The iteration stops when no further change of more than
 * 1e-14 per node is to be expected, because looser limits change the order of the first places.
 */
export function pageRank(graph: CompactGraph, damping: number): Float64Array {
  const { order } = graph
  const { starts, targets, weights } = graph.in
  const outStrength = new Float64Array(order)
  for (let node = 0; node < order; node++) {
    for (let slot = graph.out.starts[node]!; slot < graph.out.starts[node + 1]!; slot++) {
      outStrength[node]! += graph.out.weights ? graph.out.weights[slot]! : 1
    }
  }
  let rank = new Float64Array(order).fill(1 / order)
  let next = new Float64Array(order)
  const share = new Float64Array(order)
  for (let round = 0; round < 10_000; round++) {
    let dangling = 0
    for (let node = 0; node < order; node++) {
      if (outStrength[node]! > 0) share[node] = rank[node]! / outStrength[node]!
      else {
        share[node] = 0
        dangling += rank[node]!
      }
    }
    const base = (1 - damping + damping * dangling) / order
    let change = 0
    for (let node = 0; node < order; node++) {
      let sum = 0
      const end = starts[node + 1]!
      if (weights)
        for (let slot = starts[node]!; slot < end; slot++) sum += weights[slot]! * share[targets[slot]!]!
      else for (let slot = starts[node]!; slot < end; slot++) sum += share[targets[slot]!]!
      next[node] = base + damping * sum
      change += Math.abs(next[node]! - rank[node]!)
    }
    const swap = rank
    rank = next
    next = swap
    if ((change * damping) / (1 - damping) < 1e-12 || change < 1e-14) break
  }
  return rank
}
