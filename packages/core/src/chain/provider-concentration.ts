import type { Model } from "../model/model.js"
import { type OfferPlace, placeOffers, providersOf, reachesFamilies } from "./offer-place.js"
import { type ChainOptions, chainPhases } from "./phases.js"

/** How the running offers of one phase are spread over providers. */
export interface PhaseConcentration {
  readonly phase: string
  /** Running offers for families that name a provider. */
  readonly offers: number
  /** Most offers first; an offer of several providers counts in equal parts. */
  readonly providers: readonly { readonly actor: string; readonly offers: number }[]
  /** Sum of the squared shares; 1 is a single provider, `null` without offers. */
  readonly herfindahl: number | null
}

/** How far the chain depends on single providers. */
export interface ProviderConcentration {
  readonly phases: readonly PhaseConcentration[]
  /** Running offers with one provider and no partner. */
  readonly singleHanded: readonly { readonly offer: string; readonly actor: string }[]
}

/** Herfindahl concentration of providers per phase, and the offers that hang on one actor alone. */
export function providerConcentration(model: Model, options: ChainOptions = {}): ProviderConcentration {
  const { phases } = chainPhases(model, options)
  const places = placeOffers(model, phases).filter(
    (place) => reachesFamilies(place) && place.providers.length > 0,
  )
  const perPhase: OfferPlace[][] = phases.map(() => [])
  for (const place of places) for (const phase of place.phases) perPhase[phase]!.push(place)
  return {
    phases: phases.map(({ id }, index) => ({ phase: id, ...spread(perPhase[index]!) })),
    singleHanded: places
      .filter(({ offer, providers }) => {
        const partners = (offer.partners ?? []).filter((partner) => partner !== providers[0])
        return providers.length === 1 && partners.length === 0
      })
      .map(({ offer }) => ({ offer: offer.id, actor: providersOf(offer)[0]! })),
  }
}

function spread(places: readonly OfferPlace[]): Omit<PhaseConcentration, "phase"> {
  const shares = new Map<string, number>()
  for (const { providers } of places) {
    for (const actor of providers) shares.set(actor, (shares.get(actor) ?? 0) + 1 / providers.length)
  }
  const providers = [...shares]
    .map(([actor, offers]) => ({ actor, offers }))
    .sort((a, b) => b.offers - a.offers)
  const squares = providers.reduce((sum, { offers }) => sum + (offers / places.length) ** 2, 0)
  return { offers: places.length, providers, herfindahl: places.length === 0 ? null : squares }
}
