import type { CollectionName } from "@kettenwerk/core"
import type { Rich } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import { absolutePlace, type Draft, type NameReference } from "./draft.js"
import type { ReaderContext } from "./reader.js"

/** A piece of text that states something, with its clean wording. */
export interface Stated {
  readonly part: Rich
  readonly base: number
  readonly text: string
  readonly section: Section
}

/** The draft of an entity that running text states; its name is the wording unless another is given. */
export function statedDraft(
  collection: CollectionName,
  at: Stated,
  context: ReaderContext,
  options: {
    readonly name?: string
    readonly mergeKey?: string
    readonly number?: string
    /** Says less than a statement elsewhere, which then gives name and place. */
    readonly mention?: boolean
    readonly fields?: Readonly<Record<string, unknown>>
  } = {},
): Draft {
  const place = absolutePlace(at.part, at.base)
  const fields: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options.fields ?? {}))
    if (value !== undefined) fields[name] = value
  return {
    collection,
    name: options.name ?? at.text,
    place,
    namePlace: place,
    fields,
    fieldPlaces: {},
    aliases: [],
    mention: options.mention ?? false,
    section: at.section,
    uri: context.uri,
    ...(options.number === undefined ? {} : { number: options.number }),
    ...(options.mergeKey === undefined ? {} : { mergeKey: options.mergeKey }),
  }
}

/** A name mentioned in a stated text. */
export function statedName(
  at: Stated,
  text: string,
  refersTo: CollectionName | readonly CollectionName[],
  options: { readonly create?: boolean; readonly defaults?: Readonly<Record<string, unknown>> } = {},
): NameReference {
  return {
    refersTo: typeof refersTo === "string" ? [refersTo] : refersTo,
    text,
    place: absolutePlace(at.part, at.base),
    create: options.create ?? true,
    ...(options.defaults === undefined ? {} : { defaults: options.defaults }),
  }
}
