import {
  type ChainMatrix,
  type ChainTransition,
  chainMatrix,
  type Offer,
  type OfferPlace,
  placeOffers,
  transitions,
} from "@kettenwerk/core"
import { isSetOut } from "./outline-search.js"
import { type Place, placeOf } from "./place.js"
import type { RuleContext } from "./rule-context.js"

/** Phases, sectors and offers of the chain; computed once per group. */
export function matrixOf(context: RuleContext): ChainMatrix {
  return context.derive("chain.matrix", () => chainMatrix(context.model))
}

/** The transitions of the chain and what carries families over them; computed once per group. */
export function transitionsOf(context: RuleContext): readonly ChainTransition[] {
  return context.derive("chain.transitions", () => transitions(context.model))
}

/** Offers with their phases and providers; computed once per group. */
export function offerPlacesOf(context: RuleContext): readonly OfferPlace[] {
  return context.derive("chain.offerPlaces", () => placeOffers(context.model, matrixOf(context).phases))
}

/**
 * Offers that stand in a list of their own. Only they can be asked for details: not those a sentence mentions, and
 * not those collected on slides or in minutes.
 */
export function listedOffers(context: RuleContext): readonly Offer[] {
  return context.derive("chain.listedOffers", () => {
    const rough = new Set(
      context.model.documents
        .filter(({ kind }) => kind === "praesentation" || kind === "protokoll")
        .map(({ uri }) => uri),
    )
    return context.model.offers.filter(({ source }) => !rough.has(source.uri) && isSetOut(context, source))
  })
}

/**
 * True if the offers are listed well enough to speak of gaps: the phases come from the text, there are some offers,
 * and nearly all of them say for which age they are. Otherwise a gap is more likely one of our reading.
 */
export function canSpeakOfGaps(context: RuleContext): boolean {
  const { basis, phases, unplaced } = matrixOf(context)
  const count = context.model.offers.length
  return basis === "text" && phases.length > 1 && count >= 3 && unplaced.length * 4 <= count
}

/** Name of a phase as the text writes it, with the age unless it is part of the name. */
export function phaseName(context: RuleContext, id: string): string {
  const phase = matrixOf(context).phases.find((one) => one.id === id)
  if (phase === undefined) return id
  const { label, ageText } = phase
  return ageText === undefined || label.includes(ageText) ? label : `${label} (${ageText})`
}

/** Where a phase stands in the text; a phase of a scheme stands nowhere. */
export function phasePlace(context: RuleContext, id: string): Place {
  const phase = context.entity("lifePhases", id)
  return phase === undefined ? context.placeFor("lebensphasen", "bestand") : placeOf(phase)
}
