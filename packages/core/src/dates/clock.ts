import { type Cursor, isJoined, isKey, numberAt, tokenise } from "./tokens.js"

/** A time of day, or a span of two, as `HH:MM`. */
export interface ClockValue {
  readonly start: string
  readonly end?: string
}

/** A {@link ClockValue} with the offset behind it. */
export interface FoundClock {
  readonly value: ClockValue
  /** UTF-16 offset behind the last character of the time. */
  readonly length: number
}

/** A {@link ClockValue} with the token behind it; `sure` if „Uhr“ or a colon marks it as a time. */
export interface ParsedClock {
  readonly value: ClockValue
  readonly next: number
}

/** Reads a whole text as a time of day: „09:30 Uhr“, „9 Uhr“, „9.30–10.15 Uhr“, „ab 9 Uhr“. */
export function readClock(text: string): ClockValue | undefined {
  const cursor: Cursor = { text, tokens: tokenise(text), whole: true }
  const clock = parseClock(cursor, 0)
  if (clock === undefined) return undefined
  return cursor.tokens.slice(clock.next).every(({ key }) => key === "." || key === ",")
    ? clock.value
    : undefined
}

/** Finds a time of day at the start of `text`, as agendas have it: „09:30 Uhr | Begrüßung“. */
export function findClock(text: string): FoundClock | undefined {
  // Nothing of interest stands further away, and a long text need not be split for it.
  const head = text.slice(0, 200)
  const cursor: Cursor = { text: head, tokens: tokenise(head), whole: false }
  let first = 0
  while (/^[*_(]$/.test(cursor.tokens[first]?.key ?? "")) first++
  const clock = parseClock(cursor, first)
  return clock && { value: clock.value, length: cursor.tokens[clock.next - 1]!.end }
}

/** Reads a time of day at token `index`; without „Uhr“ only with a colon. */
export function parseClock(cursor: Cursor, index: number): ParsedClock | undefined {
  let at = index
  if (/^(?:von|ab|um|gegen|bis|ca|zwischen)$/.test(cursor.tokens[at]?.key ?? "")) at++
  if (isKey(cursor, at, ".")) at++
  const first = parseTime(cursor, at)
  if (first === undefined) return undefined
  const unit = hourWord(cursor, first.next)
  const link = unit ?? first.next
  const second = isLink(cursor, link) ? parseTime(cursor, link + 1) : undefined
  if (second) {
    const end = hourWord(cursor, second.next)
    if (end !== undefined || unit !== undefined || (first.colon && second.colon)) {
      return { value: { start: first.time, end: second.time }, next: end ?? second.next }
    }
  }
  return unit !== undefined || first.colon ? { value: { start: first.time }, next: link } : undefined
}

function parseTime(cursor: Cursor, i: number): { time: string; next: number; colon: boolean } | undefined {
  const hour = numberAt(cursor, i, 1, 2)
  if (hour === undefined || hour > 24) return undefined
  const separator = cursor.tokens[i + 1]?.key
  const minute =
    isJoined(cursor, i + 1) && isJoined(cursor, i + 2) ? numberAt(cursor, i + 2, 2, 2) : undefined
  if ((separator === ":" || separator === ".") && minute !== undefined && minute < 60) {
    return { time: `${pad(hour)}:${pad(minute)}`, next: i + 3, colon: separator === ":" }
  }
  return { time: `${pad(hour)}:00`, next: i + 1, colon: false }
}

function hourWord(cursor: Cursor, i: number): number | undefined {
  const key = cursor.tokens[i]?.key
  return key === "uhr" || (key === "h" && (cursor.tokens[i]?.gap ?? 2) < 2) ? i + 1 : undefined
}

function isLink(cursor: Cursor, i: number): boolean {
  const key = cursor.tokens[i]?.key
  return key === "-" || key === "bis" || key === "und"
}

function pad(part: number): string {
  return String(part).padStart(2, "0")
}
