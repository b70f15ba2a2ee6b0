import type { Model } from "../model/model.js"
import { type SectorId, sector } from "../model/values.js"
import { type BandGap, bandGaps } from "./band-gaps.js"
import { type OfferPlace, placeOffers, reachesFamilies } from "./offer-place.js"
import { type ChainOptions, type ChainPhases, chainPhases } from "./phases.js"

/** Offers in one place of the chain, by id, in the order of the text. */
export interface OfferList {
  /** Running offers that reach families; these count. */
  readonly running: readonly string[]
  /** Those of them that belong to the Basisangebot. */
  readonly basic: readonly string[]
  /** Running offers for professionals only: marked, not counted. */
  readonly forProfessionals: readonly string[]
  readonly planned: readonly string[]
  readonly paused: readonly string[]
  readonly ended: readonly string[]
}

/** One phase of the matrix. */
export interface ChainRow extends OfferList {
  readonly phase: string
  /** One per sector, in the order of `sectors`. */
  readonly cells: readonly OfferList[]
  /** Offers whose providers have no known sector. */
  readonly withoutSector: OfferList
  /** Providers and partners of the running offers. */
  readonly actors: readonly string[]
}

/** Offers along the life years, by phase and sector. */
export interface ChainMatrix extends ChainPhases {
  /** Sectors of the actors, of the offers' providers and those the text names, in the order of the value list. */
  readonly sectors: readonly SectorId[]
  /** One per phase. */
  readonly rows: readonly ChainRow[]
  readonly gaps: readonly BandGap[]
  /** Offers that state neither age nor phase. */
  readonly unplaced: readonly string[]
  /** Offers whose age lies outside of all phases. */
  readonly outsidePhases: readonly string[]
  /** Phases without a running offer that reaches families. */
  readonly phasesWithoutOffer: readonly string[]
}

/**
 * The phase × sector matrix of one group. An offer counts in every phase its age reaches and in the sector of each
 * of its providers; planned, paused and ended offers are listed, but do not count as running.
 */
export function chainMatrix(model: Model, options: ChainOptions = {}): ChainMatrix {
  const chain = chainPhases(model, options)
  const places = placeOffers(model, chain.phases)
  const sectors = sectorsOf(model, places)
  const perPhase: OfferPlace[][] = chain.phases.map(() => [])
  for (const place of places) for (const phase of place.phases) perPhase[phase]!.push(place)

  const rows = chain.phases.map(({ id }, index): ChainRow => {
    const here = perPhase[index]!
    const bySector = new Map<SectorId, OfferPlace[]>(sectors.map((one) => [one, []]))
    for (const place of here) for (const one of place.sectors) bySector.get(one)!.push(place)
    return {
      phase: id,
      ...listOf(here),
      cells: sectors.map((one) => listOf(bySector.get(one)!)),
      withoutSector: listOf(here.filter((place) => place.sectors.length === 0)),
      actors: actorsOf(here),
    }
  })
  return {
    ...chain,
    sectors,
    rows,
    gaps: bandGaps(chain),
    unplaced: idsOf(places, ({ phases, span }) => phases.length === 0 && span === undefined),
    outsidePhases: idsOf(places, ({ phases, span }) => phases.length === 0 && span !== undefined),
    phasesWithoutOffer: rows.filter(({ running }) => running.length === 0).map(({ phase }) => phase),
  }
}

function listOf(places: readonly OfferPlace[]): OfferList {
  return {
    running: idsOf(places, reachesFamilies),
    basic: idsOf(places, (place) => reachesFamilies(place) && place.offer.basic === true),
    forProfessionals: idsOf(
      places,
      ({ standing, forProfessionals }) => standing === "running" && forProfessionals,
    ),
    planned: idsOf(places, ({ standing }) => standing === "planned"),
    paused: idsOf(places, ({ standing }) => standing === "paused"),
    ended: idsOf(places, ({ standing }) => standing === "ended"),
  }
}

function idsOf(places: readonly OfferPlace[], isWanted: (place: OfferPlace) => boolean): readonly string[] {
  return places.filter(isWanted).map(({ offer }) => offer.id)
}

function actorsOf(places: readonly OfferPlace[]): readonly string[] {
  const running = places.filter(reachesFamilies)
  return [...new Set(running.flatMap(({ providers, offer }) => [...providers, ...(offer.partners ?? [])]))]
}

function sectorsOf(model: Model, places: readonly OfferPlace[]): readonly SectorId[] {
  const known = new Set<SectorId>(places.flatMap(({ sectors }) => sectors))
  for (const { value } of model.sectors) known.add(value)
  for (const actor of model.actors) if (actor.sector && !actor.mentionedOnly) known.add(actor.sector)
  return sector.ids.filter((id) => known.has(id))
}
