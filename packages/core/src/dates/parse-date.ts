import type { DateValue } from "../model/quantities.js"
import { addDays } from "./calendar.js"
import { type ParsedPeriod, parsePeriod } from "./parse-period.js"
import { type DateNote, parseUnit } from "./parse-unit.js"
import { type Cursor, isJoined, isKey } from "./tokens.js"
import type { Problem, Span, Unit } from "./unit.js"

/** A date with what surrounds it („bis spätestens“, „ca.“, „voraussichtlich“). */
export interface ParsedDate {
  /** First token that belongs to the date itself. */
  readonly first: number
  readonly next: number
  readonly notes: readonly DateNote[]
  readonly value?: Omit<DateValue, "text"> | undefined
  readonly problem?: Problem | undefined
  readonly missing?: Unit | undefined
}

type Relation = NonNullable<DateValue["relation"]>

const relations: ReadonlyMap<string, Relation | "open-from" | "between"> = new Map([
  ["bis", "until"],
  ["spaetestens", "until"],
  ["spaet", "until"],
  ["laengstens", "until"],
  ["seit", "since"],
  ["ab", "from"],
  ["fruehestens", "from"],
  ["beginnend", "from"],
  ["vor", "before"],
  ["nach", "after"],
  ["von", "open-from"],
  ["vom", "open-from"],
  ["zwischen", "between"],
])
const approximateWords = new Set(["ca", "circa", "zirka", "etwa", "ungefaehr", "rund", "um", "gegen", "~"])
const tentativeWords = new Set([
  "voraussichtlich",
  "vorauss",
  "voraus",
  "vsl",
  "voraussichtl",
  "geplant",
  "planmaessig",
  "wahrscheinlich",
  "vermutlich",
  "vorgesehen",
  "angestrebt",
  "anvisiert",
])
const neutralWords = new Set(
  (
    "am im in zum zur den dem der des das die per zu bereits schon noch jeweils erstmals erneut moeglichst einschliesslich " +
    "laufe verlauf fuer einschl inkl zeitraum an jahren"
  ).split(" "),
)
const labels = new Set(
  "stand datum termin termine zeitraum frist laufzeit zeit zeitpunkt faellig faelligkeit start beginn ende zeitrahmen".split(
    " ",
  ),
)

/** Words between a label and what it labels, or before a date, that change nothing. */
export function isNeutralWord(key: string): boolean {
  return neutralWords.has(key)
}

/** Reads a date with its relation at token `index`. */
export function parseDate(cursor: Cursor, index: number): ParsedDate | undefined {
  let at = index
  let first: number | undefined
  let relation: Relation | "open-from" | "between" | undefined
  let approximate = false
  let tentative = false
  for (let count = 0; count < 8; count++) {
    const token = cursor.tokens[at]
    if (token === undefined || (at > index && token.gap === 3)) return undefined
    const found = relations.get(token.key)
    const dot = isKey(cursor, at + 1, ".") && isJoined(cursor, at + 1)
    if (found !== undefined) {
      // „ab spätestens …“, „bis nach …“: the first word decides.
      relation ??= found
      first ??= at
      at += dot ? 2 : 1
    } else if (approximateWords.has(token.key)) {
      approximate = true
      first ??= at
      at += dot ? 2 : 1
    } else if (tentativeWords.has(token.key)) {
      tentative = true
      first ??= at
      at += dot || isKey(cursor, at + 1, ":") ? 2 : 1
    } else if (neutralWords.has(token.key) && (cursor.whole || at > index)) {
      at += dot ? 2 : 1
    } else if (cursor.whole && count === 0 && labels.has(token.key) && isLabel(cursor, at)) {
      at += isKey(cursor, at + 1, ":") ? 2 : 1
    } else {
      break
    }
  }
  const period = parsePeriod(cursor, at, relation === "between")
  if (period === undefined) return undefined
  // „2025 ff.“, „ab 2025 ff.“, „2025+“
  const onwards = cursor.tokens[period.next]?.key
  if (
    period.span &&
    !period.ranged &&
    (onwards === "ff" || (onwards === "+" && isJoined(cursor, period.next)))
  ) {
    const next = isKey(cursor, period.next + 1, ".") ? period.next + 2 : period.next + 1
    if (relation === undefined || relation === "from")
      return compose({ ...period, next }, "from", first ?? at, approximate, tentative)
  }
  if (relation === "open-from") {
    const from = isKey(cursor, period.next, "an") && !period.ranged
    if (from) return compose({ ...period, next: period.next + 1 }, "from", first!, approximate, tentative)
    const start = period.ranged || period.open || approximate || tentative ? first! : at
    return compose(period, undefined, start, approximate, tentative)
  }
  const start = first ?? at
  return compose(period, relation === "between" ? undefined : relation, start, approximate, tentative)
}

/** „Ende 2025“ is a time, „Ende: 2025“ a label. */
function isLabel(cursor: Cursor, at: number): boolean {
  return isKey(cursor, at + 1, ":") || parseUnit(cursor, at) === undefined
}

function compose(
  period: ParsedPeriod,
  relation: Relation | undefined,
  first: number,
  approximate: boolean,
  tentative: boolean,
): ParsedDate {
  const notes: DateNote[] = [...period.notes]
  if (approximate) notes.push("approximate")
  if (tentative) notes.push("tentative")
  const base = { first, next: period.next, notes }
  if (period.problem) return { ...base, problem: period.problem }
  if (period.span === undefined) return { ...base, missing: period.missing }
  const span = period.span
  const precision = approximate ? "approximate" : span.precision
  if (period.open) {
    return {
      ...base,
      value: { from: span.from, to: null, precision, edtf: `${span.edtfStart}/..`, relation: "since" },
    }
  }
  // Both ends are named: „seit 2020 bis 2024“ is a range, whatever word leads it.
  if (relation === undefined || (period.ranged && (relation === "since" || relation === "from"))) {
    return {
      ...base,
      value: { from: span.from, to: span.to, precision, edtf: mark(span, approximate, tentative) },
    }
  }
  return { ...base, value: { ...related(span, relation, period.ofPart, approximate), relation } }
}

function mark({ edtf, edtfStart, edtfEnd }: Span, approximate: boolean, tentative: boolean): string {
  const sign = approximate ? "~" : tentative ? "?" : ""
  if (sign === "" || edtf.includes("~")) return edtf
  return edtf.includes("/") ? `${edtfStart}${sign}/${edtfEnd}${sign}` : `${edtf}${sign}`
}

const wholeKinds = new Set<string>(["year", "month", "quarter", "half", "school-year"])

function related(
  span: Span,
  relation: Relation,
  part: Unit | undefined,
  approximate: boolean,
): Omit<DateValue, "text" | "relation"> {
  const sign = approximate ? "~" : ""
  const precision = approximate ? "approximate" : span.precision
  const start = span.edtfStart.replace("~", "")
  const end = span.edtfEnd.replace("~", "")
  switch (relation) {
    case "since":
    case "from":
      return { from: span.from, to: null, precision, edtf: `${start}${sign}/..` }
    case "until":
      // „bis Ende 2025“ is exact: it ends with the year.
      if (part?.kind === "part" && part.part === "end") {
        const unit = wholeKinds.has(part.of.kind) ? (part.of.kind as DateValue["precision"]) : precision
        const edtf = part.of.kind === "year" ? span.to.slice(0, 4) : end
        return {
          from: null,
          to: span.to,
          precision: approximate ? "approximate" : unit,
          edtf: `../${edtf}${sign}`,
        }
      }
      return { from: null, to: span.to, precision, edtf: `../${end}${sign}` }
    case "before": {
      // „vor Ende 2025“ leaves the end of the year itself open.
      if (part?.kind === "part" && part.part === "end")
        return { from: null, to: span.to, precision, edtf: `../${end}${sign}` }
      const to = addDays(span.from, -1)
      return { from: null, to, precision, edtf: `../${to.slice(0, start.length)}${sign}` }
    }
    case "after": {
      const from = addDays(span.to, 1)
      return { from, to: null, precision, edtf: `${from.slice(0, end.length)}${sign}/..` }
    }
  }
}
