import { type CollectionName, collectionNames, collections, nameKey, sameName } from "@kettenwerk/core"

/** A hand-made entry: fields as in the model, references by name, number or id. */
export type GoldEntry = Readonly<Record<string, unknown>>
type GoldLists = Readonly<Partial<Record<CollectionName, readonly GoldEntry[]>>>

/** The hand-made list of one document. */
export interface GoldList {
  readonly document: string
  readonly entities: GoldLists
  readonly optional?: GoldLists
}

type Read = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly source: { readonly uri: string }
}
/** What was read for the documents of one folder. */
export type ReadModel = Readonly<Partial<Record<CollectionName, readonly Read[]>>>

/** A rated field that was read differently or not at all. */
export interface FieldDifference {
  readonly entry: string
  readonly field: string
  readonly wanted: unknown
  readonly got: unknown
}

/** How a collection of one document was read. `extra` are entities nobody lists, required or optional. */
export interface Comparison {
  readonly document: string
  readonly collection: CollectionName
  readonly wanted: number
  readonly found: number
  readonly right: number
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly fields: number
  readonly fieldsRight: number
  readonly differences: readonly FieldDifference[]
}

/**
 * Compares what was read of a folder with its hand-made lists. A document is credited with what the whole folder
 * states (an actor of two documents is one entity); an entity counts as extra in the document it was read from,
 * unless some list of the folder names it.
 */
export function compare(lists: readonly GoldList[], model: ReadModel): readonly Comparison[] {
  const credited = new Set<Read>()
  const partial: Comparison[] = []
  for (const list of lists) {
    for (const collection of collectionNames) {
      const wanted = list.entities[collection] ?? []
      const optional = list.optional?.[collection] ?? []
      const read = model[collection] ?? []
      const open = new Set(read)
      const pairs = new Map<GoldEntry, Read>()
      for (const strictness of [0, 1] as const) {
        for (const entry of [...wanted, ...optional]) {
          if (pairs.has(entry)) continue
          const best = bestOf(entry, [...open], collection, model, strictness, lists, list.document)
          if (best === undefined) continue
          pairs.set(entry, best)
          open.delete(best)
          credited.add(best)
        }
      }
      const matched = wanted.flatMap((entry) => {
        const found = pairs.get(entry)
        return found === undefined ? [] : [{ entry, found }]
      })
      const rated = matched.flatMap(({ entry, found }) => rateFields(entry, found, collection, model, lists))
      partial.push({
        document: list.document,
        collection,
        wanted: wanted.length,
        found: matched.length,
        right: 0,
        missing: wanted.filter((entry) => !pairs.has(entry)).map((entry) => describe(entry)),
        extra: [],
        fields: rated.length,
        fieldsRight: rated.filter(({ right }) => right).length,
        differences: rated.filter(({ right }) => !right).map(({ difference }) => difference),
      })
    }
  }
  return partial.map((part) => {
    const own = (model[part.collection] ?? []).filter(({ source }) => source.uri === part.document)
    // Every group is a chain; lists name it only where its own fields are rated.
    const extra = part.collection === "chains" ? [] : own.filter((entity) => !credited.has(entity))
    return {
      ...part,
      right: own.length - extra.length,
      extra: extra.map((entity) => describeRead(entity, model)),
    }
  })
}

const nameless: Partial<Record<CollectionName, readonly (readonly string[])[]>> = {
  documents: [["uri"]],
  chains: [["name"]],
  offerReviews: [["offer"]],
  offerCriteria: [["text"]],
  memberships: [["body", "actor", "function"]],
  relations: [
    ["from", "to", "wave"],
    ["from", "to"],
  ],
  resolutions: [
    ["body", "date", "status"],
    ["body", "paperNumber"],
  ],
  consultations: [["body", "date"]],
  impactEstimates: [["goal"]],
  contacts: [["functionalMailbox"], ["function", "organisation"]],
  statements: [["kind"]],
  premises: [["value"]],
  sectors: [["value"]],
  programmeParticipations: [["programme", "municipality"]],
  fundings: [["object"], ["programme", "funder"]],
  insights: [["learned"]],
  agreements: [["what"]],
  roleAssignments: [
    ["role", "actor"],
    ["function", "actor"],
  ],
  supportMeasures: [["kind"]],
  qualifications: [["topic"]],
}

function bestOf(
  entry: GoldEntry,
  open: readonly Read[],
  collection: CollectionName,
  model: ReadModel,
  strictness: 0 | 1,
  lists: readonly GoldList[],
  document: string,
): Read | undefined {
  const ways = nameless[collection]
  const own = open.filter(({ source }) => source.uri === document)
  const ordered = [...own, ...open.filter((entity) => !own.includes(entity))]
  if (ways !== undefined) {
    for (const keys of ways) {
      const usable = keys.filter((key) => entry[key] !== undefined)
      if (usable.length === 0) continue
      const found = ordered.find((entity) =>
        usable.every((key) =>
          sameValue(entry[key], entity[key], collection, key, model, lists, strictness === 1),
        ),
      )
      if (found !== undefined) return found
    }
    return undefined
  }
  const names = (value: unknown): readonly string[] =>
    typeof value === "string" ? [value] : Array.isArray(value) ? (value as string[]) : []
  const wanted = [...names(entry["name"]), ...names(entry["title"])]
  const number = entry["number"] ?? entry["id"]
  const fits = (entity: Read): boolean => {
    const own = [
      ...names(entity["name"]),
      ...names(entity["title"]),
      ...names(entity["aliases"]),
      ...(collection === "goals" ? names(entity["text"]) : []),
    ]
    if (strictness === 0) return own.some((name) => wanted.some((other) => nameKey(name) === nameKey(other)))
    if (typeof number === "string" && (entity["number"] === number || entity.id === number)) return true
    return own.some((name) => wanted.some((other) => alike(name, other)))
  }
  const candidates = ordered.filter(fits)
  // Two events of one title are told apart by their date.
  return (
    candidates.find(
      (entity) =>
        entry["date"] === undefined ||
        sameValue(entry["date"], entity["date"], collection, "date", model, lists, true),
    ) ?? candidates[0]
  )
}

function alike(a: string, b: string): boolean {
  return sameName(a, b) !== undefined
}

interface Rated {
  readonly right: boolean
  readonly difference: FieldDifference
}

const unrated = new Set(["id", "name", "title", "uri"])

function rateFields(
  entry: GoldEntry,
  found: Read,
  collection: CollectionName,
  model: ReadModel,
  lists: readonly GoldList[],
): readonly Rated[] {
  return Object.entries(entry).flatMap(([field, wanted]): Rated[] => {
    if (unrated.has(field)) return []
    const got = found[field]
    return [
      {
        right: sameValue(wanted, got, collection, field, model, lists, true),
        difference: { entry: describe(entry), field, wanted, got: shown(got, collection, field, model) },
      },
    ]
  })
}

interface MetaSchema {
  readonly unwrap?: () => MetaSchema
  readonly element?: MetaSchema
  readonly meta?: () => { readonly references?: CollectionName } | undefined
}

function targetOf(collection: CollectionName, field: string): CollectionName | undefined {
  let schema = (collections[collection].shape as unknown as Readonly<Record<string, MetaSchema>>)[field]
  for (let depth = 0; schema !== undefined && depth < 5; depth += 1) {
    const target = schema.meta?.()?.references
    if (target !== undefined) return target
    schema = schema.element ?? schema.unwrap?.()
  }
  return undefined
}

function sameValue(
  wanted: unknown,
  got: unknown,
  collection: CollectionName,
  field: string,
  model: ReadModel,
  lists: readonly GoldList[],
  loose: boolean,
): boolean {
  const target = targetOf(collection, field)
  if (target !== undefined || (collection === "goals" && field === "derivedFrom")) {
    const targets = target === undefined ? (["needs", "challenges", "evidence"] as const) : [target]
    const ids = [got ?? []].flat() as unknown[]
    const all = [wanted].flat() as unknown[]
    const named = (word: unknown, id: unknown): boolean =>
      targets.some((name) =>
        (model[name] ?? []).some((entity) => entity.id === id && isCalled(entity, word, name, lists, loose)),
      )
    return all.length === ids.length && all.every((word) => ids.some((id) => named(word, id)))
  }
  return sameContent(wanted, got, loose)
}

function isCalled(
  entity: Read,
  word: unknown,
  collection: CollectionName,
  lists: readonly GoldList[],
  loose: boolean,
): boolean {
  if (typeof word !== "string") return false
  const entry = lists
    .flatMap((list) => [...(list.entities[collection] ?? []), ...(list.optional?.[collection] ?? [])])
    .find((candidate) =>
      [
        candidate["id"],
        candidate["number"],
        candidate["name"],
        candidate["title"],
        candidate["functionalMailbox"],
      ].includes(word),
    )
  const words = [
    word,
    ...(entry === undefined
      ? []
      : [
          entry["id"],
          entry["number"],
          entry["name"],
          entry["title"],
          entry["functionalMailbox"],
          entry["person"],
          entry["function"],
        ]),
  ].filter((value): value is string => typeof value === "string")
  const own = [
    entity.id,
    entity["number"],
    entity["name"],
    entity["title"],
    entity["functionalMailbox"],
    ...((entity["aliases"] as unknown[] | undefined) ?? []),
  ].filter((value): value is string => typeof value === "string")
  return own.some((name) =>
    words.some((other) => nameKey(name) === nameKey(other) || (loose && alike(name, other))),
  )
}

function sameContent(wanted: unknown, got: unknown, loose: boolean): boolean {
  if (typeof wanted === "string" && typeof got === "string")
    return nameKey(wanted) === nameKey(got) || wanted === got || (loose && alike(wanted, got))
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(got) &&
      got.length === wanted.length &&
      wanted.every((value) => got.some((other) => sameContent(value, other, loose)))
    )
  }
  if (typeof wanted === "object" && wanted !== null) {
    if (typeof got !== "object" || got === null) return false
    return Object.entries(wanted).every(([key, value]) =>
      sameContent(value, (got as Record<string, unknown>)[key], loose),
    )
  }
  return wanted === got
}

function describe(entry: GoldEntry): string {
  const { number, name, title, text } = entry as { readonly [key: string]: string | undefined }
  const own = [number, name ?? title ?? text].filter((part) => part !== undefined).join(" ")
  if (own !== "" && (name ?? title ?? text) !== undefined) return own
  return (
    Object.values(entry)
      .filter((value) => typeof value !== "object")
      .slice(0, 3)
      .join(" · ") || JSON.stringify(entry)
  )
}

function describeRead(entity: Read, model: ReadModel): string {
  const name = String(entity["name"] ?? entity["title"])
  const line = (entity.source as unknown as { readonly start: { readonly line: number } }).start.line
  const body = (model.bodies ?? []).find(({ id }) => id === entity["body"])
  return `${name}${body === undefined ? "" : ` in ${String(body["name"])}`} (Zeile ${line})`
}

function shown(got: unknown, collection: CollectionName, field: string, model: ReadModel): unknown {
  const target = targetOf(collection, field)
  if (target === undefined) return got
  return ([got ?? []].flat() as unknown[]).map(
    (id) => (model[target] ?? []).find((entity) => entity.id === id)?.["name"] ?? id,
  )
}
