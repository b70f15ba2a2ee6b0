import type { AbstractGraph } from "graphology-types"
import { fold } from "../../german/index.js"
import type { Actor } from "../../model/entity-types.js"
import type { Model } from "../../model/model.js"
import { coordinationActors } from "./coordination.js"

/** What a graph knows about an actor; unknown is absent. */
export interface ActorAttributes {
  readonly label: string
  readonly side: "actor"
  readonly sector?: string
  readonly affiliation?: string
  /** Amt, Dezernat or the unit above it, as written. */
  readonly department?: string
  readonly kind?: string
  readonly coordination?: true
  /** Names of the areas the actor works in, from itself and its offers. */
  readonly areas?: readonly string[]
  /** Target groups of its offers, as written. */
  readonly targetGroups?: readonly string[]
}

/** The attributes of all actors of a model, by id. */
export function actorAttributes(model: Model): ReadonlyMap<string, ActorAttributes> {
  const coordination = coordinationActors(model)
  const byId = new Map(model.actors.map((actor) => [actor.id, actor]))
  const areas = new Map(model.areas.map(({ id, name }) => [id, name]))
  const reach = new Map<string, { areas: Set<string>; groups: Set<string> }>()
  for (const { provider, providers = [], area = [], targetGroup = [] } of model.offers) {
    for (const id of new Set([...(provider === undefined ? [] : [provider]), ...providers])) {
      const own = reach.get(id) ?? { areas: new Set(), groups: new Set() }
      for (const one of area) own.areas.add(areas.get(one) ?? one)
      for (const one of targetGroup) own.groups.add(one)
      reach.set(id, own)
    }
  }
  return new Map(
    model.actors.map((actor) => {
      const own = reach.get(actor.id)
      const department = departmentOf(actor, byId)
      const places = new Set([...(actor.area ?? []).map((id) => areas.get(id) ?? id), ...(own?.areas ?? [])])
      return [
        actor.id,
        {
          label: actor.name,
          side: "actor",
          ...(actor.sector !== undefined && { sector: actor.sector }),
          ...(actor.affiliation !== undefined && { affiliation: actor.affiliation }),
          ...(department !== undefined && { department }),
          ...(actor.kind !== undefined && { kind: actor.kind }),
          ...(coordination.has(actor.id) && { coordination: true }),
          ...(places.size > 0 && { areas: [...places] }),
          ...(own && own.groups.size > 0 && { targetGroups: [...own.groups] }),
        },
      ]
    }),
  )
}

/**
 * Finds the actor behind a reference. Persons are aggregated to units: a contact counts for the organisation it
 * belongs to, a coordination named as a body for the actor of that name. `undefined` if no actor stands behind it.
 */
export function actorResolver(model: Model): (id: string) => string | undefined {
  const actors = new Set(model.actors.map(({ id }) => id))
  const byName = new Map(model.actors.map(({ id, name }) => [fold(name), id]))
  const others = new Map<string, string>()
  for (const { id, actor, organisation } of model.contacts) {
    const unit = actor ?? (organisation === undefined ? undefined : byName.get(fold(organisation)))
    if (unit !== undefined && actors.has(unit)) others.set(id, unit)
  }
  for (const { id, name } of model.bodies) {
    const unit = byName.get(fold(name))
    if (unit !== undefined) others.set(id, unit)
  }
  return (id) => (actors.has(id) ? id : others.get(id))
}

/** Adds an actor to a graph once. */
export function addActor(
  graph: AbstractGraph,
  id: string,
  attributes: ReadonlyMap<string, ActorAttributes>,
): void {
  if (!graph.hasNode(id)) graph.addNode(id, { ...(attributes.get(id) ?? { label: id, side: "actor" }) })
}

/** The unit above, as written or by its name; a unit of its own without anything above it has none. */
function departmentOf(actor: Actor, byId: ReadonlyMap<string, Actor>): string | undefined {
  if (actor.department !== undefined) return actor.department
  const seen = new Set([actor.id])
  let top: Actor | undefined
  for (let next = parentOf(actor, byId); next && !seen.has(next.id); next = parentOf(next, byId)) {
    seen.add(next.id)
    top = next
    if (next.department !== undefined) return next.department
  }
  return top?.name
}

function parentOf({ parentActor }: Actor, byId: ReadonlyMap<string, Actor>): Actor | undefined {
  return parentActor === undefined ? undefined : byId.get(parentActor)
}
