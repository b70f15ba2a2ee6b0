import {
  type CollectionName,
  collectionNames,
  collections,
  emptyModel,
  type Model,
  nameKey,
  type Range,
  type ReadingProblem,
  type Source,
  slug,
} from "@kettenwerk/core"
import { type Draft, isReference, type Place } from "../facts/draft.js"
import type { LineIndex } from "../outline/line-index.js"
import { finishers } from "./finish.js"
import { mergeDrafts, type Node } from "./merge-drafts.js"
import { resolveNames, type UnresolvedName } from "./resolve-names.js"

/** What one document contributes to the model of its group. */
export interface DocumentDrafts {
  readonly uri: string
  readonly lines: LineIndex
  readonly drafts: readonly Draft[]
  /** How far drafts have moved since they were read. */
  readonly shifts: ReadonlyMap<Draft, number>
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[]
}

export interface BuiltModel {
  readonly model: Model
  readonly problems: readonly ReadingProblem[]
}

/** Builds the entities of one group: joins statements, resolves names, gives ids, derives what follows. */
export function buildModel(
  chainId: string,
  documents: readonly DocumentDrafts[],
  fixed: readonly FixedEntity[],
): BuiltModel {
  const aliases = aliasMap(documents)
  const store = mergeDrafts(
    documents.flatMap(({ drafts }) => drafts),
    aliases,
  )
  const { targets, unresolved } = resolveNames(store, aliases)
  const lines = new Map(documents.map(({ uri, lines: index }) => [uri, index]))
  useLongNames(store.nodes, documents)
  giveIds(store.nodes, fixed)
  const shifts = new Map(documents.map(({ uri, shifts: moved }) => [uri, moved]))
  const rangeOf = (draft: Draft, place: Place): Range => {
    const shift = shifts.get(draft.uri)?.get(draft.statedIn ?? draft) ?? 0
    return lines.get(draft.uri)!.range(place.start + shift, place.end + shift)
  }
  const sourceOf = (draft: Draft, place: Place): Source => ({ uri: draft.uri, ...rangeOf(draft, place) })

  for (const alias of documents.flatMap(({ abbreviations }) => abbreviations)) {
    for (const collection of ["actors", "bodies", "programmes"] as const) {
      const node = store.byKey.get(`${collection}\u0000${nameKey(alias.long)}`)
      if (node !== undefined) node.aliases.add(alias.short)
    }
  }

  const model = emptyModel()
  for (const { collection, entity } of fixed) (model[collection] as unknown[]).push(entity)
  for (const node of store.nodes) {
    const entity = toEntity(node, chainId, (reference) => targets.get(reference as never)?.id, sourceOf)
    ;(model[node.collection] as unknown[]).push(entity)
  }
  for (const finish of finishers) finish(model, chainId)
  dropUnknownFields(model)
  const problems = unresolved.flatMap((name) => problemOf(name, rangeOf))
  return { model, problems }
}

/** An entity that does not come from a draft: document, chain, municipality. */
export interface FixedEntity {
  readonly collection: CollectionName
  readonly entity: { readonly id: string } & Readonly<Record<string, unknown>>
}

/** An office that the text calls by its abbreviation gets the name the document defines for it. */
function useLongNames(nodes: readonly Node[], documents: readonly DocumentDrafts[]): void {
  const long = new Map(
    documents.flatMap(({ abbreviations }) =>
      abbreviations.map((entry) => [nameKey(entry.short), entry] as const),
    ),
  )
  for (const node of nodes) {
    if (node.collection !== "actors" && node.collection !== "bodies" && node.collection !== "programmes")
      continue
    const entry = long.get(nameKey(node.name))
    if (entry === undefined) continue
    node.aliases.add(node.name)
    node.name = entry.long
  }
}

/** Abbreviation to long form, as keys: „ja“ → „jugendamt“. */
function aliasMap(documents: readonly DocumentDrafts[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const { abbreviations } of documents) {
    for (const { short, long } of abbreviations) {
      const key = nameKey(short)
      if (!aliases.has(key) && key !== nameKey(long)) aliases.set(key, nameKey(long))
    }
  }
  return aliases
}

const singular: Readonly<Record<CollectionName, string>> = {
  documents: "document",
  municipalities: "municipality",
  areas: "area",
  chains: "chain",
  lifePhases: "phase",
  sectors: "sector",
  actors: "actor",
  contacts: "contact",
  bodies: "body",
  memberships: "membership",
  offers: "offer",
  offerReviews: "review",
  offerCriteria: "criterion",
  needs: "need",
  challenges: "challenge",
  evidence: "evidence",
  goals: "goal",
  indicators: "indicator",
  impactEstimates: "impact",
  measures: "measure",
  milestones: "milestone",
  relations: "relation",
  surveyWaves: "wave",
  participationFormats: "participation",
  resolutions: "resolution",
  consultations: "consultation",
  planningCycles: "cycle",
  plans: "plan",
  fundings: "funding",
  programmes: "programme",
  programmeParticipations: "programme-participation",
  insights: "insight",
  premises: "premise",
  events: "event",
  agendaItems: "agenda",
  agreements: "agreement",
  roleAssignments: "role",
  supportMeasures: "support",
  qualifications: "qualification",
  focusAreas: "focus",
  statements: "statement",
}

/** The slug of kind and name: „offer-elterncafe-mitte“. */
export function entityId(collection: CollectionName, name: string): string {
  return `${singular[collection]}-${slug(name).slice(0, 80) || "ohne-namen"}`
}

/** An explicit id with a letter is taken as it is, a bare number gets its kind in front; then ids are made unique. */
function giveIds(nodes: readonly Node[], fixed: readonly FixedEntity[]): void {
  const used = new Map<string, number>(
    fixed.map(({ collection, entity }) => [`${collection}\u0000${entity.id}`, 1]),
  )
  for (const node of nodes) {
    const explicit = node.number?.replace(/\s+/gu, "").replace(/[.:)]+$/u, "")
    const wanted =
      explicit === undefined || explicit === ""
        ? entityId(node.collection, node.name)
        : /\p{L}/u.test(explicit)
          ? explicit
          : `${singular[node.collection]}-${explicit}`
    const key = `${node.collection}\u0000${wanted}`
    const count = (used.get(key) ?? 0) + 1
    used.set(key, count)
    node.id = count === 1 ? wanted : `${wanted}~${count}`
  }
}

function toEntity(
  node: Node,
  chain: string,
  idOf: (reference: unknown) => string | undefined,
  sourceOf: (draft: Draft, place: Place) => Source,
): Record<string, unknown> {
  const first = node.drafts.find(({ mention }) => mention === node.mentionedOnly) ?? node.drafts[0]!
  const fieldSources: Record<string, Source> = {
    [nameField(node.collection)]: sourceOf(first, first.namePlace),
  }
  const fields: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(node.fields)) {
    if (isReference(value)) {
      const id = idOf(value)
      if (id !== undefined) fields[field] = id
    } else if (Array.isArray(value) && value.some(isReference)) {
      const ids = value.flatMap((item) => (isReference(item) ? (idOf(item) ?? []) : [item]))
      fields[field] = [...new Set(ids)]
    } else if (value !== undefined) fields[field] = value
    const stating = node.drafts.find((draft) => draft.fieldPlaces[field] !== undefined)
    const place = stating?.fieldPlaces[field]
    if (stating !== undefined && place !== undefined) fieldSources[field] = sourceOf(stating, place)
  }
  return {
    id: node.id,
    chain,
    source: sourceOf(first, first.place),
    fieldSources,
    [nameField(node.collection)]: node.name,
    ...(node.number !== undefined && "number" in shapeOf(node.collection) ? { number: node.number } : {}),
    ...fields,
    ...("aliases" in shapeOf(node.collection) ? { aliases: [...node.aliases] } : {}),
    ...(node.mentionedOnly && "mentionedOnly" in shapeOf(node.collection) ? { mentionedOnly: true } : {}),
  }
}

const titledCollections = new Set<CollectionName>(
  collectionNames.filter((name) => "title" in collections[name].shape),
)

function nameField(collection: CollectionName): "name" | "title" {
  return titledCollections.has(collection) ? "title" : "name"
}

function shapeOf(collection: CollectionName): Readonly<Record<string, unknown>> {
  return collections[collection].shape
}

/** Readers may leave working notes in their drafts; the contract has none of them. */
function dropUnknownFields(model: Model): void {
  for (const collection of collectionNames) {
    const known = shapeOf(collection)
    for (const entity of model[collection] as unknown as Record<string, unknown>[]) {
      for (const field of Object.keys(entity))
        if (!(field in known) || entity[field] === undefined) delete entity[field]
    }
  }
}

function problemOf(
  { reference, draft, near }: UnresolvedName,
  rangeOf: (draft: Draft, place: Place) => Range,
): readonly ReadingProblem[] {
  const looksLikeId = /^\p{Lu}{0,3}[-.\s]?\d+(?:[.-]\d+)*[a-z]?$/u.test(reference.text)
  if (!looksLikeId && near === undefined) return []
  const suggestion =
    near === undefined ? undefined : near.number !== undefined && looksLikeId ? near.number : near.name
  const base = {
    uri: draft.uri,
    range: rangeOf(draft, reference.place),
    related:
      near === undefined
        ? []
        : [
            {
              uri: near.drafts[0]!.uri,
              range: rangeOf(near.drafts[0]!, near.drafts[0]!.namePlace),
              message: { de: `Gemeint sein könnte „${near.name}“.`, en: `Possibly “${near.name}” is meant.` },
            },
          ],
    fixes:
      suggestion === undefined
        ? []
        : [
            {
              title: { de: `Durch „${suggestion}“ ersetzen`, en: `Replace with “${suggestion}”` },
              edits: [
                {
                  uri: draft.uri,
                  start: rangeOf(draft, reference.place).start.offset,
                  end: rangeOf(draft, reference.place).end.offset,
                  newText: suggestion,
                },
              ],
              safe: false,
            },
          ],
  }
  if (looksLikeId) {
    return [
      {
        ...base,
        code: "struct-broken-reference",
        messageId: "undefined",
        severity: "error",
        message: {
          de: `„${reference.text}“ wird erwähnt, ist aber nirgends definiert.${suggestion === undefined ? "" : ` Meinten Sie „${suggestion}“?`}`,
          en: `“${reference.text}” is mentioned but not defined anywhere.${suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`}`,
        },
      },
    ]
  }
  return [
    {
      ...base,
      code: "parse-reference-unclear",
      messageId: "unclear",
      severity: "info",
      message: {
        de: `„${reference.text}“ lässt sich nicht zuordnen. Meinten Sie „${suggestion}“?`,
        en: `“${reference.text}” cannot be assigned. Did you mean “${suggestion}”?`,
      },
    },
  ]
}
