import { isDefinite } from "../dates/index.js"
import type { Funding, Offer } from "../model/entity-types.js"

/** What limits an offer in time, in which field it stands, and the last day, if one is named. */
export interface OfferLimit {
  readonly field: "funding" | "date" | "duration"
  /** ISO day, inclusive. */
  readonly until: string | undefined
}

/** What limits an offer in time; undefined if nothing is said or one source is permanent. */
export function offerLimit(
  { duration, date, funding = [] }: Offer,
  fundingOf: (id: string) => Funding | undefined,
): OfferLimit | undefined {
  if (duration === "dauerhaft") return undefined
  const ends = funding.flatMap((id) => fundingOf(id) ?? []).map(endOf)
  const last = ends.every((end) => end !== undefined) ? [...ends].sort().at(-1) : undefined
  if (last !== undefined) return { field: "funding", until: last }
  if (isDefinite(date) && date.to !== null && (date.relation === "until" || date.precision === "range")) {
    return { field: "date", until: date.to }
  }
  return duration === "befristet" ? { field: "duration", until: undefined } : undefined
}

function endOf({ date }: Funding): string | undefined {
  return isDefinite(date) ? (date.to ?? undefined) : undefined
}
