import { type DateValue, isBefore, isDefinite, isOverdue } from "@kettenwerk/core"

/** True if the whole interval lies before a day. Unknown and open ends are never past. */
export function isWhollyBefore(date: DateValue | undefined, day: string): boolean {
  return isDefinite(date) && isOverdue(date, day)
}

/** True if `a` is over before `b` begins, whatever the days inside both turn out to be. */
export function isCertainlyBefore(a: DateValue | undefined, b: DateValue | undefined): boolean {
  return isDefinite(a) && isDefinite(b) && isBefore(a, b)
}
