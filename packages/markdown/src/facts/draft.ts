import type { CollectionName } from "@kettenwerk/core"
import { placeOf, plain, type Rich } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"

/** Absolute offsets in a document, end excluded. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A name that the model builder resolves to the id of an entity. */
export interface NameReference {
  readonly refersTo: readonly CollectionName[]
  /** Name as a person reads it. */
  readonly text: string
  readonly place: Place
  /** Create the entity if nobody lists it: true for carriers and partners, false for „nach M2“. */
  readonly create: boolean
  /** Values for an entity that is created by this mention. */
  readonly defaults?: Readonly<Record<string, unknown>>
}

export type DraftValue = unknown | NameReference | readonly NameReference[]

/** An entity as one place of one document states it; names still stand for entities. */
export interface Draft {
  readonly collection: CollectionName
  readonly name: string
  readonly place: Place
  readonly namePlace: Place
  /** Explicit id: „Z1.2“, „M-04“, column „Nr.“. */
  readonly number?: string
  readonly fields: Record<string, DraftValue>
  readonly fieldPlaces: Record<string, Place>
  readonly aliases: string[]
  /** Only named in passing: must not create an entity of its own if one with this name is listed. */
  readonly mention: boolean
  readonly section: Section
  readonly uri: string
  /** For an entity that only a mention creates: the draft that mentions it. */
  readonly statedIn?: Draft
  /**
   * Joins drafts that state one entity: drafts of a collection with the same key and compatible fields are
   * merged. Undefined: never merged (two „Fachveranstaltung“ are two events). „key:…“ is taken as it is, for what is
   * not known by its name (a contact by its mailbox).
   */
  readonly mergeKey?: string
}

export function isReference(value: unknown): value is NameReference {
  return typeof value === "object" && value !== null && "refersTo" in value
}

export function absolutePlace(part: Rich, base: number): Place {
  const { start, end } = placeOf(part)
  return { start: base + start, end: base + end }
}

/** A reference by name to an entity of one of the collections. */
export function reference(
  part: Rich,
  base: number,
  refersTo: CollectionName | readonly CollectionName[],
  options: {
    readonly create?: boolean
    readonly defaults?: Readonly<Record<string, unknown>>
    readonly text?: string
  } = {},
): NameReference {
  return {
    refersTo: typeof refersTo === "string" ? [refersTo] : refersTo,
    text: options.text ?? plain(part),
    place: absolutePlace(part, base),
    create: options.create ?? false,
    ...(options.defaults === undefined ? {} : { defaults: options.defaults }),
  }
}
