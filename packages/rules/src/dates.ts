import { type DatePrecision, type DateValue, isBefore, isOverdue } from "@kettenwerk/core"

const vague: ReadonlySet<DatePrecision> = new Set(["ongoing", "recurring", "relative", "unknown"])

/** True for a date that says when: not „fortlaufend“, „jährlich“, „anschließend“ or unreadable. */
export function isDefinite(date: DateValue | undefined): date is DateValue {
  return date !== undefined && !vague.has(date.precision)
}

/** True if the whole interval lies before a day. Unknown and open ends are never past. */
export function isWhollyBefore(date: DateValue | undefined, day: string): boolean {
  return isDefinite(date) && isOverdue(date, day)
}

/** True if `a` is over before `b` begins, whatever the days inside both turn out to be. */
export function isCertainlyBefore(a: DateValue | undefined, b: DateValue | undefined): boolean {
  return isDefinite(a) && isDefinite(b) && isBefore(a, b)
}
