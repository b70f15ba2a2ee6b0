import { type CollectionName, collections } from "@kettenwerk/core"
import { type Fact, factKey } from "./fact.js"

const longestPlace = 120

interface StatedPlace {
  readonly start: number
  readonly end: number
  readonly fact: Fact
  readonly term: string
  readonly how: "stated"
  readonly definition: boolean
}

/**
 * Places where the reader found an entity: its own name, and fields that refer to one other entity. Most are found
 * as names anyway; what is left are shortened and joined names („Jugend- und Sozialamt“).
 */
export function statedPlaces(
  facts: readonly Fact[],
  uri: string,
  byKey: ReadonlyMap<string, Fact>,
): readonly StatedPlace[] {
  const places: StatedPlace[] = []
  for (const fact of facts) {
    const { collection, entity, name, nameSource } = fact
    if (nameSource.uri === uri && callable.has(collection) && isShort(nameSource)) {
      places.push(place(nameSource, fact, name, true))
    }
    for (const [field, target] of referencesOf(collection)) {
      const id: unknown = (entity as unknown as Record<string, unknown>)[field]
      const source = entity.fieldSources?.[field]
      if (typeof id !== "string" || source === undefined || source.uri !== uri || !isShort(source)) continue
      const other = byKey.get(factKey(target, id))
      if (other !== undefined && callable.has(target)) places.push(place(source, other, other.name, false))
    }
  }
  return places.sort((a, b) => a.start - b.start || a.end - b.end)
}

const callable = new Set<CollectionName>([
  "actors",
  "bodies",
  "offers",
  "programmes",
  "measures",
  "goals",
  "milestones",
  "needs",
  "evidence",
  "lifePhases",
  "areas",
  "plans",
])

function place({ start, end }: Fact["source"], fact: Fact, term: string, definition: boolean): StatedPlace {
  return { start: start.offset, end: end.offset, fact, term, how: "stated", definition }
}

function isShort({ start, end }: Fact["source"]): boolean {
  return end.offset - start.offset <= longestPlace && end.offset > start.offset
}

const known = new Map<CollectionName, readonly (readonly [string, CollectionName])[]>()

/** Fields of a collection that hold the id of one other entity. */
function referencesOf(collection: CollectionName): readonly (readonly [string, CollectionName])[] {
  const cached = known.get(collection)
  if (cached !== undefined) return cached
  const found = Object.entries(collections[collection].shape).flatMap(([field, schema]) => {
    const target = targetOf(schema)
    return field === "chain" || target === undefined ? [] : [[field, target] as const]
  })
  known.set(collection, found)
  return found
}

interface Schema {
  meta(): Readonly<Record<string, unknown>> | undefined
  readonly def: { readonly innerType?: unknown }
}

/** Looks through „optional“, not into lists: a list has one place for all its names. */
function targetOf(schema: unknown): CollectionName | undefined {
  for (let at: unknown = schema; at !== undefined && at !== null; at = (at as Schema).def.innerType) {
    const target = (at as Schema).meta()?.["references"]
    if (typeof target === "string") return target as CollectionName
  }
  return undefined
}
