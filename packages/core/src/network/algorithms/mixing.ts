import { type CompactGraph, degreeOf } from "../compact-graph.js"
import { type Random, shuffle } from "./random.js"

/** A square table of numbers, row by row. */
export type Table = readonly (readonly number[])[]

/**
 * Ties between groups: cell [a][b] counts ties from a to b. An undirected tie counts in both directions, so
 * that a tie inside a group adds 2 to the diagonal. Ties of nodes without group (−1) are left out.
 */
export function mixingMatrix(graph: CompactGraph, groupOf: ArrayLike<number>, groups: number): number[][] {
  const table = Array.from({ length: groups }, () => new Array<number>(groups).fill(0))
  const { starts, targets } = graph.out
  for (let node = 0; node < graph.order; node++) {
    const group = groupOf[node]!
    if (group < 0) continue
    const row = table[group]!
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const other = groupOf[targets[slot]!]!
      if (other >= 0) row[other]!++
    }
  }
  return table
}

/** Sum of all cells. */
export function tableSum(table: Table): number {
  let sum = 0
  for (const row of table) for (const cell of row) sum += cell
  return sum
}

/** Sum of the diagonal. */
export function tableTrace(table: Table): number {
  let sum = 0
  for (let i = 0; i < table.length; i++) sum += table[i]![i]!
  return sum
}

/** Assortativity of a mixing matrix (Newman 2003); NaN if there are no ties or only one group has any. */
export function assortativityOfTable(table: Table): number {
  const total = tableSum(table)
  const rows = table.map((row) => row.reduce((a, b) => a + b, 0))
  const columns = table.map((_, c) => table.reduce((sum, row) => sum + row[c]!, 0))
  let expected = 0
  for (let i = 0; i < table.length; i++) expected += (rows[i]! / total) * (columns[i]! / total)
  if (1 - expected < 1e-12) return Number.NaN
  return (tableTrace(table) / total - expected) / (1 - expected)
}

/** E-I index of a mixing matrix (Krackhardt & Stern 1988); NaN without ties. */
export function eiIndexOfTable(table: Table): number {
  const total = tableSum(table)
  return (total - 2 * tableTrace(table)) / total
}

/** Pearson correlation over ties between a number at the source and one at the target; NaN without spread. */
export function tieCorrelation(
  graph: CompactGraph,
  sourceValue: ArrayLike<number>,
  targetValue: ArrayLike<number>,
): number {
  const { starts, targets } = graph.out
  const count = targets.length
  let meanX = 0
  let meanY = 0
  for (let node = 0; node < graph.order; node++) {
    meanX += (sourceValue[node]! * degreeOf(graph.out, node)) / count
    meanY += (targetValue[node]! * degreeOf(graph.in, node)) / count
  }
  let xx = 0
  let yy = 0
  let xy = 0
  for (let node = 0; node < graph.order; node++) {
    const x = sourceValue[node]! - meanX
    const y = targetValue[node]! - meanY
    const end = starts[node + 1]!
    xx += x * x * degreeOf(graph.out, node)
    yy += y * y * degreeOf(graph.in, node)
    let sum = 0
    for (let slot = starts[node]!; slot < end; slot++) sum += targetValue[targets[slot]!]! - meanY
    xy += x * sum
  }
  const spread = Math.sqrt(xx * yy)
  return spread <= 1e-12 * count ? Number.NaN : xy / spread
}

/** What E-I index chance yields when group labels are dealt anew among the same actors and ties. */
export interface EiBaseline {
  /** Exact mean over all permutations. */
  readonly expected: number
  readonly mean: number
  readonly standardDeviation: number
  /** 2.5 % and 97.5 % of the permutations lie below. */
  readonly lower: number
  readonly upper: number
  /** Share of permutations with an index not above the observed one. */
  readonly shareAtMost: number
}

/**
 * Permutation baseline of the E-I index: bounds of the index depend on group sizes, so the number alone says
 * little. Groups are shuffled among the nodes that have one; ties of nodes without group stay left out.
 */
export function eiBaseline(
  graph: CompactGraph,
  groupOf: ArrayLike<number>,
  permutations: number,
  random: Random,
): EiBaseline {
  const known: number[] = []
  for (let node = 0; node < graph.order; node++) if (groupOf[node]! >= 0) known.push(node)
  const place = new Int32Array(graph.order).fill(-1)
  for (let i = 0; i < known.length; i++) place[known[i]!] = i
  const labels = Int32Array.from(known, (node) => groupOf[node]!)
  const from: number[] = []
  const to: number[] = []
  for (const node of known) {
    for (let slot = graph.out.starts[node]!; slot < graph.out.starts[node + 1]!; slot++) {
      const target = place[graph.out.targets[slot]!]!
      if (target < 0) continue
      from.push(place[node]!)
      to.push(target)
    }
  }
  const index = () => {
    let inside = 0
    for (let tie = 0; tie < from.length; tie++) if (labels[from[tie]!] === labels[to[tie]!]) inside++
    return (from.length - 2 * inside) / from.length
  }
  const observed = index()
  const values = new Float64Array(permutations)
  let mean = 0
  let atMost = 0
  for (let i = 0; i < permutations; i++) {
    shuffle(labels, random)
    values[i] = index()
    mean += values[i]! / permutations
    if (values[i]! <= observed + 1e-12) atMost++
  }
  let variance = 0
  for (const value of values) variance += (value - mean) ** 2 / Math.max(1, permutations - 1)
  values.sort()
  const sizes = new Map<number, number>()
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  let insidePairs = 0
  for (const size of sizes.values()) insidePairs += size * (size - 1)
  return {
    expected: 1 - (2 * insidePairs) / (known.length * (known.length - 1)),
    mean,
    standardDeviation: Math.sqrt(variance),
    lower: values[Math.floor(0.025 * (permutations - 1))]!,
    upper: values[Math.ceil(0.975 * (permutations - 1))]!,
    shareAtMost: atMost / permutations,
  }
}
