import { UndirectedGraph } from "graphology"
import type { AbstractGraph } from "graphology-types"
import type { Model } from "../../model/model.js"
import { actorAttributes, actorResolver, addActor } from "./actor-nodes.js"

/** What an actor does for an offer; the stronger role counts if it has several. */
export type OfferRole = "provider" | "lead" | "partner"

/**
 * Actors and offers (two-mode): providers, partners, and the organisation of the contact as lead. The leading actor
 * and the partners of a measure that creates an offer belong to it as well. Ended offers are left out.
 */
export function offerGraph(model: Model): AbstractGraph {
  const graph = new UndirectedGraph()
  const attributes = actorAttributes(model)
  const resolve = actorResolver(model)
  for (const { id, mentionedOnly } of model.actors)
    if (mentionedOnly !== true) addActor(graph, id, attributes)
  const nodes = new Map<string, string>()
  const tie = (offer: string, actor: string | undefined, role: OfferRole) => {
    const node = nodes.get(offer)
    const unit = actor === undefined ? undefined : resolve(actor)
    if (node === undefined || unit === undefined) return
    addActor(graph, unit, attributes)
    if (!graph.hasEdge(unit, node)) graph.addEdge(unit, node, { role })
  }
  for (const { id, name, status, professionalsOnly, basic } of model.offers) {
    if (status === "beendet") continue
    const node = graph.hasNode(id) ? `offer:${id}` : id
    if (graph.hasNode(node)) continue
    nodes.set(id, node)
    graph.addNode(node, {
      label: name,
      side: "offer",
      ...(status !== undefined && { status }),
      ...(professionalsOnly === true && { professionalsOnly }),
      ...(basic === true && { basic }),
    })
  }
  for (const { id, provider, providers = [] } of model.offers) {
    tie(id, provider, "provider")
    for (const actor of providers) tie(id, actor, "provider")
  }
  for (const { id, contact } of model.offers) tie(id, contact, "lead")
  for (const { createsOffer, leadActor } of model.measures)
    if (createsOffer) tie(createsOffer, leadActor, "lead")
  for (const { id, partners = [] } of model.offers) for (const actor of partners) tie(id, actor, "partner")
  for (const { createsOffer, partners = [] } of model.measures)
    if (createsOffer) for (const actor of partners) tie(createsOffer, actor, "partner")
  return graph
}
