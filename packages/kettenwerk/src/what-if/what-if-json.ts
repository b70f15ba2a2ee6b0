import type { WhatIf } from "@kettenwerk/core"
import type { Language } from "../language.js"

/** A what-if for programs: what was taken away and what breaks, sentences in one language. */
export function whatIfJson(
  { removed, unknown, endedOffers, network, effects, summary }: WhatIf,
  language: Language,
): object {
  return {
    removed,
    unknown,
    endedOffers,
    ...(network && { network }),
    effects: effects.map(({ kind, entities, sentence }) => ({
      kind,
      entities,
      sentence: sentence[language],
    })),
    summary: summary[language],
  }
}
