import type { Bilingual } from "../finding.js"
import type { Model } from "../model/model.js"
import { relationLevel } from "../model/values.js"
import type { Source } from "../source.js"

/** What joins two actors in the concept, with its place. */
export interface Tie {
  readonly reason: Bilingual
  readonly source: Source
}

/** Actors that an actor works with according to the concept, each once, in the order of the text. */
export function tiesOf({ relations }: Model, actor: string): readonly string[] {
  const others = relations
    .filter(({ from, to, level }) => from !== to && level !== "keine" && (from === actor || to === actor))
    .map(({ from, to }) => (from === actor ? to : from))
  return [...new Set(others)]
}

/** What the concept says joins two actors: a relation, a common offer, an agreement or a body; strongest first. */
export function tieBetween(model: Model, a: string, b: string): Tie | undefined {
  const both = (ids: readonly (string | undefined)[]) => ids.includes(a) && ids.includes(b)
  const ranked = model.relations
    .filter(({ from, to, level }) => both([from, to]) && level !== "keine")
    .sort((x, y) => rank(y.level) - rank(x.level))
  const [relation] = ranked
  if (relation !== undefined) {
    const label = relation.level === undefined ? undefined : relationLevel.labels[relation.level]
    return {
      reason:
        label === undefined
          ? { de: "eine Zusammenarbeit", en: "a cooperation" }
          : { de: `eine Verbindung („${label}“)`, en: `a tie (“${label}”)` },
      source: relation.source,
    }
  }
  const offer = model.offers.find(({ provider, providers = [], partners = [] }) =>
    both([provider, ...providers, ...partners]),
  )
  if (offer !== undefined)
    return {
      reason: { de: `das gemeinsame Angebot „${offer.name}“`, en: `the common offer “${offer.name}”` },
      source: offer.source,
    }
  const agreement = model.agreements.find(({ actors = [] }) => both(actors))
  if (agreement !== undefined)
    return {
      reason: { de: `die Vereinbarung „${agreement.name}“`, en: `the agreement “${agreement.name}”` },
      source: agreement.source,
    }
  const seats = (actor: string) =>
    new Set(model.memberships.filter((seat) => seat.actor === actor).map(({ body }) => body))
  const mine = seats(a)
  const yours = seats(b)
  const body = model.bodies.find(({ id }) => mine.has(id) && yours.has(id))
  return body === undefined
    ? undefined
    : {
        reason: { de: `das gemeinsame Gremium „${body.name}“`, en: `the common body “${body.name}”` },
        source: body.source,
      }
}

function rank(level: Model["relations"][number]["level"]): number {
  return level === undefined ? -1 : relationLevel.ids.indexOf(level)
}
