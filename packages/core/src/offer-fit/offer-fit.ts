import type { Bilingual } from "../finding.js"
import type { Offer } from "../model/entity-types.js"
import { basicOffer } from "./aspects/basic-offer.js"
import { criteria } from "./aspects/criteria.js"
import { funding } from "./aspects/funding.js"
import { goals } from "./aspects/goals.js"
import { needs } from "./aspects/needs.js"
import { phases } from "./aspects/phases.js"
import { provider } from "./aspects/provider.js"
import { similarOffers } from "./aspects/similar-offers.js"
import { transitions } from "./aspects/transitions.js"
import { unclearReferences } from "./aspects/unclear-references.js"
import type { FitAspect } from "./fit-aspect.js"
import { fitContext, type OfferFitInput } from "./fit-context.js"
import type { FitStatement } from "./fit-statement.js"

/** All aspects in the order they are read. */
const fitAspects: readonly FitAspect[] = [
  criteria,
  needs,
  goals,
  phases,
  transitions,
  provider,
  similarOffers,
  basicOffer,
  funding,
  unclearReferences,
]

/** What the concept and the paper say about one aspect. */
export interface FitReading {
  readonly id: string
  readonly title: Bilingual
  readonly statements: readonly FitStatement[]
}

/** A new offer in the light of a concept: facts and questions with their places, never a verdict or a score. */
export interface OfferFit {
  readonly offer: Offer
  /** Aspects with something to say, in a fixed order. */
  readonly aspects: readonly FitReading[]
}

/**
 * Holds a new offer against a concept: its criteria, needs, goals, phases and transitions, providers and their ties,
 * similar offers, the Basisangebot, funding. Never throws for any model; the same input gives the same sentences.
 */
export function offerFit(input: OfferFitInput): OfferFit {
  const context = fitContext(input)
  return {
    offer: input.offer,
    aspects: fitAspects
      .map(({ id, title, read }) => ({ id, title, statements: read(context) }))
      .filter(({ statements }) => statements.length > 0),
  }
}
