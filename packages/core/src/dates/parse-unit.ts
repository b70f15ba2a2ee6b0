import { type Cursor, isJoined, isKey, numberAt, skipKeys, sliceTokens } from "./tokens.js"
import type { Problem, Unit } from "./unit.js"
import { isWeekday, monthOf, ordinalWordOf, romanOf } from "./words.js"

/** Something worth telling about how a date was read. */
export type DateNote =
  | "two-digit-year"
  | "ambiguous-day-month"
  | "tentative"
  | "approximate"
  | "list"
  | "school-year-assumed"
  | "vague"
  | "year-assumed"
  | "with-time"

/** A unit read from token `index` up to, not including, `next`. */
export interface ParsedUnit {
  readonly unit: Unit
  readonly next: number
  readonly notes: readonly DateNote[]
  /** The notation itself leaves open what is meant. */
  readonly problem?: Problem | undefined
}

interface ParsedYear {
  readonly year: number
  readonly next: number
  readonly notes: readonly DateNote[]
}

const quarterWords = new Set([
  "quartal",
  "quartals",
  "quartale",
  "q",
  "vierteljahr",
  "vierteljahres",
  "qu",
  "quart",
])
const halfWords = new Set([
  "halbjahr",
  "halbjahres",
  "halbjahrs",
  "hj",
  "jahreshaelfte",
  "haelfte",
  "kalenderhalbjahr",
  "kalenderhalbjahres",
])
const schoolHalfWords = new Set(["schulhalbjahr", "schulhalbjahres", "schulhalbjahrs"])
const schoolYearWords = new Set([
  "schuljahr",
  "kitajahr",
  "kindergartenjahr",
  "sj",
  "ausbildungsjahr",
  "krippenjahr",
  "betreuungsjahr",
])
const yearWords = new Set([
  "jahr",
  "jahre",
  "jahres",
  "jahren",
  "jahrs",
  "kalenderjahr",
  "kalenderjahres",
  "haushaltsjahr",
  "haushaltsjahres",
  "haushaltsjahre",
  "foerderjahr",
  "foerderjahres",
  "foerderjahre",
  "planungsjahr",
  "berichtsjahr",
  "projektjahr",
  "hhj",
])
const seasons: ReadonlyMap<string, number> = new Map([
  ["fruehjahr", 1],
  ["fruehjahrs", 1],
  ["fruehj", 1],
  ["fruehling", 1],
  ["fruehlings", 1],
  ["sommer", 2],
  ["sommers", 2],
  ["fruehsommer", 2],
  ["spaetsommer", 2],
  ["hochsommer", 2],
  ["herbst", 3],
  ["herbstes", 3],
  ["herbsts", 3],
  ["fruehherbst", 3],
  ["spaetherbst", 3],
  ["winter", 4],
  ["winters", 4],
])
// Holidays differ from Land to Land and year to year: the days they may fall on, as MM-DD.
const feasts: ReadonlyMap<string, readonly [first: string, last: string]> = new Map<
  string,
  readonly [string, string]
>([
  ["sommerferien", ["06-20", "09-15"]],
  ["herbstferien", ["09-28", "11-07"]],
  ["osterferien", ["03-15", "05-05"]],
  ["winterferien", ["01-25", "03-07"]],
  ["weihnachtsferien", ["12-20", "12-31"]],
  ["weihnachten", ["12-24", "12-26"]],
  ["ostern", ["03-22", "04-26"]],
  ["pfingsten", ["05-10", "06-14"]],
])
const parts: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["anfang", "start"],
  ["anf", "start"],
  ["beginn", "start"],
  ["mitte", "middle"],
  ["ende", "end"],
])
const partsOfYear: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["jahresanfang", "start"],
  ["jahresbeginn", "start"],
  ["jahresmitte", "middle"],
  ["jahresende", "end"],
  ["jahresschluss", "end"],
])
const partsOfSchoolYear: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["schuljahresanfang", "start"],
  ["schuljahresbeginn", "start"],
  ["schuljahresende", "end"],
])
const weekWords = new Set(["kw", "kalenderwoche", "kalenderwochen", "woche"])

/** Reads one calendar unit at token `index`: „05.09.2018“, „Juli 2023“, „Q1/2024“, „Ende 2025“ … */
export function parseUnit(cursor: Cursor, index: number): ParsedUnit | undefined {
  const token = cursor.tokens[index]
  if (token === undefined) return undefined
  if (token.kind === "number") return parseNumeric(cursor, index) ?? parseOrdinalUnit(cursor, index)
  if (token.kind === "mark") return undefined
  return parseWordUnit(cursor, index) ?? parseOrdinalUnit(cursor, index)
}

function parseNumeric(cursor: Cursor, i: number): ParsedUnit | undefined {
  const digits = cursor.tokens[i]!.text.length
  if (digits === 4) return parseYearFirst(cursor, i)
  if (digits > 2) return undefined
  const first = numberAt(cursor, i, 1, 2)!
  if (isKey(cursor, i + 1, ".") && isJoined(cursor, i + 1)) return parseDotted(cursor, i, first)
  if (isKey(cursor, i + 1, "/")) return parseSlashed(cursor, i, first)
  if (isKey(cursor, i + 1, "-") && isJoined(cursor, i + 1) && isJoined(cursor, i + 2)) {
    const month = numberAt(cursor, i + 2, 2, 2)
    const year = numberAt(cursor, i + 4, 4, 4)
    if (month === undefined || year === undefined) return undefined
    if (!isKey(cursor, i + 3, "-") || !isJoined(cursor, i + 3) || !isJoined(cursor, i + 4)) return undefined
    return dayMonth(
      cursor,
      i,
      i + 5,
      first,
      month,
      year,
      first <= 12 && month <= 12 ? ["ambiguous-day-month"] : [],
    )
  }
  // „8 Februar 2023“: the dot is forgotten now and then.
  const month = monthOf(cursor.tokens[i + 1]?.key ?? "")
  return month !== undefined && joinedLine(cursor, i + 1)
    ? withMonthName(cursor, i, i + 1, first, month)
    : undefined
}

/** `2026-05-01`, `2026-05`, `2016/17`, `2022-2024`, `2025`, `2024 Q1`. */
function parseYearFirst(cursor: Cursor, i: number): ParsedUnit | undefined {
  const year = plausibleYear(cursor, i)
  if (year === undefined) return undefined
  const separator = cursor.tokens[i + 1]
  const joined = separator?.gap === 0 && isJoined(cursor, i + 2)
  if (joined && separator.key === "-") {
    const month = numberAt(cursor, i + 2, 2, 2)
    if (
      month !== undefined &&
      isKey(cursor, i + 3, "-") &&
      isJoined(cursor, i + 3) &&
      isJoined(cursor, i + 4)
    ) {
      const day = numberAt(cursor, i + 4, 2, 2)
      if (day !== undefined) return dayMonth(cursor, i, skipTimestamp(cursor, i + 5), day, month, year, [])
    }
    // „2011–12“ with a real dash is a range, „2011-12“ the ISO month.
    if (month !== undefined && month >= 1 && month <= 12 && (separator.text === "-" || month <= year % 100)) {
      return { unit: { kind: "month", month, year }, next: i + 3, notes: [] }
    }
    if (cursor.tokens[i + 2]?.key === "q") {
      const quarter = numberAt(cursor, i + 3, 1, 1)
      if (quarter !== undefined && quarter >= 1 && quarter <= 4 && isJoined(cursor, i + 3)) {
        return { unit: { kind: "quarter", quarter, year }, next: i + 4, notes: [] }
      }
    }
  }
  if (joined && (separator.key === "/" || separator.key === "-")) {
    const short = numberAt(cursor, i + 2, 2, 2)
    const century = year - (year % 100)
    if (
      short !== undefined &&
      short > year % 100 &&
      (separator.key === "-" || short === (year + 1) % 100 || short > 12)
    ) {
      return { unit: { kind: "years", year, last: century + short }, next: i + 3, notes: [] }
    }
    if (year % 100 === 99 && short === 0) {
      return { unit: { kind: "years", year, last: year + 1 }, next: i + 3, notes: [] }
    }
    if (separator.key === "/" && short !== undefined && short >= 1 && short <= 12 && cursor.whole) {
      return { unit: { kind: "month", month: short, year }, next: i + 3, notes: [] }
    }
    const last = plausibleYear(cursor, i + 2)
    if (separator.key === "/" && last !== undefined && last > year && !isKey(cursor, i + 3, ".")) {
      return { unit: { kind: "years", year, last }, next: i + 3, notes: [] }
    }
  }
  if (separator?.key === "q" && isJoined(cursor, i + 2) && separator.gap === 1) {
    const quarter = numberAt(cursor, i + 2, 1, 1)
    if (quarter !== undefined && quarter >= 1 && quarter <= 4) {
      return { unit: { kind: "quarter", quarter, year }, next: i + 3, notes: [] }
    }
  }
  return { unit: { kind: "year", year }, next: i + 1, notes: [] }
}

/** An ISO time behind an ISO day, as YAML writes timestamps. */
function skipTimestamp(cursor: Cursor, i: number): number {
  if (!isKey(cursor, i, "t") || !isJoined(cursor, i)) return i
  let next = i + 1
  while (next < i + 9 && isJoined(cursor, next) && /^(?:\d{2,9}|[:.+z-])$/.test(cursor.tokens[next]!.key))
    next++
  return next
}

/** `05.09.2018`, `5.9.18`, `01.2023`, `01.23`, `8. Februar 2023`, `31.12.` */
function parseDotted(cursor: Cursor, i: number, first: number): ParsedUnit | undefined {
  const second = cursor.tokens[i + 2]
  if (second === undefined || second.gap > 2) return undefined
  if (second.kind === "word") {
    const month = monthOf(second.key)
    return month === undefined ? undefined : withMonthName(cursor, i, i + 2, first, month)
  }
  if (second.kind !== "number") return undefined
  const joined = second.gap === 0
  if (joined && second.text.length === 4 && first >= 1 && first <= 12) {
    const year = plausibleYear(cursor, i + 2)
    return year === undefined
      ? undefined
      : { unit: { kind: "month", month: first, year }, next: i + 3, notes: [] }
  }
  if (second.text.length > 2 || second.gap > 1) return undefined
  const month = Number(second.text)
  if (isKey(cursor, i + 3, ".") && isJoined(cursor, i + 3)) {
    const third = cursor.tokens[i + 4]
    if (third?.kind === "number" && third.gap <= 1 && third.text.length === 4) {
      return dayMonth(cursor, i, i + 5, first, month, Number(third.text), [])
    }
    if (third?.kind === "number" && third.gap === 0 && third.text.length === 2) {
      return stamp(cursor, i, first, month, third.text)
    }
    if (
      third?.kind === "mark" &&
      third.key === "'" &&
      isJoined(cursor, i + 5) &&
      numberAt(cursor, i + 5, 2, 2) !== undefined
    ) {
      return dayMonth(cursor, i, i + 6, first, month, century(numberAt(cursor, i + 5, 2, 2)!), [
        "two-digit-year",
      ])
    }
    if (first >= 1 && first <= 31 && month >= 1 && month <= 12) {
      const shown = sliceTokens(cursor, i, i + 4)
      return { unit: { kind: "day", day: first, month, shown }, next: i + 4, notes: [] }
    }
  }
  if (!joined || second.text.length !== 2) return undefined
  return monthStamp(cursor, i, first, month)
}

/** `01.23` is January 2023; `01.12` may be the first of December and stays open. */
function monthStamp(cursor: Cursor, i: number, first: number, second: number): ParsedUnit | undefined {
  if (first < 1 || first > 12 || second === 0) {
    const isDay = cursor.whole && first >= 1 && first <= 31 && second >= 1 && second <= 12
    if (!isDay) return undefined
    return {
      unit: { kind: "day", day: first, month: second, shown: sliceTokens(cursor, i, i + 3) },
      next: i + 3,
      notes: [],
    }
  }
  if (!cursor.whole && (cursor.tokens[i]!.text.length === 1 || isLikelyClock(first, second))) return undefined
  const unit: Unit = { kind: "month", month: first, year: century(second) }
  if (second > 12) return { unit, next: i + 3, notes: ["two-digit-year"] }
  if (!cursor.whole) return undefined
  const shown = sliceTokens(cursor, i, i + 3)
  return {
    unit,
    next: i + 3,
    notes: [],
    problem: {
      reason: "ambiguous",
      detail: {
        de: `„${shown}“ kann ein Tag ohne Jahr oder ein Monat mit Jahr sein. Schreiben Sie bitte das Jahr vierstellig.`,
        en: `“${shown}” may be a day without a year or a month with one. Please write the year with four digits.`,
      },
    },
  }
}

/** Only 10 to 12 with a quarter of an hour looks like „10.15“ on an agenda. */
function isLikelyClock(first: number, second: number): boolean {
  return first >= 10 && second % 15 === 0
}

/** `05.09.18`; `01.02.03` says nothing about which part is the year. */
function stamp(cursor: Cursor, i: number, day: number, month: number, year: string): ParsedUnit | undefined {
  const shown = sliceTokens(cursor, i, i + 5)
  const parsed = dayMonth(cursor, i, i + 5, day, month, century(Number(year)), ["two-digit-year"])
  const padded = shown.length === 8 && day <= 12 && month <= 12 && Number(year) <= 12
  if (!padded) return parsed
  return {
    ...parsed,
    problem: {
      reason: "ambiguous",
      detail: {
        de: `Bei „${shown}“ ist nicht klar, welche Zahl das Jahr ist. Schreiben Sie bitte das Jahr vierstellig.`,
        en: `In “${shown}” any number may be the year. Please write the year with four digits.`,
      },
    },
  }
}

/** `07/2023`, `07/23`, `05/09/2018`. */
function parseSlashed(cursor: Cursor, i: number, first: number): ParsedUnit | undefined {
  const slash = cursor.tokens[i + 1]!
  const second = cursor.tokens[i + 2]
  if (second?.kind !== "number" || slash.gap > 1 || second.gap > 1) return undefined
  const joined = slash.gap === 0 && second.gap === 0
  if (
    joined &&
    isKey(cursor, i + 3, "/") &&
    isJoined(cursor, i + 3) &&
    isJoined(cursor, i + 4) &&
    second.text.length <= 2
  ) {
    const year = numberAt(cursor, i + 4, 4, 4)
    const month = Number(second.text)
    if (year === undefined) return undefined
    return dayMonth(
      cursor,
      i,
      i + 5,
      first,
      month,
      year,
      first <= 12 && month <= 12 ? ["ambiguous-day-month"] : [],
    )
  }
  if (first < 1 || first > 12) return undefined
  const year = plausibleYear(cursor, i + 2)
  if (year !== undefined) return { unit: { kind: "month", month: first, year }, next: i + 3, notes: [] }
  if (!joined || second.text.length !== 2) return undefined
  // „12/18“ in a sentence is as likely a number of a paper: it needs a zero or to lead the text.
  const short = Number(second.text)
  const leads = cursor.whole || i === 0 || isDatePreposition(cursor.tokens[i - 1]?.key)
  if (!leads && (cursor.tokens[i]!.text.length !== 2 || first >= 10 || short < 13)) return undefined
  if (!cursor.whole && (cursor.tokens[i]!.text.length !== 2 || short < 13)) return undefined
  return {
    unit: { kind: "month", month: first, year: century(short) },
    next: i + 3,
    notes: ["two-digit-year"],
  }
}

const datePrepositions = new Set([
  "seit",
  "ab",
  "bis",
  "im",
  "in",
  "von",
  "vom",
  "ende",
  "zum",
  "spaetestens",
  "stand",
])

function isDatePreposition(key: string | undefined): boolean {
  return key !== undefined && datePrepositions.has(key)
}

function dayMonth(
  cursor: Cursor,
  i: number,
  next: number,
  day: number,
  month: number,
  year: number,
  notes: readonly DateNote[],
): ParsedUnit {
  return { unit: { kind: "day", day, month, year, shown: sliceTokens(cursor, i, next) }, next, notes }
}

/** „8. Februar 2023“, „8. Feb. '23“, „8. Februar“; `at` is the token of the month. */
function withMonthName(
  cursor: Cursor,
  i: number,
  at: number,
  day: number,
  month: number,
): ParsedUnit | undefined {
  if (day < 1 || cursor.tokens[at]!.gap > 2) return undefined
  const dotted = isKey(cursor, at + 1, ".") && isJoined(cursor, at + 1) ? at + 2 : at + 1
  const year = parseYear(cursor, dotted, true)
  // The dot behind a name without a year may end the sentence and is not ours.
  const next = year?.next ?? (cursor.whole || cursor.tokens[at]!.text.length < 4 ? dotted : at + 1)
  const shown = sliceTokens(cursor, i, year?.next ?? at + 1)
  return { unit: { kind: "day", day, month, year: year?.year, shown }, next, notes: year?.notes ?? [] }
}

function parseWordUnit(cursor: Cursor, i: number): ParsedUnit | undefined {
  const token = cursor.tokens[i]!
  const { key } = token
  const month = monthOf(key)
  if (month !== undefined) {
    const dotted = isKey(cursor, i + 1, ".") && isJoined(cursor, i + 1) ? i + 2 : i + 1
    const year = parseYear(cursor, tailOf(cursor, dotted), true)
    const next = year?.next ?? (cursor.whole || token.text.length < 4 ? dotted : i + 1)
    return { unit: { kind: "month", month, year: year?.year }, next, notes: year?.notes ?? [] }
  }
  if (isWeekday(key)) return parseWeekday(cursor, i)
  const season = seasons.get(key)
  if (season !== undefined) return parseSeason(cursor, i, season)
  const feast = feasts.get(key)
  if (feast !== undefined) {
    const year = parseYear(cursor, tailOf(cursor, i + 1), true)
    const [first, last] = feast
    return {
      unit: { kind: "about", first, last, year: year?.year },
      next: year?.next ?? i + 1,
      notes: year?.notes ?? [],
    }
  }
  const part = parts.get(key)
  if (part !== undefined) return parsePart(cursor, i, part)
  const ofYear = partsOfYear.get(key)
  if (ofYear !== undefined) {
    const year = parseYear(cursor, tailOf(cursor, i + 1), false)
    const of: Unit = { kind: "year", year: year?.year }
    return { unit: { kind: "part", part: ofYear, of }, next: year?.next ?? i + 1, notes: year?.notes ?? [] }
  }
  const ofSchoolYear = partsOfSchoolYear.get(key)
  if (ofSchoolYear !== undefined) {
    const year = parseSchoolYears(cursor, tailOf(cursor, i + 1))
    if (year === undefined) return undefined
    return { ...year, unit: { kind: "part", part: ofSchoolYear, of: year.unit } }
  }
  if (key === "jahreswechsel") {
    const year = parseYear(cursor, tailOf(cursor, i + 1), false)
    const pair =
      year && cursor.tokens[year.next]?.key === "/" ? numberAt(cursor, year.next + 1, 2, 4) : undefined
    return (
      year && {
        unit: { kind: "turn", year: year.year },
        next: year.next + (pair === undefined ? 0 : 2),
        notes: [],
      }
    )
  }
  if (weekWords.has(key)) return parseWeek(cursor, i + 1)
  if (yearWords.has(key)) {
    const year = parseYearFirst4(cursor, i + 1)
    return year?.unit.kind.startsWith("year") ? year : undefined
  }
  const school = schoolWordEnd(cursor, i)
  if (school !== undefined) return parseSchoolYears(cursor, school)
  return parseLetterQuarter(cursor, i)
}

function parseYearFirst4(cursor: Cursor, i: number): ParsedUnit | undefined {
  return numberAt(cursor, i, 4, 4) !== undefined && (cursor.tokens[i]?.gap ?? 3) <= 2
    ? parseYearFirst(cursor, i)
    : undefined
}

function parseWeekday(cursor: Cursor, i: number): ParsedUnit | undefined {
  let next = i + 1
  if (isKey(cursor, next, ".") && isJoined(cursor, next)) next++
  if (isKey(cursor, next, ",")) next++
  next = skipKeys(cursor, next, "den") ?? skipKeys(cursor, next, "der") ?? next
  const day =
    cursor.tokens[next]?.kind === "number" && joinedLine(cursor, next)
      ? parseNumeric(cursor, next)
      : undefined
  return day?.unit.kind === "day" ? day : undefined
}

function parseSeason(cursor: Cursor, i: number, season: number): ParsedUnit | undefined {
  const dotted = cursor.tokens[i]!.key === "fruehj" && isKey(cursor, i + 1, ".") ? i + 2 : i + 1
  const year = parseYear(cursor, tailOf(cursor, dotted), true)
  if (year === undefined) return { unit: { kind: "season", season }, next: i + 1, notes: [] }
  const pair =
    season === 4 && isKey(cursor, year.next, "/") && isJoined(cursor, year.next + 1)
      ? (numberAt(cursor, year.next + 1, 2, 2) ?? numberAt(cursor, year.next + 1, 4, 4))
      : undefined
  const next = pair === undefined ? year.next : year.next + 2
  return { unit: { kind: "season", season, year: year.year }, next, notes: year.notes }
}

/** „Anfang“, „Mitte“ or „Ende“ at token `index`. */
export function parsePartWord(cursor: Cursor, index: number): "start" | "middle" | "end" | undefined {
  return parts.get(cursor.tokens[index]?.key ?? "")
}

/** „Ende 2025“, „Mitte Juni 2024“, „Anfang des Schuljahres 2024/25“, „Ende des Jahres 2024“. */
function parsePart(cursor: Cursor, i: number, part: "start" | "middle" | "end"): ParsedUnit | undefined {
  let next = i + 1
  if (cursor.tokens[i]!.key === "anf" && isKey(cursor, next, ".")) next++
  next =
    skipKeys(cursor, next, "des") ?? skipKeys(cursor, next, "der") ?? skipKeys(cursor, next, "vom") ?? next
  if (!joinedLine(cursor, next)) return undefined
  const inner = cursor.tokens[next]!
  if (parts.has(inner.key) || partsOfYear.has(inner.key) || isWeekday(inner.key)) return undefined
  if (yearWords.has(inner.key) && numberAt(cursor, next + 1, 4, 4) === undefined) {
    return { unit: { kind: "part", part, of: { kind: "year" } }, next: next + 1, notes: [] }
  }
  const of = parseUnit(cursor, next)
  if (of === undefined || of.unit.kind === "day") return undefined
  return { ...of, unit: { kind: "part", part, of: of.unit } }
}

/** „12/2024“, „12-14/2024“, „12“ behind „KW“. */
function parseWeek(cursor: Cursor, i: number): ParsedUnit | undefined {
  const at = isKey(cursor, i, ".") ? i + 1 : i
  const week = numberAt(cursor, at, 1, 2)
  if (week === undefined || !joinedLine(cursor, at)) return undefined
  const ranged = isConnector(cursor, at + 1) && !isKey(cursor, at + 1, "/")
  const until = ranged ? numberAt(cursor, at + 2, 1, 2) : undefined
  const next = until === undefined ? at + 1 : at + 3
  const year = parseYear(cursor, tailOf(cursor, next), false)
  return {
    unit: { kind: "week", week, last: until ?? week, year: year?.year },
    next: year?.next ?? next,
    notes: year?.notes ?? [],
  }
}

/** Index behind „Schuljahr“, „Kita-Jahr“, „Kindergartenjahres“ … */
function schoolWordEnd(cursor: Cursor, i: number): number | undefined {
  const key = cursor.tokens[i]!.key
  if (schoolYearWords.has(key) || schoolYearWords.has(key.replace(/(?:es|s|e|en)$/, ""))) return i + 1
  if (key !== "kita" && key !== "kindergarten" && key !== "schul") return undefined
  const year = isKey(cursor, i + 1, "-") ? i + 2 : i + 1
  const word = cursor.tokens[year]?.key
  return word === "jahr" || word === "jahres" || word === "jahre" ? year + 1 : undefined
}

/** `2024/25`, `2024/2025`, `24/25`, `2024`. */
function parseSchoolYears(cursor: Cursor, i: number): ParsedUnit | undefined {
  if (!joinedLine(cursor, i)) return undefined
  const short = numberAt(cursor, i, 2, 2)
  const first = plausibleYear(cursor, i) ?? (short === undefined ? undefined : century(short))
  if (first === undefined) return undefined
  const separator = cursor.tokens[i + 1]?.key
  const last =
    separator === "/" || separator === "-"
      ? (numberAt(cursor, i + 2, 2, 2) ?? numberAt(cursor, i + 2, 4, 4))
      : undefined
  const notes: DateNote[] = short === undefined ? [] : ["two-digit-year"]
  if (last !== undefined && last % 100 === (first + 1) % 100) {
    return { unit: { kind: "school-year", year: first }, next: i + 3, notes }
  }
  if (short !== undefined) return undefined
  return { unit: { kind: "school-year", year: first }, next: i + 1, notes: ["school-year-assumed"] }
}

/** `Q1/2024`, `Q 1 2024`, `Q3-4/2024`, `H2 2024`, `HJ 1/2024`, `Quartal I/2024`. */
function parseLetterQuarter(cursor: Cursor, i: number): ParsedUnit | undefined {
  const token = cursor.tokens[i]!
  const isQuarter = quarterWords.has(token.key)
  const isHalf = halfWords.has(token.key) || token.text === "H"
  if (!isQuarter && !isHalf) return undefined
  const at = isKey(cursor, i + 1, ".") ? i + 2 : i + 1
  const count = numberAt(cursor, at, 1, 1) ?? romanOf(cursor.tokens[at]?.text ?? "")
  if (count === undefined || count < 1 || count > (isQuarter ? 4 : 2) || !joinedLine(cursor, at))
    return undefined
  if (token.text.length === 1 && token.text !== token.text.toUpperCase()) return undefined
  const until = isQuarter && isConnector(cursor, at + 1) ? numberAt(cursor, at + 2, 1, 1) : undefined
  const ranged = until !== undefined && until > count && until <= 4
  const next = ranged ? at + 3 : at + 1
  const year = parseYear(cursor, tailOf(cursor, next), true)
  if (isHalf)
    return {
      unit: { kind: "half", half: count, year: year?.year },
      next: year?.next ?? next,
      notes: year?.notes ?? [],
    }
  const unit: Unit = { kind: "quarter", quarter: count, last: ranged ? until : undefined, year: year?.year }
  return { unit, next: year?.next ?? next, notes: year?.notes ?? [] }
}

/** „1. Quartal 2024“, „I/2024“, „zweites Halbjahr 2024“, „12. KW 2024“, „2. Schulhalbjahr 2024/25“. */
function parseOrdinalUnit(cursor: Cursor, i: number): ParsedUnit | undefined {
  const ordinal = parseOrdinal(cursor, i)
  if (ordinal === undefined) return undefined
  const { count, next } = ordinal
  const roman = romanOf(cursor.tokens[i]!.text) !== undefined
  if (roman && isKey(cursor, next, "/") && isJoined(cursor, next) && isJoined(cursor, next + 1)) {
    const year = plausibleYear(cursor, next + 1)
    if (year !== undefined && count !== "last") {
      return { unit: { kind: "quarter", quarter: count, year }, next: next + 2, notes: [] }
    }
  }
  const word = cursor.tokens[next]
  if (word?.kind !== "word" || word.gap > 2) return undefined
  const after =
    isKey(cursor, next + 1, ".") && isJoined(cursor, next + 1) && word.text.length <= 4 ? next + 2 : next + 1
  if (quarterWords.has(word.key) && (count === "last" || (count >= 1 && count <= 4))) {
    const quarter = count === "last" ? 4 : count
    const year = parseYear(cursor, tailOf(cursor, after), true)
    return {
      unit: { kind: "quarter", quarter, year: year?.year },
      next: year?.next ?? after,
      notes: year?.notes ?? [],
    }
  }
  if (halfWords.has(word.key) && count !== "last" && count >= 1 && count <= 2) {
    const year = parseYear(cursor, tailOf(cursor, after), true)
    if (word.key === "haelfte" && year === undefined) return undefined
    return {
      unit: { kind: "half", half: count, year: year?.year },
      next: year?.next ?? after,
      notes: year?.notes ?? [],
    }
  }
  if (schoolHalfWords.has(word.key) && count !== "last" && count >= 1 && count <= 2) {
    const year = parseSchoolYears(cursor, tailOf(cursor, after))
    if (year?.unit.kind !== "school-year") return undefined
    return { ...year, unit: { kind: "school-half", half: count, year: year.unit.year } }
  }
  if (weekWords.has(word.key) && count !== "last" && count >= 1 && count <= 53 && word.key !== "woche") {
    const year = parseYear(cursor, tailOf(cursor, after), false)
    return {
      unit: { kind: "week", week: count, last: count, year: year?.year },
      next: year?.next ?? after,
      notes: year?.notes ?? [],
    }
  }
  return undefined
}

/** „1.“, „I.“, „I“, „erstes“, „letztes“. */
export function parseOrdinal(
  cursor: Cursor,
  i: number,
): { count: number; next: number } | { count: "last"; next: number } | undefined {
  const token = cursor.tokens[i]
  if (token === undefined) return undefined
  const dotted = isKey(cursor, i + 1, ".") && isJoined(cursor, i + 1)
  const digit = numberAt(cursor, i, 1, 2)
  if (digit !== undefined) return dotted ? { count: digit, next: i + 2 } : undefined
  const roman = romanOf(token.text)
  if (roman !== undefined) return { count: roman, next: dotted ? i + 2 : i + 1 }
  const word = ordinalWordOf(token.key)
  if (word !== undefined) return { count: word, next: i + 1 }
  return /^letzte[nrsm]?$/.test(token.key) ? { count: "last", next: i + 1 } : undefined
}

/** Index behind the words between a unit and its year: „/“, „des Jahres“, „im Jahr“, „in“. */
function tailOf(cursor: Cursor, i: number): number {
  const key = cursor.tokens[i]?.key
  if (key === "/" || (key === "-" && isJoined(cursor, i) && isJoined(cursor, i + 1))) return i + 1
  if ((key === "des" || key === "im" || key === "vom") && yearWords.has(cursor.tokens[i + 1]?.key ?? ""))
    return i + 2
  if (key === "des" && schoolWordEnd(cursor, i + 1 < cursor.tokens.length ? i + 1 : i) !== undefined)
    return i + 2
  if (key === "in" || key === "im" || key === "des") return i + 1
  if (key !== undefined && schoolYearWords.has(key.replace(/(?:es|s)$/, ""))) return i + 1
  return i
}

/** A year of four digits, or of two behind an apostrophe (or bare, where the whole text is a date). */
function parseYear(cursor: Cursor, i: number, short: boolean): ParsedYear | undefined {
  const token = cursor.tokens[i]
  if (token === undefined || token.gap > 2) return undefined
  const year = plausibleYear(cursor, i)
  if (year !== undefined) return { year, next: i + 1, notes: [] }
  if (token.key === "'" && isJoined(cursor, i + 1)) {
    const two = numberAt(cursor, i + 1, 2, 2)
    return two === undefined ? undefined : { year: century(two), next: i + 2, notes: ["two-digit-year"] }
  }
  const two = short && cursor.whole ? numberAt(cursor, i, 2, 2) : undefined
  if (two === undefined || (isKey(cursor, i + 1, ".") && i + 2 < cursor.tokens.length)) return undefined
  return { year: century(two), next: i + 1, notes: ["two-digit-year"] }
}

/** The four-digit year at `index`, 1900 to 2199. */
function plausibleYear(cursor: Cursor, index: number): number | undefined {
  const year = numberAt(cursor, index, 4, 4)
  return year !== undefined && year >= 1900 && year <= 2199 ? year : undefined
}

/** 00–69 are the years 2000 to 2069, 70–99 those of the last century. */
function century(two: number): number {
  return two < 70 ? 2000 + two : 1900 + two
}

function isConnector(cursor: Cursor, i: number): boolean {
  const key = cursor.tokens[i]?.key
  return key === "-" || key === "bis" || key === "/" || key === "und" || key === "+" || key === "&"
}

/** True if the token exists and no empty line stands before it. */
function joinedLine(cursor: Cursor, i: number): boolean {
  return (cursor.tokens[i]?.gap ?? 3) < 3
}
