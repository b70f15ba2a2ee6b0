import { readLifePhase } from "../ages/index.js"
import type { Actor } from "../model/entity-types.js"
import type { Model } from "../model/model.js"
import { type Span, spanOf, spansOverlap } from "./month-span.js"
import { type OfferPlace, reachesFamilies } from "./offer-place.js"
import type { ChainPhase } from "./phases.js"

/** Ages that an institution is there for by its nature; a Kita also takes children under three. */
const institutions: Partial<Record<NonNullable<Actor["kind"]>, Span>> = {
  kita: { from: 12, to: 72 },
  schule: { from: 72, to: 192 },
}

/**
 * In which phases each actor is active, by place in the list of phases: where it provides or shares in a running
 * offer, and, for Kitas and schools, where the children they are there for belong („Grundschule am Anger“: 6–10).
 */
export function actorPhases(
  model: Model,
  phases: readonly ChainPhase[],
  places: readonly OfferPlace[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const active = new Map<string, Set<number>>()
  const add = (actor: string, phase: number) => {
    const known = active.get(actor)
    if (known) known.add(phase)
    else active.set(actor, new Set([phase]))
  }
  for (const place of places) {
    if (!reachesFamilies(place)) continue
    for (const actor of [...place.providers, ...(place.offer.partners ?? [])])
      for (const phase of place.phases) add(actor, phase)
  }
  const spans = phases.map(({ fromMonth, toMonth }) =>
    fromMonth === null && toMonth === null ? undefined : spanOf({ fromMonth, toMonth }),
  )
  for (const actor of model.actors) {
    const span = institutionSpan(actor)
    if (!span) continue
    spans.forEach((band, phase) => {
      if (band && spansOverlap(span, band)) add(actor.id, phase)
    })
  }
  return active
}

function institutionSpan({ kind, name }: Actor): Span | undefined {
  const usual = kind === undefined ? undefined : institutions[kind]
  if (!usual || kind !== "schule") return usual
  const reading = readLifePhase(name)
  return reading?.kind === "phase" && reading.age.fromMonth !== null ? spanOf(reading.age) : usual
}
