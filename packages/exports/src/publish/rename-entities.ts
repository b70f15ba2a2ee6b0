import {
  type CollectionName,
  collectionNames,
  type Entity,
  entityName,
  fieldFacts,
  type Model,
  slug,
} from "@kettenwerk/core"

/** By group and old id: an id names one thing within its group only. */
type Ids = ReadonlyMap<string, string>

function keyOf({ chain }: Entity, id: string): string {
  return `${chain}\n${id}`
}

/**
 * Gives entities of `model` whose names or ids held a person other ids, and leaves out references to what is no
 * longer there. `before` is the model with the names.
 */
export function renameEntities(before: Model, model: Model, withoutNames: (id: string) => string): Model {
  const newIds = new Map<CollectionName, Ids>()
  for (const collection of collectionNames) {
    const ids = idsOf(before[collection], model[collection], withoutNames)
    if (ids !== undefined) newIds.set(collection, ids)
  }
  if (newIds.size === 0) return model
  const all = new Map([...newIds.values()].flatMap((ids) => [...ids]))
  return {
    ...model,
    ...Object.fromEntries(
      collectionNames.map((collection) => [
        collection,
        (model[collection] as readonly Entity[]).map((entity) => renamed(collection, entity, newIds, all)),
      ]),
    ),
  } as Model
}

/** New id by old one, "" for what is gone; `undefined` if all stay. */
function idsOf(
  before: readonly Entity[],
  after: readonly Entity[],
  withoutNames: (id: string) => string,
): Ids | undefined {
  const left = new Map(after.map((entity) => [keyOf(entity, entity.id), entity]))
  const ids = new Map<string, string>()
  const used = new Set<string>()
  const open: (readonly [Entity, string])[] = []
  for (const entity of before) {
    const next = left.get(keyOf(entity, entity.id))
    if (next === undefined) ids.set(keyOf(entity, entity.id), "")
    else {
      const id = withoutNames(idFor(entity, next))
      if (id === entity.id) used.add(keyOf(entity, id))
      else open.push([entity, id])
    }
  }
  for (const [entity, wanted] of open) {
    let id = wanted
    for (let at = 2; used.has(keyOf(entity, id)); at++) id = `${wanted}~${at}`
    used.add(keyOf(entity, id))
    ids.set(keyOf(entity, entity.id), id)
  }
  return ids.size === 0 ? undefined : ids
}

/** The id with the slug of the new name where the slug of the old one stood. */
function idFor(before: Entity, after: Entity): string {
  const [from, to] = [entityName(before), entityName(after)]
  const written = slug(from)
  if (from === to || written === "") return before.id
  const bare = before.id.replace(/~\d*$/, "")
  return bare.endsWith(written)
    ? `${bare.slice(0, bare.length - written.length)}${slug(to) || "name"}`
    : before.id
}

function renamed(
  collection: CollectionName,
  entity: Entity,
  newIds: ReadonlyMap<CollectionName, Ids>,
  all: Ids,
): Entity {
  const facts = fieldFacts(collection)
  let changed = false
  const next: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(entity)) {
    const target = facts.get(key)?.references as CollectionName | undefined
    const ids = key === "id" ? newIds.get(collection) : key === "derivedFrom" ? all : newIds.get(target!)
    const kept = ids === undefined ? value : referencesIn(value, (id) => ids.get(keyOf(entity, id)))
    if (kept !== value) changed = true
    if (kept !== undefined) next[key] = kept
  }
  return changed ? (next as Entity) : entity
}

/** References through `newId`; one to what is gone is left out. */
function referencesIn(value: unknown, newId: (id: string) => string | undefined): unknown {
  if (typeof value === "string") return newId(value) === "" ? undefined : (newId(value) ?? value)
  if (!Array.isArray(value)) return value
  const kept = value.map((one) => (newId(one) === "" ? undefined : (newId(one) ?? one)))
  return kept.every((one, at) => one === value[at]) ? value : kept.filter((one) => one !== undefined)
}
