import { type CollectionName, collections, type Entity } from "./model.js"

/** A field of an entity as people read it. */
export interface ShownField {
  readonly label: string
  readonly value: string
}

/** The name stands in its own column, how something was found out is no fact of the document. */
const shownElsewhere = new Set(["id", "name", "title", "chain", "source", "fieldSources", "uri"])

/** What the schema says about a field. */
export interface FieldFacts {
  /** German word for it, for a column or a card. */
  readonly label: string
  /** German words of its values, where it has a closed list. */
  readonly labels?: Readonly<Record<string, string>>
  /** Collection its ids point to. */
  readonly references?: string
}

/** Name or title of an entity. */
export function entityName(entity: Entity): string {
  return "title" in entity ? String(entity.title) : entity.name
}

/** The fields of an entity beside its name, with the words of the schema and names instead of ids. */
export function describeFields(
  collection: CollectionName,
  entity: Entity,
  nameById: ReadonlyMap<string, string>,
): readonly ShownField[] {
  const facts = fieldFacts(collection)
  const seen = new Set([entityName(entity), ""])
  return Object.entries(entity).flatMap(([key, value]: [string, unknown]) => {
    const field = facts.get(key)
    if (shownElsewhere.has(key) || key.endsWith("Basis") || field === undefined || value === undefined)
      return []
    const shown = show(value, field, nameById)
    // The model keeps some things twice, as written and as understood.
    if (seen.has(shown)) return []
    seen.add(shown)
    return [{ label: field.label, value: shown }]
  })
}

function show(value: unknown, field: FieldFacts, nameById: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return value.map((item) => show(item, field, nameById)).join(", ")
  if (typeof value === "boolean") return value ? "ja" : "nein"
  if (typeof value === "string") {
    if (field.references !== undefined) return nameById.get(value) ?? value
    return field.labels?.[value] ?? value
  }
  // Dates, ages, amounts and frequencies carry the author's own words.
  if (typeof value === "object" && value !== null && "text" in value) return String(value.text)
  if (typeof value === "object" && value !== null) {
    return Object.values(value)
      .map((part) => show(part, field, nameById))
      .join(" ")
  }
  return String(value)
}

const known = new Map<CollectionName, ReadonlyMap<string, FieldFacts>>()

/** The fields of a collection in the order of the schema. */
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
    ...(typeof seen.references === "string" ? { references: seen.references } : {}),
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
