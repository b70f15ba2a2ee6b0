import type { CompactGraph } from "../compact-graph.js"

/** How the overlap of two nodes' contacts is weighed. */
export const projectionWeights = ["shared", "jaccard", "newman", "overlap"] as const
export type ProjectionWeight = (typeof projectionWeights)[number]

/** Two nodes of one side with common contacts on the other side. */
export interface ProjectedTie {
  readonly source: number
  readonly target: number
  /** Number of common contacts. */
  readonly shared: number
  readonly weight: number
}

/**
 * Ties among the nodes in `side` that share contacts outside of it, smaller node first, in node order.
 * `shared`: their number; `jaccard`: divided by all contacts of both; `overlap`: divided by the contacts of the
 * one with fewer; `newman`: each common contact counts 1/(its number of contacts in `side` − 1), so that large
 * bodies bind less. Ties within `side` are ignored. Time: the sum of squared degrees of the other side.
 */
export function project(
  graph: CompactGraph,
  side: readonly number[],
  weight: ProjectionWeight = "shared",
): ProjectedTie[] {
  const { starts, targets } = graph.out
  const inSide = new Uint8Array(graph.order)
  for (const node of side) inSide[node] = 1
  const degree = new Uint32Array(graph.order)
  for (let node = 0; node < graph.order; node++) {
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      if (inSide[node] !== inSide[targets[slot]!]) degree[node]!++
    }
  }
  const shared = new Float64Array(graph.order)
  const newman = new Float64Array(graph.order)
  const ties: ProjectedTie[] = []
  for (const source of [...side].sort((a, b) => a - b)) {
    const found: number[] = []
    for (let slot = starts[source]!; slot < starts[source + 1]!; slot++) {
      const via = targets[slot]!
      if (inSide[via] === 1) continue
      for (let i = starts[via]!; i < starts[via + 1]!; i++) {
        const target = targets[i]!
        if (target <= source || inSide[target] !== 1) continue
        if (shared[target] === 0) found.push(target)
        shared[target]!++
        newman[target]! += 1 / (degree[via]! - 1)
      }
    }
    for (const target of found.sort((a, b) => a - b)) {
      const common = shared[target]!
      const a = degree[source]!
      const b = degree[target]!
      const weights: Record<ProjectionWeight, number> = {
        shared: common,
        jaccard: common / (a + b - common),
        overlap: common / Math.min(a, b),
        newman: newman[target]!,
      }
      ties.push({ source, target, shared: common, weight: weights[weight] })
      shared[target] = 0
      newman[target] = 0
    }
  }
  return ties
}
