import type { DateValue, Frequency } from "../model/quantities.js"
import { addDays, daysBetween, firstOfMonth, mondayOfWeek, splitDay } from "./calendar.js"

/** A period in which something should happen between `min` and `max` times. */
export interface DuePeriod {
  /** First day, cut at the interval of the date. */
  readonly from: string
  /** Last day, included. */
  readonly to: string
  readonly min: number
  readonly max: number
}

const mostPeriods = 5000

/**
 * The periods of a recurring date that touch `horizon` (ISO days, both included), in order. Periods are
 * calendar years, quarters, weeks …; „alle zwei Jahre“ counts from the first year of the date, or of the
 * horizon where it names none. Empty for dates that do not recur; never more than 5000.
 */
export function expandRecurrence(
  value: DateValue,
  horizon: { readonly from: string; readonly to: string },
): readonly DuePeriod[] {
  const rhythm = value.recurrence
  if (!rhythm || !splitDay(horizon.from) || !splitDay(horizon.to)) return []
  const begin = value.from ?? horizon.from
  const end = value.to !== null && value.to < horizon.to ? value.to : horizon.to
  const every = rhythm.every ?? 1
  const periods: DuePeriod[] = []
  let start = periodStart(begin, rhythm.per)
  if (start < horizon.from)
    start = advance(start, rhythm.per, every * skippable(start, horizon.from, rhythm.per, every))
  for (let count = 0; count < mostPeriods && start <= end; count++) {
    const next = advance(start, rhythm.per, every)
    if (next <= start) break
    const last = addDays(next, -1)
    if (last >= horizon.from) {
      const from = later(start, begin)
      const to = value.to !== null && last > value.to ? value.to : last
      if (from <= to) periods.push({ from, to, min: rhythm.min, max: rhythm.max })
    }
    start = next
  }
  return periods
}

/** How many whole steps surely end before `target`. */
function skippable(start: string, target: string, per: Frequency["per"], every: number): number {
  const longest = { day: 1, week: 7, month: 31, quarter: 92, half: 184, year: 366 }[per] * every
  return Math.max(0, Math.floor(daysBetween(start, target) / longest) - 1)
}

function periodStart(day: string, per: Frequency["per"]): string {
  const [year, month] = splitDay(day) ?? [1970, 1]
  if (per === "day") return day
  if (per === "week") {
    const reference = mondayOfWeek(1970, 1)!
    return addDays(day, -(((daysBetween(reference, day) % 7) + 7) % 7))
  }
  const length = monthsIn(per)
  return firstOfMonth(year, Math.floor((month - 1) / length) * length + 1)
}

function advance(day: string, per: Frequency["per"], count: number): string {
  if (per === "day" || per === "week") return addDays(day, per === "day" ? count : count * 7)
  const [year, month] = splitDay(day) ?? [1970, 1]
  return firstOfMonth(year, month + monthsIn(per) * count)
}

function monthsIn(per: Frequency["per"]): number {
  return per === "year" ? 12 : per === "half" ? 6 : per === "quarter" ? 3 : 1
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
