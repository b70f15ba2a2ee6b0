import { type Cursor, isJoined, isKey, tokenise } from "../dates/tokens.js"
import { type ParsedAge, parseAge } from "./parse-age.js"
import { type AgeReading, type ReadAgeOptions, readAge } from "./read-age.js"

/** An age in running text; UTF-16 offsets, `end` excluded. */
export interface FoundAge {
  readonly start: number
  readonly end: number
  readonly reading: AgeReading
}

/** {@link ReadAgeOptions}, and whether the text stands in a cell or field for ages. */
export interface FindAgesOptions extends ReadAgeOptions {
  /** A bare „0-3“ is an age too. */
  readonly cell?: boolean
}

/**
 * Finds ages in running text: with a unit and a sign that a person's age is meant („ab 6 Jahren“, „U3“,
 * „3- bis 6-Jährige“, „1.–4. Klasse“, „0–3 Jahre“). Durations („seit 3 Jahren“, „alle zwei Jahre“) are none.
 */
export function findAges(text: string, options: FindAgesOptions = {}): readonly FoundAge[] {
  const cursor: Cursor = { text, tokens: tokenise(text), whole: options.cell === true }
  const found: FoundAge[] = []
  for (let index = 0; index < cursor.tokens.length; ) {
    const age = parseAge(cursor, index)
    if (age === undefined || !isPlausible(cursor, index, age, options.cell === true)) {
      index++
      continue
    }
    const start = cursor.tokens[index]!.start
    const end = cursor.tokens[age.next - 1]!.end
    const reading = readAge(text.slice(start, end), options)
    if (reading.ok) found.push({ start, end, reading })
    index = age.next
  }
  return found
}

const duration =
  /^(?:alle|aller|seit|vor|nach|binnen|innerhalb|naechste[nr]?|letzte[nr]?|vergangene[nr]?|kommende[nr]?|folgende[nr]?|laufzeit|dauer|foerderdauer|zeitraum|frist|mindestens|rund|weitere[nr]?|ueber|insgesamt|fuer|um|je|pro|jede[nr]?|nach|erste[nr]?)$/
const people =
  /^(?:kind|kinder|kindern|kindes|jugendliche[nr]?|jungen|maedchen|schueler|schuelerinnen|alter|alters|altersgruppe|altersgruppen|altersbereich|familien|menschen|kleinkinder|kleinkindern|personen|baby|babys)$/

function isPlausible(cursor: Cursor, index: number, age: ParsedAge, cell: boolean): boolean {
  const { tokens } = cursor
  const first = tokens[index]!
  const last = tokens[age.next - 1]!
  const before = tokens[index - 1]
  const behind = tokens[age.next]
  if (
    before &&
    isJoined(cursor, index) &&
    (before.kind !== "mark" || /^[/.,:€§&+_-]$/.test(before.key)) &&
    first.kind !== "word"
  ) {
    return false
  }
  if (
    before?.key === "§" ||
    before?.key === "abs" ||
    (before?.key === "." && tokens[index - 2]?.key === "abs")
  )
    return false
  if (
    behind &&
    isJoined(cursor, age.next) &&
    (behind.kind !== "mark" ||
      (/^[/.,-]$/.test(behind.key) &&
        tokens[age.next + 1]?.kind === "number" &&
        isJoined(cursor, age.next + 1)))
  ) {
    return false
  }
  if (age.phase && isLonePhase(cursor, index, age)) return cell || isGroupWord(last.key)
  if (!age.marked) return cell || (!isCounting(cursor, age.next) && isAnnounced(cursor, index, age))
  if (age.from === null || tokens.slice(index, age.next).some(({ key, text }) => isSureWord(key, text))) {
    return !isAdjectiveOfThing(cursor, age.next)
  }
  // What is left ends in „Jahre“ or „Monate“ and may be a duration.
  if (cell) return true
  if (isKey(cursor, index, "bis") && isKey(cursor, index + 1, "zu")) return false
  if (before && duration.test(before.key.slice(0, 20))) return isAnnounced(cursor, index, age)
  if (age.single && !isKey(cursor, age.next - 1, "alt") && !isAnnounced(cursor, index, age)) return false
  const noun =
    behind?.kind === "word" &&
    behind.gap <= 1 &&
    behind.text !== behind.key &&
    !people.test(behind.key.slice(0, 20))
  return !noun || age.from === 0 || isAnnounced(cursor, index, age)
}

function isLonePhase(cursor: Cursor, index: number, age: ParsedAge): boolean {
  return (
    age.next === index + 1 ||
    !cursor.tokens.slice(index, age.next).some(({ key }) => key === "bis" || key === "ab" || key === "-")
  )
}

/** „3–5 Angebote“, „9 bis 10 Uhr“: a noun behind a bare number is what is counted. */
function isCounting(cursor: Cursor, next: number): boolean {
  const behind = cursor.tokens[next]
  return behind?.kind === "word" && behind.gap <= 1 && behind.text[0] !== behind.key[0]
}

/** „Vorschulkinder“, „Schwangere“, „Grundschulalter“: people, no place or phase. */
function isGroupWord(key: string): boolean {
  return /(?:kinder[n]?|kind|alter|alters)$|^(?:schwangere[nr]?|eltern|muetter[n]?|vaeter[n]?|saeuglinge?[n]?|neugeborene[nr]?|babys?|jugendliche[nr]?|grundschueler\w{0,8})$/.test(
    key.slice(-40),
  )
}

/** Class, year of life, „jährig“, U3: words that no duration has. */
function isSureWord(key: string, text: string): boolean {
  return (
    /^(?:klasse[n]?|klassenstufe[n]?|jahrgangsstufe[n]?|kl|lebensjahr\w{0,3}|lebensmonat\w{0,3}|alt)$/.test(
      key,
    ) ||
    /jaehrig/.test(key.slice(-20)) ||
    text === "U" ||
    text === "Ü"
  )
}

/** „dreijährige Planung“: an adjective before a noun that is no person. */
function isAdjectiveOfThing(cursor: Cursor, next: number): boolean {
  const last = cursor.tokens[next - 1]!
  if (!/jaehrig/.test(last.key.slice(-20)) || last.text[0] !== last.key[0]) return false
  const behind = cursor.tokens[next]
  return (
    behind?.kind === "word" &&
    behind.gap <= 1 &&
    behind.text[0] !== behind.key[0] &&
    !people.test(behind.key.slice(0, 20))
  )
}

/** A word for age or people shortly before, or „(0–3)“. */
function isAnnounced(cursor: Cursor, index: number, age: ParsedAge): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { key, kind } = cursor.tokens[at]!
    if (people.test(key.slice(0, 20))) return true
    if (kind === "mark" && /^[.;!?]$/.test(key)) break
  }
  const behind = cursor.tokens[age.next]
  if (
    behind?.kind === "word" &&
    behind.gap <= 1 &&
    people.test(behind.key.slice(0, 20)) &&
    age.from !== null &&
    !age.single
  ) {
    return age.marked
  }
  return age.from === 0 && isKey(cursor, index - 1, "(") && isKey(cursor, age.next, ")")
}
