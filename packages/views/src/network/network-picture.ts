import {
  actorGraph,
  chooseWave,
  compactGraph,
  coordinationActors,
  cutStructure,
  type Model,
  networkBasis,
  type RelationLevel,
  type RemovalEffect,
  relationsByWave,
  removalEffect,
  type SectorId,
  type Source,
  type SurveyWave,
} from "@kettenwerk/core"
import type { ViewOptions } from "../rendered-view.js"

/** An actor as the picture shows it. */
export interface NetworkNode {
  readonly id: string
  readonly name: string
  readonly sector: SectorId | undefined
  readonly degree: number
  /** Without it the network falls apart. */
  readonly isCut: boolean
  readonly isCoordination: boolean
  readonly source: Source | undefined
}

/** A tie of two actors, named by at least one of them. */
export interface NetworkTie {
  readonly from: string
  readonly to: string
  readonly level: RelationLevel | undefined
  readonly confirmed: boolean
  readonly source: Source | undefined
}

/** The network of actors, made ready for drawing. */
export interface NetworkPicture {
  /** In the order of the text. */
  readonly nodes: readonly NetworkNode[]
  readonly ties: readonly NetworkTie[]
  readonly wave: SurveyWave | null
  readonly basis: ReturnType<typeof networkBasis>
  /** What would be lost without the coordination; absent if the text knows none, or it is left out already. */
  readonly withoutCoordination?: RemovalEffect
  /** The text names a coordination with ties. */
  readonly hasCoordination: boolean
}

/** Reads one wave of the network of a group, with or without its coordination. */
export function networkPicture(model: Model, options: ViewOptions): NetworkPicture {
  const chosen = chooseWave(relationsByWave(model), options.wave)
  const directed = actorGraph(model, options.wave === undefined ? {} : { wave: options.wave })
  const graph = actorGraph(model, { ties: "any", ...(options.wave !== undefined && { wave: options.wave }) })
  const basis = networkBasis(directed, chosen?.wave)
  const coordination = coordinationActors(model)
  const tied = graph.filterNodes((node) => coordination.has(node) && graph.degree(node) > 0)

  const before = compactGraph(graph)
  const removed = new Set(tied.map((node) => before.indexOf.get(node)!))
  if (options.withoutCoordination === true)
    for (const node of graph.filterNodes((id) => coordination.has(id))) graph.dropNode(node)
  const compact = compactGraph(graph)
  const { isArticulationPoint } = cutStructure(compact)

  const actors = new Map(model.actors.map((actor) => [actor.id, actor]))
  const relations = new Map(model.relations.map((relation) => [relation.id, relation]))
  return {
    nodes: graph.mapNodes((id, attributes) => {
      const actor = actors.get(id)
      return {
        id,
        name: actor?.name ?? String(attributes.label ?? id),
        sector: actor?.sector,
        degree: graph.degree(id),
        isCut: isArticulationPoint[compact.indexOf.get(id)!] === 1,
        isCoordination: coordination.has(id),
        source: actor?.source,
      }
    }),
    ties: graph.mapEdges((_edge, { relation, level }, from, to) => ({
      from,
      to,
      level: level as RelationLevel | undefined,
      confirmed: directed.hasDirectedEdge(from, to) && directed.hasDirectedEdge(to, from),
      source: relations.get(String(relation))?.source,
    })),
    wave: chosen?.wave ?? null,
    basis,
    hasCoordination: removed.size > 0,
    ...(removed.size > 0 &&
      options.withoutCoordination !== true && { withoutCoordination: removalEffect(before, removed) }),
  }
}
