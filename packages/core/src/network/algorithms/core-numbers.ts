import type { CompactGraph } from "../compact-graph.js"

/**
 * Core number of each node of an undirected graph: the largest k for which it belongs to a part where everyone
 * has at least k ties within the part (Batagelj & Zaveršnik 2003). Time O(n + m).
 */
export function coreNumbers(graph: CompactGraph): Int32Array {
  const { order } = graph
  const { starts, targets } = graph.out
  const degree = new Int32Array(order)
  let largest = 0
  for (let node = 0; node < order; node++) {
    degree[node] = starts[node + 1]! - starts[node]!
    if (degree[node]! > largest) largest = degree[node]!
  }
  const begin = new Int32Array(largest + 2)
  for (let node = 0; node < order; node++) begin[degree[node]! + 1]!++
  for (let d = 0; d <= largest; d++) begin[d + 1]! += begin[d]!
  const place = new Int32Array(order)
  const sorted = new Int32Array(order)
  const fill = begin.slice()
  for (let node = 0; node < order; node++) {
    place[node] = fill[degree[node]!]!++
    sorted[place[node]!] = node
  }
  for (let i = 0; i < order; i++) {
    const node = sorted[i]!
    const own = degree[node]!
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const other = targets[slot]!
      const d = degree[other]!
      if (d <= own) continue
      // Swap with the first node of its degree, then let that degree's range begin one later.
      const first = begin[d]!
      const firstNode = sorted[first]!
      sorted[place[other]!] = firstNode
      place[firstNode] = place[other]!
      sorted[first] = other
      place[other] = first
      begin[d]!++
      degree[other]!--
    }
  }
  return degree
}
