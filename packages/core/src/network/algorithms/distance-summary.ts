import type { Adjacency, CompactGraph } from "../compact-graph.js"

/** Sums over the finite unweighted distances from each node to the others. */
export interface DistanceSummary {
  readonly distance: Float64Array
  readonly harmonic: Float64Array
  /** Number of other nodes within reach. */
  readonly reach: Float64Array
  readonly eccentricity: Float64Array
}

/** 128 sources share one breadth-first search, one bit each. */
const words = 4
const batch = 32 * words

/**
 * Closeness sums and eccentricities without betweenness: a bit-parallel breadth-first search from 128 nodes
 * at once (Then et al. 2014). `direction` "in" measures distances towards each node.
 * Nodes marked in `removed` are treated as if they were not there; their sums are 0.
 *
 * Each level either pulls (every node looks at its neighbours) or, where few nodes are active, pushes from
 * those only, so that long chains do not cost a full scan per step.
 */
export function distanceSummary(
  graph: CompactGraph,
  direction: "out" | "in" = "out",
  removed?: Uint8Array,
): DistanceSummary {
  const { order } = graph
  const pull = direction === "out" ? graph.out : graph.in
  const push = direction === "out" ? graph.in : graph.out
  const search = createSearch(order, pull, push, removed)
  for (let first = 0; first < order; first += batch) search.run(first)
  return search.summary
}

function createSearch(order: number, pull: Adjacency, push: Adjacency, removed: Uint8Array | undefined) {
  const summary: DistanceSummary = {
    distance: new Float64Array(order),
    harmonic: new Float64Array(order),
    reach: new Float64Array(order),
    eccentricity: new Float64Array(order),
  }
  const seen = new Int32Array(order * words)
  let visit = new Int32Array(order * words)
  let next = new Int32Array(order * words)
  const active = new Int32Array(order)
  const candidates = new Int32Array(order)
  const isCandidate = new Uint8Array(order)
  const full = new Int32Array(words)
  let activeCount = 0

  /** Books the bits that are new at `node`; returns whether there are any. */
  function settle(node: number, level: number, b0: number, b1: number, b2: number, b3: number): boolean {
    const at = node * words
    const n0 = b0 & ~seen[at]!
    const n1 = b1 & ~seen[at + 1]!
    const n2 = b2 & ~seen[at + 2]!
    const n3 = b3 & ~seen[at + 3]!
    if ((n0 | n1 | n2 | n3) === 0) return false
    seen[at]! |= n0
    seen[at + 1]! |= n1
    seen[at + 2]! |= n2
    seen[at + 3]! |= n3
    next[at] = n0
    next[at + 1] = n1
    next[at + 2] = n2
    next[at + 3] = n3
    const found = bits(n0) + bits(n1) + bits(n2) + bits(n3)
    summary.distance[node]! += found * level
    summary.harmonic[node]! += found / level
    summary.reach[node]! += found
    if (level > summary.eccentricity[node]!) summary.eccentricity[node] = level
    return true
  }

  function pullLevel(level: number): number {
    const { starts, targets } = pull
    const [f0, f1, f2, f3] = [full[0]!, full[1]!, full[2]!, full[3]!]
    let count = 0
    for (let node = 0; node < order; node++) {
      if (removed && removed[node] === 1) continue
      const at = node * words
      let b0 = seen[at]!
      let b1 = seen[at + 1]!
      let b2 = seen[at + 2]!
      let b3 = seen[at + 3]!
      if (b0 === f0 && b1 === f1 && b2 === f2 && b3 === f3) continue
      const end = starts[node + 1]!
      for (let slot = starts[node]!; slot < end; slot++) {
        const other = targets[slot]! * words
        b0 |= visit[other]!
        b1 |= visit[other + 1]!
        b2 |= visit[other + 2]!
        b3 |= visit[other + 3]!
        if ((b0 & b1 & b2 & b3) === -1) break
      }
      if (settle(node, level, b0, b1, b2, b3)) candidates[count++] = node
    }
    return count
  }

  function pushLevel(level: number): number {
    const { starts, targets } = push
    let touched = 0
    for (let i = 0; i < activeCount; i++) {
      const node = active[i]!
      const at = node * words
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const target = targets[slot]!
        if (removed && removed[target] === 1) continue
        const other = target * words
        next[other]! |= visit[at]!
        next[other + 1]! |= visit[at + 1]!
        next[other + 2]! |= visit[at + 2]!
        next[other + 3]! |= visit[at + 3]!
        if (isCandidate[target] === 1) continue
        isCandidate[target] = 1
        candidates[touched++] = target
      }
    }
    let count = 0
    for (let i = 0; i < touched; i++) {
      const node = candidates[i]!
      const at = node * words
      isCandidate[node] = 0
      if (settle(node, level, next[at]!, next[at + 1]!, next[at + 2]!, next[at + 3]!)) {
        candidates[count++] = node
      } else {
        clear(next, at)
      }
    }
    return count
  }

  function run(first: number): void {
    const size = Math.min(batch, order - first)
    seen.fill(0)
    full.fill(0)
    activeCount = 0
    for (let bit = 0; bit < size; bit++) {
      const node = first + bit
      if (removed && removed[node] === 1) continue
      const word = bit >> 5
      seen[node * words + word]! |= 1 << (bit & 31)
      visit[node * words + word]! |= 1 << (bit & 31)
      full[word]! |= 1 << (bit & 31)
      active[activeCount++] = node
    }
    const dense = push.targets.length / 8
    for (let level = 1; activeCount > 0; level++) {
      let work = 0
      for (let i = 0; i < activeCount; i++) work += push.starts[active[i]! + 1]! - push.starts[active[i]!]!
      const count = work > dense ? pullLevel(level) : pushLevel(level)
      // `next` must be all zero when a level begins: only active nodes have bits in `visit`.
      if (4 * activeCount > order) visit.fill(0)
      else for (let i = 0; i < activeCount; i++) clear(visit, active[i]! * words)
      active.set(candidates.subarray(0, count))
      activeCount = count
      const swap = visit
      visit = next
      next = swap
    }
  }

  return { run, summary }
}

function clear(bitmap: Int32Array, at: number): void {
  bitmap[at] = 0
  bitmap[at + 1] = 0
  bitmap[at + 2] = 0
  bitmap[at + 3] = 0
}

/** Number of set bits of a 32-bit word. */
function bits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
