import { providersOf } from "../chain/index.js"
import type { Model } from "../model/model.js"
import { type Effect, quotedList } from "./effect.js"
import type { NamedEntity } from "./find-entities.js"

/** Offers that lose who provides or pays for them, and needs left without an answer. */
export function offerEffects(
  before: Model,
  after: Model,
  removed: readonly NamedEntity[],
): readonly Effect[] {
  const gone = new Set(removed.map(({ id }) => id))
  const stopped: string[] = []
  const weaker: string[] = []
  const unpaid: string[] = []
  const underpaid: string[] = []
  const names = new Map(before.offers.map(({ id, name }) => [id, name]))
  for (const offer of before.offers) {
    if (gone.has(offer.id) || offer.status === "beendet") continue
    const providers = providersOf(offer)
    const left = providers.filter((id) => !gone.has(id))
    const partners = (offer.partners ?? []).filter((id) => gone.has(id))
    if (providers.length > 0 && left.length === 0) stopped.push(offer.id)
    else if (left.length < providers.length || partners.length > 0) weaker.push(offer.id)
    const money = offer.funding ?? []
    const paid = money.filter((id) => !gone.has(id))
    if (money.length > 0 && paid.length === 0) unpaid.push(offer.id)
    else if (paid.length < money.length) underpaid.push(offer.id)
  }
  const effect = (kind: Effect["kind"], ids: readonly string[], de: string, en: string): Effect[] => {
    if (ids.length === 0) return []
    const list = quotedList(ids.map((id) => names.get(id) ?? id))
    return [{ kind, entities: ids, sentence: { de: `${de}: ${list.de}.`, en: `${en}: ${list.en}.` } }]
  }
  return [
    ...effect("offer-without-provider", stopped, "Ohne Träger stünden", "Without a provider would be"),
    ...effect(
      "offer-without-funding",
      unpaid,
      "Ihre einzige Förderung verlören",
      "Their only funding would lose",
    ),
    ...effect(
      "offer-loses-provider",
      weaker,
      "Träger oder Partner verlören",
      "Providers or partners would lose",
    ),
    ...effect(
      "offer-loses-funding",
      underpaid,
      "Eine von mehreren Förderungen verlören",
      "One of several fundings would lose",
    ),
    ...needsWithoutOffer(before, after),
  ]
}

function needsWithoutOffer(before: Model, after: Model): readonly Effect[] {
  const left = new Set(after.offers.map(({ id }) => id))
  const answered = new Map<string, string[]>()
  for (const { id, needs = [] } of before.offers)
    for (const need of needs) answered.set(need, [...(answered.get(need) ?? []), id])
  const open = before.needs.filter(({ id, offers = [], goals = [], measures = [] }) => {
    const all = new Set([...offers, ...(answered.get(id) ?? [])])
    return (
      all.size > 0 &&
      [...all].every((offer) => !left.has(offer)) &&
      goals.length === 0 &&
      measures.length === 0
    )
  })
  if (open.length === 0) return []
  const list = quotedList(open.map(({ name }) => name))
  return [
    {
      kind: "need-without-offer",
      entities: open.map(({ id }) => id),
      sentence: {
        de: `Auf diese Bedarfe antwortete dann kein Angebot mehr: ${list.de}.`,
        en: `No offer would answer these needs any more: ${list.en}.`,
      },
    },
  ]
}
