import type { AbstractGraph } from "graphology-types"

/** What a tie weight means: a strength (large is close) or a distance (large is far). */
export type WeightMeaning = "strength" | "distance"

/** Which edge attribute holds the weight, and what it means. There is no default on purpose. */
export interface WeightOption {
  readonly attribute: string
  readonly meaning: WeightMeaning
}

/**
 * How directed ties are read: `as-given` keeps the direction, `any` makes a tie of every pair named by at
 * least one side (union), `both` only of pairs named by both sides (confirmed). Undirected graphs are the
 * same in all three.
 */
export type TieReading = "as-given" | "any" | "both"

/** Neighbours of every node in one array: those of `v` are `targets[starts[v]] … targets[starts[v + 1] - 1]`. */
export interface Adjacency {
  readonly starts: Int32Array
  /** Ascending within one node, each neighbour once, never the node itself. */
  readonly targets: Int32Array
  /** One per entry of `targets`; absent in an unweighted graph. */
  readonly weights: Float64Array | undefined
}

/**
 * A graph as flat typed arrays (compressed sparse rows), which all algorithms work on.
 *
 * Nodes are numbered in the order of the source graph; `ids` gives their names back. Self-loops are left out
 * and parallel ties of one direction are one tie, because a planner's "is there a tie" has two answers only;
 * `loops` and `parallels` say how many entries went that way.
 */
export interface CompactGraph {
  readonly order: number
  /** Distinct ties: pairs if undirected, arcs if directed. */
  readonly size: number
  readonly directed: boolean
  readonly ids: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly out: Adjacency
  /** The same object as `out` in an undirected graph. */
  readonly in: Adjacency
  /** Meaning of `weights`; absent in an unweighted graph. */
  readonly meaning: WeightMeaning | undefined
  readonly loops: number
  readonly parallels: number
  /** Ties whose weight is present but no finite number; they count with weight 1. */
  readonly unreadableWeights: number
}

/** Ties as parallel arrays, in any order, with duplicates and loops. */
interface ArcList {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array | undefined
  readonly length: number
}

/** How the weights of parallel ties become one. */
type Combine = (a: number, b: number) => number

/**
 * Reads any graphology graph: directed, undirected, mixed or multi.
 *
 * - A graph is directed if its type says so, or if it is mixed and holds at least one directed edge; an
 *   undirected edge then counts in both directions. A mixed graph without directed edges is undirected.
 * - Of parallel ties the closest one counts: greatest strength, smallest distance. A sum would turn a pair
 *   named twice at level 2 into a level that nobody named.
 * - A missing weight is 1. Numbers in text ("2") are read as numbers.
 */
export function compactGraph(
  graph: AbstractGraph,
  options: { readonly weights?: WeightOption | undefined; readonly ties?: TieReading | undefined } = {},
): CompactGraph {
  const ids = graph.nodes()
  const indexOf = new Map<string, number>()
  for (let index = 0; index < ids.length; index++) indexOf.set(ids[index]!, index)

  const directed = graph.type === "directed" || (graph.type === "mixed" && graph.directedSize > 0)
  const capacity = directed ? graph.directedSize + 2 * graph.undirectedSize : 2 * graph.size
  const sources = new Int32Array(capacity)
  const targets = new Int32Array(capacity)
  const weights = options.weights ? new Float64Array(capacity) : undefined
  const attribute = options.weights?.attribute
  let length = 0
  let loops = 0
  let unreadableWeights = 0

  graph.forEachEdge((_edge, attributes, sourceId, targetId, _source, _target, undirected) => {
    const source = indexOf.get(sourceId)!
    const target = indexOf.get(targetId)!
    if (source === target) {
      loops++
      return
    }
    let weight = 1
    if (weights && attribute !== undefined) {
      const read = readWeight(attributes[attribute])
      if (read === undefined) unreadableWeights++
      else weight = read
    }
    sources[length] = source
    targets[length] = target
    if (weights) weights[length] = weight
    length++
    if (undirected || !directed) {
      sources[length] = target
      targets[length] = source
      if (weights) weights[length] = weight
      length++
    }
  })

  const meaning = options.weights?.meaning
  const out = adjacency(ids.length, { sources, targets, weights, length }, closest(meaning))
  const arcs = out.targets.length
  const parallels = directed ? length - arcs : (length - arcs) / 2
  const base = { order: ids.length, ids, indexOf, meaning, loops, parallels, unreadableWeights }
  const given: CompactGraph = directed
    ? { ...base, directed, size: arcs, out, in: transpose(ids.length, out) }
    : { ...base, directed, size: arcs / 2, out, in: out }
  return options.ties === "any" || options.ties === "both" ? undirect(given, options.ties) : given
}

/** A compact graph of `order` nodes named "0", "1", … from index pairs; for tests and generated graphs. */
export function compactGraphFromPairs(
  order: number,
  pairs: readonly (readonly [number, number])[],
  directed = false,
): CompactGraph {
  const ids = Array.from({ length: order }, (_, index) => String(index))
  const kept = pairs.filter(([source, target]) => source !== target)
  const length = directed ? kept.length : 2 * kept.length
  const sources = new Int32Array(length)
  const targets = new Int32Array(length)
  let at = 0
  for (const [source, target] of kept) {
    sources[at] = source
    targets[at++] = target
    if (directed) continue
    sources[at] = target
    targets[at++] = source
  }
  const out = adjacency(order, { sources, targets, weights: undefined, length }, Math.max)
  const arcs = out.targets.length
  return {
    order,
    size: directed ? arcs : arcs / 2,
    directed,
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    out,
    in: directed ? transpose(order, out) : out,
    meaning: undefined,
    loops: pairs.length - kept.length,
    parallels: directed ? length - arcs : (length - arcs) / 2,
    unreadableWeights: 0,
  }
}

/**
 * The undirected graph behind a directed one. `any`: a tie where at least one side named it, with the closer
 * of the two weights; `both`: only where both did, with the weight both agree on (the farther one).
 * An undirected graph is returned as it is.
 */
export function undirect(graph: CompactGraph, ties: "any" | "both"): CompactGraph {
  if (!graph.directed) return graph
  const { order, out } = graph
  const capacity = 2 * out.targets.length
  const sources = new Int32Array(capacity)
  const targets = new Int32Array(capacity)
  const weights = out.weights ? new Float64Array(capacity) : undefined
  const nearer = closest(graph.meaning)
  let length = 0
  for (let source = 0; source < order; source++) {
    for (let slot = out.starts[source]!; slot < out.starts[source + 1]!; slot++) {
      const target = out.targets[slot]!
      const back = findSlot(out, target, source)
      if (ties === "both" && (back < 0 || target < source)) continue
      let weight = out.weights ? out.weights[slot]! : 1
      if (ties === "both" && out.weights) {
        const other = out.weights[back]!
        weight = nearer(weight, other) === weight ? other : weight
      }
      sources[length] = source
      targets[length] = target
      if (weights) weights[length] = weight
      length++
      sources[length] = target
      targets[length] = source
      if (weights) weights[length] = weight
      length++
    }
  }
  const next = adjacency(order, { sources, targets, weights, length }, nearer)
  return { ...graph, directed: false, size: next.targets.length / 2, out: next, in: next }
}

/** The graph of some nodes and the ties among them; node numbers follow the order of `nodes`. */
export function subgraph(graph: CompactGraph, nodes: ArrayLike<number>): CompactGraph {
  const place = new Int32Array(graph.order).fill(-1)
  const ids: string[] = []
  for (let index = 0; index < nodes.length; index++) {
    place[nodes[index]!] = index
    ids.push(graph.ids[nodes[index]!]!)
  }
  let capacity = 0
  for (let index = 0; index < nodes.length; index++) {
    capacity += graph.out.starts[nodes[index]! + 1]! - graph.out.starts[nodes[index]!]!
  }
  const sources = new Int32Array(capacity)
  const targets = new Int32Array(capacity)
  const weights = graph.out.weights ? new Float64Array(capacity) : undefined
  let length = 0
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    for (let slot = graph.out.starts[node]!; slot < graph.out.starts[node + 1]!; slot++) {
      const target = place[graph.out.targets[slot]!]!
      if (target < 0) continue
      sources[length] = index
      targets[length] = target
      if (weights) weights[length] = graph.out.weights![slot]!
      length++
    }
  }
  const out = adjacency(ids.length, { sources, targets, weights, length }, Math.max)
  return {
    ...graph,
    order: ids.length,
    size: graph.directed ? length : length / 2,
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    out,
    in: graph.directed ? transpose(ids.length, out) : out,
    loops: 0,
    parallels: 0,
  }
}

/** The graph without some nodes. */
export function withoutNodes(graph: CompactGraph, removed: ReadonlySet<number>): CompactGraph {
  const kept: number[] = []
  for (let node = 0; node < graph.order; node++) if (!removed.has(node)) kept.push(node)
  return subgraph(graph, kept)
}

/** The same ties without weights. */
export function unweighted(graph: CompactGraph): CompactGraph {
  if (!graph.out.weights) return graph
  const out = { ...graph.out, weights: undefined }
  return { ...graph, meaning: undefined, out, in: graph.directed ? { ...graph.in, weights: undefined } : out }
}

/** The same ties with every weight replaced; `meaning` is that of the new ones. */
export function mapWeights(
  graph: CompactGraph,
  meaning: WeightMeaning,
  map: (weight: number) => number,
): CompactGraph {
  if (!graph.out.weights) return graph
  const out = { ...graph.out, weights: graph.out.weights.map(map) }
  return {
    ...graph,
    meaning,
    out,
    in: graph.directed ? { ...graph.in, weights: graph.in.weights!.map(map) } : out,
  }
}

/** Number of neighbours of `node` in `adjacency`. */
export function degreeOf(adjacency: Adjacency, node: number): number {
  return adjacency.starts[node + 1]! - adjacency.starts[node]!
}

/** Place of the tie `source` → `target` in the arrays, or −1. Logarithmic in the number of neighbours. */
export function findSlot(adjacency: Adjacency, source: number, target: number): number {
  let low = adjacency.starts[source]!
  let high = adjacency.starts[source + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = adjacency.targets[middle]!
    if (found === target) return middle
    if (found < target) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function readWeight(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return 1
  const number = typeof value === "string" ? Number(value.trim().replace(",", ".")) : value
  return typeof number === "number" && Number.isFinite(number) ? number : undefined
}

function closest(meaning: WeightMeaning | undefined): Combine {
  return meaning === "distance" ? Math.min : Math.max
}

/** Two counting sorts, by target and then by source, leave each row sorted without comparing. */
function adjacency(order: number, arcs: ArcList, combine: Combine): Adjacency {
  const byTarget = countingSort(order, arcs.targets, undefined, arcs.length)
  const sorted = countingSort(order, arcs.sources, byTarget, arcs.length)
  const starts = new Int32Array(order + 1)
  const targets = new Int32Array(arcs.length)
  const weights = arcs.weights ? new Float64Array(arcs.length) : undefined
  let length = 0
  let row = 0
  for (let index = 0; index < arcs.length; index++) {
    const arc = sorted[index]!
    const source = arcs.sources[arc]!
    const target = arcs.targets[arc]!
    while (row < source) starts[++row] = length
    if (length > starts[row]! && targets[length - 1] === target) {
      if (weights) weights[length - 1] = combine(weights[length - 1]!, arcs.weights![arc]!)
      continue
    }
    targets[length] = target
    if (weights) weights[length] = arcs.weights![arc]!
    length++
  }
  while (row < order) starts[++row] = length
  return {
    starts,
    targets: length === targets.length ? targets : targets.slice(0, length),
    weights: weights && (length === weights.length ? weights : weights.slice(0, length)),
  }
}

/** Indices of `keys` in stable ascending order of key, taken in the order of `indices`. */
function countingSort(
  order: number,
  keys: Int32Array,
  indices: Int32Array | undefined,
  length: number,
): Int32Array {
  const starts = new Int32Array(order + 1)
  for (let index = 0; index < length; index++) starts[keys[index]! + 1]!++
  for (let key = 0; key < order; key++) starts[key + 1]! += starts[key]!
  const sorted = new Int32Array(length)
  for (let index = 0; index < length; index++) {
    const item = indices ? indices[index]! : index
    sorted[starts[keys[item]!]!++] = item
  }
  return sorted
}

function transpose(order: number, out: Adjacency): Adjacency {
  const length = out.targets.length
  const starts = new Int32Array(order + 1)
  for (let slot = 0; slot < length; slot++) starts[out.targets[slot]! + 1]!++
  for (let node = 0; node < order; node++) starts[node + 1]! += starts[node]!
  const fill = starts.slice(0, order)
  const targets = new Int32Array(length)
  const weights = out.weights ? new Float64Array(length) : undefined
  for (let source = 0; source < order; source++) {
    for (let slot = out.starts[source]!; slot < out.starts[source + 1]!; slot++) {
      const place = fill[out.targets[slot]!]!++
      targets[place] = source
      if (weights) weights[place] = out.weights![slot]!
    }
  }
  return { starts, targets, weights }
}
