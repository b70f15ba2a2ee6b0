import type {
  CollectionName,
  ConceptGroup,
  DocumentReading,
  Entity,
  Goal,
  Membership,
  Model,
  OutlineBlock,
  OutlineSection,
  Source,
  valueLists,
} from "@kettenwerk/core"
import { collectionNames, type Schedule, schedule } from "@kettenwerk/core"
import { type Place, startOf } from "./place.js"
import type { Stage } from "./severity.js"
import { findPhrases, type Phrase, type PhraseHit } from "./text-search.js"

export type CanonicalSection = valueLists.CanonicalSection

/** A section with the document it stands in. */
export interface PlacedSection {
  readonly document: DocumentReading
  readonly section: OutlineSection
}

/** A block of text with where it stands. */
export interface PlacedBlock extends PlacedSection {
  readonly block: OutlineBlock
}

/** A hit of a text search; `place` is the hit itself where it can be found in the text, else its block. */
export interface TextHit extends PlacedBlock {
  readonly place: Place
  readonly text: string
}

export interface RuleContextOptions {
  /** Day „today“ is compared with, ISO. */
  readonly stichtag: string
  /** Id of the profile in force. */
  readonly profile: string
  /** Canonical sections the profile asks for. */
  readonly requiredSections: readonly CanonicalSection[]
  /** Stage of a document after settings. */
  stageOf(document: DocumentReading): Stage
}

/** What a rule sees: the model of one municipality, its documents, and shared indexes built on first use. */
export interface RuleContext {
  readonly id: string
  readonly model: Model
  /** Documents recognised as concepts or their annexes, in the order of their addresses. */
  readonly documents: readonly DocumentReading[]
  /** The concept itself: the chain's document if the reader named one, else the first that is no annex. */
  readonly main: DocumentReading
  readonly stichtag: string
  readonly profile: string
  readonly requiredSections: readonly CanonicalSection[]
  /** Stage of a document; without an address of the main document. */
  stage(uri?: string): Stage
  document(uri: string): DocumentReading | undefined
  /** Any entity of the group by its id. */
  find(id: string): { readonly collection: CollectionName; readonly entity: Entity } | undefined
  /** An entity of one collection by its id. */
  entity<Name extends CollectionName>(collection: Name, id: string | undefined): Entity<Name> | undefined
  /** Entities of a collection that stand in one document, in the order of the text. */
  inDocument<Name extends CollectionName>(collection: Name, uri: string): readonly Entity<Name>[]
  membershipsOf(body: string): readonly Membership[]
  childrenOf(goal: string): readonly Goal[]
  /** Sections with this meaning, the best document and heading first. */
  sectionsFor(...canonical: readonly CanonicalSection[]): readonly PlacedSection[]
  /** The innermost section an entity or place stands in. */
  sectionOf(place: Source | Place): PlacedSection | undefined
  /** True if a section has this meaning itself or by its parents. */
  standsFor(section: OutlineSection, canonical: CanonicalSection): boolean
  /**
   * Where to say that something is missing: the heading of the section that should have it, else the title
   * of the main document, else its start.
   */
  placeFor(...canonical: readonly CanonicalSection[]): Place
  /** The text of a place as written. */
  textOf(place: Place): string
  /** All blocks of all documents, or of one. */
  blocks(uri?: string): readonly PlacedBlock[]
  /**
   * Plain-text search by whole words, inflected forms included: `search(["gemeinsam", "Sorgeberechtigte"])`.
   * A phrase of several words matches them in a row.
   */
  search(phrases: readonly Phrase[], within?: readonly PlacedBlock[]): readonly TextHit[]
  /** The milestones as a schedule on the Stichtag: cycles, conflicts, computed states. */
  schedule(): Schedule
  /** Computes something several rules need once per group. Equal keys must mean equal computations. */
  derive<Value>(key: string, compute: () => Value): Value
}

/** Builds the context of one group. `documents` are the recognised ones and must not be empty. */
export function createRuleContext(
  group: ConceptGroup,
  documents: readonly DocumentReading[],
  options: RuleContextOptions,
): RuleContext {
  const memo = new Map<string, unknown>()
  const derive = <Value>(key: string, compute: () => Value): Value => {
    if (!memo.has(key)) memo.set(key, compute())
    return memo.get(key) as Value
  }
  const { model } = group
  const main = mainDocument(group, documents)
  const byUri = new Map(documents.map((document) => [document.uri, document]))

  const context: RuleContext = {
    id: group.id,
    model,
    documents,
    main,
    stichtag: options.stichtag,
    profile: options.profile,
    requiredSections: options.requiredSections,
    derive,
    stage: (uri) => options.stageOf((uri === undefined ? undefined : byUri.get(uri)) ?? main),
    document: (uri) => byUri.get(uri),
    find: (id) => derive("context.entities", () => indexEntities(model)).get(id),
    entity(collection, id) {
      if (id === undefined) return undefined
      const index = derive(`context.entities.${collection}`, () => {
        const entities = listOf(model, collection)
        return new Map(entities.map((entity) => [entity.id, entity]))
      })
      return index.get(id)
    },
    inDocument(collection, uri) {
      const index = derive(`context.documents.${collection}`, () =>
        groupBy(
          listOf(model, collection).toSorted((a, b) => a.source.start.offset - b.source.start.offset),
          ({ source }) => source.uri,
        ),
      )
      return index.get(uri) ?? []
    },
    membershipsOf: (body) =>
      derive("context.memberships", () => groupBy(model.memberships, (membership) => membership.body)).get(
        body,
      ) ?? [],
    childrenOf: (goal) =>
      derive("context.children", () => groupBy(model.goals, ({ parent }) => parent ?? "")).get(goal) ?? [],
    sectionsFor(...canonical) {
      return derive(`context.sections.${canonical.join(" ")}`, () => {
        const ordered = [main, ...documents.filter((document) => document !== main)]
        return ordered.flatMap((document) => sectionsOf(document, canonical))
      })
    },
    sectionOf(place) {
      const start = "range" in place ? place.range.start.offset : place.start.offset
      const document = byUri.get(place.uri)
      const section = document === undefined ? undefined : sectionAt(document, start)
      return document === undefined || section === undefined ? undefined : { document, section }
    },
    standsFor: (section, canonical) =>
      section.canonical.length > 0
        ? section.canonical.includes(canonical)
        : section.inherited.includes(canonical),
    placeFor(...canonical) {
      for (const one of canonical) {
        const found = context.sectionsFor(one)[0]
        if (found !== undefined) return { uri: found.document.uri, range: found.section.headingRange }
      }
      const title = main.sections.find(({ kind, level }) => kind === "heading" && level === 1)
      return title === undefined ? startOf(main.uri) : { uri: main.uri, range: title.headingRange }
    },
    schedule: () => derive("context.schedule", () => schedule(model, options.stichtag)),
    textOf: ({ uri, range }) => byUri.get(uri)?.text.slice(range.start.offset, range.end.offset) ?? "",
    blocks(uri) {
      return derive(`context.blocks ${uri ?? ""}`, () =>
        documents
          .filter((document) => uri === undefined || document.uri === uri)
          .flatMap((document) =>
            document.sections.flatMap((section) =>
              section.blocks.map((block) => ({ document, section, block })),
            ),
          ),
      )
    },
    search(phrases, within = context.blocks()) {
      return within.flatMap((placed) =>
        findPhrases(placed.block.text, phrases).map((hit) => ({
          ...placed,
          text: hit.text,
          place: locate(placed, hit),
        })),
      )
    },
  }
  return context
}

/** The index types of the model are too wide for TypeScript to follow the name to its entities. */
function listOf<Name extends CollectionName>(model: Model, collection: Name): readonly Entity<Name>[] {
  return model[collection] as readonly unknown[] as readonly Entity<Name>[]
}

/** Annexes and minutes are read with the concept but are not it. */
export function isConceptLike(kind: Entity<"documents">["kind"]): boolean {
  return kind !== "anlage" && kind !== "protokoll"
}

function mainDocument(group: ConceptGroup, documents: readonly DocumentReading[]): DocumentReading {
  const kinds = new Map(group.model.documents.map(({ id, kind }) => [id, kind]))
  const named = group.model.chains.find(({ id }) => id === group.id)?.concept
  return (
    documents.find(({ id }) => id === named) ??
    documents.find(({ id }) => isConceptLike(kinds.get(id) ?? "sonstiges")) ??
    documents[0]!
  )
}

function indexEntities(model: Model) {
  const index = new Map<string, { collection: CollectionName; entity: Entity }>()
  for (const collection of collectionNames) {
    for (const entity of model[collection])
      if (!index.has(entity.id)) index.set(entity.id, { collection, entity })
  }
  return index
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** Sections whose first meaning it is come before those that also have it. */
function sectionsOf(
  document: DocumentReading,
  canonical: readonly CanonicalSection[],
): readonly PlacedSection[] {
  const best = document.sections.filter(
    (section) => canonical.includes(section.canonical[0] ?? "anhang") && section.canonical.length > 0,
  )
  const other = document.sections.filter(
    (section) => !best.includes(section) && section.canonical.some((one) => canonical.includes(one)),
  )
  return [...best, ...other].map((section) => ({ document, section }))
}

/** The last section that starts at or before `offset` is the innermost one around it. */
function sectionAt({ sections }: DocumentReading, offset: number): OutlineSection | undefined {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (sections[middle]!.range.start.offset <= offset) low = middle
    else high = middle - 1
  }
  return sections[low]
}

/** A block's plain text lacks markup, so the hit is looked up in the text as written. */
function locate({ document, block }: PlacedBlock, hit: PhraseHit): Place {
  const { start, end } = block.range
  const written = document.text.slice(start.offset, end.offset)
  const before = countBefore(block.text, hit.text, hit.start)
  let at = -1
  for (let found = 0; found <= before; found += 1) {
    const next = written.indexOf(hit.text, at + 1)
    if (next < 0) break
    at = next
  }
  if (at < 0) return { uri: document.uri, range: block.range }
  const from = start.offset + at
  return { uri: document.uri, range: document.rangeOf(from, from + hit.text.length) }
}

function countBefore(text: string, part: string, end: number): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0 && at < end; at = text.indexOf(part, at + 1)) count += 1
  return count
}
