import { type Offer, valueLists } from "@kettenwerk/core"
import { stableId } from "../stable-id.js"
import type { HsdsSource } from "./hsds-source.js"

/** When an offer takes place. Only „wöchentlich“ and „monatlich“ are rules HSDS knows; all else stays in words. */
export function scheduleOf(service: string, { schedule, frequency, date }: Offer) {
  const text = schedule ?? frequency?.text
  if (text === undefined) return []
  const isOnce = frequency !== undefined && frequency.min === 1 && frequency.max === 1
  const rules = { week: "WEEKLY", month: "MONTHLY" } as const
  const per = isOnce && frequency.every === undefined ? frequency.per : undefined
  return [
    {
      id: stableId(service, "schedule"),
      service_id: service,
      description: text,
      ...((per === "week" || per === "month") && { freq: rules[per] }),
      ...(date?.from && { valid_from: date.from }),
      ...(date?.to && { valid_to: date.to }),
    },
  ]
}

/** What an offer costs families; an amount only where it is free. */
export function costOptionsOf(service: string, { cost, costText }: Offer) {
  if (cost === undefined || cost === "unbekannt") return []
  return [
    {
      id: stableId(service, "cost"),
      service_id: service,
      option: valueLists.costKind.labels[cost],
      ...(cost === "kostenfrei" && { amount: 0, currency: "EUR" }),
      ...(costText !== undefined && { amount_description: costText }),
    },
  ]
}

/** Who pays for an offer, in words. */
export function fundingOf({ model }: HsdsSource, service: string, { funding = [], fundingText }: Offer) {
  const known = model.fundings.filter(({ id }) => funding.includes(id))
  if (known.length === 0 && !fundingText) return []
  if (known.length === 0)
    return [{ id: stableId(service, "funding"), service_id: service, source: fundingText }]
  return known.map(({ id, name, funder, fund }) => {
    const from = [funder, fund].filter((part) => part !== undefined && part !== name).join(", ")
    return {
      id: stableId(service, "funding", id),
      service_id: service,
      source: from === "" ? name : `${name} (${from})`,
    }
  })
}

/** The programme that funds an offer; HSDS has room for one. */
export function programOf({ chain, model }: HsdsSource, { funding = [] }: Offer) {
  const ids = model.fundings.filter(({ id }) => funding.includes(id)).map(({ programme }) => programme)
  const found = model.programmes.find(({ id }) => ids.includes(id))
  return (
    found && {
      id: stableId(chain, "programmes", found.id),
      name: found.name,
      ...(found.short !== undefined && { alternate_name: found.short }),
      description: `Programm ${found.name}`,
    }
  )
}
