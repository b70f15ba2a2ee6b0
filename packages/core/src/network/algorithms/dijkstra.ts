import type { Adjacency } from "../compact-graph.js"

/** A reusable Dijkstra search: its arrays live as long as the object, `reset` clears only what was touched. */
export interface Dijkstra {
  /** Nodes in the order in which their distance became final. */
  readonly settled: Int32Array
  /** Distance by node; infinite where not reached. */
  readonly distances: Float64Array
  /** Place in `settled` by node, −1 where not reached. */
  readonly rank: Int32Array
  /** Searches from `source` and returns how many nodes were reached, `source` included. */
  readonly run: (source: number) => number
  /** Makes the object ready for another source; `reached` is what `run` returned. */
  readonly reset: (reached: number) => void
}

/** Shortest paths over positive tie lengths, with a binary heap that knows the place of each node. */
export function createDijkstra(adjacency: Adjacency, order: number): Dijkstra {
  const { starts, targets } = adjacency
  const lengths = adjacency.weights!
  const settled = new Int32Array(order)
  const distances = new Float64Array(order).fill(Number.POSITIVE_INFINITY)
  const rank = new Int32Array(order).fill(-1)
  const heap = new Int32Array(order)
  const heapPlace = new Int32Array(order).fill(-1)
  // Keys beside the nodes, so that comparing does not jump through memory.
  const keys = new Float64Array(order)
  let heapSize = 0

  function rise(node: number, distance: number, start: number): void {
    let place = start
    while (place > 0) {
      const above = (place - 1) >> 1
      const key = keys[above]!
      if (key <= distance) break
      const other = heap[above]!
      heap[place] = other
      keys[place] = key
      heapPlace[other] = place
      place = above
    }
    heap[place] = node
    keys[place] = distance
    heapPlace[node] = place
  }

  function sink(node: number, distance: number): void {
    let place = 0
    for (;;) {
      let below = 2 * place + 1
      if (below >= heapSize) break
      if (below + 1 < heapSize && keys[below + 1]! < keys[below]!) below++
      const key = keys[below]!
      if (key >= distance) break
      const other = heap[below]!
      heap[place] = other
      keys[place] = key
      heapPlace[other] = place
      place = below
    }
    heap[place] = node
    keys[place] = distance
    heapPlace[node] = place
  }

  function run(source: number): number {
    let reached = 0
    distances[source] = 0
    heapSize = 1
    rise(source, 0, 0)
    while (heapSize > 0) {
      const node: number = heap[0]!
      heapPlace[node] = -1
      heapSize--
      if (heapSize > 0) sink(heap[heapSize]!, keys[heapSize]!)
      rank[node] = reached
      settled[reached++] = node
      const base = distances[node]!
      for (let slot: number = starts[node]!; slot < starts[node + 1]!; slot++) {
        const target = targets[slot]!
        if (rank[target]! >= 0) continue
        const length = base + lengths[slot]!
        if (length >= distances[target]!) continue
        distances[target] = length
        rise(target, length, heapPlace[target]! >= 0 ? heapPlace[target]! : heapSize++)
      }
    }
    return reached
  }

  function reset(reached: number): void {
    for (let i = 0; i < reached; i++) {
      const node = settled[i]!
      distances[node] = Number.POSITIVE_INFINITY
      rank[node] = -1
    }
  }

  return { settled, distances, rank, run, reset }
}
