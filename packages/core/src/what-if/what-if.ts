import type { Bilingual } from "../finding.js"
import type { Model } from "../model/model.js"
import { bodyEffects } from "./body-effects.js"
import { chainEffects } from "./chain-effects.js"
import { type Effect, quotedList } from "./effect.js"
import { findEntities, type NamedEntity, type UnknownName } from "./find-entities.js"
import { type NetworkChange, networkChange, networkEffects } from "./network-effects.js"
import { offerEffects } from "./offer-effects.js"
import { type Remainder, removeEntities } from "./remove-entities.js"
import { responsibilityEffects } from "./responsibility-effects.js"

/** What breaks if something is gone. */
export interface WhatIf {
  readonly removed: readonly NamedEntity[]
  readonly unknown: readonly UnknownName[]
  /** Offers that are taken to end as well. */
  readonly endedOffers: readonly string[]
  /** Absent if no actor with ties was removed. */
  readonly network?: NetworkChange
  readonly effects: readonly Effect[]
  /** One sentence over all: what was taken away, and how much breaks. */
  readonly summary: Bilingual
  /** The model without what was removed, for further questions. */
  readonly remainder: Model
}

/**
 * Takes away actors, offers, bodies, fundings or milestones by name and tells what breaks. Nothing is judged: the
 * effects follow from what the text states, assumptions (`endedOffers`) are named.
 */
export function whatIf(model: Model, names: readonly string[]): WhatIf {
  const { found, unknown } = findEntities(model, names)
  const { model: after, endedOffers }: Remainder = removeEntities(model, found)
  const change = networkChange(model, found)
  const effects =
    found.length === 0
      ? []
      : [
          ...networkEffects(model, found),
          ...offerEffects(model, after, found),
          ...chainEffects(model, after),
          ...bodyEffects(model, after),
          ...responsibilityEffects(model, after, found),
        ]
  return {
    removed: found,
    unknown,
    endedOffers,
    ...(change && { network: change }),
    effects,
    summary: summaryOf(found, effects.length),
    remainder: after,
  }
}

function summaryOf(found: readonly NamedEntity[], effects: number): Bilingual {
  if (found.length === 0)
    return { de: "Unter diesen Namen ist nichts bekannt.", en: "Nothing is known by these names." }
  const list = quotedList([...new Set(found.map(({ name }) => name))])
  return effects === 0
    ? {
        de: `Ohne ${list.de} bricht nach dem Text nichts weg.`,
        en: `Without ${list.en} nothing breaks, as far as the text says.`,
      }
    : { de: `Ohne ${list.de}:`, en: `Without ${list.en}:` }
}
