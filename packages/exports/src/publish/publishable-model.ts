import type { Actor, Model } from "@kettenwerk/core"
import { withoutPersons } from "./without-persons.js"

/** What may leave the house; both are left out if absent. */
export interface Publishing {
  /** Names, phone numbers and personal addresses of persons, except where publishing is declined. */
  readonly persons?: boolean
  /** How engaged actors are said to be. */
  readonly engagement?: boolean
}

/**
 * The model as it may be handed on. Ids made from names become others, all references stay valid, and applying it
 * twice changes nothing more. A model without anything to hide comes back as the same object.
 *
 * Names are known from the model, or recognised by „Frau“, „Herr“, a title or a first name; a bare surname that
 * no field names as a person cannot be told from a word.
 */
export function publishableModel(model: Model, { persons, engagement }: Publishing = {}): Model {
  return withoutPersons(engagement === true ? model : withoutEngagement(model), persons === true)
}

function withoutEngagement(model: Model): Model {
  if (model.actors.every((actor) => actor.engagement === undefined)) return model
  const judged = ({ engagement: _, fieldSources, ...actor }: Actor): Actor => {
    const { engagement: __, ...others } = fieldSources ?? {}
    return Object.keys(others).length === 0 ? actor : { ...actor, fieldSources: others }
  }
  return {
    ...model,
    actors: model.actors.map((actor) => (actor.engagement === undefined ? actor : judged(actor))),
  }
}
