import type { CompactGraph } from "../compact-graph.js"
import { type Random, shuffle } from "./random.js"

/**
 * Modularity of a division (Newman 2006; for directed graphs Leicht & Newman 2008). `groupOf` gives every node
 * its group, −1 for none: such a node is a group of its own. NaN without ties. Weights are strengths.
 */
export function modularity(graph: CompactGraph, groupOf: ArrayLike<number>, resolution = 1): number {
  const { order } = graph
  const { starts, targets, weights } = graph.out
  const own = ownGroups(groupOf, order)
  let groups = 0
  for (let node = 0; node < order; node++) if (own[node]! >= groups) groups = own[node]! + 1
  const outgoing = new Float64Array(groups)
  const incoming = new Float64Array(groups)
  let inside = 0
  let total = 0
  for (let node = 0; node < order; node++) {
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const weight = weights ? weights[slot]! : 1
      const target = targets[slot]!
      total += weight
      outgoing[own[node]!]! += weight
      incoming[own[target]!]! += weight
      if (own[node] === own[target]) inside += weight
    }
  }
  let expected = 0
  for (let group = 0; group < groups; group++) expected += outgoing[group]! * incoming[group]!
  return inside / total - (resolution * expected) / (total * total)
}

/**
 * Louvain communities of an undirected graph (Blondel et al. 2008) with a queue of nodes worth another look.
 * The result depends on `random` alone. Each level looks at most 20 times as often at nodes as there are
 * nodes: tiny gains from rounding could otherwise keep the queue filled for ever. Communities are numbered by
 * their first node. Weights are strengths.
 */
export function louvain(graph: CompactGraph, random: Random, resolution = 1): Int32Array {
  const { order } = graph
  const membership = Int32Array.from({ length: order }, (_, index) => index)
  let level = firstLevel(graph)
  for (;;) {
    const community = moveNodes(level, random, resolution)
    const count = renumber(community)
    for (let node = 0; node < order; node++) membership[node] = community[membership[node]!]!
    if (count === level.order) break
    level = aggregate(level, community, count)
  }
  renumber(membership)
  return membership
}

/** A weighted undirected graph whose nodes may hold ties inside themselves. */
interface Level {
  readonly order: number
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  /** Weighted degree, with inner ties twice. */
  readonly strength: Float64Array
  readonly inner: Float64Array
  readonly total: number
}

function firstLevel(graph: CompactGraph): Level {
  const { starts, targets } = graph.out
  const weights = graph.out.weights ?? new Float64Array(targets.length).fill(1)
  return withStrengths(graph.order, starts, targets, weights, new Float64Array(graph.order))
}

function withStrengths(
  order: number,
  starts: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
  inner: Float64Array,
): Level {
  const strength = new Float64Array(order)
  let total = 0
  for (let node = 0; node < order; node++) {
    let sum = 2 * inner[node]!
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) sum += weights[slot]!
    strength[node] = sum
    total += sum
  }
  return { order, starts, targets, weights, strength, inner, total }
}

function moveNodes(level: Level, random: Random, resolution: number): Int32Array {
  const { order, starts, targets, weights, strength, total } = level
  const community = Int32Array.from({ length: order }, (_, index) => index)
  const communityStrength = strength.slice()
  const shared = new Float64Array(order)
  const touched = new Int32Array(order)
  const queue = Int32Array.from({ length: order }, (_, index) => index)
  shuffle(queue, random)
  const waiting = new Uint8Array(order).fill(1)
  let head = 0
  let length = order
  let looks = 20 * order
  while (length > 0 && looks-- > 0) {
    const node = queue[head]!
    head = head + 1 === order ? 0 : head + 1
    length--
    waiting[node] = 0
    const own = community[node]!
    let touchedCount = 0
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const other = community[targets[slot]!]!
      if (shared[other] === 0) touched[touchedCount++] = other
      shared[other]! += weights[slot]!
    }
    communityStrength[own]! -= strength[node]!
    const factor = (resolution * strength[node]!) / total
    let best = own
    let bestGain = shared[own]! - factor * communityStrength[own]!
    for (let i = 0; i < touchedCount; i++) {
      const other = touched[i]!
      const gain = shared[other]! - factor * communityStrength[other]!
      if (gain > bestGain + 1e-12 * (1 + Math.abs(bestGain))) {
        best = other
        bestGain = gain
      }
    }
    for (let i = 0; i < touchedCount; i++) shared[touched[i]!] = 0
    communityStrength[best]! += strength[node]!
    if (best === own) continue
    community[node] = best
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const other = targets[slot]!
      if (waiting[other] === 1 || community[other] === best) continue
      waiting[other] = 1
      queue[head + length >= order ? head + length - order : head + length] = other
      length++
    }
  }
  return community
}

function aggregate(level: Level, community: Int32Array, count: number): Level {
  const begin = new Int32Array(count + 1)
  for (let node = 0; node < level.order; node++) begin[community[node]! + 1]!++
  for (let c = 0; c < count; c++) begin[c + 1]! += begin[c]!
  const byCommunity = new Int32Array(level.order)
  const fill = begin.slice()
  for (let node = 0; node < level.order; node++) byCommunity[fill[community[node]!]!++] = node

  const starts = new Int32Array(count + 1)
  const targets: number[] = []
  const weights: number[] = []
  const inner = new Float64Array(count)
  const sum = new Float64Array(count)
  for (let c = 0; c < count; c++) {
    const touched: number[] = []
    for (let i = begin[c]!; i < begin[c + 1]!; i++) {
      const node = byCommunity[i]!
      inner[c]! += level.inner[node]!
      for (let slot = level.starts[node]!; slot < level.starts[node + 1]!; slot++) {
        const other = community[level.targets[slot]!]!
        if (other === c) inner[c]! += level.weights[slot]! / 2
        else {
          if (sum[other] === 0) touched.push(other)
          sum[other]! += level.weights[slot]!
        }
      }
    }
    for (const other of touched) {
      targets.push(other)
      weights.push(sum[other]!)
      sum[other] = 0
    }
    starts[c + 1] = targets.length
  }
  return withStrengths(count, starts, Int32Array.from(targets), Float64Array.from(weights), inner)
}

/** Renames groups in place to 0, 1, … in order of their first node; returns how many there are. */
function renumber(groups: Int32Array): number {
  const names = new Map<number, number>()
  for (let node = 0; node < groups.length; node++) {
    let name = names.get(groups[node]!)
    if (name === undefined) {
      name = names.size
      names.set(groups[node]!, name)
    }
    groups[node] = name
  }
  return names.size
}

function ownGroups(groupOf: ArrayLike<number>, order: number): Int32Array {
  const own = new Int32Array(order)
  let next = 0
  for (let node = 0; node < order; node++) if (groupOf[node]! >= next) next = groupOf[node]! + 1
  for (let node = 0; node < order; node++) own[node] = groupOf[node]! >= 0 ? groupOf[node]! : next++
  return own
}
