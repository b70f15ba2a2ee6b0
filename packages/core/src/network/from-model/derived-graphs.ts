import { UndirectedGraph } from "graphology"
import type { AbstractGraph } from "graphology-types"
import { actorPhases, chainPhases, placeOffers } from "../../chain/index.js"
import type { Model } from "../../model/model.js"
import { type SectorId, sector } from "../../model/values.js"

/**
 * Sectors tied by the actors that work together, from a graph of actors. Every tied pair counts once, whoever names
 * it; `weight` is the number of tied pairs. Sectors without a tie stay in; actors without a sector do not count.
 */
export function sectorGraph(actors: AbstractGraph): AbstractGraph {
  const graph = new UndirectedGraph()
  const sectorOf = (node: string): string | undefined => {
    const value: unknown = actors.getNodeAttribute(node, "sector")
    return typeof value === "string" && value !== "" ? value : undefined
  }
  actors.forEachNode((node) => {
    const id = sectorOf(node)
    if (id === undefined) return
    if (!graph.hasNode(id))
      graph.addNode(id, { label: sector.labels[id as SectorId] ?? id, side: "sector", actors: 0 })
    graph.updateNodeAttribute(id, "actors", (count) => Number(count) + 1)
  })
  const seen = new Map<string, Set<string>>()
  actors.forEachEdge((_edge, _attributes, source, target) => {
    const [first, second] = source < target ? [source, target] : [target, source]
    const [a, b] = [sectorOf(first), sectorOf(second)]
    if (a === undefined || b === undefined || a === b) return
    const row = seen.get(first) ?? new Set()
    if (row.has(second)) return
    seen.set(first, row.add(second))
    if (!graph.hasEdge(a, b)) graph.addEdge(a, b, { weight: 0 })
    graph.updateEdgeAttribute(graph.edge(a, b)!, "weight", (weight) => Number(weight) + 1)
  })
  return graph
}

/** Phases of life tied by the actors active in both; `weight` is their number. All phases of the chain are nodes. */
export function phaseGraph(model: Model): AbstractGraph {
  const graph = new UndirectedGraph()
  const { phases } = chainPhases(model)
  for (const { id, label } of phases) if (!graph.hasNode(id)) graph.addNode(id, { label, side: "phase" })
  for (const [, active] of actorPhases(model, phases, placeOffers(model, phases))) {
    const places = [...active].sort((a, b) => a - b)
    for (const [at, first] of places.entries()) {
      for (const second of places.slice(at + 1)) {
        const [a, b] = [phases[first]!.id, phases[second]!.id]
        if (a === b) continue
        if (!graph.hasEdge(a, b)) graph.addEdge(a, b, { weight: 0 })
        graph.updateEdgeAttribute(graph.edge(a, b)!, "weight", (weight) => Number(weight) + 1)
      }
    }
  }
  return graph
}
