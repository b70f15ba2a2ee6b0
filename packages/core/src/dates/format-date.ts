import type { DateValue, Frequency } from "../model/quantities.js"
import { addDays, lastOfMonth, splitDay } from "./calendar.js"
import { englishMonthNames, monthNames } from "./words.js"

type Language = "de" | "en"

/**
 * Writes a date for readers. The German form of a value with an interval reads back as the same interval;
 * what has none („anschließend“) comes out in the author's own words.
 */
export function formatDate(value: DateValue, lang: Language = "de"): string {
  const { from, to, precision, relation } = value
  const span = formatInterval(value, lang)
  if (precision === "recurring" && value.recurrence) {
    const rhythm = formatFrequency(value.recurrence, lang)
    return span === undefined ? rhythm : `${rhythm}, ${span}`
  }
  if (precision === "ongoing") {
    const word = lang === "de" ? "fortlaufend" : "ongoing"
    return span === undefined ? word : `${word}, ${span}`
  }
  if (precision === "relative" || precision === "unknown" || (from === null && to === null)) return value.text
  return span ?? (relation === undefined ? value.text : `${relation} ${value.text}`)
}

function formatInterval(value: DateValue, lang: Language): string | undefined {
  const { from, to, relation } = value
  const [since, starting, until, before, after] =
    lang === "de" ? ["seit", "ab", "bis", "vor", "nach"] : ["since", "from", "until", "before", "after"]
  if (from !== null && to !== null) return formatSpan(from, to, value, lang)
  const lead = value.precision === "approximate" && /~/.test(value.edtf ?? "") ? `${about(lang)} ` : ""
  if (from !== null) {
    if (relation === "after") return `${after} ${lead}${formatEdge(addDays(from, -1), "last", value, lang)}`
    return `${relation === "since" ? since : starting} ${lead}${formatEdge(from, "first", value, lang)}`
  }
  if (to !== null) {
    if (relation === "before") return `${before} ${lead}${formatEdge(addDays(to, 1), "first", value, lang)}`
    return `${until} ${lead}${formatEdge(to, "last", value, lang)}`
  }
  return undefined
}

/** A single end, as exactly as it was written: EDTF has a year, a month or a day. */
function formatEdge(day: string, side: "first" | "last", value: DateValue, lang: Language): string {
  const [year, month] = splitDay(day) ?? [0, 0]
  const digits = (value.edtf ?? "").replace(/[^\d-]/g, "").length
  const monthly = side === "first" ? day.endsWith("-01") : isLastOfMonth(day)
  if (!monthly || digits === 10) return formatDay(day, lang)
  const yearly = side === "first" ? month === 1 : month === 12
  return yearly && digits !== 7 ? String(year) : formatMonth(year, month, lang)
}

function formatSpan(from: string, to: string, value: DateValue, lang: Language): string {
  const a = splitDay(from)
  const b = splitDay(to)
  if (!a || !b) return value.text
  if (from === to)
    return value.precision === "approximate"
      ? `${about(lang)} ${formatDay(from, lang)}`
      : formatDay(from, lang)
  const monthly = a[2] === 1 && isLastOfMonth(to)
  if (!monthly) {
    const approximate = value.precision === "approximate" ? `${about(lang)} ` : ""
    return `${approximate}${formatDay(from, lang)} ${lang === "de" ? "bis" : "to"} ${formatDay(to, lang)}`
  }
  const months = (b[0] - a[0]) * 12 + b[1] - a[1] + 1
  const approximate =
    value.precision === "approximate" ? namedThird(a[0], a[1], months, value.edtf, lang) : undefined
  if (approximate) return approximate
  const lead = value.precision === "approximate" ? `${about(lang)} ` : ""
  return lead + formatMonths(a[0], a[1], months, b, lang)
}

function formatMonths(
  year: number,
  month: number,
  months: number,
  end: readonly number[],
  lang: Language,
): string {
  const german = lang === "de"
  if (months === 1) return formatMonth(year, month, lang)
  if (month === 1 && months === 12) return String(year)
  if (month === 1 && months % 12 === 0) return `${year}–${year + months / 12 - 1}`
  if (months === 3 && month % 3 === 1)
    return german ? `${(month + 2) / 3}. Quartal ${year}` : `Q${(month + 2) / 3} ${year}`
  if (months === 6 && month % 6 === 1) {
    const half = month === 1 ? 1 : 2
    return german ? `${half}. Halbjahr ${year}` : `${half === 1 ? "first" : "second"} half of ${year}`
  }
  if (months === 12 && month === 8) {
    const pair = `${year}/${String((year + 1) % 100).padStart(2, "0")}`
    return german ? `Schuljahr ${pair}` : `school year ${pair}`
  }
  return `${formatMonth(year, month, lang)} ${german ? "bis" : "to"} ${formatMonth(end[0]!, end[1]!, lang)}`
}

/** „Anfang 2025“, „Herbst 2025“. */
function namedThird(
  year: number,
  month: number,
  months: number,
  edtf: string | null,
  lang: Language,
): string | undefined {
  const german = lang === "de"
  if (months === 4 && month % 4 === 1) {
    const third = (month - 1) / 4
    return `${(german ? ["Anfang", "Mitte", "Ende"] : ["early", "mid", "late"])[third]} ${year}`
  }
  if (months === 3 && month % 3 === 0 && /^\d{4}-2[1-4]/.test(edtf ?? "")) {
    const names = german
      ? ["Frühjahr", "Sommer", "Herbst", "Winter"]
      : ["spring", "summer", "autumn", "winter"]
    return `${names[month / 3 - 1]} ${year}`
  }
  return undefined
}

/** „jährlich“, „2–3-mal im Monat“, „alle zwei Jahre“. */
function formatFrequency(frequency: Frequency, lang: Language): string {
  const { min, max, per, every } = frequency
  if (lang === "de") return frequency.text
  const unit = per === "half" ? "half-year" : per
  const times = min === max ? (min === 1 ? "once" : `${min} times`) : `${min}–${max} times`
  return every === undefined ? `${times} per ${unit}` : `${times} every ${every} ${unit}s`
}

function formatDay(iso: string, lang: Language): string {
  const [year, month, day] = splitDay(iso) ?? [0, 1, 1]
  return lang === "de"
    ? `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`
    : `${day} ${englishMonthNames[month - 1]} ${year}`
}

function formatMonth(year: number, month: number, lang: Language): string {
  return `${(lang === "de" ? monthNames : englishMonthNames)[month - 1]} ${year}`
}

function about(lang: Language): string {
  return lang === "de" ? "ca." : "about"
}

function isLastOfMonth(iso: string): boolean {
  const parts = splitDay(iso)
  return parts !== undefined && lastOfMonth(parts[0], parts[1]) === iso
}
