import type { AbstractGraph } from "graphology-types"
import type { Relation } from "../../model/entity-types.js"
import type { Model } from "../../model/model.js"
import type { RelationLevel } from "../../model/values.js"
import type { TieReading } from "../compact-graph.js"
import { actorAttributes, actorResolver, addActor } from "./actor-nodes.js"
import { levelRank, mergeTies, newTieGraph, tiesFrom } from "./tie-level.js"
import { relationsByWave, type WaveRelations } from "./waves.js"

/** Which ties of the model make the graph. */
export interface ActorGraphOptions {
  /** Id of a survey, or `null` for the relations outside of surveys; the latest survey if absent. */
  readonly wave?: string | null
  /** At least this level; every named tie if absent. */
  readonly level?: RelationLevel
  /** `as-given` (a directed multigraph), `any` side, or confirmed by `both`; `as-given` if absent. */
  readonly ties?: TieReading
}

/** Attributes of a tie; unknown is absent. `strength` is the place on the ladder, 1 to 5. */
export interface TieAttributes {
  readonly relation: string
  readonly level?: RelationLevel
  readonly strength?: number
  readonly frequency?: string
  readonly formality?: string
  readonly topic?: string
}

/**
 * The network of actors as one survey or the text names it.
 *
 * Nodes are the actors the text lists, also those without any tie, and all that have one; node ids are actor ids.
 * Persons are aggregated to units: ties that name a contact count for its organisation; ties whose ends stand for no
 * actor are left out. A tie confirmed by both sides runs in both directions. „keine“ is no tie.
 */
export function actorGraph(model: Model, options: ActorGraphOptions = {}): AbstractGraph {
  const chosen = chooseWave(relationsByWave(model), options.wave)
  const graph = newTieGraph()
  const attributes = actorAttributes(model)
  const resolve = actorResolver(model)
  for (const { id, mentionedOnly } of model.actors)
    if (mentionedOnly !== true) addActor(graph, id, attributes)
  for (const relation of chosen?.relations ?? []) {
    const [from, to] = [resolve(relation.from), resolve(relation.to)]
    if (from === undefined || to === undefined || from === to) continue
    addActor(graph, from, attributes)
    addActor(graph, to, attributes)
    if (relation.level === "keine") continue
    const tie = tieAttributes(relation)
    graph.addEdge(from, to, tie)
    if (relation.confirmed || relation.direction === "gegenseitig") graph.addEdge(to, from, tie)
  }
  const strong = options.level === undefined ? graph : tiesFrom(graph, options.level)
  return options.ties === "any" || options.ties === "both" ? mergeTies(strong, options.ties) : strong
}

/** The relations of a survey: the latest one unless told otherwise; `undefined` if there is none. */
export function chooseWave(
  waves: readonly WaveRelations[],
  id: string | null | undefined,
): WaveRelations | undefined {
  if (id === undefined) return waves.at(-1)
  return waves.find(({ wave }) => (wave?.id ?? null) === id)
}

function tieAttributes({ id, level, frequency, formality, topic }: Relation): TieAttributes {
  return {
    relation: id,
    ...(level !== undefined && { level, strength: levelRank(level) }),
    ...(frequency !== undefined && { frequency }),
    ...(formality !== undefined && { formality }),
    ...(topic !== undefined && { topic }),
  }
}
