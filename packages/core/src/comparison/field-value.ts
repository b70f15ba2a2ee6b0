import { formatDate } from "../dates/format-date.js"
import type { Bilingual } from "../finding.js"
import { fieldFacts } from "../model/field-facts.js"
import { type CollectionName, collectionNames } from "../model/model.js"
import type { DateValue } from "../model/quantities.js"
import type { Side } from "./entity.js"
import type { Identities } from "./identities.js"
import { textKey } from "./plain-text.js"

/** A single value of a field: `key` is equal on both sides exactly if the value is the same. */
export interface FieldValue {
  readonly key: string
  readonly shown: Bilingual
}

const derivedFromAny: readonly CollectionName[] = ["needs", "challenges", "evidence"]

/** The values of a field, one for most, several for lists; none if the field says nothing. */
export function fieldValues(
  collection: CollectionName,
  field: string,
  value: unknown,
  side: Side,
  identities: Identities,
): readonly FieldValue[] {
  if (value === undefined || value === null || value === "") return []
  if (Array.isArray(value)) {
    const all = value.flatMap((item) => fieldValues(collection, field, item, side, identities))
    return [...new Map(all.map((one) => [one.key, one])).values()]
  }
  const { references, labels } = fieldFacts(collection).get(field) ?? {}
  if (typeof value === "string") {
    const candidates = field === "derivedFrom" ? derivedFromAny : references && [references]
    if (candidates !== undefined) return [reference(candidates, value, side, identities)]
    return labels?.[value] === undefined ? [text(value)] : [{ key: value, shown: same(labels[value]) }]
  }
  if (typeof value === "number") return [number(field, value)]
  if (typeof value === "boolean")
    return [{ key: String(value), shown: value ? { de: "ja", en: "yes" } : { de: "nein", en: "no" } }]
  return [quantity(value as Readonly<Record<string, unknown>>)]
}

/** What an id means. Some fields may point to things of another collection too: a body can be responsible like an actor. */
function reference(
  expected: readonly CollectionName[],
  id: string,
  side: Side,
  identities: Identities,
): FieldValue {
  const target = [...expected, ...collectionNames].find(
    (one) => identities.entityOf(one, id, side) !== undefined,
  )
  if (target === undefined) return text(id)
  return { key: identities.keyOf(target, id, side), shown: same(identities.nameOf(target, id, side) ?? id) }
}

function text(value: string): FieldValue {
  return { key: textKey(value), shown: same(value) }
}

function number(field: string, value: number): FieldValue {
  const isShare = field === "share" || field === "responseRate"
  const percent = Math.round(value * 1000) / 10
  return {
    key: String(value),
    shown: isShare
      ? { de: `${String(percent).replace(".", ",")} %`, en: `${percent} %` }
      : { de: String(value).replace(".", ","), en: String(value) },
  }
}

/** Dates, ages, rhythms, money and other values that carry the author's words. */
function quantity(value: Readonly<Record<string, unknown>>): FieldValue {
  const words =
    typeof value.text === "string"
      ? value.text
      : Object.values(value)
          .filter((part) => typeof part === "string")
          .join(", ")
  if ("edtf" in value && "precision" in value) return date(value as unknown as DateValue)
  if ("fromMonth" in value) {
    const isOpen = value.fromMonth === null && value.toMonth === null
    return { key: isOpen ? textKey(words) : `${value.fromMonth}/${value.toMonth}`, shown: same(words) }
  }
  if ("per" in value)
    return { key: `${value.min}-${value.max}/${value.per}/${value.every ?? 1}`, shown: same(words) }
  if ("euro" in value) {
    const key = textKey(words)
      .replace(/(\d)[.\s](?=\d{3}\b)/g, "$1")
      .replace(/(\d),(?:00|-+)/g, "$1")
      .replace(/\b(?:EUR|Euro)\b/g, "€")
    return { key: `${value.euro ?? ""}|${key}`, shown: same(words) }
  }
  return { key: textKey(words), shown: same(words) }
}

function date(value: DateValue): FieldValue {
  const { from, to, recurrence } = value
  const rhythm = recurrence === undefined ? "" : quantity(recurrence).key
  const key = from === null && to === null ? textKey(value.text) : `${from}/${to}${rhythm}`
  return { key, shown: { de: formatDate(value, "de"), en: formatDate(value, "en") } }
}

function same(value: string): Bilingual {
  return { de: value, en: value }
}
