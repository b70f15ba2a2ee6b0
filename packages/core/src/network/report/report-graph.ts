import type { AbstractGraph } from "graphology-types"
import type { RelationLevel } from "../../model/values.js"
import { compactGraph, type TieReading } from "../compact-graph.js"
import { type Network, openNetwork } from "../network.js"
import type { GroupOption } from "../partition.js"

/** What a graph of the report holds. */
export interface GraphInfo {
  /** Name by which metrics refer to it. */
  readonly id: string
  readonly kind: "actor-actor" | "actor-body" | "actor-offer" | "sector-sector" | "phase-phase"
  /** The survey the ties come from; `null` for ties that belong to none. */
  readonly wave: { readonly id: string; readonly name: string } | null
  /** Ties of at least this level; `null` where levels make no sense. */
  readonly level: RelationLevel | null
  /** Named by at least one side, or by both. */
  readonly ties: "any" | "both"
  /** The direction of naming is kept: each side that names the tie counts. */
  readonly directed: boolean
  /** Part of the actors only. */
  readonly part?: "verwaltung"
  readonly n: number
  readonly m: number
}

/** A graph with the same without the coordination, read once for each grouping. */
export interface ReportGraph {
  readonly info: GraphInfo
  readonly graph: AbstractGraph
  /** Absent if the graph knows no coordination. */
  readonly reduced: AbstractGraph | undefined
  readonly network: (groups?: GroupOption) => Network
  readonly reducedNetwork: (groups?: GroupOption) => Network | undefined
}

/** Prepares a graph for the report. `coordination` names the nodes left out in the second reading. */
export function reportGraph(
  info: Omit<GraphInfo, "n" | "m" | "ties" | "directed">,
  graph: AbstractGraph,
  coordination: ReadonlySet<string>,
  ties: TieReading = "any",
  before?: AbstractGraph,
): ReportGraph {
  const known = graph.filterNodes((node) => coordination.has(node))
  const reduced = known.length === 0 ? undefined : partOf(graph, (node) => !coordination.has(node))
  const earlier = before && reduced ? partOf(before, (node) => !coordination.has(node)) : before
  const opened = new Map<GroupOption | undefined, Network>()
  const openedReduced = new Map<GroupOption | undefined, Network>()
  const open = (
    cache: typeof opened,
    source: AbstractGraph,
    old: AbstractGraph | undefined,
    groups?: GroupOption,
  ) => {
    const network = cache.get(groups) ?? openNetwork(source, { groups, ties, before: old })
    cache.set(groups, network)
    return network
  }
  const { order, size, directed } = compactGraph(graph, { ties })
  return {
    info: { ...info, ties: ties === "both" ? "both" : "any", directed, n: order, m: size },
    graph,
    reduced,
    network: (groups) => open(opened, graph, before, groups),
    reducedNetwork: (groups) => reduced && open(openedReduced, reduced, earlier, groups),
  }
}

/** The nodes that `isKept` wants and the ties among them. */
export function partOf(graph: AbstractGraph, isKept: (node: string) => boolean): AbstractGraph {
  const part = graph.copy()
  for (const node of graph.nodes()) if (!isKept(node)) part.dropNode(node)
  return part
}
