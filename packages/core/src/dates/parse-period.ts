import { type DateNote, type ParsedUnit, parseOrdinal, parsePartWord, parseUnit } from "./parse-unit.js"
import { type Cursor, isJoined, isKey, numberAt, sliceTokens } from "./tokens.js"
import { hasYear, inYear, isSpan, type Problem, type Span, spanOf, type Unit, yearOf } from "./unit.js"

/** One unit or a range of units. */
export interface ParsedPeriod {
  readonly next: number
  readonly notes: readonly DateNote[]
  readonly span?: Span | undefined
  readonly problem?: Problem | undefined
  /** „2020 bis heute“: the end is open. */
  readonly open?: boolean | undefined
  /** Set where the text names no year: the unit that would need one. */
  readonly missing?: Unit | undefined
  readonly ranged: boolean
  readonly ofPart?: Unit | undefined
}

type Link = "-" | "bis" | "und" | "/" | ","

const openWords = new Set(["heute", "dato", "laufend", "fortlaufend", "jetzt", "unbefristet", "offen"])
const fillers = new Set([
  "am",
  "zum",
  "zur",
  "einschliesslich",
  "spaetestens",
  "einschl",
  "inkl",
  "den",
  "dem",
  "ca",
  "etwa",
  "im",
  "in",
  "vsl",
  "voraussichtlich",
])

/** Reads a unit, or a range of two, at token `index`; `between` lets „und“ join them. */
export function parsePeriod(cursor: Cursor, index: number, between: boolean): ParsedPeriod | undefined {
  const first = parseUnit(cursor, index)
  if (first === undefined) return parsePartRange(cursor, index) ?? parseShortRange(cursor, index)
  if (first.problem) return { next: first.next, notes: first.notes, problem: first.problem, ranged: false }
  const single = periodOf(cursor, first.unit, first.next, first.notes)
  const link = parseLink(cursor, first.next)
  if (link === undefined) return single
  if (isOpen(cursor, link)) {
    return isSpan(single.span) ? { ...single, next: openEnd(cursor, link.next), open: true } : single
  }
  const second = lastOfList(cursor, first.unit, link) ?? parseUnit(cursor, link.next)
  if (second === undefined || second.problem) return single
  if (!canJoin(cursor, first.unit, second.unit, link, between)) return single
  const joined = join(first.unit, second.unit, sliceTokens(cursor, index, second.next))
  if (joined === undefined) return single
  const notes = [
    ...first.notes,
    ...second.notes,
    ...((link.kind === "und" || link.kind === ",") && !between ? (["list"] as const) : []),
  ]
  const period: ParsedPeriod = { ...joined, next: second.next, notes, ranged: true }
  return cursor.whole ? extendList(cursor, period) : period
}

/** „März, Juni und September 2025“: the unit that has the year they all share. */
function lastOfList(cursor: Cursor, first: Unit, start: ParsedLink): ParsedUnit | undefined {
  if (hasYear(first)) return undefined
  let link: ParsedLink | undefined = start
  for (let count = 0; count < 8 && link && link.kind !== "bis" && link.kind !== "-"; count++) {
    const unit = parseUnit(cursor, link.next)
    if (unit === undefined || unit.problem || unit.unit.kind !== first.kind) return undefined
    if (hasYear(unit.unit)) return unit
    link = parseLink(cursor, unit.next)
  }
  return undefined
}

/** „2024, 2025 und 2026“: what follows in the list widens the period. */
function extendList(cursor: Cursor, period: ParsedPeriod): ParsedPeriod {
  let result = period
  for (let count = 0; count < 50 && result.span; count++) {
    const link = parseLink(cursor, result.next)
    if (link === undefined || link.kind === "bis" || link.kind === "-") break
    const more = parseUnit(cursor, link.next)
    const span = more && !more.problem ? spanOf(more.unit) : undefined
    if (!more || !isSpan(span) || span.to < result.span.to) break
    result = {
      ...result,
      next: more.next,
      notes: [...result.notes, ...more.notes, "list"],
      span: rangeSpan(result.span, span),
    }
  }
  return result
}

function periodOf(cursor: Cursor, named: Unit, next: number, given: readonly DateNote[]): ParsedPeriod {
  const assumed = assumedYear(cursor, named)
  const unit = assumed === undefined ? named : inYear(named, assumed)
  const notes: readonly DateNote[] = assumed === undefined ? given : [...given, "year-assumed"]
  const span = spanOf(unit)
  const ofPart = unit.kind === "part" ? unit : undefined
  if (isSpan(span)) return { next, notes, span, ranged: span.precision === "range", ofPart }
  return span === undefined
    ? { next, notes, missing: unit, ranged: false }
    : { next, notes, problem: span, ranged: false }
}

function assumedYear(cursor: Cursor, unit: Unit): number | undefined {
  if (hasYear(unit)) return undefined
  return unit.kind === "part" && unit.of.kind === "year" ? (cursor.year ?? cursor.currentYear) : cursor.year
}

/** „12.–14.05.2024“, „12., 13. und 14. Mai 2024“, „1.-3. Quartal 2024“, „01-03/2024“, „I–II/2024“. */
function parseShortRange(cursor: Cursor, index: number): ParsedPeriod | undefined {
  const first = parseCount(cursor, index)
  if (first === undefined) return undefined
  let link = parseLink(cursor, first.next)
  for (let count = 0; link !== undefined && count < 8; count++) {
    if (!first.dotted && !cursor.whole && !(link.kind === "-" && link.tight)) return undefined
    const right = parseUnit(cursor, link.next)
    if (right !== undefined) return right.problem ? undefined : shortRange(cursor, index, first, right, link)
    const more = parseCount(cursor, link.next)
    if (more === undefined || !more.dotted) return undefined
    link = parseLink(cursor, more.next)
  }
  return undefined
}

/** „Anfang bis Mitte 2025“, „Mitte/Ende Juni 2025“. */
function parsePartRange(cursor: Cursor, index: number): ParsedPeriod | undefined {
  const part = parsePartWord(cursor, index)
  const link = part === undefined ? undefined : parseLink(cursor, index + 1)
  const right = link && parseUnit(cursor, link.next)
  if (part === undefined || !right || right.problem || right.unit.kind !== "part") return undefined
  const joined = join({ ...right.unit, part }, right.unit, sliceTokens(cursor, index, right.next))
  return joined && { ...joined, next: right.next, notes: right.notes, ranged: true }
}

function shortRange(
  cursor: Cursor,
  index: number,
  first: { count: number; dotted: boolean },
  right: { unit: Unit; next: number; notes: readonly DateNote[] },
  link: ParsedLink,
): ParsedPeriod | undefined {
  const numeric = cursor.whole && cursor.tokens[link.next]?.kind === "number"
  const left = sameKind(first.count, right.unit, first.dotted && !numeric)
  if (left === undefined) return undefined
  const joined = join(left, right.unit, sliceTokens(cursor, index, right.next))
  const notes = link.kind === "und" || link.kind === "," ? ([...right.notes, "list"] as const) : right.notes
  return joined && { ...joined, next: right.next, notes, ranged: true }
}

function sameKind(count: number, unit: Unit, dotted: boolean): Unit | undefined {
  if (unit.kind === "day") return { ...unit, day: count, shown: `${count}.` }
  if (unit.kind === "month" && !dotted)
    return count >= 1 && count <= 12 ? { ...unit, month: count } : undefined
  if (unit.kind === "quarter") return { ...unit, quarter: count, last: undefined }
  if (unit.kind === "half") return { ...unit, half: count }
  if (unit.kind === "week") return { ...unit, week: count, last: count }
  return undefined
}

function parseCount(cursor: Cursor, i: number): { count: number; dotted: boolean; next: number } | undefined {
  const ordinal = parseOrdinal(cursor, i)
  if (ordinal && ordinal.count !== "last") return { count: ordinal.count, dotted: true, next: ordinal.next }
  const plain = numberAt(cursor, i, 1, 2)
  return plain === undefined ? undefined : { count: plain, dotted: false, next: i + 1 }
}

interface ParsedLink {
  readonly kind: Link
  readonly next: number
  /** Nothing stands between the link and what it links. */
  readonly tight: boolean
}

function parseLink(cursor: Cursor, i: number): ParsedLink | undefined {
  const token = cursor.tokens[i]
  if (token === undefined || token.gap === 3) return undefined
  const tight = isJoined(cursor, i) && isJoined(cursor, i + 1)
  switch (token.key) {
    case "-": {
      // A dash that begins a line begins a list item.
      if (token.gap > 1) return undefined
      const next = isKey(cursor, i + 1, "-") ? i + 2 : i + 1
      return { kind: "-", next: skipFillers(cursor, next), tight }
    }
    case "bis":
      return { kind: "bis", next: skipFillers(cursor, i + 1), tight: false }
    case "und":
    case "sowie":
    case "oder":
    case "&":
    case "+":
      return { kind: "und", next: skipFillers(cursor, i + 1), tight: false }
    case "u":
      return isKey(cursor, i + 1, ".") ? { kind: "und", next: i + 2, tight: false } : undefined
    case "/":
      return { kind: "/", next: i + 1, tight }
    case ",":
      return { kind: ",", next: i + 1, tight: false }
    default:
      return undefined
  }
}

function skipFillers(cursor: Cursor, i: number): number {
  let next = i
  for (let count = 0; count < 3 && fillers.has(cursor.tokens[next]?.key ?? ""); count++) {
    next++
    if (isKey(cursor, next, ".") && isJoined(cursor, next)) next++
  }
  return next
}

function isOpen(cursor: Cursor, link: ParsedLink): boolean {
  if (link.kind !== "-" && link.kind !== "bis") return false
  const token = cursor.tokens[link.next]
  if (token === undefined) return cursor.whole && link.kind === "-"
  return openWords.has(token.key) || (token.key === "auf" && isKey(cursor, link.next + 1, "weiteres"))
}

function openEnd(cursor: Cursor, i: number): number {
  return cursor.tokens[i] === undefined ? i : isKey(cursor, i, "auf") ? i + 2 : i + 1
}

function canJoin(cursor: Cursor, first: Unit, second: Unit, link: ParsedLink, between: boolean): boolean {
  const partial = !hasYear(first)
  if (partial && !comparable(first, second)) return false
  switch (link.kind) {
    case "bis":
      return partial || hasYear(second) || cursor.whole || comparable(first, second)
    case "-":
      // „05.09.2018 – 2019 …“ in a sentence is a dash between thoughts.
      return link.tight || cursor.whole || partial || (hasYear(second) && rank(first) === rank(second))
    case "und":
      return between || cursor.whole || partial
    case "/":
      return cursor.whole || (isNamed(first) && isNamed(second))
    case ",":
      return cursor.whole || (partial && hasYear(second))
  }
}

/** Units that a missing year can be shared between. */
function comparable(first: Unit, second: Unit): boolean {
  return rank(first) < 5 && rank(second) < 5
}

function rank(unit: Unit): number {
  switch (unit.kind) {
    case "day":
      return 0
    case "week":
      return 1
    case "month":
      return 2
    case "quarter":
    case "season":
    case "half":
    case "turn":
    case "about":
      return 3
    case "part":
      return 4
    default:
      return 5
  }
}

function isNamed(unit: Unit): boolean {
  return unit.kind !== "day" && unit.kind !== "week" && unit.kind !== "year" && unit.kind !== "years"
}

/** One period from two units, each lending the other the year it lacks. */
function join(
  first: Unit,
  second: Unit,
  shown: string,
): Pick<ParsedPeriod, "span" | "problem" | "missing"> | undefined {
  let left = first
  let right = second
  if (left.kind === "day" && left.month === undefined && right.kind === "day")
    left = { ...left, month: right.month }
  const year1 = yearOf(left)
  const year2 = yearOf(right)
  if (year1 === undefined && year2 === undefined) return { missing: right }
  if (year1 === undefined) {
    left = inYear(left, year2!)
    if (isBehind(left, right)) left = inYear(left, year2! - 1)
  } else if (year2 === undefined) {
    right = inYear(right, year1)
    if (isBehind(left, right)) right = inYear(right, year1 + 1)
  }
  const start = spanOf(left)
  const end = spanOf(right)
  if (start === undefined || end === undefined) return undefined
  if (!isSpan(start)) return { problem: start }
  if (!isSpan(end)) return { problem: end }
  if (start.from > end.to || start.to > end.to) {
    return {
      problem: {
        reason: "ambiguous",
        detail: {
          de: `„${shown}“ endet vor dem Beginn.`,
          en: `“${shown}” ends before it begins.`,
        },
      },
    }
  }
  return { span: rangeSpan(start, end) }
}

function isBehind(left: Unit, right: Unit): boolean {
  const start = spanOf(left)
  const end = spanOf(right)
  return isSpan(start) && isSpan(end) && start.from > end.from
}

function rangeSpan(start: Span, end: Span): Span {
  return {
    from: start.from,
    to: end.to,
    precision: "range",
    edtf: `${start.edtfStart}/${end.edtfEnd}`,
    edtfStart: start.edtfStart,
    edtfEnd: end.edtfEnd,
  }
}
