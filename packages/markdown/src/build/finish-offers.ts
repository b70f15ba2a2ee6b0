import type { Model, Offer } from "@kettenwerk/core"
import { entityId } from "./build-model.js"

/** Completes offers: the phases their ages reach, providers, results of their review. */
export function finishOffers(model: Model, chain: string): void {
  const phases = model.lifePhases.filter(
    ({ kind, fromMonth, toMonth }) => kind === "phase" && (fromMonth !== null || toMonth !== null),
  )
  const byLabel = new Map(model.lifePhases.map((phase) => [phase.label.toLowerCase(), phase]))
  for (const offer of model.offers) {
    if (offer.provider === undefined && offer.providers?.[0] !== undefined)
      offer.provider = offer.providers[0]
    const written = noteOf(offer, "phaseText")
    const named = typeof written === "string" ? byLabel.get(written.toLowerCase()) : undefined
    const reached =
      offer.ageRange === undefined ? [] : phases.filter((phase) => overlaps(offer.ageRange!, phase))
    // Without a phase or an age of its own an offer belongs to the phase whose heading it stands below.
    const above = noteOf(offer, "phaseHeading")
    const placed = typeof above === "string" ? byLabel.get(above.toLowerCase()) : undefined
    const own = named === undefined ? reached.map(({ id }) => id) : [named.id]
    const ids = own.length > 0 || placed === undefined ? own : [placed.id]
    if (ids.length > 0) offer.phases = ids
    if (
      offer.ageRange === undefined &&
      named !== undefined &&
      (named.fromMonth !== null || named.toMonth !== null)
    )
      offer.ageRange = { text: named.label, fromMonth: named.fromMonth, toMonth: named.toMonth }
    const outcome = noteOf(offer, "reviewOutcome") as { readonly value: string } | undefined
    if (outcome !== undefined) {
      model.offerReviews.push({
        id: entityId("offerReviews", offer.name),
        chain,
        source: offer.source,
        name: offer.name,
        offer: offer.id,
        outcome: outcome.value as never,
      })
    }
  }
}

/** A working note a reader left in the draft, outside of the contract. */
function noteOf(offer: Offer, name: string): unknown {
  return (offer as unknown as Record<string, unknown>)[name]
}

function overlaps(
  age: { readonly fromMonth: number | null; readonly toMonth: number | null },
  phase: { readonly fromMonth: number | null; readonly toMonth: number | null },
): boolean {
  const from = Math.max(
    age.fromMonth ?? Number.NEGATIVE_INFINITY,
    phase.fromMonth ?? Number.NEGATIVE_INFINITY,
  )
  const to = Math.min(age.toMonth ?? Number.POSITIVE_INFINITY, phase.toMonth ?? Number.POSITIVE_INFINITY)
  return from < to
}
