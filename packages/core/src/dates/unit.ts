import type { Bilingual } from "../finding.js"
import type { DatePrecision } from "../model/quantities.js"
import {
  addDays,
  dayExists,
  daysBetween,
  firstOfMonth,
  isoDay,
  lastOfMonth,
  mondayOfWeek,
} from "./calendar.js"

/** One calendar unit as written; the year may be missing („12. und 13. Mai 2024“). */
export type Unit =
  | {
      readonly kind: "day"
      readonly day: number
      readonly month?: number | undefined
      readonly year?: number | undefined
      readonly shown: string
    }
  | { readonly kind: "month"; readonly month: number; readonly year?: number | undefined }
  | {
      readonly kind: "quarter"
      readonly quarter: number
      readonly last?: number | undefined
      readonly year?: number | undefined
    }
  | { readonly kind: "half"; readonly half: number; readonly year?: number | undefined }
  | { readonly kind: "season"; readonly season: number; readonly year?: number | undefined }
  | {
      readonly kind: "week"
      readonly week: number
      readonly last: number
      readonly year?: number | undefined
    }
  | { readonly kind: "turn"; readonly year?: number | undefined }
  | { readonly kind: "year"; readonly year?: number | undefined }
  | {
      readonly kind: "about"
      readonly first: string
      readonly last: string
      readonly year?: number | undefined
    }
  | { readonly kind: "years"; readonly year: number; readonly last: number }
  | { readonly kind: "school-year"; readonly year?: number | undefined }
  | { readonly kind: "school-half"; readonly half: number; readonly year?: number | undefined }
  | { readonly kind: "part"; readonly part: "start" | "middle" | "end"; readonly of: Unit }

/** An interval with what EDTF needs to write it alone or as one end of a longer one. */
export interface Span {
  readonly from: string
  readonly to: string
  readonly precision: DatePrecision
  readonly edtf: string
  readonly edtfStart: string
  readonly edtfEnd: string
}

/** Why something that looks like a date is none. */
export interface Problem {
  readonly reason: "impossible-day" | "two-digit-year" | "ambiguous" | "not-a-date" | "placeholder"
  readonly detail: Bilingual
}

/** True if `unit` names its year itself. */
export function hasYear(unit: Unit): boolean {
  return unit.kind === "part" ? hasYear(unit.of) : unit.year !== undefined
}

/** The year `unit` names. */
export function yearOf(unit: Unit): number | undefined {
  return unit.kind === "part" ? yearOf(unit.of) : unit.year
}

/** `unit` in another year. */
export function inYear(unit: Unit, year: number): Unit {
  return unit.kind === "part" ? { ...unit, of: inYear(unit.of, year) } : ({ ...unit, year } as Unit)
}

/** The days of `unit`, a problem if the calendar has none, `undefined` if its year is missing. */
export function spanOf(unit: Unit): Span | Problem | undefined {
  if (unit.kind === "part") return partOf(unit)
  const { year } = unit
  if (year === undefined) return undefined
  switch (unit.kind) {
    case "day":
      return unit.month === undefined ? undefined : daySpan(unit.day, unit.month, year, unit.shown)
    case "month":
      return unit.month < 1 || unit.month > 12
        ? noMonth(unit.month)
        : months(year, unit.month, unit.month, "month", "")
    case "quarter":
      return quarterSpan(unit.quarter, unit.last ?? unit.quarter, year)
    case "half":
      return months(year, unit.half * 6 - 5, unit.half * 6, "half", `${pad4(year)}-${39 + unit.half}`)
    case "season":
      return months(
        year,
        unit.season * 3,
        unit.season * 3 + 2,
        "approximate",
        `${pad4(year)}-${20 + unit.season}`,
      )
    case "about":
      return fuzzy(`${pad4(year)}-${unit.first}`, `${pad4(year)}-${unit.last}`)
    case "turn":
      return fuzzy(firstOfMonth(year, 12), lastOfMonth(year, 13))
    case "week":
      return weekSpan(unit.week, unit.last, year)
    case "year":
      return years(year, year, "year", pad4(year))
    case "years":
      return years(year, unit.last, "range", `${pad4(year)}/${pad4(unit.last)}`)
    case "school-year":
      return months(year, 8, 19, "school-year", "")
    case "school-half":
      return unit.half === 1 ? months(year, 8, 13, "half", "") : months(year, 14, 19, "half", "")
  }
}

/** True for a span (and not a problem or nothing). */
export function isSpan(value: Span | Problem | undefined): value is Span {
  return value !== undefined && "from" in value
}

function daySpan(day: number, month: number, year: number, shown: string): Span | Problem {
  if (!dayExists(year, month, day)) {
    return {
      reason: "impossible-day",
      detail: { de: `Den ${shown} gibt es nicht.`, en: `There is no ${shown}.` },
    }
  }
  const iso = isoDay(year, month, day)
  return { from: iso, to: iso, precision: "day", edtf: iso, edtfStart: iso, edtfEnd: iso }
}

function noMonth(month: number): Problem {
  return {
    reason: "not-a-date",
    detail: { de: `Einen ${month}. Monat gibt es nicht.`, en: `There is no month ${month}.` },
  }
}

function months(year: number, first: number, last: number, precision: DatePrecision, edtf: string): Span {
  const from = firstOfMonth(year, first)
  const to = lastOfMonth(year, last)
  const edtfStart = from.slice(0, 7)
  const edtfEnd = to.slice(0, 7)
  return {
    from,
    to,
    precision,
    edtf: edtf || (edtfStart === edtfEnd ? edtfStart : `${edtfStart}/${edtfEnd}`),
    edtfStart,
    edtfEnd,
  }
}

function years(first: number, last: number, precision: DatePrecision, edtf: string): Span {
  return {
    from: firstOfMonth(first, 1),
    to: lastOfMonth(last, 12),
    precision,
    edtf,
    edtfStart: pad4(first),
    edtfEnd: pad4(last),
  }
}

function quarterSpan(first: number, last: number, year: number): Span {
  return first === last
    ? months(year, first * 3 - 2, first * 3, "quarter", `${pad4(year)}-${32 + first}`)
    : months(year, first * 3 - 2, last * 3, "range", "")
}

function weekSpan(first: number, last: number, year: number): Span | Problem {
  const from = mondayOfWeek(year, first)
  const end = mondayOfWeek(year, last)
  if (from === undefined || end === undefined) {
    const week = from === undefined ? first : last
    return {
      reason: "impossible-day",
      detail: { de: `${year} hat keine Kalenderwoche ${week}.`, en: `There is no week ${week} in ${year}.` },
    }
  }
  const to = addDays(end, 6)
  return { from, to, precision: "range", edtf: `${from}/${to}`, edtfStart: from, edtfEnd: to }
}

/** „Anfang“, „Mitte“ and „Ende“ are thirds: of a year four months, of a month ten days. */
function partOf({ part, of }: Unit & { kind: "part" }): Span | Problem | undefined {
  const whole = spanOf(of)
  if (!isSpan(whole)) return whole
  const step = part === "start" ? 0 : part === "middle" ? 1 : 2
  const year = Number(whole.from.slice(0, 4))
  if (of.kind === "year") return fuzzy(firstOfMonth(year, step * 4 + 1), lastOfMonth(year, step * 4 + 4))
  if (of.kind === "school-year")
    return fuzzy(firstOfMonth(year, step * 4 + 8), lastOfMonth(year, step * 4 + 11))
  const days = daysBetween(whole.from, whole.to) + 1
  const third = of.kind === "month" ? 10 : Math.ceil(days / 3)
  const from = addDays(whole.from, Math.min(third * step, days - 1))
  return fuzzy(from, part === "end" ? whole.to : addDays(whole.from, Math.min(third * (step + 1), days) - 1))
}

function fuzzy(from: string, to: string): Span {
  const monthly = from.endsWith("-01") && to === lastOfMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))
  const edtfStart = `${monthly ? from.slice(0, 7) : from}~`
  const edtfEnd = `${monthly ? to.slice(0, 7) : to}~`
  return { from, to, precision: "approximate", edtf: `${edtfStart}/${edtfEnd}`, edtfStart, edtfEnd }
}

function pad4(year: number): string {
  return String(year).padStart(4, "0")
}
