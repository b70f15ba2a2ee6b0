const day = /^(\d{4})-(\d{2})-(\d{2})$/

/** Number of days in a month (1–12) of a year. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for a year with 366 days in the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** True if the calendar has this day. */
export function dayExists(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

/** `YYYY-MM-DD`; years outside 0000–9999 are moved to the nearest day that can be written. */
export function isoDay(year: number, month: number, dayOfMonth: number): string {
  if (year < 0) return "0000-01-01"
  if (year > 9999) return "9999-12-31"
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(dayOfMonth)}`
}

/** First day of a month; months may run over: 13 is January of the next year. */
export function firstOfMonth(year: number, month: number): string {
  const total = year * 12 + month - 1
  return isoDay(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, 1)
}

/** Last day of a month; months may run over as in {@link firstOfMonth}. */
export function lastOfMonth(year: number, month: number): string {
  return addDays(firstOfMonth(year, month + 1), -1)
}

/** Year, month and day of an ISO day; `undefined` for anything that is not an existing day. */
export function splitDay(iso: string): readonly [year: number, month: number, day: number] | undefined {
  const match = day.exec(iso)
  if (!match) return undefined
  const parts = [Number(match[1]), Number(match[2]), Number(match[3])] as const
  return dayExists(...parts) ? parts : undefined
}

/** The day `days` later (earlier if negative). Text that is no ISO day comes back unchanged. */
export function addDays(iso: string, days: number): string {
  const parts = splitDay(iso)
  if (!parts || !Number.isFinite(days)) return iso
  return fromDayNumber(dayNumber(...parts) + Math.trunc(days))
}

/** Days from `start` to `end`, negative if `end` is earlier; `NaN` unless both are ISO days. */
export function daysBetween(start: string, end: string): number {
  const a = splitDay(start)
  const b = splitDay(end)
  return a && b ? dayNumber(...b) - dayNumber(...a) : Number.NaN
}

/** Whole months from `start` to `end`, negative if `end` is earlier; `NaN` unless both are ISO days. */
export function monthsBetween(start: string, end: string): number {
  const a = splitDay(start)
  const b = splitDay(end)
  if (!a || !b) return Number.NaN
  if (start > end) return 0 - monthsBetween(end, start)
  const months = (b[0] - a[0]) * 12 + b[1] - a[1]
  // The 31st to the last day of a shorter month is a whole month.
  return b[2] < a[2] && b[2] < daysInMonth(b[0], b[1]) ? months - 1 : months
}

/** Monday of an ISO week; `undefined` if the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | undefined {
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - weekday(fourth) + (week - 1) * 7
  const thursday = fromDayNumber(monday + 3)
  return week >= 1 && thursday.startsWith(isoDay(year, 1, 1).slice(0, 4)) ? fromDayNumber(monday) : undefined
}

/** Days since 1970-01-01 in the Gregorian calendar. */
function dayNumber(year: number, month: number, dayOfMonth: number): number {
  // Years are counted from March, so that the leap day is the last one.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

function fromDayNumber(count: number): string {
  const shifted = count + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return isoDay(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

/** 0 is Monday. */
function weekday(count: number): number {
  return (((count + 3) % 7) + 7) % 7
}

function pad(part: number): string {
  return String(part).padStart(2, "0")
}
