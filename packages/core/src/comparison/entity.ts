import type { CollectionName, Model } from "../model/model.js"
import type { Source } from "../source.js"

/** Any entity, its fields by name. */
export interface AnyEntity {
  readonly id: string
  readonly chain: string
  readonly source: Source
  readonly fieldSources?: Readonly<Record<string, Source>>
  readonly [field: string]: unknown
}

/** Entities of a collection without their types. */
export function entitiesOf(model: Model, collection: CollectionName): readonly AnyEntity[] {
  return model[collection] as unknown as readonly AnyEntity[]
}

/** Name or title. */
export function nameOf(entity: AnyEntity): string {
  return String(entity.title ?? entity.name ?? "")
}

/** One of the two versions that are compared. */
export type Side = "before" | "after"

/** Two entities that are the same thing in two versions. */
export interface EntityMatch {
  readonly before: AnyEntity
  readonly after: AnyEntity
  readonly basis: MatchBasis
}

/**
 * Why two entities count as the same thing: same `number` or name, a `similar-name`, or the same `details` under
 * another name; `only` where each side has just one.
 */
export type MatchBasis = "number" | "name" | "similar-name" | "details" | "only"
