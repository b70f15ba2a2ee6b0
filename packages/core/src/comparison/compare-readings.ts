import type { Bilingual } from "../finding.js"
import type { CollectionName } from "../model/model.js"
import type { DocumentReading } from "../outline.js"
import { redactPersons } from "../persons/redact-persons.js"
import type { Source } from "../source.js"
import type { ConceptGroup, WorkspaceReading } from "../workspace-reading.js"
import { changeSentence } from "./change-sentence.js"
import { chapterMoves } from "./chapter-moves.js"
import { type Chapter, type ChapterPair, type ChapterPairs, pairChapters } from "./chapters.js"
import {
  compareModels,
  type EntityChange,
  type EntityComparison,
  type GroupComparison,
} from "./compare-models.js"
import { compareTexts, type TextChange, unitFinder } from "./compare-texts.js"
import type { MatchBasis } from "./entity.js"
import { type AnyEntity, nameOf, type Side } from "./entity.js"
import { textKey } from "./plain-text.js"
import { chapterSentence, documentTextSentence, textSentence } from "./text-sentence.js"
import { type TextUnit, textUnits } from "./text-units.js"
import { type WordChange, wordChanges } from "./word-changes.js"

/** Two versions side by side, ready to be shown. */
export interface Comparison {
  readonly groups: readonly ComparedGroup[]
}

/** One municipality. Chapters without a change are left out. */
export interface ComparedGroup {
  readonly name: string
  /** `added` and `removed`: only one version has this municipality. */
  readonly status: "both" | "added" | "removed"
  readonly chapters: readonly ComparedChapter[]
}

/** Changes of one chapter. */
export interface ComparedChapter {
  /** Heading in the new version, else in the old one; absent for what stands before the first chapter. */
  readonly title?: string
  /** Title of the document, where a version has several. */
  readonly document?: string
  readonly items: readonly ComparedItem[]
}

/** A thing or piece of text that differs, with the wording of both versions. */
export interface ComparedItem {
  /** Collection of the model; `text` for wording of which no fact was read, `chapter` for a heading. */
  readonly about: CollectionName | "text" | "chapter"
  readonly before?: ComparedSide
  readonly after?: ComparedSide
  /** Why both sides count as the same thing. */
  readonly basis?: MatchBasis
  readonly changes: readonly ComparedChange[]
  /** Both wordings as one text, word by word. */
  readonly words: readonly WordChange[]
}

/** A thing in one version. */
export interface ComparedSide {
  readonly id?: string
  readonly name?: string
  readonly source: Source
  /** The author's words. */
  readonly text: string
}

/** One change, as data and as a sentence. */
export interface ComparedChange {
  readonly kind: "added" | "removed" | "renamed" | "moved" | "changed"
  readonly field?: string
  readonly before?: Bilingual
  readonly after?: Bilingual
  readonly sentence: Bilingual
}

export interface CompareOptions {
  /** Shows names of persons; otherwise they are left out. */
  readonly withPersons?: boolean
}

/**
 * Compares two versions of concepts: facts first, then the wording of what no fact was read from, by chapter. Nothing
 * is judged or ranked. Moving text around, another order of rows or columns, or the same facts in another form are no
 * change.
 */
export function compareReadings(
  before: WorkspaceReading,
  after: WorkspaceReading,
  { withPersons = false }: CompareOptions = {},
): Comparison {
  const { inText, inId } = redactPersons([before.model, after.model], withPersons)
  const mask: Mask = { text: inText, id: inId }
  const documents = {
    before: new Map(before.groups.map((group) => [group.id, group])),
    after: new Map(after.groups.map((group) => [group.id, group])),
  }
  const groups = compareModels(before.model, after.model).map((group) =>
    compareGroup(
      group,
      documents.before.get(group.before?.id ?? ""),
      documents.after.get(group.after?.id ?? ""),
      mask,
    ),
  )
  return { groups }
}

/** True if nothing differs. */
export function isUnchanged({ groups }: Comparison): boolean {
  return groups.every(({ chapters }) => chapters.length === 0)
}

/** Leaves persons out of texts and of ids. */
interface Mask {
  readonly text: (text: string) => string
  readonly id: (id: string) => string
}

interface Texts {
  readonly units: readonly TextUnit[]
  readonly unitOf: (source: Source) => TextUnit | undefined
}

function compareGroup(
  group: GroupComparison,
  before: ConceptGroup | undefined,
  after: ConceptGroup | undefined,
  mask: Mask,
): ComparedGroup {
  const name = nameOf((group.after ?? group.before)!)
  if (group.before === undefined || group.after === undefined)
    return oneSided(group, name, before ?? after, mask)
  const old = before?.documents ?? []
  const current = after?.documents ?? []
  const chapters = pairChapters(old, current)
  const texts = { before: textsOf(old), after: textsOf(current) }
  const moves = chapterMoves(group, chapters)
  const entityItems = withMoves(group.items, moves)
  const hidden = hiddenUnits(group, texts)

  const placed = entityItems.map((item) => entityItem(item, group, texts, hidden, mask))
  const parts = group.parts.flatMap(({ before: was, after: is, changes }) => [
    ...(was ? unitsOf(was, changes, texts.before) : []),
    ...(is ? unitsOf(is, changes, texts.after) : []),
  ])
  const shown = new Set([...placed.flatMap(({ units }) => units), ...parts, ...namedHeadings(group, texts)])
  const headings = chapters.pairs.flatMap((pair, place) => chapterItem(pair, place, texts, mask))
  for (const { units } of headings) for (const unit of units) shown.add(unit)
  for (const unit of hidden) shown.add(unit)
  const changes = compareTexts({
    before: texts.before.units,
    after: texts.after.units,
    shown,
    matches: [...group.matched.values()].flatMap(({ matches }) => matches),
    renames: renamesOf(group),
    chapters,
  })
  const wording = changes.map((change) => textItem(change, mask))
  const all = [...headings, ...placed, ...wording].map((one) => ({
    ...one,
    place: one.place ?? placeOf(one.item, chapters),
  }))
  const isSeveral = old.length > 1 || current.length > 1
  return {
    name: mask.text(name),
    status: "both",
    chapters: chapters.pairs.flatMap((pair, place): readonly ComparedChapter[] => {
      const items = withChapterText(all.filter((one) => one.place === place).map(({ item }) => item))
      if (items.length === 0) return []
      return [{ ...headingOf(pair, isSeveral, mask), items: inTextOrder(items) }]
    }),
  }
}

interface PlacedItem {
  readonly item: ComparedItem
  readonly units: readonly TextUnit[]
  /** Chapter, where it does not follow from the place in the text. */
  readonly place?: number
}

function textsOf(documents: readonly DocumentReading[]): Texts {
  const units = documents.flatMap(textUnits)
  return { units, unitOf: unitFinder(units) }
}

function entityItem(
  item: EntityComparison,
  { identities }: GroupComparison,
  texts: Readonly<Record<Side, Texts>>,
  hidden: ReadonlySet<TextUnit>,
  mask: Mask,
): PlacedItem {
  const { collection, before, after, basis, changes } = item
  const left = before && unitsOf(before, changes, texts.before)
  const right = after && unitsOf(after, changes, texts.after)
  const text = (units: readonly TextUnit[]) =>
    units
      .filter((unit) => !hidden.has(unit))
      .map((unit) => mask.text(unit.text))
      .join("\n")
  const side = (entity: AnyEntity, units: readonly TextUnit[]): ComparedSide => ({
    id: mask.id(entity.id),
    name: mask.text(nameOf(entity)),
    source: entity.source,
    text: text(units),
  })
  const sides = {
    ...(before && { before: side(before, left!) }),
    ...(after && { after: side(after, right!) }),
  }
  return {
    units: [...(left ?? []), ...(right ?? [])],
    item: {
      about: collection,
      ...sides,
      ...(basis === undefined ? {} : { basis }),
      changes: changes.map((change): ComparedChange => {
        const sentence = maskBoth(changeSentence(item, change, identities), mask)
        return { kind: change.kind, ...valuesOf(change, mask), sentence }
      }),
      words: wordChanges(sides.before?.text ?? "", sides.after?.text ?? ""),
    },
  }
}

function maskBoth({ de, en }: Bilingual, mask: Mask): Bilingual {
  return { de: mask.text(de), en: mask.text(en) }
}

function valuesOf(change: EntityChange, mask: Mask): Partial<ComparedChange> {
  if (change.kind === "moved") {
    const both = (text: string) => ({ de: mask.text(text), en: mask.text(text) })
    return { field: change.field, before: both(change.before), after: both(change.after) }
  }
  if (change.kind !== "changed") return {}
  const join = (values: typeof change.before): Bilingual | undefined =>
    values.length === 0
      ? undefined
      : {
          de: mask.text(values.map(({ shown }) => shown.de).join(", ")),
          en: mask.text(values.map(({ shown }) => shown.en).join(", ")),
        }
  const before = join(change.before)
  const after = join(change.after)
  return { field: change.field, ...(before && { before }), ...(after && { after }) }
}

/** The pieces of text a thing is named in and its changed fields stand in, in the order of the text. */
function unitsOf(
  entity: AnyEntity,
  changes: readonly EntityChange[],
  { unitOf }: Texts,
): readonly TextUnit[] {
  const fields = changes.flatMap((change) => ("field" in change ? [change.field] : []))
  const isWhole = changes.some(({ kind }) => kind === "added" || kind === "removed")
  const own = entity.fieldSources ?? {}
  const places = [
    entity.source,
    ...(isWhole ? Object.values(own) : fields.flatMap((field) => own[field] ?? [])),
    ...(own.title === undefined ? [] : [own.title]),
  ]
  const units = new Set(places.flatMap((place) => unitOf(place) ?? []))
  return [...units].sort((a, b) => a.source.start.offset - b.source.start.offset)
}

/** Pieces of text with internal estimates about people's attitude; they are not shown. */
function hiddenUnits(
  { matched }: GroupComparison,
  texts: Readonly<Record<Side, Texts>>,
): ReadonlySet<TextUnit> {
  const { matches = [], added = [], removed = [] } = matched.get("actors") ?? {}
  const told = (entities: readonly AnyEntity[], side: Side) =>
    entities
      .filter(({ engagement }) => engagement !== undefined)
      .flatMap((entity) => {
        const places = [entity.source, entity.fieldSources?.engagement ?? entity.source]
        return places.flatMap((place) => texts[side].unitOf(place) ?? [])
      })
  return new Set([
    ...told([...matches.map(({ before }) => before), ...removed], "before"),
    ...told([...matches.map(({ after }) => after), ...added], "after"),
  ])
}

function withMoves(
  items: readonly EntityComparison[],
  moves: ReadonlyMap<AnyEntity, EntityComparison>,
): readonly EntityComparison[] {
  const open = new Map(moves)
  const joined = items.map((item) => {
    const move = item.after === undefined ? undefined : open.get(item.after)
    if (move === undefined) return item
    open.delete(item.after!)
    return { ...item, changes: [...item.changes, ...move.changes] }
  })
  return [...joined, ...open.values()]
}

/** Headings that are nothing but the name of a thing both versions have. */
function namedHeadings(
  { matched }: GroupComparison,
  texts: Readonly<Record<Side, Texts>>,
): readonly TextUnit[] {
  const names = new Set(
    [...matched.values()].flatMap(({ matches }) =>
      matches.flatMap(({ before, after }) => [textKey(nameOf(before)), textKey(nameOf(after))]),
    ),
  )
  const isName = ({ kind, key }: TextUnit) =>
    kind === "heading" && names.has(key.replace(/^[^:]*\d+\s*:\s*/u, ""))
  return [...texts.before.units, ...texts.after.units].filter(isName)
}

/** The wording of a chapter that is new or gone stands with the chapter; it needs no sentence of its own. */
function withChapterText(items: readonly ComparedItem[]): readonly ComparedItem[] {
  const chapter = items.find(({ about, changes }) => about === "chapter" && changes[0]?.kind !== "renamed")
  if (chapter === undefined) return items
  const kind = chapter.changes[0]!.kind
  const own = items.filter(({ about, changes }) => about === "text" && changes[0]?.kind === kind)
  if (own.length === 0) return items
  const side = kind === "added" ? "after" : "before"
  const text = [
    chapter,
    ...own.toSorted((a, b) => a[side]!.source.start.offset - b[side]!.source.start.offset),
  ]
    .flatMap((item) => item[side]?.text ?? [])
    .join("\n")
  const joined: ComparedItem = {
    ...chapter,
    [side]: { ...chapter[side]!, text },
    words: wordChanges(side === "before" ? text : "", side === "after" ? text : ""),
  }
  return [joined, ...items.filter((item) => item !== chapter && !own.includes(item))]
}

function renamesOf({ matched }: GroupComparison): readonly (readonly [string, string])[] {
  return [...matched.values()].flatMap(({ matches }) =>
    matches.flatMap(({ before, after }) =>
      nameOf(before) === nameOf(after) ? [] : [[nameOf(before), nameOf(after)] as const],
    ),
  )
}

function chapterItem(
  { before, after }: ChapterPair,
  place: number,
  texts: Readonly<Record<Side, Texts>>,
  mask: Mask,
): readonly PlacedItem[] {
  const sentence = chapterSentence(before?.title, after?.title)
  if (sentence === undefined) return []
  const heading = (chapter: Chapter, side: Side) => texts[side].unitOf(chapter.source)
  const left = before && heading(before, "before")
  const right = after && heading(after, "after")
  const sides = {
    ...(left && { before: { source: left.source, text: mask.text(left.text) } }),
    ...(right && { after: { source: right.source, text: mask.text(right.text) } }),
  }
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "renamed"
  return [
    {
      place,
      units: [...(left ? [left] : []), ...(right ? [right] : [])],
      item: {
        about: "chapter",
        ...sides,
        changes: [{ kind, sentence: maskBoth(sentence, mask) }],
        // The sentence has the headings already.
        words: [],
      },
    },
  ]
}

function textItem({ kind, before, after }: TextChange, mask: Mask): PlacedItem {
  const side = ({ source, text }: TextUnit): ComparedSide => ({ source, text: mask.text(text) })
  const sides = { ...(before && { before: side(before) }), ...(after && { after: side(after) }) }
  return {
    units: [],
    item: {
      about: "text",
      ...sides,
      changes: [{ kind, sentence: textSentence((after ?? before)!.kind, kind) }],
      words: wordChanges(sides.before?.text ?? "", sides.after?.text ?? ""),
    },
  }
}

function placeOf({ before, after }: ComparedItem, chapters: ChapterPairs): number {
  return after === undefined
    ? chapters.placeOf(before!.source, "before")
    : chapters.placeOf(after.source, "after")
}

function headingOf(
  { before, after }: ChapterPair,
  isSeveral: boolean,
  mask: Mask,
): Omit<ComparedChapter, "items"> {
  const { title, number, document } = (after ?? before)!
  const name = document.title ?? document.uri
  return {
    ...(title === undefined ? {} : { title: mask.text(number === undefined ? title : `${number} ${title}`) }),
    ...(isSeveral ? { document: mask.text(name) } : {}),
  }
}

/** Chapter first, then facts and wording in the order of the new text; what is gone stands where it stood. */
function inTextOrder(items: readonly ComparedItem[]): readonly ComparedItem[] {
  const rank = ({ about }: ComparedItem) => (about === "chapter" ? 0 : about === "text" ? 2 : 1)
  const place = ({ before, after }: ComparedItem) => (after ?? before)!.source.start.offset
  const isGone = ({ after }: ComparedItem) => (after === undefined ? 1 : 0)
  return items.toSorted((a, b) => rank(a) - rank(b) || isGone(a) - isGone(b) || place(a) - place(b))
}

/** A municipality that only one version has: one sentence, its texts are all new or all gone. */
function oneSided(
  { before, after }: GroupComparison,
  name: string,
  group: ConceptGroup | undefined,
  mask: Mask,
): ComparedGroup {
  const status = after === undefined ? "removed" : "added"
  const chain = (after ?? before)!
  const document = group?.documents[0]
  const side: ComparedSide = {
    id: mask.id(chain.id),
    name: mask.text(name),
    source: chain.source,
    text: mask.text(document?.title ?? name),
  }
  const item: ComparedItem = {
    about: "chains",
    ...(status === "added" ? { after: side } : { before: side }),
    changes: [{ kind: status, sentence: maskBoth(documentTextSentence(name, status), mask) }],
    words: wordChanges(status === "added" ? "" : side.text, status === "added" ? side.text : ""),
  }
  return { name: mask.text(name), status, chapters: [{ items: [item] }] }
}
