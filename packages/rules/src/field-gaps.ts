import type { Source } from "@kettenwerk/core"
import { blockOf, isSetOut } from "./outline-search.js"
import { type Place, placeOf } from "./place.js"
import type { RuleContext } from "./rule-context.js"

/** Entries of one list that lack the same thing. */
export interface FieldGap<Entry> {
  /** Those that lack it, in the order of the text. */
  readonly missing: readonly Entry[]
  /** Entries of the list in all. */
  readonly of: number
  /** The first one that lacks it. */
  readonly place: Place
  /**
   * True if having it is the habit of the list: several entries and half of all do, or a table has a column for it.
   * In other lists the few that have it are the exception.
   */
  readonly isHabit: boolean
}

/**
 * Where entries of a list lack something the others have. Entries that stand together in one section are a list;
 * only rows, items and headings count, because what is said in running text may be said elsewhere in it. Lists in
 * which nobody has it, or only a few, are returned as well: rules decide whether that is a layout of its own.
 */
export function fieldGaps<Entry extends { readonly source: Source }>(
  context: RuleContext,
  entries: readonly Entry[],
  has: (entry: Entry) => boolean,
  { by = "section" }: { readonly by?: "section" | "document" } = {},
): readonly FieldGap<Entry>[] {
  const lists = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (!isSetOut(context, entry.source)) continue
    const key = by === "document" ? entry.source.uri : listOf(context, entry.source)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [entry])
    else list.push(entry)
  }
  return [...lists.values()].flatMap((list) => {
    const missing = list
      .filter((entry) => !has(entry))
      .sort((a, b) => a.source.start.offset - b.source.start.offset)
    const [first] = missing
    if (first === undefined) return []
    const having = list.length - missing.length
    const isTable = blockOf(context, first.source)?.kind === "table"
    const isHabit = isTable ? having > 0 : having > 1 && having * 2 >= list.length
    return [{ missing, of: list.length, place: placeOf(first), isHabit }]
  })
}

/** Entries with headings of their own lie in sibling sections; those are one list. */
function listOf(context: RuleContext, source: Source): string {
  const placed = context.sectionOf(source)
  if (placed === undefined) return source.uri
  const { section } = placed
  const { start, end } = section.headingRange
  const isHeading = start.offset <= source.start.offset && source.start.offset < end.offset
  return `${source.uri}#${isHeading ? (section.parent ?? section.index) : section.index}`
}

/** Everything written about an entry: its row or item, or the section below its heading. */
export function writtenAbout(context: RuleContext, { source }: { readonly source: Source }): string {
  const placed = context.sectionOf(source)
  const own = context.textOf(placeOf({ source }))
  if (placed === undefined) return own
  const { headingRange, blocks } = placed.section
  const isHeading =
    headingRange.start.offset <= source.start.offset && source.start.offset < headingRange.end.offset
  return isHeading ? [own, ...blocks.map(({ text }) => text)].join("\n") : own
}
