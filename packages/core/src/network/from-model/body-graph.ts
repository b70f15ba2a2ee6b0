import { UndirectedGraph } from "graphology"
import type { AbstractGraph } from "graphology-types"
import type { Model } from "../../model/model.js"
import { actorAttributes, actorResolver, addActor } from "./actor-nodes.js"

/**
 * Actors and bodies (two-mode): an actor is tied to a body in which it has at least one seat. Several persons of one
 * actor are one tie; its attribute `seats` counts them, `chair` and `leadership` tell whether one of them leads. Seats
 * that name only a function belong to no actor and are left out. Bodies the text merely calls necessary are left out.
 */
export function bodyGraph(model: Model): AbstractGraph {
  const graph = new UndirectedGraph()
  const attributes = actorAttributes(model)
  const resolve = actorResolver(model)
  for (const { id, mentionedOnly } of model.actors)
    if (mentionedOnly !== true) addActor(graph, id, attributes)
  const nodes = new Map<string, string>()
  for (const { id, name, kind, mandateLevel, required, meetingFrequency } of model.bodies) {
    if (required === true) continue
    const node = graph.hasNode(id) ? `body:${id}` : id
    if (graph.hasNode(node)) continue
    nodes.set(id, node)
    graph.addNode(node, {
      label: name,
      side: "body",
      kind,
      ...(mandateLevel !== undefined && { mandateLevel }),
      ...(meetingFrequency !== undefined && { meetingFrequency }),
    })
  }
  for (const { body, actor, chair, leadership } of model.memberships) {
    const node = nodes.get(body)
    const unit = actor === undefined ? undefined : resolve(actor)
    if (node === undefined || unit === undefined) continue
    addActor(graph, unit, attributes)
    if (!graph.hasEdge(unit, node)) graph.addEdge(unit, node, { seats: 0 })
    const edge = graph.edge(unit, node)!
    graph.updateEdgeAttribute(edge, "seats", (seats) => Number(seats) + 1)
    if (chair === true) graph.setEdgeAttribute(edge, "chair", true)
    if (leadership === true) graph.setEdgeAttribute(edge, "leadership", true)
  }
  return graph
}
