import { type CollectionName, nameKey } from "@kettenwerk/core"
import { type Draft, isReference, type NameReference } from "../facts/draft.js"

/** All drafts of one entity. Fields of the first draft that states one win; lists are joined. */
export interface Node {
  readonly collection: CollectionName
  readonly drafts: Draft[]
  name: string
  readonly number?: string
  readonly fields: Record<string, unknown>
  readonly aliases: Set<string>
  /** True as long as the entity is only named in other statements. */
  mentionedOnly: boolean
  /** Set when ids are given. */
  id: string
}

/** Nodes of a group, found by collection and key. */
export interface NodeStore {
  readonly nodes: Node[]
  readonly byKey: Map<string, Node>
  readonly byNumber: Map<string, Node>
}

/** Joins the drafts that state one entity; the order of the text is kept. */
export function mergeDrafts(drafts: readonly Draft[], aliases: ReadonlyMap<string, string>): NodeStore {
  const store: NodeStore = { nodes: [], byKey: new Map(), byNumber: new Map() }
  for (const draft of drafts) addDraft(store, draft, aliases)
  return store
}

export function keyOf(
  collection: CollectionName,
  name: string,
  aliases: ReadonlyMap<string, string>,
): string {
  const key = nameKey(name)
  return `${collection}\u0000${aliases.get(key) ?? key}`
}

/** „Z 1.2“, „z1.2“ and „Z-1.2“ are one number. */
export function numberKey(collection: CollectionName, number: string): string {
  return `${collection}\u0000${number
    .toLowerCase()
    .replace(/[\s()]/gu, "")
    .replace(/^([a-zäöü]+)-(?=\d)/u, "$1")
    .replace(/\.$/u, "")}`
}

export function addDraft(store: NodeStore, draft: Draft, aliases: ReadonlyMap<string, string>): Node {
  const found = existing(store, draft, aliases)
  if (found !== undefined) {
    join(found, draft)
    remember(store, found, draft, aliases)
    return found
  }
  const node: Node = {
    collection: draft.collection,
    drafts: [draft],
    name: draft.name,
    ...(draft.number === undefined ? {} : { number: draft.number }),
    fields: { ...draft.fields },
    aliases: new Set(draft.aliases),
    mentionedOnly: draft.mention,
    id: "",
  }
  store.nodes.push(node)
  remember(store, node, draft, aliases)
  return node
}

/** A merge key a reader spells out itself: „key:…“, for entities that are not known by their name. */
const ownKey = "key:"

function remember(store: NodeStore, node: Node, draft: Draft, aliases: ReadonlyMap<string, string>): void {
  const key = keyOf(draft.collection, draft.name, aliases)
  if (!store.byKey.has(key)) store.byKey.set(key, node)
  if (draft.mergeKey === "membership") store.byKey.set(membershipKey(draft, aliases), node)
  if (draft.mergeKey?.startsWith(ownKey)) store.byKey.set(`${draft.collection}\u0000${draft.mergeKey}`, node)
  if (draft.number !== undefined) {
    const number = numberKey(draft.collection, draft.number)
    if (!store.byNumber.has(number)) store.byNumber.set(number, node)
  }
  for (const alias of [...draft.aliases, ...shortNames(draft)]) {
    const aliasKey = keyOf(draft.collection, alias, aliases)
    if (!store.byKey.has(aliasKey)) store.byKey.set(aliasKey, node)
  }
}

/** „FB 51 Jugend und Familie“ is called „FB 51“, „DRK-Kreisverband“ „DRK“. */
function shortNames({ collection, name }: Draft): readonly string[] {
  if (collection !== "actors") return []
  const office =
    /^((?:FB|FD|Fachbereich|Fachdienst|Amt|Dezernat|Dez\.|SG|Sachgebiet|Abt\.|Abteilung|Referat)\s+[\d.]*\d)\s+\S/u.exec(
      name,
    )?.[1]
  const carrier = /^(\p{Lu}{2,6})[-\s](?:Kreis|Orts|Landes|Bezirks|Stadt|Regional)verband\b/u.exec(name)?.[1]
  return [office, carrier].filter((short) => short !== undefined)
}

function existing(store: NodeStore, draft: Draft, aliases: ReadonlyMap<string, string>): Node | undefined {
  if (draft.mergeKey === undefined) return undefined
  const byName = store.byKey.get(keyOf(draft.collection, draft.name, aliases))
  if (draft.mergeKey === "number-title") {
    if (draft.number === undefined)
      return byName !== undefined && compatible(byName, draft) ? byName : undefined
    const byNumber = store.byNumber.get(numberKey(draft.collection, draft.number))
    if (byNumber !== undefined && nameKey(byNumber.name) === nameKey(draft.name)) return byNumber
    return byNumber === undefined &&
      byName !== undefined &&
      byName.number === undefined &&
      compatible(byName, draft)
      ? byName
      : undefined
  }
  if (draft.mergeKey === "membership") {
    return store.byKey.get(membershipKey(draft, aliases))
  }
  if (draft.mergeKey.startsWith(ownKey)) return store.byKey.get(`${draft.collection}\u0000${draft.mergeKey}`)
  if (draft.mergeKey === "relation") return undefined
  return byName !== undefined && compatible(byName, draft) ? byName : undefined
}

/** Memberships are known by body, actor and function, not by the name of the seat. */
function membershipKey(draft: Draft, aliases: ReadonlyMap<string, string>): string {
  const part = (value: unknown): string =>
    isReference(value) ? keyOf("memberships", value.text, aliases) : ""
  return `seat\u0000${part(draft.fields["body"])}\u0000${part(draft.fields["actor"])}\u0000${nameKey(String(draft.fields["function"] ?? ""))}`
}

const identifying: Partial<Record<CollectionName, readonly string[]>> = {
  offers: ["provider"],
  goals: ["level"],
  measures: ["lead"],
  milestones: ["date"],
}

/** Two statements can be about one entity unless both state an identifying field, and differently. */
function compatible(node: Node, draft: Draft): boolean {
  return (identifying[draft.collection] ?? []).every((field) => {
    const a = node.fields[field]
    const b = draft.fields[field]
    return a === undefined || b === undefined || comparable(a) === comparable(b)
  })
}

function comparable(value: unknown): string {
  if (isReference(value)) return nameKey(value.text)
  if (typeof value === "object" && value !== null && "edtf" in value) {
    const { from, to } = value as unknown as { readonly from: unknown; readonly to: unknown }
    return JSON.stringify([from, to])
  }
  return JSON.stringify(value)
}

function join(node: Node, draft: Draft): void {
  const wasMention = node.mentionedOnly
  node.drafts.push(draft)
  if (wasMention && !draft.mention) {
    node.mentionedOnly = false
    node.name = draft.name
  }
  for (const alias of draft.aliases) node.aliases.add(alias)
  for (const [field, value] of Object.entries(draft.fields)) {
    const before = node.fields[field]
    if (before === undefined || (wasMention && !draft.mention && !isReference(before)))
      node.fields[field] = value
    else if (Array.isArray(before) && Array.isArray(value)) node.fields[field] = joinLists(before, value)
  }
}

function joinLists(before: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  const known = new Set(before.map(listKey))
  return [...before, ...more.filter((value) => !known.has(listKey(value)))]
}

function listKey(value: unknown): string {
  return isReference(value) ? nameKey((value as NameReference).text) : JSON.stringify(value)
}
