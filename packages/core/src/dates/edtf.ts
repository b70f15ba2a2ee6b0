import type { DatePrecision, DateValue } from "../model/quantities.js"
import { firstOfMonth, isoDay, lastOfMonth, splitDay } from "./calendar.js"

interface Part {
  readonly from: string
  readonly to: string
  readonly precision: DatePrecision
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/

/**
 * Reads EDTF (ISO 8601-2) as this product writes it: year, month, day, quarter (33–36), half (40–41),
 * season (21–24), the marks `~ ? %`, intervals and open ends. `undefined` for anything else.
 */
export function dateFromEdtf(edtf: string): DateValue | undefined {
  const cut = edtf.indexOf("/")
  if (cut < 0) {
    const part = partOf(edtf)
    return part && { text: edtf, ...part, edtf }
  }
  const left = edtf.slice(0, cut)
  const right = edtf.slice(cut + 1)
  const start = partOf(left)
  const end = partOf(right)
  if (left === ".." || left === "") {
    return end && { text: edtf, from: null, to: end.to, precision: end.precision, edtf, relation: "until" }
  }
  if (right === ".." || right === "") {
    return (
      start && { text: edtf, from: start.from, to: null, precision: start.precision, edtf, relation: "from" }
    )
  }
  if (!start || !end || start.from > end.to) return undefined
  const approximate = start.precision === "approximate" || end.precision === "approximate"
  const school = /^(\d{4})-08\/(\d{4})-07$/.exec(edtf)
  const precision = approximate
    ? "approximate"
    : school && Number(school[2]) === Number(school[1]) + 1
      ? "school-year"
      : "range"
  return { text: edtf, from: start.from, to: end.to, precision, edtf }
}

function partOf(text: string): Part | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const sign = match[4] === "~" || match[4] === "%"
  const span = spanOf(year, match[2], match[3])
  return span && sign ? { ...span, precision: "approximate" } : span
}

function spanOf(year: number, second: string | undefined, third: string | undefined): Part | undefined {
  if (second === undefined) return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31), precision: "year" }
  const code = Number(second)
  if (third !== undefined) {
    const day = isoDay(year, code, Number(third))
    return splitDay(day) && { from: day, to: day, precision: "day" }
  }
  if (code >= 1 && code <= 12) return months(year, code, code, "month")
  if (code >= 21 && code <= 24) return months(year, (code - 20) * 3, (code - 20) * 3 + 2, "approximate")
  if (code >= 33 && code <= 36) return months(year, (code - 32) * 3 - 2, (code - 32) * 3, "quarter")
  if (code === 40 || code === 41) return months(year, code === 40 ? 1 : 7, code === 40 ? 6 : 12, "half")
  return undefined
}

function months(year: number, first: number, last: number, precision: DatePrecision): Part {
  return { from: firstOfMonth(year, first), to: lastOfMonth(year, last), precision }
}
