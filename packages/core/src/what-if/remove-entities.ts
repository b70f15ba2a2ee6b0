import { providersOf } from "../chain/index.js"
import type { Model } from "../model/model.js"
import type { NamedEntity } from "./find-entities.js"

/** A model without some of its things. */
export interface Remainder {
  readonly model: Model
  /** Offers that are taken to end as well, because their only providers or their only fundings are gone. */
  readonly endedOffers: readonly string[]
}

/**
 * The model without the things named, everything else left as it is, references to them cut. Offers whose only
 * providers or whose only fundings are gone end with them; that is an assumption and reported as such.
 */
export function removeEntities(model: Model, removed: readonly NamedEntity[]): Remainder {
  const of = (kind: NamedEntity["kind"]) =>
    new Set(removed.filter((one) => one.kind === kind).map(({ id }) => id))
  const [actors, offers, bodies, fundings, milestones] = [
    of("actor"),
    of("offer"),
    of("body"),
    of("funding"),
    of("milestone"),
  ]
  const ended = new Set(
    model.offers
      .filter((offer) => {
        if (offers.has(offer.id)) return false
        const providers = providersOf(offer)
        const money = offer.funding ?? []
        return (
          (providers.length > 0 && providers.every((id) => actors.has(id))) ||
          (money.length > 0 && money.every((id) => fundings.has(id)))
        )
      })
      .map(({ id }) => id),
  )
  const goneOffers = new Set([...offers, ...ended])
  const without = (ids: readonly string[] | undefined, gone: ReadonlySet<string>) =>
    ids?.filter((id) => !gone.has(id))
  return {
    endedOffers: [...ended],
    model: {
      ...model,
      actors: model.actors.filter(({ id }) => !actors.has(id)),
      relations: model.relations.filter(({ from, to }) => !actors.has(from) && !actors.has(to)),
      bodies: model.bodies.filter(({ id }) => !bodies.has(id)),
      memberships: model.memberships.filter(
        ({ body, actor }) => !bodies.has(body) && (actor === undefined || !actors.has(actor)),
      ),
      fundings: model.fundings.filter(({ id }) => !fundings.has(id)),
      milestones: model.milestones.filter(({ id }) => !milestones.has(id)),
      offers: model.offers
        .filter(({ id }) => !goneOffers.has(id))
        .map((offer) => {
          const { provider, providers, partners, ...rest } = offer
          const left = without(providersOf(offer), actors)!
          const others = without(partners, actors)
          return {
            ...rest,
            ...(left[0] !== undefined && { provider: left[0] }),
            ...((provider !== undefined || providers !== undefined) && { providers: left }),
            ...(others && { partners: others }),
          }
        }),
      agreements: model.agreements.map((agreement) => {
        const { actors: parties, ...rest } = agreement
        const left = without(parties, actors)
        return left ? { ...rest, actors: left } : rest
      }),
    },
  }
}
