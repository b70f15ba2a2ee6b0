import type { AbstractGraph } from "graphology-types"
import type { Bilingual } from "../finding.js"
import { cutStructure } from "./algorithms/cut-structure.js"
import { type DistanceSummary, distanceSummary } from "./algorithms/distance-summary.js"
import { type PathSummary, pathSummary } from "./algorithms/path-summary.js"
import {
  type CompactGraph,
  compactGraph,
  mapWeights,
  type TieReading,
  undirect,
  unweighted,
  type WeightOption,
} from "./compact-graph.js"
import { type GroupOption, type Partition, readPartition } from "./partition.js"
import { reasons } from "./reasons.js"

/** How a graph is to be read. */
export interface NetworkOptions {
  readonly groups?: GroupOption | undefined
  /** Without it all ties weigh the same. */
  readonly weights?: WeightOption | undefined
  readonly ties?: TieReading | undefined
  /** The same network at an earlier time, for comparisons. */
  readonly before?: AbstractGraph | undefined
}

/**
 * A graph made ready for many metrics: read once, and costly intermediate results are kept. It is a picture of
 * the graph at the time of `openNetwork`; later changes of the graph do not show.
 */
export interface Network {
  readonly graph: AbstractGraph
  readonly options: NetworkOptions
  /** The ties as asked for, with direction where they have one. */
  readonly given: CompactGraph
  /** The same without directions: tied if at least one side says so. */
  readonly weak: CompactGraph
  readonly groups: Partition | undefined
  /** The earlier wave, read in the same way. */
  readonly before: CompactGraph | undefined
  /** Computes a value once; `key` names it among all users of this network. */
  readonly once: <Value>(key: string, compute: () => Value) => Value
  /** True if `once` has computed the value already. */
  readonly has: (key: string) => boolean
}

/** Reads a graph for measuring. Linear in nodes and ties. */
export function openNetwork(graph: AbstractGraph, options: NetworkOptions = {}): Network {
  const kept = new Map<string, unknown>()
  const once = <Value>(key: string, compute: () => Value): Value => {
    if (!kept.has(key)) kept.set(key, compute())
    return kept.get(key) as Value
  }
  return {
    graph,
    options,
    once,
    has: (key) => kept.has(key),
    given: compactGraph(graph, options),
    get weak() {
      return once("weak", () => undirect(this.given, "any"))
    },
    get groups() {
      const { groups } = options
      return groups === undefined ? undefined : once("groups", () => readPartition(graph, groups))
    },
    get before() {
      const { before } = options
      return before && once("before", () => compactGraph(before, options))
    },
  }
}

/** A graph with usable weights, or why there is none. */
export type Weighed =
  | { readonly graph: CompactGraph; readonly reason?: never }
  | { readonly graph?: never; readonly reason: Bilingual }

/**
 * The graph with tie lengths: distances as they are, strengths turned into 1 / strength (Newman 2001).
 * Lengths must be positive. If all are 1 the weights are dropped, because counting steps is much faster.
 */
export function asDistances(graph: CompactGraph): Weighed {
  return graph.meaning === "strength"
    ? checked(graph, 0, (usable) => dropOnes(mapWeights(usable, "distance", (weight) => 1 / weight)))
    : checked(graph, 0, dropOnes)
}

/** The graph with tie strengths ≥ 0: strengths as they are, distances turned into 1 / distance. */
export function asStrengths(graph: CompactGraph): Weighed {
  return graph.meaning === "distance"
    ? checked(graph, 0, (usable) => dropOnes(mapWeights(usable, "strength", (weight) => 1 / weight)))
    : checked(graph, -Number.MIN_VALUE, dropOnes)
}

function checked(
  graph: CompactGraph,
  above: number,
  convert: (graph: CompactGraph) => CompactGraph,
): Weighed {
  if (graph.unreadableWeights > 0) return { reason: reasons.weightUnreadable }
  for (const weight of graph.out.weights ?? []) {
    if (weight <= above) return { reason: above < 0 ? reasons.weightNegative : reasons.weightNotPositive }
  }
  return { graph: convert(graph) }
}

function dropOnes(graph: CompactGraph): CompactGraph {
  return graph.out.weights?.every((weight) => weight === 1) ? unweighted(graph) : graph
}

/** The shortest-path pass over a network, or why there is none. */
export type Paths =
  | { readonly paths: PathSummary; readonly weighted: boolean; readonly reason?: never }
  | { readonly paths?: never; readonly weighted?: never; readonly reason: Bilingual }

/** Shortest-path sums of the network, with lengths where weights are given; computed once. */
export function pathsOf(network: Network): Paths {
  return network.once("paths", (): Paths => {
    const { graph, reason } = asDistances(network.given)
    if (!graph) return { reason }
    return { paths: pathSummary(graph), weighted: graph.out.weights !== undefined }
  })
}

/** Distance sums of every actor, and whether they are lengths or steps. */
export type Distances =
  | {
      readonly out: DistanceSummary
      readonly in: DistanceSummary
      readonly weighted: boolean
      readonly reason?: never
    }
  | { readonly out?: never; readonly reason: Bilingual }

/**
 * Distance sums without betweenness: taken from the shortest-path pass if that is done anyway, otherwise from
 * the much faster bit-parallel search.
 */
export function distancesOf(network: Network): Distances {
  return network.once("distances", (): Distances => {
    const { graph, reason } = asDistances(network.given)
    if (!graph) return { reason }
    if (!graph.out.weights && !network.has("paths")) {
      const out = distanceSummary(graph, "out")
      return { out, in: graph.directed ? distanceSummary(graph, "in") : out, weighted: false }
    }
    const { paths, weighted, reason: missing } = pathsOf(network)
    if (!paths) return { reason: missing }
    return {
      weighted,
      out: {
        distance: paths.outDistance,
        harmonic: paths.outHarmonic,
        reach: paths.outReach,
        eccentricity: paths.outEccentricity,
      },
      in: {
        distance: paths.inDistance,
        harmonic: paths.inHarmonic,
        reach: paths.inReach,
        eccentricity: paths.inEccentricity,
      },
    }
  })
}

/** Cut points, bridges and the like of the undirected network; computed once. */
export function cutsOf(network: Network) {
  return network.once("cuts", () => cutStructure(network.weak))
}
