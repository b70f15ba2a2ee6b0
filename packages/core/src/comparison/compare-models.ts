import { nameKey } from "../german/name.js"
import { type CollectionName, collectionNames, type Model } from "../model/model.js"
import { compareFields, type FieldChange, isRenamed } from "./compare-fields.js"
import { type AnyEntity, type EntityMatch, entitiesOf, type MatchBasis, nameOf, type Side } from "./entity.js"
import { createIdentities, type Identities } from "./identities.js"
import { meaningWords, nameLikeness } from "./likeness.js"
import { type MatchedEntities, matchEntities } from "./match-entities.js"
import { isOnlyPart } from "./only-parts.js"
import { type OpenPlaces, type Pair, pairByKey, pairByLikeness } from "./pair-up.js"

/** What became of a thing. One change is one sentence. */
export type EntityChange =
  | { readonly kind: "added" | "removed" | "renamed" }
  /** Another place in the structure: another parent goal, another chapter. */
  | { readonly kind: "moved"; readonly field: "parent"; readonly before: string; readonly after: string }
  | ({ readonly kind: "moved"; readonly field: "chapter" } & {
      readonly before: string
      readonly after: string
    })
  | ({ readonly kind: "changed" } & FieldChange)

/** A thing that is new, gone or changed. */
export interface EntityComparison {
  readonly collection: CollectionName
  readonly before?: AnyEntity
  readonly after?: AnyEntity
  /** Why both sides count as the same thing. */
  readonly basis?: MatchBasis
  readonly changes: readonly EntityChange[]
}

/** One municipality in both versions, or in one of them. */
export interface GroupComparison {
  /** Chain of the old and of the new version. */
  readonly before?: AnyEntity
  readonly after?: AnyEntity
  /** All pairs, changed or not, by collection. */
  readonly matched: ReadonlyMap<CollectionName, MatchedEntities>
  readonly identities: Identities
  /** What differs. */
  readonly items: readonly EntityComparison[]
  /** What differs and need not be said because an item says it: the seats of a new body. */
  readonly parts: readonly EntityComparison[]
}

/** Collections that others refer to come first, so that references can be compared by what they mean. */
const matchingOrder: readonly CollectionName[] = [
  "municipalities",
  "areas",
  "documents",
  "lifePhases",
  "actors",
  "contacts",
  "bodies",
  "programmes",
  "fundings",
  "surveyWaves",
  "evidence",
  "needs",
  "challenges",
  "goals",
  "offers",
  "measures",
  "milestones",
  "resolutions",
  "events",
  ...collectionNames,
]

/** Names that the reader makes up from other fields; those are compared themselves. */
const madeUpNames = new Set<CollectionName>([
  "memberships",
  "relations",
  "consultations",
  "resolutions",
  "contacts",
  "statements",
  "offerReviews",
  "programmeParticipations",
  "sectors",
  "premises",
  "chains",
])

/**
 * Compares two models: what is new, gone, renamed, moved to another place of the structure, or changed in a field.
 * Pure and deterministic; ids, order and places in the text make no difference, and references count as equal if they
 * mean the same thing, whatever it is called now. Groups are matched first and things only within their group.
 */
export function compareModels(before: Model, after: Model): readonly GroupComparison[] {
  const left = entitiesOf(before, "chains")
  const right = entitiesOf(after, "chains")
  const pairs = matchGroups(left, right, before, after)
  const partner = new Map(pairs.map((pair) => [pair.after, pair.before]))
  const taken = new Set(pairs.map((pair) => pair.before))
  return [
    ...right.map((chain, place) => {
      const other = partner.get(place)
      return compareGroup(before, after, other === undefined ? undefined : left[other], chain)
    }),
    ...left
      .filter((_, place) => !taken.has(place))
      .map((chain) => compareGroup(before, after, chain, undefined)),
  ]
}

function matchGroups(
  left: readonly AnyEntity[],
  right: readonly AnyEntity[],
  before: Model,
  after: Model,
): readonly Pair[] {
  const open: OpenPlaces = { before: new Set(left.keys()), after: new Set(right.keys()) }
  const pairs: Pair[] = []
  const take = (found: readonly Pair[]) => {
    for (const pair of found) {
      open.before.delete(pair.before)
      open.after.delete(pair.after)
      pairs.push(pair)
    }
  }
  const municipalityKey = (chain: AnyEntity, side: Side) => {
    const model = side === "before" ? before : after
    return model.municipalities.find(({ id, chain: own }) => own === chain.id && id === chain.municipality)
      ?.key
  }
  take(pairByKey(left, right, open, municipalityKey))
  take(pairByKey(left, right, open, (chain) => nameKey(nameOf(chain)) || undefined))
  take(pairByKey(left, right, open, ({ id }) => id))
  take(
    pairByLikeness(left, right, open, {
      words: (chain) => meaningWords(nameOf(chain)),
      likeness: (a, b) => nameLikeness(nameOf(a), nameOf(b)),
      atLeast: 0.6,
    }),
  )
  // Whoever compares one municipality with one other means them to be the same.
  if (left.length === 1 && right.length === 1) take(pairByKey(left, right, open, () => "only"))
  return pairs
}

function compareGroup(
  before: Model,
  after: Model,
  left: AnyEntity | undefined,
  right: AnyEntity | undefined,
): GroupComparison {
  const own = { before: index(before, left), after: index(after, right) }
  const entityOf = (collection: CollectionName, id: string, side: Side) =>
    own[side].byId.get(`${collection}\u0000${id}`)
  const identities = createIdentities(entityOf, (collection, side) => own[side].entities(collection).length)
  const matched = new Map<CollectionName, MatchedEntities>()
  const sides = { ...(left && { before: left }), ...(right && { after: right }) }
  if (left === undefined || right === undefined) {
    const change = { kind: left === undefined ? ("added" as const) : ("removed" as const) }
    return {
      ...sides,
      matched,
      identities,
      items: [{ collection: "chains", ...sides, changes: [change] }],
      parts: [],
    }
  }
  identities.join("chains", left.id, right.id)
  matched.set("chains", { matches: [{ before: left, after: right, basis: "name" }], removed: [], added: [] })
  const isSamePeriod = periodOf(own.before) === periodOf(own.after)
  for (const collection of matchingOrder) {
    if (matched.has(collection)) continue
    const a = own.before.entities(collection)
    const b = own.after.entities(collection)
    matched.set(collection, matchEntities(collection, a, b, { identities, isSamePeriod }))
  }
  const items = collectionNames.flatMap((collection) =>
    itemsOf(collection, matched.get(collection)!, identities),
  )
  const isPart = isOnlyPart({ before: own.before.entities, after: own.after.entities, matched })
  return {
    ...sides,
    matched,
    identities,
    items: items.filter((item) => !isPart(item)),
    parts: items.filter(isPart),
  }
}

function itemsOf(
  collection: CollectionName,
  { matches, removed, added }: MatchedEntities,
  identities: Identities,
): readonly EntityComparison[] {
  const changed = matches.flatMap((match): EntityComparison[] => {
    const changes = changesOf(collection, match, identities)
    return changes.length === 0 ? [] : [{ collection, ...match, changes }]
  })
  return [
    ...changed,
    ...added.map((after): EntityComparison => ({ collection, after, changes: [{ kind: "added" }] })),
    ...removed.map((before): EntityComparison => ({ collection, before, changes: [{ kind: "removed" }] })),
  ]
}

function changesOf(
  collection: CollectionName,
  match: EntityMatch,
  identities: Identities,
): readonly EntityChange[] {
  const renamed: readonly EntityChange[] =
    !madeUpNames.has(collection) && isRenamed(match) ? [{ kind: "renamed" }] : []
  const fields = compareFields(collection, match, identities).map((change): EntityChange => {
    const [was] = change.before
    const [is] = change.after
    return change.field === "parent" && was !== undefined && is !== undefined
      ? { kind: "moved", field: "parent", before: was.shown.de, after: is.shown.de }
      : { kind: "changed", ...change }
  })
  return [...renamed, ...fields]
}

/** The entities of one group of a model. */
interface GroupIndex {
  readonly byId: ReadonlyMap<string, AnyEntity>
  entities(collection: CollectionName): readonly AnyEntity[]
}

function index(model: Model, chain: AnyEntity | undefined): GroupIndex {
  const own = new Map(
    collectionNames.map((collection) => [
      collection,
      entitiesOf(model, collection).filter((entity) => chain !== undefined && entity.chain === chain.id),
    ]),
  )
  const byId = [...own].flatMap(([collection, entities]) =>
    entities.map((entity) => [`${collection}\u0000${entity.id}`, entity] as const),
  )
  return { byId: new Map(byId), entities: (collection) => own.get(collection)! }
}

function periodOf({ entities }: GroupIndex): string {
  const periods = entities("documents").flatMap(({ period }) => {
    const value = period as { readonly from: string | null; readonly to: string | null } | undefined
    return value === undefined ? [] : [`${value.from}/${value.to}`]
  })
  return [...new Set(periods)].toSorted().join()
}
