import { nameKey } from "../german/name.js"
import type { CollectionName } from "../model/model.js"
import { type AnyEntity, type EntityMatch, type MatchBasis, nameOf } from "./entity.js"
import type { Identities } from "./identities.js"
import { contentKey, explicitNumber, type IdentityKey, identityKeys, isConnection } from "./identity-keys.js"
import { meaningWords, nameLikeness } from "./likeness.js"
import { type OpenPlaces, type Pair, pairByKey, pairByLikeness } from "./pair-up.js"
import { textKey } from "./plain-text.js"
import { sameDetails } from "./same-details.js"

export interface MatchedEntities {
  readonly matches: readonly EntityMatch[]
  readonly removed: readonly AnyEntity[]
  readonly added: readonly AnyEntity[]
}

/** What matching needs to know beside the entities. */
export interface MatchContext {
  readonly identities: Identities
  /** True if both versions cover the same period: then „Z1.2“ is the same goal however it is worded. */
  readonly isSamePeriod: boolean
}

/**
 * Finds out which entities of one collection are the same thing in both versions, surest signs first: everything
 * equal; number and name; name; a number that the name does not contradict; a similar name; and last, another name
 * with the same details. Collections that references point to must have been matched before.
 */
export function matchEntities(
  collection: CollectionName,
  before: readonly AnyEntity[],
  after: readonly AnyEntity[],
  { identities, isSamePeriod }: MatchContext,
): MatchedEntities {
  const open: OpenPlaces = { before: new Set(before.keys()), after: new Set(after.keys()) }
  const found: (Pair & { readonly basis: MatchBasis })[] = []
  const take = (pairs: readonly Pair[], basis: MatchBasis) => {
    for (const pair of pairs) {
      open.before.delete(pair.before)
      open.after.delete(pair.after)
      found.push({ ...pair, basis })
      identities.join(collection, before[pair.before]!.id, after[pair.after]!.id)
    }
  }
  const byKey = (key: IdentityKey, basis: MatchBasis) => take(pairByKey(before, after, open, key), basis)
  const agree = (pairs: readonly Pair[], holds: (a: AnyEntity, b: AnyEntity) => boolean) =>
    pairs.filter((pair) => holds(before[pair.before]!, after[pair.after]!))

  const keys = identityKeys(collection, identities)
  const content: IdentityKey = (entity, side) => contentKey(collection, entity, side, identities)
  const number: IdentityKey = explicitNumber
  byKey(
    joined((entity) => entity.id, keys[0]!, content),
    "name",
  )
  byKey(joined(keys[0]!, content), "name")
  byKey(joined(number, keys[0]!), "number")
  for (const key of keys) byKey(key, "name")

  if (!isConnection(collection)) {
    byKey((entity) => nameKey(nameOf(entity)).replaceAll(" ", "") || undefined, "name")
    const isPossible = (a: AnyEntity, b: AnyEntity) => !contradict(collection, a, b)
    const sameNumber = pairByKey(before, after, open, number, true)
    take(
      agree(sameNumber, (a, b) => isPossible(a, b) && isNumberTrusted(a, b, isSamePeriod)),
      "number",
    )
    take(
      pairByLikeness(before, after, open, {
        words: (entity) => meaningWords(wordingOf(entity)),
        likeness: (a, b) => (isPossible(a, b) ? nameLikeness(wordingOf(a), wordingOf(b)) : 0),
        atLeast: 0.5,
      }),
      "similar-name",
    )
    const only = onlyKey(collection)
    if (only !== undefined) take(agree(pairByKey(before, after, open, only, true), isPossible), "only")
    if (hasDetails.has(collection))
      take(agree(sameDetails(collection, before, after, open, found, identities), isPossible), "details")
  }
  return {
    matches: found
      .toSorted((a, b) => a.after - b.after)
      .map((pair) => ({ before: before[pair.before]!, after: after[pair.after]!, basis: pair.basis })),
    removed: before.filter((_, place) => open.before.has(place)),
    added: after.filter((_, place) => open.after.has(place)),
  }
}

function joined(...keys: readonly IdentityKey[]): IdentityKey {
  return (entity, side) => {
    const parts = keys.map((key) => key(entity, side))
    return parts.includes(undefined) ? undefined : parts.join("\u0003")
  }
}

/** Names of statements are cut; their text is not. */
function wordingOf(entity: AnyEntity): string {
  return typeof entity.text === "string" ? entity.text : nameOf(entity)
}

/** Things there is usually just one of: if there is one of the kind on each side, it is the same. */
function onlyKey(collection: CollectionName): IdentityKey | undefined {
  switch (collection) {
    case "municipalities":
    case "documents":
    case "statements":
      return ({ kind }) => `kind ${kind}`
    case "bodies":
      return ({ kind }) =>
        kind === "steuerung" || kind === "planung" || kind === "koordination" ? kind : undefined
    case "resolutions":
      return ({ body, bodyText }) => `${body ?? bodyText}`
    default:
      return undefined
  }
}

/** Things described by more than their name. Organisations, areas and programmes mostly are not: they keep their names. */
const hasDetails = new Set<CollectionName>([
  "offers",
  "measures",
  "milestones",
  "goals",
  "needs",
  "bodies",
  "contacts",
  "fundings",
  "participationFormats",
  "agreements",
  "plans",
  "focusAreas",
])

const dated = new Set<CollectionName>(["surveyWaves", "evidence", "participationFormats", "events", "plans"])

/** What makes it impossible that two entities are the same, however alike they look. */
function contradict(collection: CollectionName, a: AnyEntity, b: AnyEntity): boolean {
  const differs = (field: string) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field]
  if (collection === "goals") return differs("level")
  if (collection === "statements" || collection === "lifePhases" || collection === "needs")
    return differs("kind")
  // A decision that was taken stays what it is; one that was planned may have been taken since.
  if (collection === "resolutions") return a.status === "gefasst" && b.status === "gefasst"
  if (!dated.has(collection)) return false
  const years = (entity: AnyEntity) => (nameOf(entity).match(/\b(?:19|20)\d\d\b/g) ?? []).join()
  return years(a) !== years(b) && years(a) !== "" && years(b) !== ""
}

/** „Z1.2“ stands for a thing within one period; a bare „3“ or a number of the next plan needs words in common. */
function isNumberTrusted(a: AnyEntity, b: AnyEntity, isSamePeriod: boolean): boolean {
  const number = explicitNumber(a) ?? ""
  const isTelling = /\p{Lu}/u.test(String(a.number ?? number)) || /\d[.-]\d/.test(number)
  if (isTelling && isSamePeriod) return true
  return textKey(nameOf(a)) === "" || nameLikeness(wordingOf(a), wordingOf(b)) >= (isTelling ? 0.2 : 0.3)
}
