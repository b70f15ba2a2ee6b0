import { type CompactGraph, findSlot } from "../compact-graph.js"
import { createDijkstra } from "./dijkstra.js"
import { sameLength } from "./weighted-path-summary.js"

/** A tie with a value; `source < target` by node number in an undirected graph. */
export interface TieValue {
  readonly source: number
  readonly target: number
  readonly value: number
}

/**
 * Share of shortest paths that run over each tie, over unordered pairs of nodes in an undirected graph and
 * over ordered pairs in a directed one. Weights of meaning `distance` are lengths. Ties come in node order.
 */
export function edgeBetweenness(graph: CompactGraph): TieValue[] {
  const { order } = graph
  const { starts, targets } = graph.out
  const bySlot = graph.out.weights && graph.meaning === "distance" ? weighted(graph) : plain(graph)
  const ties: TieValue[] = []
  for (let source = 0; source < order; source++) {
    for (let slot = starts[source]!; slot < starts[source + 1]!; slot++) {
      const target = targets[slot]!
      if (graph.directed) ties.push({ source, target, value: bySlot[slot]! })
      else if (source < target) {
        // Every unordered pair was counted from both ends, once along each direction of the tie.
        const value = (bySlot[slot]! + bySlot[findSlot(graph.out, target, source)]!) / 2
        ties.push({ source, target, value })
      }
    }
  }
  return ties
}

function plain(graph: CompactGraph): Float64Array {
  const { order } = graph
  const { starts, targets } = graph.out
  const bySlot = new Float64Array(targets.length)
  const position = new Int32Array(order).fill(-1)
  const queue = new Uint32Array(order)
  const counts = new Float64Array(order)
  const pulled = new Float64Array(order)
  for (let source = 0; source < order; source++) {
    queue[0] = source
    position[source] = 0
    counts[0] = 1
    let tail = 1
    const levelEnds: number[] = []
    for (let at = 0; at < tail; ) {
      const levelEnd = tail
      levelEnds.push(levelEnd)
      for (; at < levelEnd; at++) {
        const node = queue[at]!
        for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
          const target = targets[slot]!
          const place = position[target]!
          if (place >= levelEnd) counts[place]! += counts[at]!
          else if (place < 0) {
            position[target] = tail
            queue[tail] = target
            counts[tail++] = counts[at]!
          }
        }
      }
    }
    let depth = levelEnds.length - 1
    for (let i = tail - 1; i >= 0; i--) {
      while (depth > 0 && i < levelEnds[depth - 1]!) depth--
      const node = queue[i]!
      let sum = 0
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const place = position[targets[slot]!]!
        if (place < levelEnds[depth]!) continue
        bySlot[slot]! += counts[i]! * pulled[place]!
        sum += pulled[place]!
      }
      pulled[i] = 1 / counts[i]! + sum
    }
    for (let i = 0; i < tail; i++) position[queue[i]!] = -1
  }
  return bySlot
}

function weighted(graph: CompactGraph): Float64Array {
  const { order } = graph
  const { starts, targets } = graph.out
  const lengths = graph.out.weights!
  const bySlot = new Float64Array(targets.length)
  const dijkstra = createDijkstra(graph.out, order)
  const { settled, distances, rank } = dijkstra
  const counts = new Float64Array(order)
  const pulled = new Float64Array(order)
  const isShortest = (i: number, node: number, slot: number) => {
    const target = targets[slot]!
    return rank[target]! > i && sameLength(distances[node]! + lengths[slot]!, distances[target]!)
  }
  for (let source = 0; source < order; source++) {
    const reached = dijkstra.run(source)
    counts.fill(0, 0, reached)
    counts[0] = 1
    for (let i = 0; i < reached; i++) {
      const node = settled[i]!
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        if (isShortest(i, node, slot)) counts[rank[targets[slot]!]!]! += counts[i]!
      }
    }
    for (let i = reached - 1; i >= 0; i--) {
      const node = settled[i]!
      let sum = 0
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        if (!isShortest(i, node, slot)) continue
        const value = pulled[rank[targets[slot]!]!]!
        bySlot[slot]! += counts[i]! * value
        sum += value
      }
      pulled[i] = 1 / counts[i]! + sum
    }
    dijkstra.reset(reached)
  }
  return bySlot
}
