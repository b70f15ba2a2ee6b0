import {
  type CollectionName,
  type Contact,
  collectionNames,
  type Entity,
  entityName,
  type Model,
  slug,
} from "@kettenwerk/core"
import { isOfficeAddress } from "./addresses.js"
import { createNameRedaction, type NameRedaction, personsIn, statedPerson } from "./name-redaction.js"
import { personFields } from "./person-fields.js"
import { withoutTitles } from "./person-words.js"
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
  const redaction = redactionFor(model, isHidden, asked)
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

function redactionFor(model: Model, isHidden: (contact: Contact) => boolean, asked: boolean): NameRedaction {
  const hidden = model.contacts.filter(isHidden)
  const stated = hidden.map(({ person }) => person)
  const named = [...stated, ...(asked ? [] : personsOf(model))].flatMap((name) =>
    name === undefined ? [] : (statedPerson(name) ?? []),
  )
  const names = [...new Set(named)]
  const words = wordsOfPlaces(model)
  const surnames = new Set(names.map((name) => slug(withoutTitles(name).split(/\s+/).at(-1)!)))
  const declined = new Set(hidden.map(({ functionalMailbox }) => functionalMailbox?.toLowerCase()))
  return createNameRedaction({
    names,
    ordinaryWords: words,
    anyName: !asked,
    phones: new Set(hidden.flatMap(({ phone = "" }) => (phone.length > 4 ? [phone] : []))),
    isPublicAddress: (address) =>
      asked ? !declined.has(address.toLowerCase()) : isOfficeAddress(address, words, surnames),
  })
}

/** Persons named with a task, as speakers, or where a field may hold a person. */
function personsOf({ roleAssignments, agendaItems, ...model }: Model): readonly (string | undefined)[] {
  return [
    ...roleAssignments.map(({ person }) => person),
    ...agendaItems.map(({ speaker }) => speaker?.name),
    ...Object.entries(personFields).flatMap(([collection, fields]) =>
      (({ ...model, roleAssignments })[collection as "contacts"] as readonly object[]).flatMap((entity) =>
        Object.entries(entity).flatMap(([key, value]: [string, unknown]) =>
          fields.includes(key) ? [value].flat().flatMap((text) => personsIn(String(text))) : [],
        ),
      ),
    ),
  ]
}

/** Words of the names of places, offices, bodies and offers: no surnames here, and good in a mail address. */
function wordsOfPlaces(model: Model): ReadonlySet<string> {
  const collections = ["municipalities", "areas", "actors", "bodies", "offers", "programmes"] as const
  return new Set(
    collections
      .flatMap((collection) => (model[collection] as readonly Entity[]).map(entityName))
      .filter((name) => personsIn(name).length === 0)
      .flatMap((name) => slug(name).split("-"))
      .filter((word) => word.length > 3),
  )
}
