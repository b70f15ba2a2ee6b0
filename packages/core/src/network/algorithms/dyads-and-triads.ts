import { type CompactGraph, findSlot } from "../compact-graph.js"

/** Pairs of nodes by kind: tied both ways, one way, not at all. */
export interface DyadCensus {
  readonly mutual: number
  readonly asymmetric: number
  readonly none: number
}

/** Counts all pairs of nodes of a directed graph. In an undirected graph every tie is mutual. */
export function dyadCensus(graph: CompactGraph): DyadCensus {
  const { order, size } = graph
  let mutual = size
  let asymmetric = 0
  if (graph.directed) {
    let answered = 0
    for (const count of mutualTies(graph)) answered += count
    mutual = answered / 2
    asymmetric = size - answered
  }
  return { mutual, asymmetric, none: (order * (order - 1)) / 2 - mutual - asymmetric }
}

/** Number of ties of each node that go both ways. */
export function mutualTies(graph: CompactGraph): Uint32Array {
  const { order } = graph
  const counts = new Uint32Array(order)
  for (let node = 0; node < order; node++) {
    let i = graph.out.starts[node]!
    let j = graph.in.starts[node]!
    while (i < graph.out.starts[node + 1]! && j < graph.in.starts[node + 1]!) {
      const a = graph.out.targets[i]!
      const b = graph.in.targets[j]!
      if (a === b) counts[node]!++
      if (a <= b) i++
      if (b <= a) j++
    }
  }
  return counts
}

/** The 16 kinds of triads in the usual order and notation (Davis & Leinhardt 1972). */
export const triadKinds = [
  "003",
  "012",
  "102",
  "021D",
  "021U",
  "021C",
  "111D",
  "111U",
  "030T",
  "030C",
  "201",
  "120D",
  "120U",
  "120C",
  "210",
  "300",
] as const
export type TriadKind = (typeof triadKinds)[number]

/**
 * Number of triads of each kind. Only triads with a tie are looked at (Batagelj & Mrvar 2001), so that the time
 * depends on ties and degrees, not on n³. `weak` is the same graph read without directions.
 */
export function triadCensus(graph: CompactGraph, weak: CompactGraph): Record<TriadKind, number> {
  const { order } = graph
  const { starts, targets } = weak.out
  const census = Object.fromEntries(triadKinds.map((kind) => [kind, 0])) as Record<TriadKind, number>
  const mark = new Int32Array(order).fill(-1)
  const both = new Uint32Array(order)
  let tied = 0
  let stamp = 0
  for (let v = 0; v < order; v++) {
    for (let slot = starts[v]!; slot < starts[v + 1]!; slot++) {
      const u = targets[slot]!
      if (u <= v) continue
      let count = 0
      for (const end of [v, u]) {
        for (let i = starts[end]!; i < starts[end + 1]!; i++) {
          const w = targets[i]!
          if (w === u || w === v || mark[w] === stamp) continue
          mark[w] = stamp
          both[count++] = w
        }
      }
      stamp++
      const mutual = findSlot(graph.out, v, u) >= 0 && findSlot(graph.out, u, v) >= 0
      const plain = order - count - 2
      census[mutual ? "102" : "012"] += plain
      tied += plain
      for (let i = 0; i < count; i++) {
        const w = both[i]!
        // Each triad once: at its smallest tied pair.
        if (!(u < w || (v < w && w < u && findSlot(weak.out, v, w) < 0))) continue
        census[kindOfTriad(graph, v, u, w)]++
        tied++
      }
    }
  }
  census["003"] = (order * (order - 1) * (order - 2)) / 6 - tied
  return census
}

/** Kind of a triad by its six possible arcs as bits: x→y, y→x, x→z, z→x, y→z, z→y. */
const kindByArcs: readonly TriadKind[] = Array.from({ length: 64 }, (_, arcs) => kindOfArcs(arcs))

function kindOfTriad({ out }: CompactGraph, x: number, y: number, z: number): TriadKind {
  const bit = (from: number, to: number, value: number) => (findSlot(out, from, to) >= 0 ? value : 0)
  const arcs = bit(x, y, 1) | bit(y, x, 2) | bit(x, z, 4) | bit(z, x, 8) | bit(y, z, 16) | bit(z, y, 32)
  return kindByArcs[arcs]!
}

function kindOfArcs(arcs: number): TriadKind {
  const out = [0, 0, 0]
  const into = [0, 0, 0]
  let mutual = 0
  let asymmetric = 0
  for (const [a, b, shift] of [
    [0, 1, 0],
    [0, 2, 2],
    [1, 2, 4],
  ] as const) {
    const there = ((arcs >> shift) & 1) === 1
    const back = ((arcs >> (shift + 1)) & 1) === 1
    if (there) {
      out[a]!++
      into[b]!++
    }
    if (back) {
      out[b]!++
      into[a]!++
    }
    if (there && back) mutual++
    else if (there || back) asymmetric++
  }
  if (mutual === 3) return "300"
  if (mutual === 2) return asymmetric === 1 ? "210" : "201"
  if (mutual === 1) {
    if (asymmetric === 0) return "102"
    // The node outside of the mutual pair has as many ties as there are asymmetric ones.
    const other = [0, 1, 2].find((i) => out[i]! + into[i]! === asymmetric)!
    if (asymmetric === 1) return out[other] === 1 ? "111D" : "111U"
    return out[other] === 2 ? "120D" : into[other] === 2 ? "120U" : "120C"
  }
  if (asymmetric === 3) return out.includes(2) ? "030T" : "030C"
  if (asymmetric === 2) return out.includes(2) ? "021D" : into.includes(2) ? "021U" : "021C"
  return asymmetric === 1 ? "012" : "003"
}
