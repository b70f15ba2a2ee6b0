import type { CompactGraph } from "../compact-graph.js"
import { distanceFragmentation } from "./fragmentation.js"

/** A set of nodes and what it achieves. */
export interface KeyPlayers {
  readonly nodes: readonly number[]
  readonly value: number
  /** True if every set of the size was tried; otherwise a greedy start improved by swaps. */
  readonly exhaustive: boolean
}

/** All sets are tried as long as that looks at no more nodes and ties than this. */
const exhaustiveLimit = 1_000_000

/**
 * The set whose absence breaks the network most (Borgatti 2006, KPP-Neg). `objective` is the share of pairs cut
 * off, or the distance-weighted one. Fewer than two remaining nodes count as wholly broken (1). Of equal sets
 * the first in node order wins. `undefined` if the graph has fewer nodes than the set.
 */
export function keyPlayersNegative(
  graph: CompactGraph,
  size: number,
  objective: "fragmentation" | "distance",
): KeyPlayers | undefined {
  const removed = new Uint8Array(graph.order)
  const score = (set: readonly number[]) => {
    if (graph.order - set.length < 2) return 1
    for (const node of set) removed[node] = 1
    const value = objective === "distance" ? distanceFragmentation(graph, removed) : cutShare(graph, removed)
    for (const node of set) removed[node] = 0
    return value
  }
  return bestSet(graph, size, score)
}

/**
 * The set that reaches most nodes within `steps` ties, itself included (Borgatti 2006, KPP-Pos, m-reach).
 */
export function keyPlayersPositive(graph: CompactGraph, size: number, steps: number): KeyPlayers | undefined {
  const { starts, targets } = graph.out
  const queue = new Uint32Array(graph.order)
  const stamp = new Int32Array(graph.order).fill(-1)
  let round = 0
  const score = (set: readonly number[]) => {
    round++
    let tail = 0
    for (const node of set) {
      stamp[node] = round
      queue[tail++] = node
    }
    let at = 0
    for (let step = 0; step < steps; step++) {
      for (const end = tail; at < end; at++) {
        const node = queue[at]!
        for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
          if (stamp[targets[slot]!] === round) continue
          stamp[targets[slot]!] = round
          queue[tail++] = targets[slot]!
        }
      }
    }
    return tail
  }
  return bestSet(graph, size, score)
}

function bestSet(
  { order, size: ties }: CompactGraph,
  size: number,
  score: (set: readonly number[]) => number,
): KeyPlayers | undefined {
  if (size < 1 || size > order) return undefined
  if (combinations(order, size) * (order + ties) <= exhaustiveLimit) {
    let best: readonly number[] = []
    let value = Number.NEGATIVE_INFINITY
    for (const set of subsets(order, size)) {
      const found = score(set)
      if (found <= value + 1e-12) continue
      value = found
      best = [...set]
    }
    return { nodes: best, value, exhaustive: true }
  }
  return greedySet(order, size, score)
}

function greedySet(order: number, size: number, score: (set: readonly number[]) => number): KeyPlayers {
  const set: number[] = []
  let value = Number.NEGATIVE_INFINITY
  const improve = (index: number) => {
    const rest = set.filter((_, i) => i !== index)
    let found = set[index]
    for (let node = 0; node < order; node++) {
      if (rest.includes(node)) continue
      const next = score([...rest, node])
      if (next <= value + 1e-12) continue
      value = next
      found = node
    }
    if (found === undefined || found === set[index]) return false
    set[index] = found
    return true
  }
  while (set.length < size) {
    value = Number.NEGATIVE_INFINITY
    improve(set.length)
  }
  for (let round = 0; round < 10; round++) {
    let moved = false
    for (let index = 0; index < size; index++) moved = improve(index) || moved
    if (!moved) break
  }
  return { nodes: set.sort((a, b) => a - b), value, exhaustive: false }
}

function cutShare(graph: CompactGraph, removed: Uint8Array): number {
  const { order } = graph
  const { starts, targets } = graph.out
  const seen = removed.slice()
  const queue = new Uint32Array(order)
  let left = 0
  let connected = 0
  for (let first = 0; first < order; first++) {
    if (seen[first] === 1) continue
    seen[first] = 1
    queue[0] = first
    let tail = 1
    for (let at = 0; at < tail; at++) {
      const node = queue[at]!
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        if (seen[targets[slot]!] === 1) continue
        seen[targets[slot]!] = 1
        queue[tail++] = targets[slot]!
      }
    }
    left += tail
    connected += tail * (tail - 1)
  }
  return 1 - connected / (left * (left - 1))
}

function combinations(order: number, size: number): number {
  let count = 1
  for (let i = 0; i < size; i++) count = (count * (order - i)) / (i + 1)
  return count
}

/** All sets of `size` numbers below `order`, in ascending order; the same array is reused. */
function* subsets(order: number, size: number): Generator<readonly number[]> {
  const set = Array.from({ length: size }, (_, i) => i)
  for (;;) {
    yield set
    let at = size - 1
    while (at >= 0 && set[at] === order - size + at) at--
    if (at < 0) return
    set[at]!++
    for (let i = at + 1; i < size; i++) set[i] = set[i - 1]! + 1
  }
}
