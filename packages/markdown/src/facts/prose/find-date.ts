import { type DateReading, type DateValue, findDates, readDate } from "@kettenwerk/core"
import { type Rich, rawText, slice } from "../../blocks/rich.js"

/** A date that a text states plainly, and where. */
export interface StatedDate {
  readonly value: DateValue
  readonly part: Rich
}

/** The first readable date of a text that is a point or stretch of time, not a rhythm. */
export function statedDate(part: Rich): StatedDate | undefined {
  return statedDates(part)[0]
}

/** All readable dates of a text in their order; rhythms („jährlich“) are none. */
export function statedDates(part: Rich): readonly StatedDate[] {
  return findDates(rawText(part)).flatMap(({ start, end, reading }): StatedDate[] =>
    isPoint(reading) ? [{ value: reading.value, part: slice(part, start, end) }] : [],
  )
}

function isPoint(reading: DateReading): reading is DateReading & { readonly ok: true } {
  return (
    reading.ok &&
    reading.value.recurrence === undefined &&
    (reading.value.from !== null || reading.value.to !== null)
  )
}

/** Reads a short text as a date, taking the year from elsewhere where it names none („18.02.“). */
export function dateWithYear(text: string, year: number | undefined): DateValue | undefined {
  const reading = readDate(text, year === undefined ? {} : { year })
  return isPoint(reading) ? reading.value : undefined
}
