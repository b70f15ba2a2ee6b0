import type { Frequency } from "../model/quantities.js"
import { type Cursor, isJoined, isKey, numberAt, sliceTokens, tokenise } from "./tokens.js"
import { isWeekday, numberWordOf, ordinalWordOf } from "./words.js"

type Per = Frequency["per"]
type Rhythm = Omit<Frequency, "text">

/** A frequency from one token up to, not including, `next`. */
export interface ParsedFrequency {
  readonly rhythm: Rhythm
  readonly next: number
}

const adverbs: ReadonlyMap<string, readonly [per: Per, every?: number]> = new Map<
  string,
  readonly [Per, number?]
>([
  ["taeglich", ["day"]],
  ["werktaeglich", ["day"]],
  ["werktags", ["day"]],
  ["woechentlich", ["week"]],
  ["allwoechentlich", ["week"]],
  ["zweiwoechentlich", ["week", 2]],
  ["zweiwoechig", ["week", 2]],
  ["vierzehntaegig", ["week", 2]],
  ["vierzehntaeglich", ["week", 2]],
  ["monatlich", ["month"]],
  ["allmonatlich", ["month"]],
  ["zweimonatlich", ["month", 2]],
  ["dreimonatlich", ["month", 3]],
  ["vierteljaehrlich", ["quarter"]],
  ["quartalsweise", ["quarter"]],
  ["quartalsmaessig", ["quarter"]],
  ["halbjaehrlich", ["half"]],
  ["jaehrlich", ["year"]],
  ["alljaehrlich", ["year"]],
  ["zweijaehrlich", ["year", 2]],
  ["dreijaehrlich", ["year", 3]],
  ["fuenfjaehrlich", ["year", 5]],
])

const units: ReadonlyMap<string, readonly [per: Per, length: number]> = new Map<
  string,
  readonly [Per, number]
>(
  (
    [
      ["day", 1, "tag tage tagen tages werktag werktage"],
      ["week", 1, "woche wochen kw"],
      ["month", 1, "monat monate monaten monats mon kalendermonat"],
      ["quarter", 1, "quartal quartale quartalen quartals vierteljahr vierteljahre"],
      ["half", 1, "halbjahr halbjahre halbjahren hj schulhalbjahr"],
      ["year", 1, "jahr jahre jahren jahres kalenderjahr schuljahr schuljahres kitajahr j a"],
    ] as const
  ).flatMap(([per, length, words]) =>
    words.split(" ").map((word) => [word, [per, length] as const] as const),
  ),
)

/** „2 Treffen pro Jahr“ says as much as „zweimal im Jahr“. */
const meetings =
  /^(?:treffen|sitzungen|sitzung|termine|termin|veranstaltungen|workshops|beratungen|zusammenkuenfte)$/

/** Adjectives of a rhythm: „im zweijährigen Turnus“. */
const rhythmEnds: ReadonlyMap<string, Per> = new Map([
  ["jaehrig", "year"],
  ["monatig", "month"],
  ["woechig", "week"],
  ["taegig", "day"],
])
const rhythmNouns =
  /^(?:turnus|rhythmus|abstand|abstaende[n]?|zyklus|fortschreibungszyklus|berichtszyklus|intervall|takt)$/
const rhythmCompound =
  /^(?:(zwei|drei|vier|fuenf|sechs)?(jahres|monats|wochen|quartals|halbjahres))(?:turnus|rhythmus|zyklus|takt)$/

/** Finds the first statement of frequency in `text`: „2-3x monatlich“, „alle zwei Jahre“, „jährliche“ … */
export function readFrequency(text: string): Frequency | undefined {
  const cursor: Cursor = { text, tokens: tokenise(text), whole: true }
  for (let index = 0; index < cursor.tokens.length; index++) {
    if (isJoined(cursor, index) && /^[-/]$/.test(cursor.tokens[index - 1]!.key)) continue
    const found = parseFrequency(cursor, index)
    if (found) return { text: sliceTokens(cursor, index, found.next), ...found.rhythm }
  }
  return undefined
}

/** Reads a frequency at token `index`; in running text only where the word is not inflected. */
export function parseFrequency(cursor: Cursor, index: number): ParsedFrequency | undefined {
  return (
    parseCounted(cursor, index) ??
    parseEvery(cursor, index) ??
    parseTurn(cursor, index) ??
    parseAdverb(cursor, index)
  )
}

function parseAdverb(cursor: Cursor, i: number): ParsedFrequency | undefined {
  const token = cursor.tokens[i]
  if (token === undefined) return undefined
  const days = numberAt(cursor, i, 1, 2)
  if (
    days !== undefined &&
    isKey(cursor, i + 1, "-") &&
    /^taeg(?:ig|lich)(?:e[nrsm]?)?$/.test(cursor.tokens[i + 2]?.key ?? "")
  ) {
    return { rhythm: everyDays(days), next: i + 3 }
  }
  const known = adverbOf(token.key, cursor.whole)
  if (known) return { rhythm: rhythmOf(1, 1, known[0], known[1]), next: i + 1 }
  if (/^(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)$/.test(token.key)) {
    return { rhythm: rhythmOf(1, 1, "week"), next: i + 1 }
  }
  return undefined
}

function adverbOf(key: string, inflected: boolean): readonly [per: Per, every?: number] | undefined {
  return adverbs.get(key) ?? (inflected ? adverbs.get(key.replace(/e[nrsm]?$/, "")) : undefined)
}

/** „im zweijährigen Turnus“, „im Zweijahresrhythmus“, „jährlicher Turnus“. */
function parseTurn(cursor: Cursor, i: number): ParsedFrequency | undefined {
  const at = isKey(cursor, i, "im") || isKey(cursor, i, "in") ? i + 1 : i
  const key = cursor.tokens[at]?.key ?? ""
  const compound = key.length < 40 ? rhythmCompound.exec(key) : null
  if (compound) {
    const every = compound[1] === undefined ? 1 : numberWordOf(compound[1])!
    const per = { jahres: "year", monats: "month", wochen: "week", quartals: "quarter", halbjahres: "half" }[
      compound[2]!
    ]!
    return { rhythm: rhythmOf(1, 1, per as Per, every), next: at + 1 }
  }
  const numbered = numberAt(cursor, at, 1, 2)
  const word = numbered !== undefined && isKey(cursor, at + 1, "-") ? at + 2 : at
  if (!rhythmNouns.test(cursor.tokens[word + 1]?.key ?? "")) return undefined
  const adjective = (cursor.tokens[word]?.key ?? "").replace(/e[nrsm]?$/, "")
  for (const [end, per] of rhythmEnds) {
    if (!adjective.endsWith(end)) continue
    const every = word > at ? numbered : numberWordOf(adjective.slice(0, -end.length))
    if (every !== undefined && every > 0) {
      return { rhythm: per === "day" ? everyDays(every) : rhythmOf(1, 1, per, every), next: word + 2 }
    }
  }
  const known = adverbs.get(adjective)
  return known && at > i ? { rhythm: rhythmOf(1, 1, known[0], known[1]), next: word + 2 } : undefined
}

/** „alle zwei Monate“, „jedes Quartal“, „jeden zweiten Dienstag“, „jeden 1. Mittwoch im Monat“. */
function parseEvery(cursor: Cursor, i: number): ParsedFrequency | undefined {
  const key = cursor.tokens[i]?.key
  if (key === "alle" || key === "aller") {
    const low = countAt(cursor, i + 1)
    if (low === undefined) return undefined
    const high = isRangeMark(cursor, low.next) ? countAt(cursor, low.next + 1) : undefined
    const next = high?.next ?? low.next
    const unit = units.get(cursor.tokens[next]?.key ?? "")
    if (unit === undefined || low.count < 1) return undefined
    return {
      rhythm: unit[0] === "day" ? everyDays(low.count) : rhythmOf(1, 1, unit[0], low.count),
      next: next + 1,
    }
  }
  // „500 Euro pro Monat“ is no rhythm: only where the text begins with it.
  if (i === 0 && cursor.whole && (key === "pro" || key === "je")) {
    const unit = inUnit(cursor, i)
    const times = unit && timesAt(cursor, unit.next)
    if (unit)
      return { rhythm: rhythmOf(times?.min ?? 1, times?.max ?? 1, unit.per), next: times?.next ?? unit.next }
  }
  if (key !== undefined && /^jede[nrsm]?$/.test(key)) {
    const ordinal = ordinalAt(cursor, i + 1)
    const at = ordinal?.next ?? i + 1
    const unit = units.get(cursor.tokens[at]?.key ?? "")
    if (unit) return { rhythm: rhythmOf(1, 1, unit[0], ordinal?.count), next: at + 1 }
    if (!isWeekday(cursor.tokens[at]?.key ?? "")) return undefined
    const inMonth = inUnit(cursor, at + 1)
    if (inMonth) return { rhythm: rhythmOf(1, 1, inMonth.per), next: inMonth.next }
    return { rhythm: rhythmOf(1, 1, "week", ordinal?.count), next: at + 1 }
  }
  // „1. Mittwoch im Monat“
  const ordinal = ordinalAt(cursor, i)
  if (ordinal === undefined || !isWeekday(cursor.tokens[ordinal.next]?.key ?? "")) return undefined
  const unit = inUnit(cursor, ordinal.next + 1)
  return unit && { rhythm: rhythmOf(1, 1, unit.per), next: unit.next }
}

/** „2-3x monatlich“, „mindestens viermal im Jahr“, „1x pro Quartal“, „ein- bis zweimal jährlich“. */
function parseCounted(cursor: Cursor, i: number): ParsedFrequency | undefined {
  const lead = cursor.tokens[i]?.key
  let at = i
  if (lead !== undefined && /^(?:mindestens|mind|min|hoechstens|maximal|max|ca|etwa|circa)$/.test(lead)) {
    at = isKey(cursor, i + 1, ".") ? i + 2 : i + 1
  } else if (lead === "bis" && isKey(cursor, i + 1, "zu")) at = i + 2
  const times = timesAt(cursor, at)
  if (times === undefined) return undefined
  const unit = perAt(cursor, times.next)
  if (unit === undefined) return undefined
  const max = times.max ?? { day: 6, week: 6, month: 3, quarter: 2, half: 5, year: 11 }[unit.per]
  if (times.min < 1 || max < times.min) return undefined
  return { rhythm: rhythmOf(times.min, max, unit.per, unit.every), next: unit.next }
}

/** „2-3x“, „zweimal“, „4 Mal“, „ein bis zwei Mal“; „mehrmals“ has no upper end. */
function timesAt(cursor: Cursor, i: number): { min: number; max?: number; next: number } | undefined {
  const key = cursor.tokens[i]?.key
  if (key === undefined) return undefined
  if (/^mehr(?:mals|fach|malig)$/.test(key)) return { min: 2, next: i + 1 }
  const single = timesWord(key)
  if (single !== undefined) return { min: single, max: single, next: i + 1 }
  const low = countAt(cursor, i)
  if (low === undefined) return undefined
  let at = low.next
  let high = low.count
  // „ein- bis zweimal“ has a hyphen of its own before „bis“.
  if (isKey(cursor, at, "-") && isKey(cursor, at + 1, "bis")) at++
  // „4-mal“ has one that is no range.
  const dashed = isKey(cursor, at, "-") && isKey(cursor, at + 1, "mal")
  if (!dashed && isRangeMark(cursor, at)) {
    const word = timesWord(cursor.tokens[at + 1]?.key ?? "")
    if (word !== undefined) return { min: low.count, max: word, next: at + 2 }
    const more = countAt(cursor, at + 1)
    if (more === undefined) return undefined
    high = more.count
    at = more.next
  }
  if (isKey(cursor, at, "-") && isKey(cursor, at + 1, "mal")) at++
  const mark = cursor.tokens[at]?.key
  if (cursor.whole && meetings.test(mark ?? "") && inUnit(cursor, at + 1))
    return { min: low.count, max: high, next: at + 1 }
  return mark === "x" || mark === "mal" || mark === "male"
    ? { min: low.count, max: high, next: at + 1 }
    : undefined
}

function timesWord(key: string): number | undefined {
  return key.endsWith("mal") && key.length > 3 ? numberWordOf(key.slice(0, -3)) : undefined
}

/** „monatlich“, „pro Quartal“, „im Jahr“, „/Jahr“, „p. a.“, „in der Woche“. */
function perAt(cursor: Cursor, i: number): { per: Per; every?: number; next: number } | undefined {
  const at = isKey(cursor, i, "(") ? i + 1 : i
  const known = adverbOf(cursor.tokens[at]?.key ?? "", cursor.whole)
  if (known) return { per: known[0], ...(known[1] === undefined ? {} : { every: known[1] }), next: at + 1 }
  if (isKey(cursor, at, "p") && isKey(cursor, at + 1, ".") && isKey(cursor, at + 2, "a")) {
    return { per: "year", next: isKey(cursor, at + 3, ".") ? at + 4 : at + 3 }
  }
  return inUnit(cursor, at)
}

function inUnit(cursor: Cursor, i: number): { per: Per; next: number } | undefined {
  const key = cursor.tokens[i]?.key
  if (key === undefined || !/^(?:im|in|pro|je|per|jede[nrsm]?|des|\/)$/.test(key)) return undefined
  const at = key === "in" && isKey(cursor, i + 1, "der") ? i + 2 : i + 1
  const word = cursor.tokens[at]?.key ?? ""
  const kita = (word === "kita" || word === "kindergarten") && isKey(cursor, at + 1, "-") ? at + 2 : at
  const unit = units.get(cursor.tokens[kita]?.key ?? "")
  return unit && { per: unit[0], next: kita + 1 }
}

function countAt(cursor: Cursor, i: number): { count: number; next: number } | undefined {
  const count = numberAt(cursor, i, 1, 3) ?? numberWordOf(cursor.tokens[i]?.key ?? "")
  return count === undefined ? undefined : { count, next: i + 1 }
}

function ordinalAt(cursor: Cursor, i: number): { count: number; next: number } | undefined {
  const digit = numberAt(cursor, i, 1, 2)
  if (digit !== undefined)
    return digit > 0 && isKey(cursor, i + 1, ".") ? { count: digit, next: i + 2 } : undefined
  const word = ordinalWordOf(cursor.tokens[i]?.key ?? "")
  return word === undefined ? undefined : { count: word, next: i + 1 }
}

function isRangeMark(cursor: Cursor, i: number): boolean {
  const key = cursor.tokens[i]?.key
  return key === "-" || key === "bis" || key === "oder" || key === "/"
}

function everyDays(days: number): Rhythm {
  return days > 0 && days % 7 === 0
    ? rhythmOf(1, 1, "week", days / 7)
    : rhythmOf(1, 1, "day", Math.max(days, 1))
}

function rhythmOf(min: number, max: number, per: Per, every?: number): Rhythm {
  return every === undefined || every <= 1 ? { min, max, per } : { min, max, per, every }
}
