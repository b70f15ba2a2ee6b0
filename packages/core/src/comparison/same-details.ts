import type { CollectionName } from "../model/model.js"
import type { AnyEntity, Side } from "./entity.js"
import { comparedFields } from "./field-policy.js"
import { fieldValues } from "./field-value.js"
import type { Identities } from "./identities.js"
import type { OpenPlaces, Pair } from "./pair-up.js"

/** Below this a text may be a set phrase. */
const tellingText = 40

/**
 * Entities whose names have nothing in common and that still are the same: everything else about them is equal and
 * they stand between the same neighbours, or they share several details that nothing else has.
 */
export function sameDetails(
  collection: CollectionName,
  before: readonly AnyEntity[],
  after: readonly AnyEntity[],
  open: OpenPlaces,
  matched: readonly Pair[],
  identities: Identities,
): readonly Pair[] {
  if (open.before.size === 0 || open.after.size === 0) return []
  const detailsOf = (entity: AnyEntity, side: Side) => details(collection, entity, side, identities)
  const left = before.map((entity) => detailsOf(entity, "before"))
  const right = after.map((entity) => detailsOf(entity, "after"))
  const pairs: Pair[] = []
  const leftOpen = new Set(open.before)
  const rightOpen = new Set(open.after)
  const take = (pair: Pair) => {
    if (!leftOpen.delete(pair.before) || !rightOpen.delete(pair.after)) return
    pairs.push(pair)
  }
  for (const pair of gaps(before.length, after.length, matched)) {
    const a = left[pair.before]!
    const b = right[pair.after]!
    if (a.size >= 2 && equalDetails(a, b).length === Math.max(a.size, b.size)) take(pair)
  }
  const rareLeft = rare(left)
  const rareRight = rare(right)
  for (const place of [...leftOpen]) {
    const own = left[place]!
    const candidates = [...rightOpen].filter((other) => {
      const equal = equalDetails(own, right[other]!)
      const telling = equal.filter(
        ([field, key]) => rareLeft.has(`${field}=${key}`) && rareRight.has(`${field}=${key}`),
      )
      const unequal = [...own.keys()].filter((field) => right[other]!.has(field)).length - equal.length
      return (
        equal.length > unequal &&
        (telling.length >= 2 || telling.some(([, key]) => key.length >= tellingText))
      )
    })
    if (candidates.length === 1) take({ before: place, after: candidates[0]! })
  }
  return pairs
}

type Details = ReadonlyMap<string, string>

function details(collection: CollectionName, entity: AnyEntity, side: Side, identities: Identities): Details {
  return new Map(
    comparedFields(collection).flatMap((field) => {
      const values = fieldValues(collection, field, entity[field], side, identities)
      if (values.length === 0) return []
      return [
        [
          field,
          values
            .map(({ key }) => key)
            .toSorted()
            .join("\u0001"),
        ] as const,
      ]
    }),
  )
}

function equalDetails(a: Details, b: Details): readonly (readonly [string, string])[] {
  return [...a].filter(([field, key]) => b.get(field) === key)
}

/** Details that exactly one of the entities has. */
function rare(all: readonly Details[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const one of all)
    for (const [field, key] of one) counts.set(`${field}=${key}`, (counts.get(`${field}=${key}`) ?? 0) + 1)
  return new Set([...counts].flatMap(([detail, count]) => (count === 1 ? [detail] : [])))
}

/** Places without a partner between the same two neighbours, as many on one side as on the other. */
function gaps(before: number, after: number, matched: readonly Pair[]): readonly Pair[] {
  const partner = new Map(matched.map((pair) => [pair.before, pair.after]))
  const taken = new Set(matched.map((pair) => pair.after))
  const found: Pair[] = []
  let from = -1
  let partnerOfFrom = -1
  for (let at = 0; at <= before; at += 1) {
    const other = at === before ? after : partner.get(at)
    if (other === undefined) continue
    const size = at - from - 1
    const isFree = Array.from({ length: size }, (_, step) => partnerOfFrom + 1 + step).every(
      (place) => !taken.has(place),
    )
    if (size > 0 && other - partnerOfFrom - 1 === size && isFree) {
      for (let step = 1; step <= size; step += 1)
        found.push({ before: from + step, after: partnerOfFrom + step })
    }
    from = at
    partnerOfFrom = other
  }
  return found
}
