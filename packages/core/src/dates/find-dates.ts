import { perText } from "../per-text.js"
import { parseClock } from "./clock.js"
import { isFreeOnBothSides } from "./date-boundary.js"
import { type DateParts, type DateReading, readingOf } from "./date-reading.js"
import { parseFrequency } from "./frequency.js"
import { type ParsedDate, parseDate } from "./parse-date.js"
import { skipForeign } from "./skip-foreign.js"
import { parseAfter, parseOngoing } from "./time-words.js"
import { type Cursor, isJoined, isKey, sliceTokens, tokenise } from "./tokens.js"

/** A date in running text; `start` and `end` are UTF-16 offsets, `end` excluded. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly reading: DateReading
}

interface Expression {
  readonly first: number
  readonly next: number
  readonly parts: DateParts
}

/**
 * Finds all dates of a running text, left to right and as long as possible. A reading that is not `ok` is
 * a date that does not exist („31.02.2025“) or has several readings („01.02.03“).
 * Numbers of papers, references to laws, ages, amounts and times of day are no dates.
 */
export function findDates(text: string): readonly FoundDate[] {
  return datesIn(text)
}

/** Several readers look for dates in the same sentence. */
const datesIn = perText((text): readonly FoundDate[] => {
  const cursor: Cursor = { text, tokens: tokenise(text), whole: false }
  const found: FoundDate[] = []
  let index = 0
  while (index < cursor.tokens.length) {
    const foreign = skipForeign(cursor, index)
    if (foreign > index) {
      index = foreign
      continue
    }
    const expression = parseExpression(cursor, index)
    if (expression === undefined || !isFreeOnBothSides(cursor, expression.first, expression.next)) {
      index++
      continue
    }
    const start = cursor.tokens[expression.first]!.start
    const end = cursor.tokens[expression.next - 1]!.end
    found.push({ start, end, reading: readingOf(text.slice(start, end), expression.parts) })
    index = expression.next
  }
  return found
}, 500_000)

function parseExpression(cursor: Cursor, index: number): Expression | undefined {
  const token = cursor.tokens[index]!
  if (token.kind === "mark" && token.key !== "~") return undefined
  const frequency = parseFrequency(cursor, index)
  if (frequency) {
    const rhythmText = sliceTokens(cursor, index, frequency.next)
    return withDate(cursor, {
      first: index,
      next: frequency.next,
      parts: { rhythm: frequency.rhythm, rhythmText },
    })
  }
  const ongoing = parseOngoing(cursor, index)
  if (ongoing !== undefined)
    return withDate(cursor, { first: index, next: ongoing, parts: { ongoing: true } })
  if (beginsLine(cursor, index)) {
    const after = parseAfter(cursor, index)
    if (after !== undefined) return { first: index, next: after, parts: { relative: "after" } }
  }
  if (token.kind === "number") {
    const clock = parseClock(cursor, index)
    if (clock) return undefined
  }
  const date = parseDate(cursor, index)
  if (date === undefined || date.missing || date.first < index) return undefined
  return date.value ? withRhythm(cursor, date) : { first: date.first, next: date.next, parts: { date } }
}

/** „jährlich, ab 2024“, „fortlaufend seit 2020“, „jährlich im Herbst“. */
function withDate(cursor: Cursor, head: Expression): Expression {
  const comma = isKey(cursor, head.next, ",") ? head.next + 1 : head.next
  const gap = cursor.tokens[comma]?.gap
  if (gap === undefined || gap > 1) return head
  const preposition = isKey(cursor, comma, "im") || isKey(cursor, comma, "am") || isKey(cursor, comma, "zum")
  const date = parseDate(cursor, preposition ? comma + 1 : comma)
  if (date === undefined || date.problem) return head
  const joins = date.value?.relation !== undefined || (date.value !== undefined && comma === head.next)
  const partial = date.missing !== undefined && preposition && head.parts.rhythm !== undefined
  return joins || partial ? { first: head.first, next: date.next, parts: { ...head.parts, date } } : head
}

/** „ab 2024 jährlich“, „seit 2020 fortlaufend“. */
function withRhythm(cursor: Cursor, date: ParsedDate): Expression {
  const plain: Expression = { first: date.first, next: date.next, parts: { date } }
  if (date.value?.relation === undefined || (cursor.tokens[date.next]?.gap ?? 3) > 1) return plain
  const frequency = parseFrequency(cursor, date.next)
  if (frequency) {
    const rhythmText = sliceTokens(cursor, date.next, frequency.next)
    return { first: date.first, next: frequency.next, parts: { date, rhythm: frequency.rhythm, rhythmText } }
  }
  const ongoing = parseOngoing(cursor, date.next)
  return ongoing === undefined ? plain : { first: date.first, next: ongoing, parts: { date, ongoing: true } }
}

function beginsLine(cursor: Cursor, index: number): boolean {
  for (let at = index; at > index - 4; at--) {
    const token = cursor.tokens[at]
    if (token === undefined || at === 0 || token.gap >= 2) return true
    const before = cursor.tokens[at - 1]!
    if (before.kind !== "mark" || before.key === "," || (isJoined(cursor, at) && before.key === "-"))
      return false
  }
  return false
}
