import type { CompactGraph } from "../compact-graph.js"

/**
 * Number of triangles through each node of an undirected graph. Ties are followed from the node with fewer
 * ties to the one with more, so that every triangle is found once. Time O(m·√m).
 */
export function triangleCounts(graph: CompactGraph): Float64Array {
  const { order } = graph
  const { starts, targets } = graph.out
  const counts = new Float64Array(order)
  const aheadStarts = new Int32Array(order + 1)
  const ahead = new Int32Array(targets.length / 2)
  let length = 0
  for (let node = 0; node < order; node++) {
    const own = starts[node + 1]! - starts[node]!
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const other = targets[slot]!
      const theirs = starts[other + 1]! - starts[other]!
      if (own < theirs || (own === theirs && node < other)) ahead[length++] = other
    }
    aheadStarts[node + 1] = length
  }
  const mark = new Int32Array(order).fill(-1)
  for (let node = 0; node < order; node++) {
    const begin = aheadStarts[node]!
    const end = aheadStarts[node + 1]!
    if (end - begin < 2) continue
    for (let i = begin; i < end; i++) mark[ahead[i]!] = node
    for (let i = begin; i < end; i++) {
      const second = ahead[i]!
      for (let j = aheadStarts[second]!; j < aheadStarts[second + 1]!; j++) {
        const third = ahead[j]!
        if (mark[third] !== node) continue
        counts[node]!++
        counts[second]!++
        counts[third]!++
      }
    }
  }
  return counts
}

/**
 * Weighted clustering of Barrat et al. (2004): triangles weigh as much as the mean strength of the two ties
 * that meet at the node. NaN where a node has fewer than two ties or a strength of 0.
 */
export function barratClustering(graph: CompactGraph): Float64Array {
  const { order } = graph
  const { starts, targets } = graph.out
  const weights = graph.out.weights
  const result = new Float64Array(order).fill(Number.NaN)
  const own = new Float64Array(order)
  const mark = new Int32Array(order).fill(-1)
  for (let node = 0; node < order; node++) {
    const begin = starts[node]!
    const end = starts[node + 1]!
    if (end - begin < 2) continue
    let strength = 0
    for (let slot = begin; slot < end; slot++) {
      mark[targets[slot]!] = node
      own[targets[slot]!] = weights ? weights[slot]! : 1
      strength += own[targets[slot]!]!
    }
    if (strength === 0) continue
    let sum = 0
    for (let slot = begin; slot < end; slot++) {
      const first = targets[slot]!
      for (let i = starts[first]!; i < starts[first + 1]!; i++) {
        const second = targets[i]!
        if (mark[second] === node) sum += (own[first]! + own[second]!) / 2
      }
    }
    result[node] = sum / (strength * (end - begin - 1))
  }
  return result
}

/** Two-paths a → b → c with a ≠ c in a directed graph, and how many of them have a → c as well. */
export function directedTwoPaths(graph: CompactGraph): { readonly paths: number; readonly closed: number } {
  const { order } = graph
  const { starts, targets } = graph.out
  const mark = new Int32Array(order).fill(-1)
  let paths = 0
  let closed = 0
  for (let first = 0; first < order; first++) {
    for (let slot = starts[first]!; slot < starts[first + 1]!; slot++) mark[targets[slot]!] = first
    for (let slot = starts[first]!; slot < starts[first + 1]!; slot++) {
      const middle = targets[slot]!
      for (let i = starts[middle]!; i < starts[middle + 1]!; i++) {
        const last = targets[i]!
        if (last === first) continue
        paths++
        if (mark[last] === first) closed++
      }
    }
  }
  return { paths, closed }
}
