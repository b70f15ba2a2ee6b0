import { nameKey } from "../german/name.js"
import { slug } from "../german/slug.js"
import type { CollectionName } from "../model/model.js"
import { type AnyEntity, nameOf, type Side } from "./entity.js"
import { comparedFields } from "./field-policy.js"
import { fieldValues } from "./field-value.js"
import type { Identities } from "./identities.js"
import { textKey } from "./plain-text.js"

/** Makes the key under which an entity meets its other version; `undefined` where it cannot say. */
export type IdentityKey = (entity: AnyEntity, side: Side) => string | undefined

/**
 * Keys of a collection, surest first. Most things are what they are called; seats, ties and consultations are what
 * they connect, whatever their generated name says.
 */
export function identityKeys(collection: CollectionName, identities: Identities): readonly IdentityKey[] {
  const refer = (entity: AnyEntity, field: string, target: CollectionName, side: Side) => {
    const id = entity[field]
    return typeof id === "string" ? identities.keyOf(target, id, side) : ""
  }
  const within =
    (field: string, target: CollectionName): IdentityKey =>
    (entity, side) =>
      `${refer(entity, field, target, side)}|${nameIdentity(entity)}`
  switch (collection) {
    case "memberships":
      return [
        (entity, side) =>
          `${refer(entity, "body", "bodies", side)}|${refer(entity, "actor", "actors", side) || nameIdentity(entity)}`,
      ]
    case "relations": {
      const ends = (entity: AnyEntity, side: Side) => [
        refer(entity, "from", "actors", side),
        refer(entity, "to", "actors", side),
      ]
      const wave = (entity: AnyEntity, side: Side) => refer(entity, "wave", "surveyWaves", side)
      // A survey that only one version has is a new look at the same ties.
      const isOwnWave = (entity: AnyEntity, side: Side) =>
        typeof entity.wave !== "string" || !identities.isMatched("surveyWaves", entity.wave, side)
      return [
        (entity, side) => `${wave(entity, side)}|${ends(entity, side).join()}`,
        (entity, side) => `${wave(entity, side)}|${ends(entity, side).toSorted().join()}`,
        (entity, side) => (isOwnWave(entity, side) ? ends(entity, side).join() : undefined),
        (entity, side) => (isOwnWave(entity, side) ? ends(entity, side).toSorted().join() : undefined),
      ]
    }
    case "consultations":
      return [
        (entity, side) =>
          `${refer(entity, "resolution", "resolutions", side)}|${entity.body ?? nameIdentity(entity)}`,
      ]
    case "resolutions":
      return [
        ({ paperNumber }) => (typeof paperNumber === "string" ? textKey(paperNumber) : undefined),
        (entity, side) => {
          const [date] = fieldValues(collection, "date", entity.date, side, identities)
          return date === undefined ? undefined : `${entity.body ?? textKey(nameOf(entity))}|${date.key}`
        },
      ]
    case "indicators":
    case "impactEstimates":
      return [within("goal", "goals"), nameIdentity]
    case "offerReviews":
      return [within("offer", "offers"), nameIdentity]
    case "agendaItems":
      return [within("event", "events"), nameIdentity]
    case "statements":
      return [({ kind, text }) => `${kind}|${textKey(String(text))}`]
    case "documents":
      return [nameIdentity, ({ uri }) => String(uri), ({ uri }) => String(uri).split("/").at(-1)]
    default:
      return [nameIdentity]
  }
}

/** Collections whose entities are nothing but what they connect: they have no name that could change. */
export function isConnection(collection: CollectionName): boolean {
  return collection === "memberships" || collection === "relations" || collection === "consultations"
}

function nameIdentity(entity: AnyEntity): string {
  const name = nameOf(entity)
  return nameKey(name) || textKey(name) || entity.id
}

/** Equal for two entities if they say the same, apart from their name. */
export function contentKey(
  collection: CollectionName,
  entity: AnyEntity,
  side: Side,
  identities: Identities,
): string {
  return comparedFields(collection)
    .map((field) =>
      fieldValues(collection, field, entity[field], side, identities)
        .map(({ key }) => key)
        .toSorted()
        .join("\u0001"),
    )
    .join("\u0002")
}

/** Number the author gave: „Z1.2“, „M-04“, „3“. Ids made from kind and name are none. */
export function explicitNumber({ number, id, ...entity }: AnyEntity): string | undefined {
  if (typeof number === "string" && number.trim() !== "")
    return number.replace(/[\s.:)]+$/gu, "").toUpperCase()
  const name = slug(String(entity.title ?? entity.name ?? "")).slice(0, 40)
  return /\d/.test(id) && !/[~]/.test(id) && (name === "" || !id.includes(name))
    ? id.toUpperCase()
    : undefined
}
