import { addDays, type DateValue, dayExists } from "@kettenwerk/core"

/** Days of an all-day entry: `start` is the first, `end` the day after the last, as calendars count. */
export interface CalendarSpan {
  readonly start: string
  readonly end: string
  /** False if only the month is known. */
  readonly isDay: boolean
}

/**
 * The days a date stands for: the day, or all days of the month where only the month is known, or a span between two
 * days or months. „bis“ and „vor“ mean the end that is named, „ab“ and „seit“ the beginning. `undefined` for dates that
 * are no appointment: quarters, years, school years, „Anfang 2027“, recurring, relative and open-ended ones.
 */
export function calendarSpan(date: DateValue): CalendarSpan | undefined {
  const { from, to, precision, relation, recurrence } = date
  if (recurrence !== undefined) return undefined
  if (precision !== "day" && precision !== "month" && !isExactRange(date)) return undefined
  const isBeginning = relation === "from" || relation === "since" || relation === "after"
  const first = (relation === "until" || relation === "before" ? undefined : from) ?? to ?? from
  const last = (isBeginning ? undefined : to) ?? from ?? to
  if (first === null || last === null || first === undefined || last === undefined) return undefined
  const isMonth = precision === "month" || /^\d{4}-\d{2}(?:\/|$)/.test(date.edtf ?? "")
  const start = precision === "month" ? `${first.slice(0, 8)}01` : first
  const end = addDays(precision === "month" ? monthEnd(last) : last, 1)
  // Ids and dates of a model from elsewhere may be anything.
  return isDay(start) && isDay(end) && start < end ? { start, end, isDay: !isMonth } : undefined
}

/** A range whose two ends are both written at least to the month. */
function isExactRange({ precision, edtf }: DateValue): boolean {
  return precision === "range" && /^\d{4}-\d{2}(?:-\d{2})?\/\d{4}-\d{2}(?:-\d{2})?$/.test(edtf ?? "")
}

function monthEnd(day: string): string {
  return addDays(`${addDays(`${day.slice(0, 8)}01`, 31).slice(0, 8)}01`, -1)
}

function isDay(iso: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  return year !== undefined && Number(year) > 0 && dayExists(Number(year), Number(month), Number(day))
}
