import type { CollectionName } from "../model/model.js"
import type { AnyEntity, Side } from "./entity.js"

/** Which entity of the old version is which of the new one, as far as known. */
export interface Identities {
  /** Key of a reference: equal on both sides exactly if both mean the same thing. */
  keyOf(collection: CollectionName, id: string, side: Side): string
  nameOf(collection: CollectionName, id: string, side: Side): string | undefined
  entityOf(collection: CollectionName, id: string, side: Side): AnyEntity | undefined
  /** Records a pair. */
  join(collection: CollectionName, before: string, after: string): void
  /** True if each version has exactly one of these. */
  isOnly(collection: CollectionName): boolean
  isMatched(collection: CollectionName, id: string, side: Side): boolean
}

/** Starts without any pair. `names` looks up entities of a side. */
export function createIdentities(
  entityOf: (collection: CollectionName, id: string, side: Side) => AnyEntity | undefined,
  countOf: (collection: CollectionName, side: Side) => number,
): Identities {
  const toAfter = new Map<string, string>()
  const matchedAfter = new Set<string>()
  const path = (collection: CollectionName, id: string) => `${collection}\u0000${id}`
  return {
    keyOf: (collection, id, side) =>
      side === "after" ? `=${id}` : (toAfter.get(path(collection, id)) ?? `-${id}`),
    nameOf(collection, id, side) {
      const entity = entityOf(collection, id, side)
      return entity === undefined ? undefined : String(entity.title ?? entity.name ?? id)
    },
    entityOf,
    join(collection, before, after) {
      toAfter.set(path(collection, before), `=${after}`)
      matchedAfter.add(path(collection, after))
    },
    isOnly: (collection) => countOf(collection, "before") === 1 && countOf(collection, "after") === 1,
    isMatched: (collection, id, side) =>
      side === "before" ? toAfter.has(path(collection, id)) : matchedAfter.has(path(collection, id)),
  }
}
