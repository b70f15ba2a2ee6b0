import { type Cursor, isJoined, isKey, numberAt } from "../dates/tokens.js"
import { numberWordOf, numberWordStems, ordinalWordOf } from "../dates/words.js"
import { parsePhaseWord } from "./phase-words.js"

/** Where an age span ends: `notation` leaves it to the document whether the last year belongs to it. */
export interface AgeEnd {
  readonly month: number
  readonly unit: number
  readonly kind: "exclusive" | "inclusive" | "notation"
}

/** An age span as written, before the notation of its end is settled. */
export interface ParsedAge {
  readonly next: number
  readonly from: number | null
  readonly to: AgeEnd | null
  /** A unit, a class, „jährig“ or the like shows that an age is meant. */
  readonly marked: boolean
  /** Only a single age: „3 Jahre“. */
  readonly single: boolean
  readonly phase: boolean
}

interface Bound {
  readonly next: number
  readonly from: number
  /** Where the bound itself ends, e.g. the phase. */
  readonly to: AgeEnd | null
  readonly count?: number
  readonly unit?: "year" | "month" | "week" | undefined
  readonly marked: boolean
  readonly phase: boolean
}

const unitWords: ReadonlyMap<string, "year" | "month" | "week"> = new Map([
  ...[
    "jahr",
    "jahre",
    "jahren",
    "jahres",
    "j",
    "lj",
    "jaehrige",
    "jaehrigen",
    "jaehriger",
    "jaehrig",
    "jaehriges",
  ].map((word) => [word, "year"] as const),
  ...["lebensjahre", "lebensjahren"].map((word) => [word, "year"] as const),
  ...["monat", "monate", "monaten", "monats", "mon", "mo", "lebensmonate", "lebensmonaten", "mte"].map(
    (word) => [word, "month"] as const,
  ),
  ...["woche", "wochen", "lebenswochen"].map((word) => [word, "week"] as const),
])
const points: ReadonlyMap<string, number> = new Map([
  ["geburt", 0],
  ["empfaengnis", -9],
  ["zeugung", -9],
  ["einschulung", 72],
  ["schuleintritt", 72],
  ["schulbeginn", 72],
  ["schulanfang", 72],
  ["schulabschluss", 192],
  ["schulende", 192],
  ["berufseinstieg", 252],
  ["berufseintritt", 252],
  ["berufsleben", 252],
  ["volljaehrigkeit", 216],
])
const classWords =
  /^(?:klasse|klassen|klassenstufe|klassenstufen|jahrgangsstufe|jahrgangsstufen|kl|schuljahrgang|schulklasse|klst)$/
const lifeYear = /^lebensjahr(?:e?s|e)?$/
const fillers = new Set([
  "zum",
  "zur",
  "zu",
  "der",
  "dem",
  "den",
  "die",
  "das",
  "einschliesslich",
  "einschl",
  "inkl",
  "eintritt",
  "ins",
  "ca",
  "in",
  "maximal",
  "max",
  "etwa",
  "hin",
])

/** Months in a year, a month and a week, the last rounded where it is used. */
const monthsIn = { year: 12, month: 1, week: 12 / 52.18 } as const

/** Reads an age, an age range, a class or a stage of life at token `index`. */
export function parseAge(cursor: Cursor, index: number): ParsedAge | undefined {
  return (
    parseEverybody(cursor, index) ??
    parseShort(cursor, index) ??
    parseOneSided(cursor, index) ??
    parseRange(cursor, index)
  )
}

/** „alle Altersgruppen“, „altersübergreifend“, „jedes Alter“. */
function parseEverybody(cursor: Cursor, i: number): ParsedAge | undefined {
  const key = cursor.tokens[i]?.key ?? ""
  const second = cursor.tokens[i + 1]?.key ?? ""
  const open = { from: null, to: null, marked: true, single: false, phase: false }
  if (
    /^(?:altersuebergreifend|altersunabhaengig|altersoffen|lebenslang|generationenuebergreifend|generationsuebergreifend)e?[nrsm]?$/.test(
      key,
    )
  ) {
    return { ...open, next: i + 1 }
  }
  if (
    /^alle[nr]?$/.test(key) &&
    /^(?:altersgruppen|altersstufen|altersklassen|altersphasen|lebensphasen|lebensalter|generationen|lebenslagen)$/.test(
      second,
    )
  ) {
    return { ...open, next: i + 2 }
  }
  if (/^jede[nsm]?$/.test(key) && /^alter[s]?$/.test(second)) return { ...open, next: i + 2 }
  return undefined
}

/** „U3“, „Ü3“, „U 3“, „<3“, „≥ 6“, „10+“. */
function parseShort(cursor: Cursor, i: number): ParsedAge | undefined {
  const token = cursor.tokens[i]
  if (token === undefined) return undefined
  if (token.text === "U" || token.key === "ue") {
    // „U-3“ and „U 3“ occur; „U1 bis U9“ are medical check-ups.
    const at = isKey(cursor, i + 1, "-") ? i + 2 : i + 1
    const years = numberAt(cursor, at, 1, 2)
    if (years === undefined || years === 0 || token.text.length > 2 || token.text === "ü") return undefined
    if (token.text === "U" && isCheckUp(cursor, at)) return undefined
    const next = skipChildren(cursor, at + 1)
    const month = years * 12
    return token.text === "U"
      ? {
          next,
          from: 0,
          to: { month, unit: 12, kind: "exclusive" },
          marked: true,
          single: false,
          phase: false,
        }
      : { next, from: month, to: null, marked: true, single: false, phase: false }
  }
  if (token.kind === "mark" && /^[<>≤≥]$/.test(token.key)) {
    const at = isKey(cursor, i + 1, "=") ? i + 2 : i + 1
    const bound = parseNumber(cursor, at)
    if (bound?.count === undefined) return undefined
    const months = monthsOf(bound.count, bound.unit ?? "year")
    const unit = unitMonths(bound.unit)
    const equal = at > i + 1 || token.key === "≤" || token.key === "≥"
    const base = { next: bound.next, marked: bound.unit !== undefined, single: false, phase: false }
    if (token.key === "<" || token.key === "≤") {
      return { ...base, from: 0, to: { month: months, unit, kind: equal ? "inclusive" : "exclusive" } }
    }
    return { ...base, from: equal ? months : months + unit, to: null }
  }
  const count = numberAt(cursor, i, 1, 2)
  if (
    count !== undefined &&
    isKey(cursor, i + 1, "+") &&
    isJoined(cursor, i + 1) &&
    !(isJoined(cursor, i + 2) && cursor.tokens[i + 2]?.kind === "number")
  ) {
    const unit = unitAt(cursor, i + 2)
    return {
      next: unit?.next ?? i + 2,
      from: monthsOf(count, unit?.unit ?? "year"),
      to: null,
      marked: unit !== undefined,
      single: false,
      phase: false,
    }
  }
  return undefined
}

function isCheckUp(cursor: Cursor, at: number): boolean {
  if (cursor.tokens[at + 1]?.key === "a" && isJoined(cursor, at + 1)) return true
  for (let step = at + 1; step <= at + 4; step++) {
    const token = cursor.tokens[step]
    if (token === undefined) return false
    if (/^(?:untersuchung|untersuchungen|vorsorge\w*|termin|check)$/.test(token.key.slice(0, 30))) return true
    if (token.text === "U" && cursor.tokens[step + 1]?.kind === "number") return true
    if (token.kind === "word" && !/^(?:bis|und)$/.test(token.key)) return false
  }
  return false
}

/** „ab 6 Jahren“, „bis 10 Jahre“, „unter 3“, „über 3-Jährige“, „ab Geburt“, „bis zum Schuleintritt“. */
function parseOneSided(cursor: Cursor, i: number): ParsedAge | undefined {
  const key = cursor.tokens[i]?.key
  if (key === undefined) return undefined
  const untilUnder = (key === "bis" && isKey(cursor, i + 1, "unter")) || key === "unter"
  if (untilUnder) {
    const bound = parseBound(cursor, skipFillers(cursor, key === "unter" ? i + 1 : i + 2))
    if (bound?.count === undefined) return undefined
    const to: AgeEnd = { month: bound.from, unit: unitMonths(bound.unit), kind: "exclusive" }
    return { next: bound.next, from: 0, to, marked: bound.marked, single: false, phase: false }
  }
  const classes = key === "ab" || key === "bis" ? parseClasses(cursor, skipFillers(cursor, i + 1)) : undefined
  if (classes) return key === "ab" ? { ...classes, to: null } : { ...classes, from: 0 }
  if (key === "bis") {
    const bound = parseBound(cursor, skipFillers(cursor, i + 1))
    if (bound === undefined) return undefined
    const to = endOf(bound, "inclusive")
    return {
      next: bound.next,
      from: to !== null && to.month <= 0 ? -9 : 0,
      to,
      marked: bound.marked,
      single: false,
      phase: bound.phase,
    }
  }
  if (key === "ab" || key === "seit" || key === "mindestens") {
    const at = skipFillers(cursor, i + 1)
    const bound = parseBound(cursor, at)
    if (bound === undefined || key === "seit") return undefined
    // „ab 6 bis 10 Jahren“ is a range.
    if (isLink(cursor, bound.next)) return parseRange(cursor, at)
    return {
      next: bound.next,
      from: bound.from,
      to: null,
      marked: bound.marked,
      single: false,
      phase: bound.phase,
    }
  }
  if (key === "ueber" || (key === "aelter" && isKey(cursor, i + 1, "als"))) {
    const bound = parseBound(cursor, key === "ueber" ? i + 1 : i + 2)
    // „Ü3“ are children from their third birthday on, and so is „über 3-Jährige“.
    if (bound?.count === undefined) return undefined
    return { next: bound.next, from: bound.from, to: null, marked: bound.marked, single: false, phase: false }
  }
  return undefined
}

function parseRange(cursor: Cursor, index: number): ParsedAge | undefined {
  let i = index
  let between = false
  const lead = cursor.tokens[i]?.key
  if (lead === "von" || lead === "vom" || lead === "zwischen") {
    between = lead === "zwischen"
    i = skipFillers(cursor, i + 1)
  }
  const classes = parseClasses(cursor, i)
  if (classes) return classes
  const first = parseBound(cursor, i)
  if (first === undefined) return undefined
  const link = linkEnd(cursor, first.next, between)
  if (link !== undefined) {
    const under = isKey(cursor, link, "unter")
    const second = parseBound(cursor, skipFillers(cursor, under ? link + 1 : link))
    const range = second && rangeOf(first, second, under)
    if (range) return range
  }
  const to = first.to ?? (first.count === undefined ? null : endOf(first, "inclusive"))
  if (first.count === undefined && first.to === null) return undefined
  return { next: first.next, from: first.from, to, marked: first.marked, single: true, phase: first.phase }
}

function rangeOf(first: Bound, second: Bound, under: boolean): ParsedAge | undefined {
  const unit = second.unit ?? "year"
  const from =
    first.count !== undefined && first.unit === undefined ? monthsOf(first.count, unit) : first.from
  const to: AgeEnd | null = under
    ? { month: second.from, unit: unitMonths(second.unit), kind: "exclusive" }
    : endOf(second, "notation")
  return {
    next: second.next,
    from,
    to,
    marked: first.marked || second.marked,
    single: false,
    phase: first.phase || second.phase,
  }
}

function endOf(bound: Bound, kind: "inclusive" | "notation"): AgeEnd | null {
  if (bound.count === undefined || bound.to !== null) return bound.to
  return { month: bound.from, unit: unitMonths(bound.unit), kind }
}

/** One end of a range: a number, a stage of life, a point such as birth, a year of life. */
function parseBound(cursor: Cursor, i: number): Bound | undefined {
  const token = cursor.tokens[i]
  if (token === undefined) return undefined
  return parseLifeYear(cursor, i) ?? parseNumber(cursor, i) ?? parsePoint(cursor, i) ?? parsePhase(cursor, i)
}

function parsePoint(cursor: Cursor, i: number): Bound | undefined {
  const month = points.get(cursor.tokens[i]!.key)
  if (month === undefined) return undefined
  const to: AgeEnd = { month, unit: 0, kind: "exclusive" }
  return { next: i + 1, from: month, to, marked: true, phase: true }
}

function parsePhase(cursor: Cursor, i: number): Bound | undefined {
  const found = parsePhaseWord(cursor, i)
  if (found === undefined) return undefined
  const { fromMonth, toMonth } = found.phase
  const to: AgeEnd | null = toMonth === null ? null : { month: toMonth, unit: 0, kind: "exclusive" }
  return { next: found.next, from: fromMonth, to, marked: true, phase: true }
}

/** „im ersten Lebensjahr“ is 0 to 12 months, „2. Lebensjahr“ 12 to 24, „vollendetes 3. Lebensjahr“ its end. */
function parseLifeYear(cursor: Cursor, i: number): Bound | undefined {
  const done = /^vollendete[nrsm]?$/.test(cursor.tokens[i]!.key) ? i + 1 : i
  const word = ordinalWordOf(cursor.tokens[done]?.key ?? "")
  const digit = word === undefined && isKey(cursor, done + 1, ".") ? numberAt(cursor, done, 1, 2) : undefined
  const count = word ?? digit
  if (count === undefined || count < 1) return undefined
  let next = word === undefined ? done + 2 : done + 1
  if (/^vollendete[nrsm]?$/.test(cursor.tokens[next]?.key ?? "")) next++
  const noun = cursor.tokens[next]?.key ?? ""
  const month = /^lebensmonat(?:s|e)?$/.test(noun)
  if (month || lifeYear.test(noun)) {
    const unit = month ? 1 : 12
    const completed = next > done + (word === undefined ? 2 : 1) || done > i
    const to: AgeEnd = { month: count * unit, unit: 0, kind: "exclusive" }
    return {
      next: next + 1,
      from: completed ? count * unit : (count - 1) * unit,
      to,
      marked: true,
      phase: false,
    }
  }
  // „bis zum dritten Geburtstag“, „ab dem 6. Geburtstag“
  if (/^geburtstag(?:s|e)?$/.test(noun)) {
    const to: AgeEnd = { month: count * 12, unit: 0, kind: "exclusive" }
    return { next: next + 1, from: count * 12, to, marked: true, phase: false }
  }
  // „in den ersten drei Lebensjahren“
  if (count === 1 && word !== undefined) {
    const years = parseNumber(cursor, next)
    if (years?.count !== undefined && years.unit !== undefined && years.from > 0) {
      const to: AgeEnd = { month: years.from, unit: 0, kind: "exclusive" }
      return { next: years.next, from: 0, to, marked: true, phase: false }
    }
  }
  // „1. bis 3. Lebensjahr“
  if (!isLink(cursor, next)) return undefined
  const last = numberAt(cursor, next + 1, 1, 2)
  const named = isKey(cursor, next + 2, ".") && lifeYear.test(cursor.tokens[next + 3]?.key ?? "")
  if (last === undefined || !named || last < count) return undefined
  const to: AgeEnd = { month: last * 12, unit: 0, kind: "exclusive" }
  return { next: next + 4, from: (count - 1) * 12, to, marked: true, phase: false }
}

/** „3“, „3 J.“, „6 Mon.“, „1,5 Jahre“, „2;6“, „drei Jahren“, „Dreijährige“, „3-Jährigen“. */
function parseNumber(cursor: Cursor, i: number): Bound | undefined {
  const token = cursor.tokens[i]
  if (token === undefined) return undefined
  if (token.kind === "number") {
    // Three digits only make sense in months: „0–120 Monate“.
    let count = numberAt(cursor, i, 1, cursor.whole ? 3 : 2)
    if (count === undefined) return undefined
    let next = i + 1
    const fraction =
      isJoined(cursor, i + 1) && isJoined(cursor, i + 2) ? numberAt(cursor, i + 2, 1, 2) : undefined
    if (fraction !== undefined && isKey(cursor, i + 1, ";") && fraction < 12) {
      return {
        next: i + 3,
        from: count * 12 + fraction,
        to: null,
        count: count * 12 + fraction,
        unit: "month",
        marked: true,
        phase: false,
      }
    }
    if (
      fraction !== undefined &&
      (isKey(cursor, i + 1, ",") || isKey(cursor, i + 1, ".")) &&
      cursor.tokens[i + 2]!.text.length === 1
    ) {
      count += fraction / 10
      next = i + 3
    } else if (isKey(cursor, next, "½")) {
      count += 0.5
      next++
    }
    return withUnit(cursor, next, count)
  }
  if (token.key === "½") return withUnit(cursor, i + 1, 0.5)
  if (token.kind !== "word" || token.text.length > 40) return undefined
  const compound = /^(?:ueber)?(.+?)jaehrig(?:e[nrsm]?|en)?$/.exec(token.key)
  if (compound) {
    const years = numberWordOf(compound[1]!)
    return years === undefined ? undefined : numbered(years, "year", skipChildren(cursor, i + 1))
  }
  if (token.key === "anderthalb" || token.key === "eineinhalb") return withUnit(cursor, i + 1, 1.5)
  const half = token.key.endsWith("einhalb") ? numberWordOf(token.key.slice(0, -7)) : undefined
  if (half !== undefined) return withUnit(cursor, i + 1, half + 0.5)
  const word =
    token.text === "ein" || numberWordStems.includes(token.key) ? numberWordOf(token.key) : oneOf(cursor, i)
  return word === undefined ? undefined : withUnit(cursor, i + 1, word)
}

/** „einem Jahr“ is a number, „eine Schule“ is not. */
function oneOf(cursor: Cursor, i: number): number | undefined {
  return numberWordOf(cursor.tokens[i]!.key) === 1 && unitAt(cursor, i + 1) ? 1 : undefined
}

function withUnit(cursor: Cursor, i: number, count: number): Bound {
  // „3- bis 6-Jährige“ and „Drei- bis Sechsjährige“: the hyphen stands for the unit to come.
  const hanging = isKey(cursor, i, "-") && isKey(cursor, i + 1, "bis") ? i + 1 : i
  const unit = unitAt(cursor, hanging)
  if (unit === undefined)
    return { next: hanging, from: monthsOf(count, "year"), to: null, count, marked: false, phase: false }
  return numbered(count, unit.unit, unit.next)
}

function numbered(count: number, unit: "year" | "month" | "week", next: number): Bound {
  return { next, from: monthsOf(count, unit), to: null, count, unit, marked: true, phase: false }
}

/** „Jahre“, „J.“, „-Jährige“, „Mon.“, „Lebensmonate“ at token `i`. */
function unitAt(cursor: Cursor, i: number): { unit: "year" | "month" | "week"; next: number } | undefined {
  const at = isKey(cursor, i, "-") && isJoined(cursor, i) ? i + 1 : i
  const token = cursor.tokens[at]
  const unit = token?.kind === "word" ? unitWords.get(token.key) : undefined
  if (unit === undefined || token!.gap > 2 || (at > i && !isJoined(cursor, at))) return undefined
  if (token!.text === "j" && !isKey(cursor, at + 1, ".")) return undefined
  let next = at + 1
  if (token!.text.length <= 3 && isKey(cursor, next, ".") && isJoined(cursor, next)) next++
  if (token!.key.startsWith("jaehrig")) next = skipChildren(cursor, next)
  else if (isKey(cursor, next, "alt")) next++
  return { unit, next }
}

/** „1.–4. Klasse“, „Klasse 5-10“, „4. Klasse“, „Klassenstufen 5/6“, „Kl. 1 bis 4“. */
function parseClasses(cursor: Cursor, i: number): ParsedAge | undefined {
  const token = cursor.tokens[i]
  if (token === undefined) return undefined
  if (classWords.test(token.key.slice(0, 30))) {
    const at = isKey(cursor, i + 1, ".") ? i + 2 : i + 1
    const first = numberAt(cursor, at, 1, 2)
    if (first === undefined || first < 1 || first > 13) return undefined
    const link = linkEnd(cursor, at + 1, true)
    const last = link === undefined ? undefined : numberAt(cursor, link, 1, 2)
    const ranged = last !== undefined && last >= first && last <= 13
    return classSpan(first, ranged ? last : first, ranged ? link! + 1 : at + 1)
  }
  const first = numberAt(cursor, i, 1, 2) ?? ordinalWordOf(token.key)
  if (first === undefined || first < 1 || first > 13) return undefined
  let at = isKey(cursor, i + 1, ".") ? i + 2 : i + 1
  if (classWords.test(cursor.tokens[at]?.key.slice(0, 30) ?? "")) return classSpan(first, first, at + 1)
  const link = linkEnd(cursor, at, true)
  if (link === undefined) return undefined
  const last = numberAt(cursor, link, 1, 2) ?? ordinalWordOf(cursor.tokens[link]?.key ?? "")
  if (last === undefined || last < first || last > 13) return undefined
  at = isKey(cursor, link + 1, ".") ? link + 2 : link + 1
  return classWords.test(cursor.tokens[at]?.key.slice(0, 30) ?? "")
    ? classSpan(first, last, at + 1)
    : undefined
}

/** Children enter class 1 at six. */
function classSpan(first: number, last: number, next: number): ParsedAge {
  const to: AgeEnd = { month: 72 + 12 * last, unit: 0, kind: "exclusive" }
  return { next, from: 60 + 12 * first, to, marked: true, single: false, phase: false }
}

function skipChildren(cursor: Cursor, i: number): number {
  const at = isKey(cursor, i, "-") && isJoined(cursor, i) ? i + 1 : i
  const key = cursor.tokens[at]?.key ?? ""
  return /^(?:kind|kinder|kindern|kindes|bereich|kinderbereich)$/.test(key) ? at + 1 : i
}

function isLink(cursor: Cursor, i: number): boolean {
  return linkEnd(cursor, i, false) !== undefined
}

function linkEnd(cursor: Cursor, i: number, and: boolean): number | undefined {
  const token = cursor.tokens[i]
  if (token === undefined || token.gap > 2) return undefined
  if (token.key === "bis" || token.key === "-" || token.key === "–") {
    if (token.key === "-" && token.gap > 1) return undefined
    const next = token.key === "-" && isKey(cursor, i + 1, "-") ? i + 2 : i + 1
    return isKey(cursor, next, "zu") ? next + 1 : next
  }
  return and && (token.key === "und" || token.key === "/" || token.key === "&") ? i + 1 : undefined
}

function skipFillers(cursor: Cursor, i: number): number {
  let at = i
  for (let count = 0; count < 4 && fillers.has(cursor.tokens[at]?.key ?? ""); count++) {
    at++
    if (isKey(cursor, at, ".") && isJoined(cursor, at)) at++
  }
  return at
}

function monthsOf(count: number, unit: "year" | "month" | "week"): number {
  return Math.round(count * monthsIn[unit])
}

function unitMonths(unit: "year" | "month" | "week" | undefined): number {
  return unit === undefined || unit === "year" ? 12 : unit === "month" ? 1 : 0
}
