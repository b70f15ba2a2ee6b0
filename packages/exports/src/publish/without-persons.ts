import {
  type CollectionName,
  type Contact,
  collectionNames,
  type Entity,
  type Model,
  redactPersons,
} from "@kettenwerk/core"
import { renameEntities } from "./rename-entities.js"
import { withoutPerson } from "./without-person.js"

/** The model without persons; with `asked`, only those are left out whose publication is declined. */
export function withoutPersons(model: Model, asked: boolean): Model {
  // A name taken out can bring two others together („Erika (Frau Grün) Müßig“), hence until nothing changes.
  let before = model
  for (let rounds = 0; rounds < 8; rounds++) {
    const after = onceWithoutPersons(before, asked)
    if (after === before) break
    before = after
  }
  return before
}

function onceWithoutPersons(model: Model, asked: boolean): Model {
  const isHidden = (contact: Contact) => !asked || contact.publish === false
  const redaction = redactPersons([model], asked)
  let changed = false
  const entitiesOf = (collection: CollectionName) =>
    (model[collection] as readonly Entity[]).flatMap((entity) => {
      const next = withoutPerson(collection, entity, redaction, isHidden)
      if (next !== entity) changed = true
      return next === undefined ? [] : [next]
    })
  const found = Object.fromEntries(collectionNames.map((name) => [name, entitiesOf(name)]))
  return renameEntities(model, changed ? ({ ...model, ...found } as Model) : model, redaction.inId)
}
