import type { CompactGraph } from "../compact-graph.js"
import { createDijkstra } from "./dijkstra.js"
import type { PathSums } from "./path-summary.js"

/**
 * The weighted part of `pathSummary`: Dijkstra for the distances, then a second look at every tie for the
 * path counts. Counting afterwards keeps ties of equal length equal even where rounding made one a bit
 * shorter, and no predecessor list has to be thrown away when a shorter path turns up.
 */
export function weightedPathSummary(
  graph: CompactGraph,
  sources: ArrayLike<number>,
  summary: PathSums,
): void {
  const { order } = graph
  const { starts, targets } = graph.out
  const lengths = graph.out.weights!
  const dijkstra = createDijkstra(graph.out, order)
  const { settled, distances, rank } = dijkstra
  const counts = new Float64Array(order)
  const pulled = new Float64Array(order)
  const dag = new Int32Array(targets.length)
  const dagEnds = new Int32Array(order + 1)

  for (let index = 0; index < sources.length; index++) {
    const source = sources[index]!
    const reached = dijkstra.run(source)
    counts.fill(0, 0, reached)
    counts[0] = 1
    let dagLength = 0
    for (let i = 0; i < reached; i++) {
      const node = settled[i]!
      const base = distances[node]!
      const paths = counts[i]!
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
        const target = targets[slot]!
        const place = rank[target]!
        if (place <= i || !sameLength(base + lengths[slot]!, distances[target]!)) continue
        counts[place]! += paths
        dag[dagLength++] = place
      }
      dagEnds[i] = dagLength
    }

    let distance = 0
    let harmonic = 0
    let end = dagLength
    for (let i = reached - 1; i > 0; i--) {
      const node = settled[i]!
      const begin = dagEnds[i - 1]!
      let sum = 0
      for (let entry = begin; entry < end; entry++) sum += pulled[dag[entry]!]!
      end = begin
      pulled[i] = 1 / counts[i]! + sum
      summary.betweenness[node]! += counts[i]! * sum

      const length = distances[node]!
      distance += length
      harmonic += 1 / length
      if (graph.directed) {
        summary.inDistance[node]! += length
        summary.inHarmonic[node]! += 1 / length
        summary.inReach[node]!++
        if (length > summary.inEccentricity[node]!) summary.inEccentricity[node] = length
      }
    }
    const farthest = distances[settled[reached - 1]!]!
    summary.outDistance[source] = distance
    summary.outHarmonic[source] = harmonic
    summary.outReach[source] = reached - 1
    summary.outEccentricity[source] = farthest
    if (farthest > summary.diameter) summary.diameter = farthest
    summary.reachablePairs += reached - 1
    summary.totalDistance += distance
    dijkstra.reset(reached)
  }
}

/** True if two path lengths differ by no more than rounding can explain (relative 1e-10, as igraph). */
export function sameLength(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-10 * b
}
