import { type CompactGraph, subgraph } from "../compact-graph.js"
import { members, weakComponents } from "./components.js"
import { dominantEigenpair } from "./dominant-eigenvector.js"
import type { Table } from "./mixing.js"

/**
 * Freeman's (1978) segregation: how far the share of ties between groups stays below what chance yields, 0 … 1;
 * 0 as well where there are more such ties than by chance. NaN without ties or with one group only.
 */
export function freemanSegregation(ties: number, between: number, sizes: readonly number[]): number {
  let total = 0
  let squares = 0
  for (const size of sizes) {
    total += size
    squares += size * size
  }
  const expected = (ties * (total * total - squares)) / (total * (total - 1))
  return Math.max(0, (expected - between) / expected)
}

/**
 * Coleman's (1958) homophily of each group: −1 only others, 0 as by chance, 1 only own. `table` counts the
 * choices of members of the row group. NaN for a group without choices or one that is everybody.
 */
export function colemanHomophily(table: Table, sizes: readonly number[]): number[] {
  const total = sizes.reduce((a, b) => a + b, 0)
  return table.map((row, group) => {
    const choices = row.reduce((a, b) => a + b, 0)
    const observed = row[group]! / choices
    const expected = (sizes[group]! - 1) / (total - 1)
    if (!(expected < 1)) return Number.NaN
    if (observed >= expected) return (observed - expected) / (1 - expected)
    return (observed - expected) / expected
  })
}

/**
 * Spectral segregation of each node of an undirected graph (Echenique & Fryer 2007): high where a node's
 * contacts are of its own group, and theirs in turn. 0 without contacts in the own group, NaN without any
 * contacts or without group (−1).
 */
export function spectralSegregation(graph: CompactGraph, groupOf: ArrayLike<number>): Float64Array {
  const { order } = graph
  const { starts } = graph.out
  const result = new Float64Array(order).fill(Number.NaN)
  const groups = new Map<number, number[]>()
  for (let node = 0; node < order; node++) {
    if (groupOf[node]! < 0 || starts[node] === starts[node + 1]) continue
    const list = groups.get(groupOf[node]!)
    if (list) list.push(node)
    else groups.set(groupOf[node]!, [node])
  }
  for (const nodes of groups.values()) {
    const own = subgraph(graph, nodes)
    for (const local of members(weakComponents(own))) {
      const part = subgraph(own, local)
      const inGraph = local.map((index) => nodes[index]!)
      const root = Float64Array.from(inGraph, (node) => Math.sqrt(starts[node + 1]! - starts[node]!))
      if (part.order === 1) {
        result[inGraph[0]!] = 0
        continue
      }
      // Rows divided by degree are no symmetric matrix; scaled by the roots of the degrees they are.
      const pair = dominantEigenpair(part.order, (x, y) => {
        for (let i = 0; i < part.order; i++) {
          let sum = 0
          for (let slot = part.out.starts[i]!; slot < part.out.starts[i + 1]!; slot++) {
            const j = part.out.targets[slot]!
            sum += x[j]! / (root[i]! * root[j]!)
          }
          y[i] = sum
        }
      })
      let mean = 0
      for (let i = 0; i < part.order; i++) mean += pair.vector[i]! / root[i]! / part.order
      for (let i = 0; i < part.order; i++) {
        result[inGraph[i]!] = (pair.value * pair.vector[i]!) / root[i]! / mean
      }
    }
  }
  return result
}
