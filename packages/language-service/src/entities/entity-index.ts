import type { CollectionName, ConceptGroup, Entity } from "@kettenwerk/core"
import { bySource, type Fact, factKey, factsOf, touches } from "./fact.js"
import { createNameFinder, type FoundName, type NameFinder } from "./name-finder.js"
import { type Piece, piecesOf } from "./pieces.js"
import { statedPlaces } from "./stated-places.js"

/** A place where an entity is named. */
export interface Mention {
  readonly uri: string
  readonly start: number
  readonly end: number
  readonly fact: Fact
  /** The name or alias as the model has it; the text itself where only the model knows it is meant. */
  readonly term: string
  /** `stated`: the reader took it for the entity, though it is written quite differently. */
  readonly how: FoundName["how"] | "stated"
  /** It stands where the entity is listed. */
  readonly definition: boolean
  readonly prose: boolean
}

/** Entities of a group by id and place, and where they are named. Built once per reading, by document when asked for. */
export interface EntityIndex {
  readonly facts: readonly Fact[]
  readonly finder: NameFinder
  fact(collection: CollectionName, id: string | undefined): Fact | undefined
  /** Facts that stand in a document, in the order of the text. */
  inDocument(uri: string): readonly Fact[]
  /** Mentions in a document, in the order of the text, never overlapping. */
  mentions(uri: string): readonly Mention[]
  /** Mentions in all documents of the group. */
  mentionsOf(fact: Fact): readonly Mention[]
  /** The mention under a cursor; also right behind its last letter. */
  mentionAt(uri: string, offset: number): Mention | undefined
  /** The smallest statement around a cursor. */
  factAt(uri: string, offset: number): Fact | undefined
}

export function createEntityIndex(group: ConceptGroup, previous?: NameFinder): EntityIndex {
  const facts = factsOf(group.model)
  const byKey = new Map(facts.map((fact) => [fact.key, fact]))
  const finder = createNameFinder(facts, previous)
  const documents = group.documents.filter(({ recognised }) => recognised)
  const byUri = new Map<string, readonly Fact[]>()
  const mentions = new Map<string, readonly Mention[]>()

  const index: EntityIndex = {
    facts,
    finder,
    fact: (collection, id) => (id === undefined ? undefined : byKey.get(factKey(collection, id))),
    inDocument(uri) {
      const known = byUri.get(uri)
      if (known !== undefined) return known
      const list = facts.filter(({ source }) => source.uri === uri).sort(bySource)
      byUri.set(uri, list)
      return list
    },
    mentions(uri) {
      const known = mentions.get(uri)
      if (known !== undefined) return known
      const document = documents.find((candidate) => candidate.uri === uri)
      const list =
        document === undefined
          ? []
          : withStated(
              piecesOf(document).flatMap((piece) => mentionsIn(piece, document, finder, byKey)),
              statedPlaces(facts, uri, byKey),
              uri,
            )
      mentions.set(uri, list)
      return list
    },
    mentionsOf: (fact) =>
      documents.flatMap(({ uri }) => index.mentions(uri).filter((mention) => mention.fact === fact)),
    mentionAt(uri, offset) {
      const list = index.mentions(uri)
      const after = firstEndingAtOrAfter(list, offset)
      const [first, second] = [list[after], list[after + 1]]
      // Of two that touch the cursor the one it stands before is meant.
      if (second !== undefined && second.start === offset) return second
      return first !== undefined && first.start <= offset ? first : undefined
    },
    factAt(uri, offset) {
      let best: Fact | undefined
      for (const fact of index.inDocument(uri)) {
        if (fact.source.start.offset > offset) break
        if (touches(fact.source, offset) && (best === undefined || length(fact) <= length(best))) best = fact
      }
      return best
    },
  }
  return index
}

function length({ source }: Fact): number {
  return source.end.offset - source.start.offset
}

function firstEndingAtOrAfter(list: readonly Mention[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.end < offset) low = middle + 1
    else high = middle
  }
  return low
}

function mentionsIn(
  piece: Piece,
  { uri, text }: { readonly uri: string; readonly text: string },
  finder: NameFinder,
  byKey: ReadonlyMap<string, Fact>,
): readonly Mention[] {
  return finder
    .find(text.slice(piece.start, piece.end))
    .flatMap(({ start, end, factKey: key, term, how }) => {
      const fact = byKey.get(key)
      if (fact === undefined) return []
      const from = piece.start + start
      const to = piece.start + end
      const { nameSource, source } = fact
      const inName = nameSource.uri === uri && nameSource.start.offset <= from && to <= nameSource.end.offset
      const isNumber =
        how === "id" && source.uri === uri && source.start.offset <= from && to <= source.end.offset
      return [
        { uri, start: from, end: to, fact, term, how, definition: inName || isNumber, prose: piece.prose },
      ]
    })
}

/** Adds what the reader resolved where no name was found, and keeps the order of the text. */
function withStated(
  found: readonly Mention[],
  stated: readonly Omit<Mention, "uri" | "prose">[],
  uri: string,
): readonly Mention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start)
  const added = stated.filter(({ start, end }) => {
    const near = sorted[firstEndingAtOrAfter(sorted, start + 1)]
    return near === undefined || near.start >= end
  })
  if (added.length === 0) return sorted
  const all = [...sorted, ...added.map((mention) => ({ ...mention, uri, prose: false }))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  return all.filter((mention, at) => at === 0 || all[at - 1]!.end <= mention.start)
}

/** The entities of one collection of a fact list, typed. */
export function isOf<Name extends CollectionName>(
  fact: Fact,
  collection: Name,
): fact is Fact & { readonly entity: Entity<Name> } {
  return fact.collection === collection
}
