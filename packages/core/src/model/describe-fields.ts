import { type FieldFacts, fieldFacts } from "./field-facts.js"
import type { CollectionName, Entity } from "./model.js"

/** A field of an entity as people read it. */
export interface ShownField {
  readonly label: string
  readonly value: string
}

/** The name stands in its own column, how something was found out is no fact of the document. */
const shownElsewhere = new Set(["id", "name", "title", "chain", "source", "fieldSources", "uri"])

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
