import { type CompactGraph, withoutNodes } from "../compact-graph.js"
import { weakComponents } from "./components.js"
import { distanceSummary } from "./distance-summary.js"

/** Share of pairs without any path between them (Borgatti 2006, F); NaN with fewer than two nodes. */
export function fragmentation(graph: CompactGraph): number {
  const { order } = graph
  let connected = 0
  for (const size of weakComponents(graph).sizes) connected += size * (size - 1)
  return 1 - connected / (order * (order - 1))
}

/**
 * The same with near pairs counting more than far ones: 1 − mean of 1/distance over all ordered pairs
 * (Borgatti 2006, ᴰF). NaN with fewer than two nodes. Nodes in `removed` do not count.
 */
export function distanceFragmentation(graph: CompactGraph, removed?: Uint8Array): number {
  let left = graph.order
  if (removed) for (const gone of removed) left -= gone
  let sum = 0
  for (const value of distanceSummary(graph, "out", removed).harmonic) sum += value
  return 1 - sum / (left * (left - 1))
}

/** What the removal of some nodes does. Pairs are unordered; only pairs of remaining nodes are compared. */
export interface RemovalEffect {
  readonly componentsBefore: number
  readonly componentsAfter: number
  readonly largestBefore: number
  readonly largestAfter: number
  /** Pairs of remaining nodes that had a path before and have none now. */
  readonly lostPairs: number
  /** Remaining nodes that had ties before and have none now, by number in the whole graph. */
  readonly newIsolates: readonly number[]
}

/** Compares an undirected graph with what is left of it. */
export function removalEffect(graph: CompactGraph, removed: ReadonlySet<number>): RemovalEffect {
  const { starts, targets } = graph.out
  const before = weakComponents(graph)
  const after = weakComponents(withoutNodes(graph, removed))
  const remaining = Array.from(before.sizes)
  const newIsolates: number[] = []
  for (const node of removed) remaining[before.of[node]!]!--
  for (let node = 0; node < graph.order; node++) {
    if (removed.has(node) || starts[node] === starts[node + 1]) continue
    let left = false
    for (let slot = starts[node]!; slot < starts[node + 1]! && !left; slot++)
      left = !removed.has(targets[slot]!)
    if (!left) newIsolates.push(node)
  }
  return {
    componentsBefore: before.count,
    componentsAfter: after.count,
    largestBefore: largest(before.sizes),
    largestAfter: largest(after.sizes),
    lostPairs: pairs(remaining) - pairs(after.sizes),
    newIsolates,
  }
}

/** Size of the largest component after none, one, two … of the nodes in `removals` are gone. */
export function largestAfterRemovals(graph: CompactGraph, removals: readonly number[]): number[] {
  const { order } = graph
  const { starts, targets } = graph.out
  // Backwards: nodes come back one by one, and components only ever merge.
  const root = Int32Array.from({ length: order }, (_, node) => node)
  const size = new Uint32Array(order).fill(1)
  const present = new Uint8Array(order).fill(1)
  for (const node of removals) present[node] = 0
  const find = (start: number) => {
    let node = start
    while (root[node] !== node) {
      root[node] = root[root[node]!]!
      node = root[node]!
    }
    return node
  }
  let top = 0
  const join = (node: number) => {
    if (top === 0) top = 1
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      if (present[targets[slot]!] !== 1) continue
      let a = find(node)
      let b = find(targets[slot]!)
      if (a === b) continue
      if (size[a]! < size[b]!) [a, b] = [b, a]
      root[b] = a
      size[a]! += size[b]!
      if (size[a]! > top) top = size[a]!
    }
  }
  for (let node = 0; node < order; node++) if (present[node] === 1) join(node)
  const sizes = [top]
  for (const node of [...removals].reverse()) {
    present[node] = 1
    join(node)
    sizes.push(top)
  }
  return sizes.reverse()
}

function largest(sizes: ArrayLike<number>): number {
  let top = 0
  for (let i = 0; i < sizes.length; i++) if (sizes[i]! > top) top = sizes[i]!
  return top
}

function pairs(sizes: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < sizes.length; i++) sum += (sizes[i]! * (sizes[i]! - 1)) / 2
  return sum
}
