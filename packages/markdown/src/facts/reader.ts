import type {
  AgeValue,
  CollectionName,
  DateReading,
  DateValue,
  Fix,
  RelatedPlace,
  Severity,
} from "@kettenwerk/core"
import { plain, type Rich, rawText, slice } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import type { Field as FieldKey } from "../vocabulary/index.js"
import { absolutePlace, type Draft, type Place, reference } from "./draft.js"
import type { Entry, FoundField } from "./entry.js"
import { type SplitName, splitNames, splitWords } from "./split-names.js"
import type { Topic } from "./topics.js"
import { ageOf, dateOf, valueOf } from "./values.js"

/** What a reader may ask and say. */
export interface ReaderContext {
  readonly uri: string
  readonly section: Section
  emit(draft: Draft): void
  problem(problem: ReaderProblem): void
  /** Says what was assumed, for the reading report. */
  assume(place: Place, de: string, en: string): void
}

/** A reading problem before its place is turned into lines and columns. */
export interface ReaderProblem {
  readonly code: string
  readonly messageId: string
  readonly severity: Severity
  readonly place: Place
  readonly de: string
  readonly en: string
  readonly related?: readonly (Omit<RelatedPlace, "range" | "uri"> & { readonly place: Place })[]
  readonly fixes?: readonly Fix[]
}

/** Turns entries into drafts of one collection: one file each in `readers/`. */
export interface Reader {
  readonly collection: CollectionName
  /** How strongly columns or labelled fields with these meanings speak for this collection. */
  readonly signature: Partial<Record<FieldKey, number>>
  read(entry: Entry, context: ReaderContext, topic: Topic): void
}

export function defineReader(reader: Reader): Reader {
  return reader
}

/** Starts the draft of an entity; `name` is what it is called, defaulting to the name of the entry. */
export function startDraft(
  entry: Entry,
  context: ReaderContext,
  collection: CollectionName,
  options: {
    readonly name?: { readonly part: Rich; readonly base: number; readonly text?: string }
    readonly mergeKey?: string
    readonly mention?: boolean
    readonly defaults?: Readonly<Record<string, unknown>>
    readonly place?: Place
  } = {},
): Draft {
  const named = options.name ?? { part: entry.name, base: entry.base }
  const number = entry.number === undefined ? undefined : plain(entry.number)
  const namePlace = absolutePlace(named.part, named.base)
  return {
    collection,
    name: ("text" in named ? named.text : undefined) ?? plain(named.part),
    place: options.place ?? entry.place,
    namePlace,
    ...(number === undefined || options.name !== undefined ? {} : { number }),
    fields: { ...options.defaults },
    fieldPlaces: {},
    aliases: [],
    mention: options.mention ?? false,
    section: entry.section,
    uri: context.uri,
    ...(options.mergeKey === undefined ? {} : { mergeKey: options.mergeKey }),
  }
}

/** Sets a field to a value read from a place of the text. */
export function set(
  draft: Draft,
  name: string,
  value: unknown,
  found: { readonly value: Rich; readonly base: number } | undefined,
): void {
  if (value === undefined) return
  draft.fields[name] = value
  if (found !== undefined) draft.fieldPlaces[name] = absolutePlace(found.value, found.base)
}

export function setText(draft: Draft, name: string, found: FoundField | undefined): void {
  if (found !== undefined) set(draft, name, found.text, found)
}

/** Sets a date field; a date that cannot be read is kept in words and reported by `ms-date-unreadable`. */
export function setDate(draft: Draft, name: string, found: FoundField | undefined): DateReading | undefined {
  if (found === undefined) return undefined
  const reading = dateOf(found)
  if (reading.ok) set(draft, name, reading.value, found)
  else if (reading.reason !== "not-a-date" && reading.reason !== "placeholder")
    set(draft, name, unreadableDate(found.text), found)
  return reading
}

/** A date in words that names no readable day: kept, so that nothing the author wrote is lost. */
function unreadableDate(text: string): DateValue {
  return { text, from: null, to: null, precision: "unknown", edtf: null }
}

export function setAge(draft: Draft, name: string, found: FoundField | undefined): AgeValue | undefined {
  if (found === undefined) return undefined
  const reading = ageOf(found.text)
  if (!reading.ok) return undefined
  set(draft, name, reading.value, found)
  return reading.value
}

/** „Kita Sonnenhügel“ and „Grundschule Nord“ are where something takes place, but no area of planning. */
function isArea({ text }: { readonly text: string }): boolean {
  return !facility.test(text) && !nowhere.test(text)
}

/** „wechselnde Haltestellen in Altmühl, Neumühl und Hagen“: the places stand behind „in“. */
function placesIn(value: Rich): Rich {
  const found = /^\p{Ll}[^,;]*\s(?:in|im)\s+(?=\p{Lu})/u.exec(rawText(value))
  return found === null ? value : slice(value, found[0].length)
}

/** „Neumühl und Hagen“: two places, unless a hyphen or a small word makes one name of them. */
function eachPlace(name: SplitName): readonly SplitName[] {
  const found = /^(\p{Lu}[\p{L}-]*\p{L})\s+(?:und|sowie)\s+(?=\p{Lu}[\p{L}-]+$)/u.exec(rawText(name.part))
  if (found === null) return [name]
  const parts = [slice(name.part, 0, found[1]!.length), slice(name.part, found[0].length)]
  return parts.map((part) => ({ part, text: plain(part) }))
}

/** „Zimmer 3“, „unterwegs“, „alle drei Grundschulen“, „bei den Familien zu Hause“ */
const nowhere =
  /^(?:Zimmer|Raum|Saal|Etage|Haus \d|Online|online|digital|unterwegs|mobil|wechselnd|vor Ort|zu Hause|zuhause|bei (?:den|Ihnen)|nach (?:Absprache|Vereinbarung)|(?:alle|beide|in allen|\p{L}+ von)\s.*(?:schulen|kitas|einrichtungen|zentren|praxen)$)/u

const facility =
  /^(?:(?:städtische[sr]?|evangelische[sr]?|katholische[sr]?|kommunale[sr]?)\s+)?(?:kitas?|kiga|fz|mgh|juz|kindertagesstätte|kindergarten|familienzentrum|jugendhaus|jugendzentrum|jugendtreff|mehrgenerationenhaus|stadtteilbüro|bürgerhaus|rathaus|kreishaus|bibliothek|bücherei|volkshochschule|vhs|gemeindehaus|sporthalle|turnhalle|schwimmbad|hallenbad|\p{L}*schule|\p{L}*klinik|\p{L}*krankenhaus|\p{L}*praxis)(?:[\s-]|$)/iu

/** Sets a field to references to the entities named in an enumeration. */
export function setReferences(
  draft: Draft,
  name: string,
  found: readonly FoundField[],
  refersTo: CollectionName | readonly CollectionName[],
  options: { readonly create?: boolean; readonly defaults?: Readonly<Record<string, unknown>> } = {},
): void {
  const references = found.flatMap(({ value, base }) =>
    // „alle Sozialräume“ means each of them, „alle Träger“ nobody in particular.
    (refersTo === "areas"
      ? splitWords(placesIn(value)).flatMap(eachPlace).filter(isArea)
      : splitNames(value)
    ).map(({ part, text }) => reference(part, base, refersTo, { ...options, text })),
  )
  if (references.length === 0) return
  draft.fields[name] = references
  const first = found[0]!
  draft.fieldPlaces[name] = absolutePlace(first.value, first.base)
}

/** Sets a field to the value of a list that the text stands for. */
export function setValue<V>(
  draft: Draft,
  name: string,
  found: FoundField | undefined,
  index: Parameters<typeof valueOf<V>>[0],
): V | undefined {
  if (found === undefined) return undefined
  const value = valueOf(index, found.text)
  if (value !== undefined) set(draft, name, value, found)
  return value
}
