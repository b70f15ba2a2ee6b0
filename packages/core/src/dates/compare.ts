import type { DatePrecision, DateValue } from "../model/quantities.js"

/** The days of a {@link DateValue}; `null` is an open side. */
export type Interval = Pick<DateValue, "from" | "to">

/** True if `a` is surely before `b`: all of it ends before `b` begins. */
export function isBefore(a: Interval, b: Interval): boolean {
  return a.to !== null && b.from !== null && a.to < b.from
}

/** True if `a` is surely after `b`. */
export function isAfter(a: Interval, b: Interval): boolean {
  return isBefore(b, a)
}

/** True if `a` and `b` have a day in common, an open side reaching as far as needed. */
export function overlaps(a: DateValue, b: DateValue): boolean {
  return isPlaced(a) && isPlaced(b) && !isBefore(a, b) && !isBefore(b, a)
}

/** True only if the whole of `value` lies before `stichtag`; open ends are never overdue. */
export function isOverdue(value: Interval, stichtag: string): boolean {
  return value.to !== null && value.to < stichtag
}

/** False for „anschließend“ and the like, which name no place in the calendar. */
function isPlaced(value: DateValue): boolean {
  return (
    value.from !== null ||
    value.to !== null ||
    value.precision === "ongoing" ||
    value.precision === "recurring"
  )
}

const vague: ReadonlySet<DatePrecision> = new Set(["ongoing", "recurring", "relative", "unknown"])

/** True for a date that says when: not „fortlaufend“, „jährlich“, „anschließend“ or unreadable. */
export function isDefinite(date: DateValue | undefined): date is DateValue {
  return date !== undefined && !vague.has(date.precision)
}
