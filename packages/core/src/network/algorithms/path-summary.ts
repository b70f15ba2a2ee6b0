import type { CompactGraph } from "../compact-graph.js"
import { weightedPathSummary } from "./weighted-path-summary.js"

/**
 * What one shortest-path pass over all nodes yields. Distances count only reachable pairs; `out…` is from the
 * node to others, `in…` from others to the node. In an undirected graph both are the same arrays.
 */
export interface PathSummary {
  /** Share-of-shortest-paths sums: over ordered pairs if directed, over unordered pairs if not. */
  readonly betweenness: Float64Array
  readonly outDistance: Float64Array
  readonly outHarmonic: Float64Array
  readonly outReach: Float64Array
  readonly outEccentricity: Float64Array
  readonly inDistance: Float64Array
  readonly inHarmonic: Float64Array
  readonly inReach: Float64Array
  readonly inEccentricity: Float64Array
  /** Longest finite distance; 0 if no node reaches another. */
  readonly diameter: number
  /** Ordered pairs of different nodes with a path between them. */
  readonly reachablePairs: number
  /** Sum of the distances of these pairs. */
  readonly totalDistance: number
}

/** Path counts beyond this are rescaled level by level, so that they never become infinite. */
const largestPlainCount = 1e290

/**
 * Betweenness, closeness sums, eccentricity, diameter and path lengths in one pass (Brandes 2001).
 * Weights of meaning `distance` make it a pass over lengths; other weights are ignored here, see
 * `asDistances`. `sources` limits the pass to some start nodes (for sampling); nothing is scaled up then.
 *
 * Time O(n·m), with lengths O(n·m·log n). Memory O(n + m).
 */
export function pathSummary(graph: CompactGraph, sources?: ArrayLike<number>): PathSummary {
  const summary = emptySummary(graph)
  const from = sources ?? Int32Array.from({ length: graph.order }, (_, index) => index)
  if (graph.out.weights && graph.meaning === "distance") weightedPathSummary(graph, from, summary)
  else unweightedPathSummary(graph, from, summary)
  if (!graph.directed) for (let v = 0; v < graph.order; v++) summary.betweenness[v]! /= 2
  return summary
}

/** A `PathSummary` while it is being filled. */
export type PathSums = { -readonly [Key in keyof PathSummary]: PathSummary[Key] }

function emptySummary(graph: CompactGraph): PathSums {
  const zeros = () => new Float64Array(graph.order)
  const outDistance = zeros()
  const outHarmonic = zeros()
  const outReach = zeros()
  const outEccentricity = zeros()
  return {
    betweenness: zeros(),
    outDistance,
    outHarmonic,
    outReach,
    outEccentricity,
    inDistance: graph.directed ? zeros() : outDistance,
    inHarmonic: graph.directed ? zeros() : outHarmonic,
    inReach: graph.directed ? zeros() : outReach,
    inEccentricity: graph.directed ? zeros() : outEccentricity,
    diameter: 0,
    reachablePairs: 0,
    totalDistance: 0,
  }
}

/** How a level of the search found the next one: from its own ties, from those of nodes not yet found, or not. */
const down = 1
const up = 2

/**
 * Everything is stored by position in the breadth-first queue, not by node: "is w one level further" is then
 * a comparison of positions, and the backward pass reads arrays almost in order. The shortest-path DAG is kept
 * as flat lists of positions. The backward pass pulls t(v) = 1/σ(v) + Σ t(successor), so that the dependency of
 * v is σ(v) · Σ t(successor), and one array is read instead of two.
 *
 * Where a level has more nodes than are still to be found, those look for their predecessors instead ("up",
 * after Beamer et al. 2012): the widest level, most of the work, is then hardly scanned at all. Such ties are
 * listed at the later node, which pushes its t to its predecessors.
 */
function unweightedPathSummary(graph: CompactGraph, sources: ArrayLike<number>, summary: PathSums): void {
  const { order, directed } = graph
  const { starts, targets } = graph.out
  const { starts: inStarts, targets: inTargets } = graph.in
  const position = new Int32Array(order).fill(-1)
  const queue = new Int32Array(order)
  const counts = new Float64Array(order)
  const pulled = new Float64Array(order)
  const pushed = new Float64Array(order)
  const dag = new Int32Array(graph.size)
  const dagEnds = new Int32Array(order + 1)
  const before = new Int32Array(graph.size)
  const beforeEnds = new Int32Array(order + 1)
  const levelStarts = new Int32Array(order + 1)
  const modes = new Uint8Array(order + 1)
  const componentSize = directed ? undefined : componentSizes(graph)
  const betweenness = summary.betweenness
  let diameter = 0
  let reachablePairs = 0
  let totalDistance = 0

  for (let index = 0; index < sources.length; index++) {
    const source = sources[index]!
    const reachable = componentSize ? componentSize[source]! : order
    queue[0] = source
    position[source] = 0
    counts[0] = 1
    modes[0] = 0
    let tail = 1
    let at = 0
    let level = 0
    let dagLength = 0
    let beforeLength = 0
    let distance = 0
    let harmonic = 0
    let huge = false
    // Once every reachable node is found, the last level has no successors and is not scanned.
    while (tail < reachable) {
      const levelEnd = tail
      if (order - tail < levelEnd - at) {
        modes[level] = up
        dagEnds[levelEnd - 1] = dagLength
        beforeEnds[levelEnd - 1] = beforeLength
        for (let i = at; i < levelEnd; i++) {
          pushed[i] = 0
          if (counts[i]! > largestPlainCount) huge = true
        }
        for (let node = 0; node < order; node++) {
          if (position[node]! >= 0) continue
          let paths = 0
          const end = inStarts[node + 1]!
          for (let slot = inStarts[node]!; slot < end; slot++) {
            const place = position[inTargets[slot]!]!
            if (place < 0 || place >= levelEnd) continue
            paths += counts[place]!
            before[beforeLength++] = place
          }
          if (paths === 0) continue
          position[node] = tail
          queue[tail] = node
          counts[tail] = paths
          beforeEnds[tail++] = beforeLength
        }
        at = levelEnd
      } else {
        modes[level] = down
        for (; at < levelEnd; at++) {
          const node = queue[at]!
          const paths = counts[at]!
          if (paths > largestPlainCount) huge = true
          const end = starts[node + 1]!
          for (let slot = starts[node]!; slot < end; slot++) {
            const target = targets[slot]!
            const place = position[target]!
            if (place >= levelEnd) {
              counts[place]! += paths
              dag[dagLength++] = place
            } else if (place < 0) {
              position[target] = tail
              queue[tail] = target
              counts[tail] = paths
              dag[dagLength++] = tail++
            }
          }
          dagEnds[at] = dagLength
        }
      }
      const found = tail - levelEnd
      if (found === 0) break
      level++
      levelStarts[level] = levelEnd
      modes[level] = 0
      distance += found * level
      harmonic += found / level
    }

    if (huge) {
      scaledDependencies(graph, queue, position, tail, pulled, counts, betweenness)
    } else {
      let end = dagLength
      let last = tail - 1
      for (let depth = level; depth > 0; depth--) {
        const first = levelStarts[depth]!
        const mode = modes[depth]!
        if (mode === down) {
          for (let i = last; i >= first; i--) {
            const begin = dagEnds[i - 1]!
            let sum = 0
            for (let entry = begin; entry < end; entry++) sum += pulled[dag[entry]!]!
            end = begin
            pulled[i] = 1 / counts[i]! + sum
            betweenness[queue[i]!]! += counts[i]! * sum
          }
        } else if (mode === up) {
          for (let i = first; i <= last; i++) {
            pulled[i] = 1 / counts[i]! + pushed[i]!
            betweenness[queue[i]!]! += counts[i]! * pushed[i]!
          }
        } else {
          for (let i = first; i <= last; i++) pulled[i] = 1 / counts[i]!
        }
        if (modes[depth - 1] === up) {
          let entry = beforeEnds[first - 1]!
          for (let i = first; i <= last; i++) {
            const value = pulled[i]!
            for (const stop = beforeEnds[i]!; entry < stop; entry++) pushed[before[entry]!]! += value
          }
        }
        last = first - 1
      }
    }

    if (directed) {
      for (let depth = 1; depth <= level; depth++) {
        const stop = depth < level ? levelStarts[depth + 1]! : tail
        for (let i = levelStarts[depth]!; i < stop; i++) {
          const node = queue[i]!
          summary.inDistance[node]! += depth
          summary.inHarmonic[node]! += 1 / depth
          summary.inReach[node]!++
          if (depth > summary.inEccentricity[node]!) summary.inEccentricity[node] = depth
        }
      }
    }
    for (let i = 0; i < tail; i++) position[queue[i]!] = -1
    summary.outDistance[source] = distance
    summary.outHarmonic[source] = harmonic
    summary.outReach[source] = tail - 1
    summary.outEccentricity[source] = level
    if (level > diameter) diameter = level
    reachablePairs += tail - 1
    totalDistance += distance
  }
  summary.diameter = diameter
  summary.reachablePairs = reachablePairs
  summary.totalDistance = totalDistance
}

/**
 * The dependencies of one source when path counts exceed what a double holds (more than a thousand diamonds
 * in a row). Only quotients of counts of neighbouring levels matter, so each level is divided by its largest
 * count, and the divisor is applied to the sums on the way back.
 */
function scaledDependencies(
  graph: CompactGraph,
  queue: Int32Array,
  position: Int32Array,
  tail: number,
  pulled: Float64Array,
  counts: Float64Array,
  betweenness: Float64Array,
): void {
  const { starts, targets } = graph.out
  const level = new Int32Array(tail)
  const divisors: number[] = [1]
  counts.fill(0, 0, tail)
  counts[0] = 1
  let begin = 0
  let end = 1
  for (let depth = 0; begin < tail; depth++) {
    let next = end
    for (let i = begin; i < end; i++) {
      const node = queue[i]!
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const place = position[targets[slot]!]!
        if (place < end) continue
        counts[place]! += counts[i]!
        level[place] = depth + 1
        if (place >= next) next = place + 1
      }
    }
    let largest = 1
    for (let i = end; i < next; i++) largest = Math.max(largest, counts[i]!)
    for (let i = end; i < next; i++) counts[i] = Math.max(counts[i]! / largest, Number.MIN_VALUE * 2 ** 60)
    divisors.push(largest)
    begin = end
    end = next
  }
  for (let i = tail - 1; i > 0; i--) {
    const node = queue[i]!
    let sum = 0
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const place = position[targets[slot]!]!
      if (place >= 0 && level[place] === level[i]! + 1) sum += pulled[place]!
    }
    sum /= divisors[level[i]! + 1] ?? 1
    pulled[i] = 1 / counts[i]! + sum
    betweenness[node]! += counts[i]! * sum
  }
}

/** Size of the component of each node of an undirected graph. */
function componentSizes(graph: CompactGraph): Int32Array {
  const { order } = graph
  const { starts, targets } = graph.out
  const sizes = new Int32Array(order)
  const queue = new Int32Array(order)
  for (let first = 0; first < order; first++) {
    if (sizes[first]! > 0) continue
    queue[0] = first
    sizes[first] = 1
    let tail = 1
    for (let at = 0; at < tail; at++) {
      const node = queue[at]!
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const target = targets[slot]!
        if (sizes[target]! > 0) continue
        sizes[target] = 1
        queue[tail++] = target
      }
    }
    for (let at = 0; at < tail; at++) sizes[queue[at]!] = tail
  }
  return sizes
}
