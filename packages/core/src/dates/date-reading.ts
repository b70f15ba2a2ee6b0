import type { Bilingual } from "../finding.js"
import type { DateValue, Frequency } from "../model/quantities.js"
import { addDays } from "./calendar.js"
import type { ParsedDate } from "./parse-date.js"
import type { DateNote } from "./parse-unit.js"

/** A date that was read, or the reason why the text is none. Never a guess. */
export type DateReading =
  | { readonly ok: true; readonly value: DateValue; readonly notes: readonly DateNote[] }
  | { readonly ok: false; readonly reason: DateFailure; readonly detail: Bilingual }

/** Why a text gives no date. */
export type DateFailure = "not-a-date" | "impossible-day" | "two-digit-year" | "ambiguous" | "placeholder"

/** What a text says about time, before it becomes one value. */
export interface DateParts {
  readonly date?: ParsedDate | undefined
  readonly rhythm?: Omit<Frequency, "text"> | undefined
  readonly rhythmText?: string | undefined
  readonly ongoing?: boolean | undefined
  readonly relative?: "after" | "vague" | undefined
  readonly notes?: readonly DateNote[] | undefined
}

/** One reading from the parts of `text`; `previous` anchors „anschließend“. */
export function readingOf(text: string, parts: DateParts, previous?: DateValue): DateReading {
  const { date, rhythm, ongoing, relative } = parts
  if (date?.problem) return { ok: false, ...date.problem }
  const notes = [...new Set([...(date?.notes ?? []), ...(parts.notes ?? [])])]
  const value = date?.value
  const interval = { from: value?.from ?? null, to: value?.to ?? null }
  const relation = value?.relation === undefined ? {} : { relation: value.relation }
  if (rhythm) {
    // „jährlich im Herbst“: the season has no field of its own and stays in the wording.
    const recurrence = { text: date?.missing ? text : (parts.rhythmText ?? text), ...rhythm }
    const edtf = value?.edtf ?? null
    // „jährlich, erstmals 2025“ goes on after 2025.
    if (value?.from && value.relation === undefined && /erstmal|beginn|start/i.test(text)) {
      const start = value.edtf === null ? null : `${value.edtf.split("/")[0]}/..`
      const onwards = { from: value.from, to: null, edtf: start, relation: "from" as const }
      return { ok: true, value: { text, ...onwards, precision: "recurring", recurrence }, notes }
    }
    return {
      ok: true,
      value: { text, ...interval, precision: "recurring", edtf, ...relation, recurrence },
      notes,
    }
  }
  if (ongoing) {
    const edtf = value?.edtf ?? null
    return { ok: true, value: { text, ...interval, precision: "ongoing", edtf, ...relation }, notes }
  }
  if (value) return { ok: true, value: { text, ...value }, notes }
  if (relative)
    return {
      ok: true,
      value: relativeValue(text, relative, previous),
      notes: relative === "vague" ? ["vague"] : notes,
    }
  return date ? missingYear(text) : notADate(text)
}

function relativeValue(
  text: string,
  relative: "after" | "vague",
  previous: DateValue | undefined,
): DateValue {
  if (relative === "vague") return { text, from: null, to: null, precision: "relative", edtf: null }
  const from = previous?.to == null ? null : addDays(previous.to, 1)
  const edtf = from === null ? null : `${from}/..`
  return { text, from, to: null, precision: "relative", edtf, relation: "after" }
}

/** The reading of a text that says nothing about time. */
export function notADate(text: string): DateReading {
  if (text === "") {
    return {
      ok: false,
      reason: "not-a-date",
      detail: { de: "Hier steht kein Datum.", en: "There is no date here." },
    }
  }
  return {
    ok: false,
    reason: "not-a-date",
    detail: { de: `„${text}“ lesen wir nicht als Datum.`, en: `“${text}” is not readable as a date.` },
  }
}

/** The reading of „offen“, „N. N.“, „–“. */
export function placeholder(text: string): DateReading {
  return {
    ok: false,
    reason: "placeholder",
    detail: {
      de: `„${text}“ steht für ein Datum, das noch fehlt.`,
      en: `“${text}” stands for a date still to come.`,
    },
  }
}

/** The reading of a year of two digits alone. */
export function twoDigitYear(text: string): DateReading {
  return {
    ok: false,
    reason: "two-digit-year",
    detail: {
      de: `In „${text}“ hat das Jahr nur zwei Stellen. Schreiben Sie es bitte vierstellig.`,
      en: `In “${text}” the year has only two digits. Please write all four.`,
    },
  }
}

function missingYear(text: string): DateReading {
  return {
    ok: false,
    reason: "ambiguous",
    detail: { de: `In „${text}“ fehlt das Jahr.`, en: `“${text}” lacks the year.` },
  }
}
