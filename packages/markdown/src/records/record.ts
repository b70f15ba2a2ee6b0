import type { FoundDate } from "@kettenwerk/core"
import type { Rich } from "../blocks/rich.js"
import type { Field as FieldKey } from "../vocabulary/index.js"

/** A labelled value: „Träger: Verein X“, a table cell under its header, a bold label and its text. */
export interface RecordField {
  readonly label: Rich
  /** Meaning of the label, if the vocabulary knows it. */
  readonly key?: FieldKey
  readonly value: Rich
  /** The value was taken over from a cell above. */
  readonly inherited?: boolean
}

/** A clock time at the start of a line. */
export interface LeadingClock {
  readonly start: string
  readonly end?: string
}

/** What one list item, line or heading says, whatever shape its author chose. Offsets are chunk-relative. */
export interface ReadRecord {
  readonly shape: "item" | "line" | "row"
  /** The lead line without markup. */
  readonly whole: Rich
  /** Explicit id in front: „M1“, „Z1.2“, „3.2“. */
  readonly number?: Rich
  /** Kind word with the id: „Leitziel“ in „Leitziel 1: Eltern stärken“. */
  readonly kindWord?: Rich
  readonly date?: { readonly place: Rich; readonly found: FoundDate }
  readonly clock?: LeadingClock
  /** What the record is about: the bold lead or the text before details, colon or dash. */
  readonly name: Rich
  /** The name was set in bold or italics. */
  readonly marked: boolean
  /** Text after the name, without its separator. */
  readonly rest?: Rich
  /** Unlabelled details, from brackets or between dashes. */
  readonly details: readonly Rich[]
  readonly fields: readonly RecordField[]
  /** Further lines and paragraphs of an item. */
  readonly more: readonly Rich[]
  readonly checked?: boolean
  /** Number in front of an item of an ordered list. */
  readonly ordinal?: number
  readonly children: readonly ReadRecord[]
  /** Place of the whole record in the chunk. */
  readonly start: number
  readonly end: number
}
