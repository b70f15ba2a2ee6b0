import { type Cursor, isJoined } from "./tokens.js"

/** True if tokens `first` to `next` stand for themselves: no part of a longer number, no amount. */
export function isFreeOnBothSides(cursor: Cursor, first: number, next: number): boolean {
  return isFreeBefore(cursor, first) && isFreeBehind(cursor, next) && !isCounted(cursor, first, next)
}

function isFreeBefore(cursor: Cursor, first: number): boolean {
  const before = cursor.tokens[first - 1]
  if (before === undefined) return true
  if (before.key === "€" || before.key === "$" || before.key === "§" || before.key === "eur") return false
  const self = cursor.tokens[first]!
  // Groups of digits side by side are phone or account numbers.
  if (
    before.kind === "number" &&
    self.kind === "number" &&
    self.gap === 1 &&
    before.text.length > 2 &&
    before.text.length !== 4
  )
    return false
  if (!isJoined(cursor, first)) return true
  if (before.kind !== "mark") return false
  const further = cursor.tokens[first - 2]
  if (further === undefined || !isJoined(cursor, first - 1) || further.kind === "mark")
    return before.key !== "@" && before.key !== "#"
  if (before.key === ":" || before.key === "." || before.key === ",")
    return further.kind !== "number" || self.kind !== "number"
  return !/^[-/_@#=+&\\~?]$/.test(before.key)
}

function isFreeBehind(cursor: Cursor, next: number): boolean {
  const behind = cursor.tokens[next]
  if (behind === undefined || behind.gap > 0) return true
  if (behind.kind !== "mark") return false
  if (behind.key === "@" || behind.key === "_") return false
  const further = cursor.tokens[next + 1]
  if (further === undefined || further.gap > 0 || further.kind === "mark") return true
  if (further.kind === "number") return !/^[-/.,:+=]$/.test(behind.key)
  if (behind.key === "-" || behind.key === "=") return false
  if (behind.key === "/") return further.text.length > 3
  // „2025.pdf“
  return behind.key !== "." || further.text !== further.key
}

const counted =
  /(?:euro|eur|teuro|prozent|tsd|mio|uhr|stunden?|minuten?|std|min|kinder[n]?|familien|personen|einwohner(?:n|innen)?|einwohnende[n]?|haushalte[n]?|geburten|eltern|jugendliche[nr]?|schueler(?:n|innen)?|faelle[n]?|menschen|plaetze[n]?|exemplare[n]?|meter|km|qm|teilnehme[nr]de[nr]?|teilnehmer(?:n|innen)?|besuche[n]?|kontakte[n]?|tage[n]?|wochen|monate[n]?|jahre[n]?|stueck|mal|seiten|fachkraefte[n]?|beschaeftigte[n]?|mitglieder[n]?|buerger(?:n|innen)?)$/
const measured =
  /^(?:euro|eur|teuro|prozent|tsd|mio|uhr|stunden?|minuten?|std|min|meter|km|qm|stueck|tage[n]?|wochen|monate[n]?|mal)$/
const weakWords = new Set(
  "bis seit ab von vom vor nach zwischen und um ca circa etwa ungefaehr rund gegen zum zur spaetestens fruehestens im in den dem der".split(
    " ",
  ),
)

/** „2000 Euro“, „rund 2000 Familien“, „12.50 €“: a bare number in front of what it counts. */
function isCounted(cursor: Cursor, first: number, next: number): boolean {
  let numbers = 0
  for (let at = first; at < next; at++) {
    const token = cursor.tokens[at]!
    if (token.kind === "word" && !weakWords.has(token.key)) return false
    if (token.key === "/") return false
    if (token.kind === "number") numbers++
  }
  if (numbers > 2) return false
  const behind = cursor.tokens[next]
  if (behind === undefined || behind.gap > 1) return isOutOfTime(cursor, first, next)
  if (behind.key === "€" || behind.key === "%" || behind.key === "‰") return true
  if (behind.kind !== "word") return isOutOfTime(cursor, first, next)
  if (measured.test(behind.key)) return true
  if (cursor.tokens[first]!.key === "rund") return true
  // „2024 Familien befragt“ leads a line of a timetable, „2024 Familien“ elsewhere is a count.
  const leads = first === 0 || cursor.tokens[first]!.gap >= 2
  if (behind.key.length < 60 && counted.test(behind.key) && !leads) return true
  return isOutOfTime(cursor, first, next)
}

/** A bare number as a year: 1950 to 2079. */
function isOutOfTime(cursor: Cursor, first: number, next: number): boolean {
  for (let at = first; at < next; at++) {
    const token = cursor.tokens[at]!
    if (token.kind === "number" && token.text.length === 4 && (token.text < "1950" || token.text > "2079"))
      return true
  }
  return false
}
