import { fieldFacts } from "../model/field-facts.js"
import { type CollectionName, collectionNames } from "../model/model.js"
import type { EntityComparison } from "./compare-models.js"
import type { AnyEntity, Side } from "./entity.js"
import { partOf } from "./field-policy.js"
import type { MatchedEntities } from "./match-entities.js"

/** Things that are only spoken of because another thing refers to them. */
const spokenOfThroughOthers = new Set<CollectionName>(["evidence", "areas", "programmes", "sectors"])

interface Everything {
  readonly before: (collection: CollectionName) => readonly AnyEntity[]
  readonly after: (collection: CollectionName) => readonly AnyEntity[]
  readonly matched: ReadonlyMap<CollectionName, MatchedEntities>
}

/**
 * Tells what need not be said because another change says it: the seats of a new body, the indicators of a goal that
 * is gone, the evidence that a need now has.
 */
export function isOnlyPart(all: Everything): (item: EntityComparison) => boolean {
  const single = { before: singles(all.matched, "before"), after: singles(all.matched, "after") }
  const referred = { before: references(all.before), after: references(all.after) }
  return ({ collection, before, after }) => {
    if (before !== undefined && after !== undefined) return false
    const side: Side = after === undefined ? "before" : "after"
    const entity = (after ?? before)!
    const whole = partOf[collection]
    if (whole !== undefined) {
      const [field, target] = whole
      if (single[side].has(`${target}\u0000${entity[field]}`)) return true
    }
    if (collection === "memberships") return entity.chair === true
    if (collection === "relations") {
      const isFirstSurvey = (side === "after" ? all.before : all.after)("relations").length === 0
      return isFirstSurvey && single[side].has(`surveyWaves\u0000${entity.wave}`)
    }
    return (
      spokenOfThroughOthers.has(collection) &&
      (collection === "sectors" || referred[side].has(`${collection}\u0000${entity.id}`))
    )
  }
}

/** Things without a partner, by collection and id. */
function singles(matched: Everything["matched"], side: Side): ReadonlySet<string> {
  return new Set(
    [...matched].flatMap(([collection, { added, removed }]) =>
      (side === "after" ? added : removed).map(({ id }) => `${collection}\u0000${id}`),
    ),
  )
}

/** Everything that an entity refers to, by collection and id. */
function references(entitiesOf: Everything["before"]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const collection of collectionNames) {
    for (const [field, { references }] of fieldFacts(collection)) {
      const targets: readonly CollectionName[] =
        field === "derivedFrom"
          ? ["needs", "challenges", "evidence"]
          : references === undefined
            ? []
            : [references]
      if (targets.length === 0) continue
      for (const entity of entitiesOf(collection)) {
        for (const id of [entity[field]].flat())
          for (const target of targets) found.add(`${target}\u0000${id}`)
      }
    }
  }
  return found
}
