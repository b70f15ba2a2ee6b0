import type { Offer } from "@kettenwerk/core"
import { isDefinite } from "./dates.js"
import type { RuleContext } from "./rule-context.js"

/** What limits an offer, in which field it stands, and the year it ends, if one is named. */
export interface OfferLimit {
  readonly field: string
  readonly until: string | undefined
}

/** What limits an offer in time; undefined if nothing is said or one source is permanent. */
export function limitOf(context: RuleContext, offer: Offer): OfferLimit | undefined {
  const { duration, date, funding = [] } = offer
  if (duration === "dauerhaft") return undefined
  const fundings = funding.flatMap((id) => context.entity("fundings", id) ?? [])
  if (fundings.length > 0 && fundings.every((one) => isDefinite(one.date) && one.date.to !== null)) {
    const last = fundings
      .map((one) => one.date!.to!)
      .sort()
      .at(-1)!
    return { field: "funding", until: last.slice(0, 4) }
  }
  if (isDefinite(date) && date.to !== null && (date.relation === "until" || date.precision === "range")) {
    return { field: "date", until: date.to.slice(0, 4) }
  }
  return duration === "befristet" ? { field: "duration", until: undefined } : undefined
}
