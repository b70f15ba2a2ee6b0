import type { Adjacency } from "../compact-graph.js"

/** A reusable Dijkstra search: its arrays live as long as the object, `reset` clears only what was touched. */
export interface Dijkstra {
  /** Nodes in the order in which their distance became final. */
  readonly settled: Uint32Array
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
  const settled = new Uint32Array(order)
  const distances = new Float64Array(order).fill(Number.POSITIVE_INFINITY)
  const rank = new Int32Array(order).fill(-1)
  const heap = new Uint32Array(order)
  const heapPlace = new Int32Array(order).fill(-1)
  let heapSize = 0

  function rise(node: number, start: number): void {
    const distance = distances[node]!
    let place = start
    while (place > 0) {
      const above = (place - 1) >> 1
      const other = heap[above]!
      if (distances[other]! <= distance) break
      heap[place] = other
      heapPlace[other] = place
      place = above
    }
    heap[place] = node
    heapPlace[node] = place
  }

  function sink(node: number): void {
    const distance = distances[node]!
    let place = 0
    for (;;) {
      let below = 2 * place + 1
      if (below >= heapSize) break
      if (below + 1 < heapSize && distances[heap[below + 1]!]! < distances[heap[below]!]!) below++
      const other = heap[below]!
      if (distances[other]! >= distance) break
      heap[place] = other
      heapPlace[other] = place
      place = below
    }
    heap[place] = node
    heapPlace[node] = place
  }

  function run(source: number): number {
    let reached = 0
    distances[source] = 0
    heap[0] = source
    heapPlace[source] = 0
    heapSize = 1
    while (heapSize > 0) {
      const node: number = heap[0]!
      heapPlace[node] = -1
      heapSize--
      if (heapSize > 0) sink(heap[heapSize]!)
      rank[node] = reached
      settled[reached++] = node
      const base = distances[node]!
      for (let slot: number = starts[node]!; slot < starts[node + 1]!; slot++) {
        const target = targets[slot]!
        if (rank[target]! >= 0) continue
        const length = base + lengths[slot]!
        if (length >= distances[target]!) continue
        distances[target] = length
        rise(target, heapPlace[target]! >= 0 ? heapPlace[target]! : heapSize++)
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
