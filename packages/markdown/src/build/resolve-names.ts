import { type CollectionName, closest, nameKey, sameName } from "@kettenwerk/core"
import { type Draft, isReference, type NameReference } from "../facts/draft.js"
import { addDraft, keyOf, type Node, type NodeStore, numberKey } from "./merge-drafts.js"

/** A name nobody defines, with the names it could have meant. */
export interface UnresolvedName {
  readonly reference: NameReference
  readonly draft: Draft
  readonly near: Node | undefined
}

/** References of all nodes as nodes, and the names that stayed open. */
export interface ResolvedNames {
  readonly targets: ReadonlyMap<NameReference, Node>
  readonly unresolved: readonly UnresolvedName[]
}

/**
 * Finds the entity every name stands for: by id, by the exact name, by an alias of the document, then by an
 * inflected or shortened form if only one entity fits. Names of carriers and partners become entities of their own;
 * anything else stays open and is reported, never guessed.
 */
export function resolveNames(store: NodeStore, aliases: ReadonlyMap<string, string>): ResolvedNames {
  const targets = new Map<NameReference, Node>()
  const unresolved: UnresolvedName[] = []
  const index = createNameIndex(store)
  const pending: { readonly reference: NameReference; readonly draft: Draft }[] = []
  for (const node of [...store.nodes]) {
    for (const draft of node.drafts) {
      for (const value of Object.values(draft.fields)) {
        for (const reference of Array.isArray(value) ? value : [value]) {
          if (isReference(reference)) pending.push({ reference, draft })
        }
      }
    }
  }
  // Surest first: what is listed exactly must not be shadowed by a name created on the way.
  const open = pending.filter(({ reference }) => {
    const exact = exactly(store, reference, aliases)
    if (exact !== undefined) targets.set(reference, exact)
    return exact === undefined
  })
  for (const { reference, draft } of open) {
    const again = exactly(store, reference, aliases) ?? index.similar(reference)
    if (again !== undefined) {
      targets.set(reference, again)
      continue
    }
    if (reference.create) {
      const created = addDraft(store, mention(reference, draft), aliases)
      index.add(created)
      targets.set(reference, created)
    } else unresolved.push({ reference, draft, near: index.near(reference) })
  }
  return { targets, unresolved }
}

function exactly(
  store: NodeStore,
  { refersTo, text }: NameReference,
  aliases: ReadonlyMap<string, string>,
): Node | undefined {
  for (const collection of refersTo) {
    // „A“ alone is the number of a goal in a table of goals.
    const number = leadingNumber(text) ?? (/^[A-Z]$/u.test(text) ? text : undefined)
    const found =
      store.byKey.get(keyOf(collection, text, aliases)) ??
      (number === undefined ? undefined : store.byNumber.get(numberKey(collection, number)))
    if (found !== undefined) return found
  }
  return undefined
}

/** „M2“, „Z 1.2 Eltern stärken“, „Leitziel 1“, „Ziel 3.2“ */
function leadingNumber(text: string): string | undefined {
  const id =
    /^(?:\(?)([A-ZÄÖÜ]{1,3}[-.\s]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?|\d{1,3}(?:\.\d{1,3})*)(?=$|[\s:.)–—-])/u.exec(
      text,
    )?.[1]
  if (id !== undefined) return id
  return /^\p{L}*(?:ziel|meilenstein|maßnahme|bedarf)e?\s+(?:Nr\.\s*)?(\p{Lu}{0,3}[-.]?\d{1,3}(?:[.-]\d{1,3})*|[IVX]{1,4}|[A-Z])(?![\p{L}\d])/iu.exec(
    text,
  )?.[1]
}

function mention(reference: NameReference, draft: Draft): Draft {
  return {
    collection: reference.refersTo[0]!,
    name: reference.text,
    place: reference.place,
    namePlace: reference.place,
    fields: { ...reference.defaults },
    fieldPlaces: {},
    aliases: [],
    mention: true,
    section: draft.section,
    uri: draft.uri,
    statedIn: draft,
    mergeKey: "name",
  }
}

interface NameIndex {
  add(node: Node): void
  similar(reference: NameReference): Node | undefined
  near(reference: NameReference): Node | undefined
}

/** Names by the start of their words, so that a lookup compares with few candidates only. */
function createNameIndex(store: NodeStore): NameIndex {
  const byPrefix = new Map<string, Node[]>()
  const prefixes = (collection: CollectionName, name: string): readonly string[] => [
    ...new Set(
      nameKey(name)
        .split(" ")
        .filter((word) => word.length > 2)
        .map((word) => `${collection}\u0000${word.slice(0, 4)}`),
    ),
  ]
  const add = (node: Node): void => {
    for (const prefix of prefixes(node.collection, node.name)) {
      const list = byPrefix.get(prefix)
      if (list === undefined) byPrefix.set(prefix, [node])
      else if (list.length < mostCandidates) list.push(node)
    }
  }
  for (const node of store.nodes) add(node)
  const candidates = ({ refersTo, text }: NameReference): readonly Node[] => [
    ...new Set(
      refersTo.flatMap((collection) =>
        prefixes(collection, text).flatMap((prefix) => byPrefix.get(prefix) ?? []),
      ),
    ),
  ]
  return {
    add,
    similar(reference) {
      const graded = candidates(reference).flatMap((node) => {
        const same = severalOfAKind.test(node.name) ? undefined : sameName(reference.text, node.name)
        return same === undefined || same.grade === "typo" ? [] : [{ node, score: same.score }]
      })
      const best = Math.max(0, ...graded.map(({ score }) => score))
      const top = graded.filter(({ score }) => score === best)
      return top.length === 1 ? top[0]!.node : undefined
    },
    near(reference) {
      const list = candidates(reference)
      const name = closest(
        reference.text,
        list.map((node) => node.name),
        { limit: 1, atLeast: 0.75 },
      )[0]
      return name === undefined ? undefined : list.find((node) => node.name === name)
    },
  }
}

/** „Kitas“ is no short name of „Kita St. Martin“. */
const severalOfAKind =
  /^(?:Kitas|Schulen|Grundschulen|Kindergärten|Horte|Familienzentren|Vereine|Beratungsstellen|Praxen|Träger|Krankenkassen)$/u

const mostCandidates = 200
