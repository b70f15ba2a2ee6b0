import { documentStart, type Range, type Source } from "@kettenwerk/core"

/** Where in which document. An entity's `source` can be turned into one with {@link placeOfSource}. */
export interface Place {
  readonly uri: string
  readonly range: Range
}

export function placeOfSource({ uri, start, end }: Source): Place {
  return { uri, range: { start, end } }
}

/** The very start of a document, for findings about it as a whole. */
export function startOf(uri: string): Place {
  return { uri, range: documentStart }
}

/**
 * The place of an entity, or of one of its fields where the reader knows it: a finding about the date of a
 * milestone underlines the date, not the row.
 */
export function placeOf(
  entity: { readonly source: Source; readonly fieldSources?: Readonly<Record<string, Source>> | undefined },
  field?: string,
): Place {
  return placeOfSource((field === undefined ? undefined : entity.fieldSources?.[field]) ?? entity.source)
}
