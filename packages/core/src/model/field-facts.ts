import { type CollectionName, collections } from "./model.js"

/** What the schema says about a field, for faces that show it. */
export interface FieldFacts {
  /** German name of the field: the first words of its description. */
  readonly label: string
  /** German words of the values, for closed lists. */
  readonly labels?: Readonly<Record<string, string>>
  /** Collection that the ids in the field point to. */
  readonly references?: CollectionName
}

const known = new Map<CollectionName, ReadonlyMap<string, FieldFacts>>()

/** What the schema says about every field of a collection, by field. */
export function fieldFacts(collection: CollectionName): ReadonlyMap<string, FieldFacts> {
  const facts =
    known.get(collection) ??
    new Map(Object.entries(collections[collection].shape).map(([key, schema]) => [key, factsOf(key, schema)]))
  known.set(collection, facts)
  return facts
}

/** What a schema says about itself, looking through „optional“ and arrays for the labels of values. */
function factsOf(key: string, schema: unknown): FieldFacts {
  const seen: Record<string, unknown> = {}
  for (let at: unknown = schema; isSchema(at); at = inner(at)) {
    for (const [name, value] of Object.entries(at.meta() ?? {})) seen[name] ??= value
  }
  const description = typeof seen.description === "string" ? seen.description : key
  return {
    label: description.split(/[,;:(]/)[0]!.trim(),
    ...(isRecord(seen.labels) ? { labels: seen.labels as Record<string, string> } : {}),
    ...(typeof seen.references === "string" ? { references: seen.references as CollectionName } : {}),
  }
}

interface Schema {
  meta(): Readonly<Record<string, unknown>> | undefined
  readonly def: { readonly innerType?: unknown; readonly element?: unknown }
}

function isSchema(value: unknown): value is Schema {
  return isRecord(value) && typeof value.meta === "function" && isRecord(value.def)
}

function inner({ def }: Schema): unknown {
  return def.innerType ?? def.element
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
}
