import type { DateValue } from "../model/quantities.js"
import { splitDay } from "./calendar.js"
import { parseClock } from "./clock.js"
import {
  type DateParts,
  type DateReading,
  notADate,
  placeholder,
  readingOf,
  twoDigitYear,
} from "./date-reading.js"
import { parseFrequency } from "./frequency.js"
import { isNeutralWord, parseDate } from "./parse-date.js"
import { isPlaceholder, isVague, parseAfter, parseOngoing, parseVague } from "./time-words.js"
import { type Cursor, isKey, sliceTokens, type Token, tokenise } from "./tokens.js"
import { isAfterWordEnd } from "./trailing-words.js"
import { isWeekday } from "./words.js"

/** What a single date text can lean on. */
export interface ReadDateOptions {
  /** The date before it, for „anschließend“. */
  readonly previous?: DateValue
  /** As-of day (ISO), for „heute“, „dieses Jahr“, „Jahresende“. Without it these stay unread. */
  readonly stichtag?: string
  /** The year of dates that name none, e.g. from the heading above: „5. März“. */
  readonly year?: number
}

const longestText = 300
const surrounding = new Set(["(", ")", "[", "]", '"', "„", "“", "”", "»", "«", ":", ";", ",", ".", "!", "|"])
const emphasis = /^(?:[*_`\\]|\p{So}|\uFE0F)$/u

/**
 * Reads a whole cell or field as a date: a day, a month, a range, „seit …“, „jährlich“, „fortlaufend“ …
 * Text that says more than a date is not read; {@link findDates} finds the dates in it.
 */
export function readDate(text: string, options: ReadDateOptions = {}): DateReading {
  const shown = text.trim()
  if (shown === "" || shown.length > longestText) return notADate(shown.slice(0, longestText))
  const all = tokenise(text)
  if (isPlaceholder({ text, tokens: all, whole: true })) return placeholder(shown)
  const tokens = strip(all.filter(({ key }) => !emphasis.test(key)))
  if (tokens.length === 0) return placeholder(shown)
  const today = options.stichtag === undefined ? undefined : splitDay(options.stichtag)
  const cursor: Cursor = { text, tokens, whole: true, year: options.year, currentYear: today?.[0] }
  const relativeToDay = today && readAgainstDay(cursor, shown, today)
  if (relativeToDay) return relativeToDay
  const parts = collect(cursor)
  if (parts) return readingOf(shown, parts, options.previous)
  if (isVague(cursor)) return readingOf(shown, { relative: "vague" })
  const keys = tokens.map(({ key }) => key).join("")
  if (/^'\d\d$|^'?\d\d[/-]'?\d\d$/.test(keys)) return twoDigitYear(shown)
  return notADate(shown)
}

function strip(tokens: readonly Token[]): readonly Token[] {
  let first = 0
  let last = tokens.length
  while (first < last && surrounding.has(tokens[first]!.key)) first++
  while (last > first && surrounding.has(tokens[last - 1]!.key)) last--
  // The dot of „5. März.“ is gone now, that of „31.12.“ belongs to the day.
  const dotted = tokens[last]?.key === "." && tokens[last - 1]?.kind === "number" && tokens[last]!.gap === 0
  return tokens.slice(first, dotted && tokens[last - 2]?.key === "." ? last + 1 : last)
}

/** All parts of the text, `undefined` if something in it is no statement of time. */
function collect(cursor: Cursor): DateParts | undefined {
  const { tokens } = cursor
  let parts: DateParts = {}
  let index = 0
  while (index < tokens.length) {
    const frequency = parseFrequency(cursor, index)
    if (frequency) {
      // „wöchentlich, dienstags“: the first one counts.
      if (!parts.rhythm)
        parts = { ...parts, rhythm: frequency.rhythm, rhythmText: sliceTokens(cursor, index, frequency.next) }
      index = frequency.next
      continue
    }
    const ongoing = parseOngoing(cursor, index)
    if (ongoing !== undefined) {
      parts = { ...parts, ongoing: true }
      index = ongoing
      continue
    }
    const after = parseAfter(cursor, index)
    if (after !== undefined) {
      parts = { ...parts, relative: "after" }
      index = after
      continue
    }
    const clock = parts.date || parts.rhythm ? parseClock(cursor, index) : undefined
    if (clock) {
      parts = { ...parts, notes: [...(parts.notes ?? []), "with-time"] }
      index = clock.next
      continue
    }
    const date = parts.date ? undefined : parseDate(cursor, index)
    if (date) {
      parts = { ...parts, date }
      index = date.next
      continue
    }
    const vague = parseVague(cursor, index)
    if (vague !== undefined) {
      parts = { ...parts, relative: parts.relative ?? "vague" }
      index = vague
      continue
    }
    if (parts.date && isKey(cursor, index, "?")) {
      parts = { ...parts, notes: [...(parts.notes ?? []), "tentative"] }
      index++
      continue
    }
    const next = skipTrailing(cursor, index, parts)
    if (next === undefined) return undefined
    index = next
  }
  return parts.date || parts.rhythm || parts.ongoing || parts.relative ? parts : undefined
}

/** Words that add nothing to a date that has been read: brackets, „geplant“, a weekday, „dann“. */
function skipTrailing(cursor: Cursor, index: number, parts: DateParts): number | undefined {
  const token = cursor.tokens[index]!
  if (surrounding.has(token.key)) return index + 1
  const started = parts.date || parts.rhythm || parts.ongoing
  if (!started) return isNeutralWord(token.key) ? index + 1 : undefined
  return isWeekday(token.key) || isNeutralWord(token.key) || isAfterWordEnd(token.key) ? index + 1 : undefined
}

/** „heute“, „dieses Jahr“, „im nächsten Jahr“ need to know the day they are read on. */
function readAgainstDay(
  cursor: Cursor,
  shown: string,
  [year, month, day]: readonly [number, number, number],
): DateReading | undefined {
  let at = 0
  while (/^(?:im|in|ab|bis|noch|zum|ende|seit)$/.test(cursor.tokens[at]?.key ?? "")) at++
  const key = cursor.tokens[at]?.key ?? ""
  const lead = cursor.tokens.slice(0, at).map(({ key: word }) => word)
  let text: string | undefined
  if (key === "heute" && at + 1 === cursor.tokens.length) text = `${day}.${month}.${year}`
  else if (/^jahr(?:es)?$/.test(cursor.tokens[at + 1]?.key ?? "") && at + 2 === cursor.tokens.length) {
    if (/^(?:diese[sm]|laufende[nsm]|aktuelle[nsm])$/.test(key)) text = String(year)
    else if (/^(?:naechste[nsm]|kommende[nsm])$/.test(key)) text = String(year + 1)
    else if (/^(?:letzte[nsm]|vergangene[nsm]|vorige[nsm])$/.test(key)) text = String(year - 1)
  } else if (key === "folgejahr" && at + 1 === cursor.tokens.length) text = String(year + 1)
  else if (key === "vorjahr" && at + 1 === cursor.tokens.length) text = String(year - 1)
  if (text === undefined || isKey(cursor, 0, "in")) return undefined
  const reading = readDate([...lead, text].join(" "))
  return reading.ok ? { ...reading, value: { ...reading.value, text: shown } } : reading
}
