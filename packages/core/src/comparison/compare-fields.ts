import { nameKey } from "../german/name.js"
import type { CollectionName } from "../model/model.js"
import type { AnyEntity, EntityMatch } from "./entity.js"
import { nameOf } from "./entity.js"
import { comparedFields, mayBeDerived, twiceKept } from "./field-policy.js"
import { type FieldValue, fieldValues } from "./field-value.js"
import type { Identities } from "./identities.js"
import { textKey } from "./plain-text.js"

/** A field whose values are not the same in both versions. */
export interface FieldChange {
  readonly field: string
  /** All values of the old version; none if it says nothing. */
  readonly before: readonly FieldValue[]
  readonly after: readonly FieldValue[]
}

/** The fields in which two versions of the same thing differ, in the order of the schema. */
export function compareFields(
  collection: CollectionName,
  { before, after }: EntityMatch,
  identities: Identities,
): readonly FieldChange[] {
  const all = comparedFields(collection)
  const left = present(collection, before, "before", identities, all)
  const right = present(collection, after, "after", identities, all)
  const ignored = keptTwice(left, right)
  const isRenamed = textKey(nameOf(before)) !== textKey(nameOf(after))
  return all.flatMap((field): FieldChange[] => {
    if (ignored.has(field) || (field === "text" && isRenamed && collection === "goals")) return []
    const was = left.get(field) ?? []
    const is = right.get(field) ?? []
    if (keysOf(was) === keysOf(is)) return []
    if (followsFromOthers(collection, field, left, right)) return []
    // A number that is there or not is a matter of form; another number is not.
    if (field === "number" && (was.length === 0 || is.length === 0)) return []
    if (
      mayBeDerived(field) &&
      before.fieldSources?.[field] === undefined &&
      after.fieldSources?.[field] === undefined
    )
      return []
    return [{ field, before: was, after: is }]
  })
}

/** What the form of the text leaves out because other fields say it, or because another survey asked otherwise. */
function followsFromOthers(
  collection: CollectionName,
  field: string,
  left: Present,
  right: Present,
): boolean {
  const isEqual = (other: string) =>
    left.has(other) && keysOf(left.get(other)!) === keysOf(right.get(other) ?? [])
  if (collection === "offers" && field === "ageRange")
    return isEqual("phases") && !(left.has(field) && right.has(field))
  if (collection !== "relations") return false
  return field === "wave" || (field === "confirmed" && left.has("wave") && !isEqual("wave"))
}

type Present = ReadonlyMap<string, readonly FieldValue[]>

function present(
  collection: CollectionName,
  entity: AnyEntity,
  side: "before" | "after",
  identities: Identities,
  fields: readonly string[],
): Present {
  return new Map(
    fields.flatMap((field) => {
      // Saying nothing and saying no are the same for a yes-or-no field.
      if (entity[field] === false) return []
      const values = fieldValues(collection, field, entity[field], side, identities)
      return values.length === 0 ? [] : [[field, values] as const]
    }),
  )
}

/**
 * Of a field that is kept as understood and as written, one is compared: as understood if both versions were
 * understood, else as written if both were written, else what there is.
 */
function keptTwice(left: Present, right: Present): ReadonlySet<string> {
  const ignored = new Set<string>()
  for (const [understood, written] of twiceKept) {
    const hasBoth = (field: string) => left.has(field) && right.has(field)
    const hasAny = (field: string) => left.has(field) || right.has(field)
    if (hasBoth(understood) || (hasAny(understood) && !hasBoth(written))) ignored.add(written)
    else if (hasBoth(written)) ignored.add(understood)
  }
  return ignored
}

function keysOf(values: readonly FieldValue[]): string {
  return values
    .map(({ key }) => key)
    .toSorted()
    .join("\u0001")
}

/** True if a thing is called otherwise than before; another date in the name is not another name. */
export function isRenamed({ before, after }: EntityMatch): boolean {
  const bare = (entity: AnyEntity) => textKey(nameOf(entity)).replace(/[\s.:;,]+$/u, "")
  if (bare(before) === bare(after)) return false
  const undated = (entity: AnyEntity) => {
    const texts = ["deadline", "date", "period", "until"].flatMap((field) => {
      const value = entity[field]
      return typeof value === "object" && value !== null && "text" in value ? [String(value.text)] : []
    })
    return nameKey(texts.reduce((name, text) => name.replace(text, " "), nameOf(entity)))
  }
  return undated(before) !== undated(after) || nameKey(nameOf(before)) === nameKey(nameOf(after))
}
