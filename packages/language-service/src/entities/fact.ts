import {
  type CollectionName,
  collectionNames,
  type Entity,
  entityName,
  type Model,
  type Range,
  type Source,
} from "@kettenwerk/core"

/** An entity of the model with where it stands. */
export interface Fact {
  /** Collection and id: unique within a group. */
  readonly key: string
  readonly collection: CollectionName
  readonly entity: Entity
  readonly name: string
  /** The whole statement: row, item, sentence. */
  readonly source: Source
  /** Where its name stands. */
  readonly nameSource: Source
}

export function factKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`
}

/** All entities of a model, by collection and in the order of the text. */
export function factsOf(model: Model): readonly Fact[] {
  return collectionNames.flatMap((collection) =>
    (model[collection] as readonly Entity[]).map((entity): Fact => {
      const { id, source, fieldSources } = entity
      const nameSource = fieldSources?.["name"] ?? fieldSources?.["title"] ?? source
      return {
        key: factKey(collection, id),
        collection,
        entity,
        name: entityName(entity),
        source,
        nameSource,
      }
    }),
  )
}

/** Places of an entity that start before others come first; of two at one place the longer one. */
export function bySource(a: Fact, b: Fact): number {
  return (
    a.source.start.offset - b.source.start.offset ||
    b.source.end.offset - a.source.end.offset ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  )
}

/** True if `offset` lies in the range or right behind its end, as a cursor does behind a word. */
export function touches({ start, end }: Pick<Range, "start" | "end">, offset: number): boolean {
  return start.offset <= offset && offset <= end.offset
}
