import type { Actor, Offer } from "../model/entity-types.js"
import type { Model } from "../model/model.js"
import type { SectorId } from "../model/values.js"
import { type Span, spanOf, spansOverlap } from "./month-span.js"
import type { ChainPhase } from "./phases.js"

/** Whether an offer can be used: without a status it is taken as running, because the concept lists it. */
export type OfferStanding = "running" | "planned" | "paused" | "ended"

/** Where an offer stands in the chain. */
export interface OfferPlace {
  readonly offer: Offer
  readonly standing: OfferStanding
  /** Addressed to professionals only: no family is reached by it. */
  readonly forProfessionals: boolean
  /** Months it is meant for; absent if neither age nor phase is stated. */
  readonly span?: Span
  /** Places in the list of phases. */
  readonly phases: readonly number[]
  readonly providers: readonly string[]
  /** Sectors of its providers, each once. */
  readonly sectors: readonly SectorId[]
}

/** Finds phases and sectors of all offers: age by overlap with the bands, sector from the providers. */
export function placeOffers(model: Model, phases: readonly ChainPhase[]): readonly OfferPlace[] {
  const actors = new Map(model.actors.map((actor) => [actor.id, actor]))
  const written = new Map(model.lifePhases.map((phase) => [phase.id, phase]))
  const spans = phases.map(({ fromMonth, toMonth }) =>
    fromMonth === null && toMonth === null ? undefined : spanOf({ fromMonth, toMonth }),
  )
  return model.offers.map((offer) => {
    const named = new Set(offer.phases ?? [])
    const span = ownSpan(offer) ?? spanOfPhases([...named].flatMap((id) => written.get(id) ?? []))
    const providers = providersOf(offer)
    return {
      offer,
      standing: standingOf(offer),
      forProfessionals: offer.professionalsOnly === true,
      ...(span && { span }),
      phases: phases.flatMap(({ id }, index) => {
        const band = spans[index]
        return named.has(id) || (span && band && spansOverlap(span, band)) ? [index] : []
      }),
      providers,
      sectors: sectorsOf(providers, actors),
    }
  })
}

/** All providers of an offer, each once. */
export function providersOf({ provider, providers }: Offer): readonly string[] {
  return [...new Set([...(provider === undefined ? [] : [provider]), ...(providers ?? [])])]
}

/** True for offers that families can use now. */
export function reachesFamilies({ standing, forProfessionals }: OfferPlace): boolean {
  return standing === "running" && !forProfessionals
}

function standingOf({ status }: Offer): OfferStanding {
  return status === "geplant"
    ? "planned"
    : status === "pausiert"
      ? "paused"
      : status === "beendet"
        ? "ended"
        : "running"
}

function sectorsOf(providers: readonly string[], actors: ReadonlyMap<string, Actor>): readonly SectorId[] {
  return [...new Set(providers.flatMap((id) => actors.get(id)?.sector ?? []))]
}

function ownSpan({ ageRange }: Offer): Span | undefined {
  return ageRange && (ageRange.fromMonth !== null || ageRange.toMonth !== null) ? spanOf(ageRange) : undefined
}

function spanOfPhases(
  phases: readonly { readonly fromMonth: number | null; readonly toMonth: number | null }[],
): Span | undefined {
  const dated = phases.filter(({ fromMonth, toMonth }) => fromMonth !== null || toMonth !== null).map(spanOf)
  if (dated.length === 0) return undefined
  return dated.reduce((all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }))
}
