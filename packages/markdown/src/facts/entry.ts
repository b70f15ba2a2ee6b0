import { plain, type Rich } from "../blocks/rich.js"
import type { PlacedBlock, Section } from "../outline/section.js"
import type { ReadRecord, RecordField } from "../records/record.js"
import type { Field as FieldKey } from "../vocabulary/index.js"
import { absolutePlace, type Place } from "./draft.js"

/**
 * One statement of a document in the same form for every shape: a table row, a list item, a sub-heading with
 * field lines, a line. Readers take entries and never ask where they come from.
 */
export interface Entry {
  readonly shape: "row" | "item" | "line" | "section"
  /** Absolute offset of the chunk all parts belong to. */
  readonly base: number
  readonly place: Place
  readonly whole: Rich
  readonly name: Rich
  readonly marked: boolean
  readonly number?: Rich
  readonly kindWord?: Rich
  readonly date?: ReadRecord["date"]
  readonly clock?: ReadRecord["clock"]
  readonly rest?: Rich
  readonly details: readonly Rich[]
  readonly fields: readonly RecordField[]
  readonly more: readonly Rich[]
  readonly checked?: boolean
  /** Number in front of an item of an ordered list; no id of its own. */
  readonly ordinal?: number
  readonly children: readonly Entry[]
  /** Title of the block the entry stands in: group row of a table, „Mitglieder:“ in front of a list. */
  readonly group?: Rich
  readonly section: Section
  /** Blocks below a sub-heading that are not fields; only for the shape „section“. */
  readonly blocks: readonly PlacedBlock[]
  /** Absolute offset of the chunk of each field, for sections whose fields come from several blocks. */
  readonly fieldBases?: readonly number[]
}

/** The entry of a list item or line. */
export function entryOfRecord(record: ReadRecord, base: number, section: Section, group?: Rich): Entry {
  const place =
    record.end > record.start
      ? { start: base + record.start, end: base + record.end }
      : absolutePlace(record.whole, base)
  return {
    shape: record.shape === "item" ? "item" : "line",
    base,
    place,
    whole: record.whole,
    name: record.name,
    marked: record.marked,
    details: record.details,
    fields: record.fields,
    more: record.more,
    children: record.children.map((child) => entryOfRecord(child, base, section)),
    section,
    blocks: [],
    ...(record.number === undefined ? {} : { number: record.number }),
    ...(record.kindWord === undefined ? {} : { kindWord: record.kindWord }),
    ...(record.date === undefined ? {} : { date: record.date }),
    ...(record.clock === undefined ? {} : { clock: record.clock }),
    ...(record.rest === undefined ? {} : { rest: record.rest }),
    ...(record.checked === undefined ? {} : { checked: record.checked }),
    ...(record.ordinal === undefined ? {} : { ordinal: record.ordinal }),
    ...(group === undefined ? {} : { group }),
  }
}

/** A field value with the offset it is relative to. */
export interface FoundField {
  readonly value: Rich
  readonly base: number
  readonly text: string
  readonly inherited: boolean
  /** Header or label in front of the value: it may carry the unit („Kosten (T€)“). */
  readonly label?: string
}

/** The first filled field with one of these meanings. */
export function field(entry: Entry, ...keys: readonly FieldKey[]): FoundField | undefined {
  for (const key of keys) {
    const index = entry.fields.findIndex(
      (candidate) => candidate.key === key && plain(candidate.value) !== "",
    )
    if (index >= 0) return foundField(entry, index)
  }
  return undefined
}

/** All filled fields with one of these meanings, in the order of the text. */
export function fields(entry: Entry, ...keys: readonly FieldKey[]): readonly FoundField[] {
  return entry.fields.flatMap((candidate, index) =>
    candidate.key !== undefined && keys.includes(candidate.key) && plain(candidate.value) !== ""
      ? [foundField(entry, index)]
      : [],
  )
}

function foundField(entry: Entry, index: number): FoundField {
  const { value, inherited, label } = entry.fields[index]!
  return {
    value,
    label: plain(label),
    base: entry.fieldBases?.[index] ?? entry.base,
    text: plain(value),
    inherited: inherited === true,
  }
}
