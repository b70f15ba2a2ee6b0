import type { CompactGraph } from "../compact-graph.js"

/** Burt's measures by node; NaN where a node has no ties. */
export interface StructuralHoles {
  readonly constraint: Float64Array
  readonly effectiveSize: Float64Array
  /** Effective size divided by the number of contacts. */
  readonly efficiency: Float64Array
}

/**
 * Constraint and effective size (Burt 1992). The tie between two nodes weighs as much as both directions
 * together; weights are strengths. As in UCINET and NetworkX only contacts of the node itself count.
 * Time: the sum of squared degrees.
 */
export function structuralHoles(graph: CompactGraph): StructuralHoles {
  const { order } = graph
  const { starts, targets, weights } = bothDirections(graph)
  const total = new Float64Array(order)
  const strongest = new Float64Array(order)
  for (let node = 0; node < order; node++) {
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const weight = weights[slot]!
      total[node]! += weight
      if (weight > strongest[node]!) strongest[node] = weight
    }
  }
  const constraint = new Float64Array(order).fill(Number.NaN)
  const effectiveSize = new Float64Array(order).fill(Number.NaN)
  const efficiency = new Float64Array(order).fill(Number.NaN)
  const share = new Float64Array(order)
  const indirect = new Float64Array(order)
  const mark = new Int32Array(order).fill(-1)
  for (let node = 0; node < order; node++) {
    const begin = starts[node]!
    const end = starts[node + 1]!
    if (begin === end || !(total[node]! > 0)) continue
    for (let slot = begin; slot < end; slot++) {
      const contact = targets[slot]!
      mark[contact] = node
      share[contact] = weights[slot]! / total[node]!
      indirect[contact] = 0
    }
    let redundant = 0
    for (let slot = begin; slot < end; slot++) {
      const via = targets[slot]!
      const toIndirect = share[via]! / total[via]!
      const toRedundant = 1 / strongest[via]!
      const last = starts[via + 1]!
      for (let i = starts[via]!; i < last; i++) {
        const contact = targets[i]!
        if (mark[contact] !== node) continue
        const weight = weights[i]!
        indirect[contact]! += toIndirect * weight
        redundant += share[contact]! * weight * toRedundant
      }
    }
    let sum = 0
    for (let slot = begin; slot < end; slot++) {
      const contact = targets[slot]!
      sum += (share[contact]! + indirect[contact]!) ** 2
    }
    constraint[node] = sum
    effectiveSize[node] = end - begin - redundant
    efficiency[node] = effectiveSize[node]! / (end - begin)
  }
  return { constraint, effectiveSize, efficiency }
}

/** Rows of the sum of both directions of every tie. */
function bothDirections(graph: CompactGraph) {
  const { order, out } = graph
  if (!graph.directed) {
    return { ...out, weights: out.weights ?? new Float64Array(out.targets.length).fill(1) }
  }
  const starts = new Int32Array(order + 1)
  const targets = new Int32Array(2 * out.targets.length)
  const weights = new Float64Array(2 * out.targets.length)
  const sum = new Float64Array(order)
  const mark = new Int32Array(order).fill(-1)
  let length = 0
  for (let node = 0; node < order; node++) {
    const begin = length
    for (const side of [graph.out, graph.in]) {
      for (let slot = side.starts[node]!; slot < side.starts[node + 1]!; slot++) {
        const other = side.targets[slot]!
        if (mark[other] !== node) {
          mark[other] = node
          sum[other] = 0
          targets[length++] = other
        }
        sum[other]! += side.weights ? side.weights[slot]! : 1
      }
    }
    for (let slot = begin; slot < length; slot++) weights[slot] = sum[targets[slot]!]!
    starts[node + 1] = length
  }
  return { starts, targets, weights }
}
