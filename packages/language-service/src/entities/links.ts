import { actorGraph, cutStructure, type Model, type Offer, openNetwork } from "@kettenwerk/core"

/** How an actor stands in the network; `undefined` if the text names no ties at all. */
export interface NetworkPosition {
  readonly partners: number
  readonly actors: number
  /** Without it, parts of the network would not be connected. */
  readonly isBridge: boolean
}

const positions = new WeakMap<Model, ReadonlyMap<string, NetworkPosition>>()

/** Computed once per model, when the first card asks for it. */
export function networkPosition(model: Model, actor: string): NetworkPosition | undefined {
  const known = positions.get(model) ?? computePositions(model)
  positions.set(model, known)
  return known.get(actor)
}

function computePositions(model: Model): ReadonlyMap<string, NetworkPosition> {
  if (model.relations.length === 0) return new Map()
  const graph = actorGraph(model, { ties: "any" })
  const { weak } = openNetwork(graph)
  const { isArticulationPoint } = cutStructure(weak)
  return new Map(
    weak.ids.map((id, node) => [
      id,
      {
        partners: weak.out.starts[node + 1]! - weak.out.starts[node]!,
        actors: weak.order,
        isBridge: isArticulationPoint[node] === 1,
      },
    ]),
  )
}

/** Offers an actor provides or takes part in. */
export function offersOf(
  model: Model,
  actor: string,
): { readonly provided: readonly Offer[]; readonly joined: readonly Offer[] } {
  const provided = model.offers.filter(
    ({ provider, providers = [] }) => provider === actor || providers.includes(actor),
  )
  const joined = model.offers.filter(
    (offer) => !provided.includes(offer) && (offer.partners ?? []).includes(actor),
  )
  return { provided, joined }
}
