import { slug } from "../german/slug.js"
import { entityName } from "../model/describe-fields.js"
import type { Entity, Model } from "../model/model.js"
import { isOfficeAddress } from "./addresses.js"
import { createNameRedaction, type NameRedaction, personsIn, statedPerson } from "./name-redaction.js"
import { personFields } from "./person-fields.js"
import { withoutTitles } from "./person-words.js"

/**
 * Takes the persons of all the models out of any text that belongs to them. With `asked`, only those who declined
 * publication; otherwise also persons the models do not list, known by „Frau“, „Herr“, a title or a first name.
 */
export function redactPersons(models: readonly Model[], asked: boolean): NameRedaction {
  const hidden = models.flatMap(({ contacts }) =>
    contacts.filter(({ publish }) => !asked || publish === false),
  )
  const stated = hidden.map(({ person }) => person)
  const named = [...stated, ...(asked ? [] : models.flatMap(personsOf))].flatMap((name) =>
    name === undefined ? [] : (statedPerson(name) ?? []),
  )
  const names = [...new Set(named)]
  const words = new Set(models.flatMap(wordsOfPlaces))
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
function wordsOfPlaces(model: Model): readonly string[] {
  const collections = ["municipalities", "areas", "actors", "bodies", "offers", "programmes"] as const
  return collections
    .flatMap((collection) => (model[collection] as readonly Entity[]).map(entityName))
    .filter((name) => personsIn(name).length === 0)
    .flatMap((name) => slug(name).split("-"))
    .filter((word) => word.length > 3)
}
