import { MultiDirectedGraph, UndirectedGraph } from "graphology"
import type { AbstractGraph, Attributes } from "graphology-types"
import { type RelationLevel, relationLevel } from "../../model/values.js"

/** Place of a level on the ladder from 0 `keine` to 5 `gemeinsames-angebot`; −1 for an unknown one. */
export function levelRank(level: unknown): number {
  return typeof level === "string" ? relationLevel.ids.indexOf(level as RelationLevel) : -1
}

/**
 * The graph with the ties of at least this level. Ties of unknown level count only at „bekannt“: that somebody names
 * a tie says that it exists and no more. Ties of level „keine“ are none.
 */
export function tiesFrom(graph: AbstractGraph, level: RelationLevel): AbstractGraph {
  const least = Math.max(1, levelRank(level))
  const kept = graph.nullCopy()
  graph.forEachNode((node, attributes) => void kept.mergeNode(node, attributes))
  graph.forEachEdge((edge, attributes, source, target, _s, _t, undirected) => {
    const rank = levelRank(attributes.level)
    if (rank < 0 ? least > 1 : rank < least) return
    if (undirected) kept.addUndirectedEdgeWithKey(edge, source, target, attributes)
    else kept.addDirectedEdgeWithKey(edge, source, target, attributes)
  })
  return kept
}

/**
 * One undirected tie per pair: `any` if at least one side names it, `both` only if both do. Of several levels `any`
 * keeps the highest, `both` the highest that both sides name. Ties to oneself are left out.
 */
export function mergeTies(graph: AbstractGraph, ties: "any" | "both"): AbstractGraph {
  const merged = new UndirectedGraph()
  graph.forEachNode((node, attributes) => void merged.addNode(node, attributes))
  const arcs = new Map<string, Map<string, Attributes>>()
  const put = (source: string, target: string, attributes: Attributes) => {
    const row = arcs.get(source) ?? new Map<string, Attributes>()
    arcs.set(source, row)
    const known = row.get(target)
    if (!known || levelRank(attributes.level) > levelRank(known.level)) row.set(target, attributes)
  }
  graph.forEachEdge((_edge, attributes, source, target, _s, _t, undirected) => {
    if (source === target) return
    put(source, target, attributes)
    if (undirected) put(target, source, attributes)
  })
  for (const [source, row] of arcs) {
    for (const [target, there] of row) {
      if (merged.hasEdge(source, target)) continue
      const back = arcs.get(target)?.get(source)
      if (ties === "both" && !back) continue
      const backIsHigher = back !== undefined && levelRank(back.level) > levelRank(there.level)
      merged.addEdge(source, target, { ...(backIsHigher === (ties === "any") && back ? back : there) })
    }
  }
  return merged
}

/** True if the ties tell who named whom: at least one pair is named from both sides, or confirmed. */
export function hasDirections(graph: AbstractGraph): boolean {
  if (graph.type === "undirected") return false
  return (
    graph.findEdge(
      (_edge, _attributes, source, target, _s, _t, undirected) =>
        undirected || (source !== target && graph.hasDirectedEdge(target, source)),
    ) !== undefined
  )
}

/** A new graph for ties that are named by one side; parallel ties keep their own level and topic. */
export function newTieGraph(): AbstractGraph {
  return new MultiDirectedGraph()
}
