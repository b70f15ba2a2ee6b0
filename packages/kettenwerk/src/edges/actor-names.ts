import { type Actor, actorAttributes, fold, type Model, nameKey, sameName } from "@kettenwerk/core"
import type { AbstractGraph } from "graphology-types"

/**
 * Puts the names of an edge list into a graph. Names that the concept knows get the id and attributes of its actor;
 * the others are nodes of their own, named as written. Each spelling of a name is one node.
 */
export function actorNamer(graph: AbstractGraph, model: Model): (name: string) => string {
  const attributes = actorAttributes(model)
  const byKey = new Map<string, Actor>()
  for (const actor of model.actors)
    for (const name of [actor.name, ...actor.aliases, actor.id])
      if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), actor)
  const nodes = new Map<string, string>()
  return (written) => {
    const name = written.trim().replace(/\s+/g, " ")
    const key = nameKey(name) || name
    const known = nodes.get(key)
    if (known !== undefined) return known
    const actor = byKey.get(key) ?? likely(name, model.actors)
    const node = actor?.id ?? name
    nodes.set(key, node)
    if (!graph.hasNode(node)) {
      if (actor) graph.addNode(node, { ...attributes.get(actor.id) })
      else
        graph.addNode(node, {
          label: name,
          side: "actor",
          ...(isCoordination(name) && { coordination: true }),
        })
    }
    return node
  }
}

/** „Koordinationsstelle Präventionskette“, „Koordinierung“: what the concept would otherwise say. */
function isCoordination(name: string): boolean {
  return /^koordin/.test(fold(name))
}

/** The one actor the name can only mean; several that fit are none. */
function likely(name: string, actors: readonly Actor[]): Actor | undefined {
  const fitting = actors.filter((actor) => [actor.name, ...actor.aliases].some((own) => sameName(name, own)))
  return fitting.length === 1 ? fitting[0] : undefined
}
