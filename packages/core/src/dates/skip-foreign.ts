import { parseClock } from "./clock.js"
import { type Cursor, isJoined } from "./tokens.js"

const phoneWords = new Set([
  "tel",
  "telefon",
  "telefonnummer",
  "fax",
  "telefax",
  "mobil",
  "handy",
  "fon",
  "durchwahl",
  "hotline",
])
const paperWords = new Set([
  "nr",
  "nummer",
  "vorlage",
  "vorlagen",
  "beschlussvorlage",
  "informationsvorlage",
  "drucksache",
  "drucksachen",
  "drs",
  "ds",
  "az",
  "aktenzeichen",
  "antrag",
  "bv",
  "iv",
  "vl",
  "kt",
  "sr",
  "vorlagennummer",
  "beschlussnummer",
  "drucksachennummer",
  "registriernummer",
  "isbn",
  "issn",
  "din",
  "iso",
  "plz",
])
const sectionWords = new Set([
  "kapitel",
  "kap",
  "abschnitt",
  "abbildung",
  "abb",
  "tabelle",
  "tab",
  "top",
  "ziffer",
  "ziff",
  "punkt",
  "art",
  "artikel",
])
const lawWords = new Set([
  "abs",
  "absatz",
  "satz",
  "s",
  "nr",
  "nummer",
  "f",
  "ff",
  "und",
  "bis",
  "i",
  "v",
  "m",
  "lit",
  "buchst",
  "in",
  "verbindung",
  "mit",
])

/**
 * Index behind something at token `index` that has digits but is no date: a reference to a law, a phone
 * number, the number of a paper or a chapter, a web address, a time of day. `index` itself if nothing is.
 */
export function skipForeign(cursor: Cursor, index: number): number {
  const token = cursor.tokens[index]!
  if (token.key === "§") return skipLaw(cursor, index)
  if (token.kind === "number") {
    const clock = parseClock(cursor, index)
    return clock ? clock.next : index
  }
  if (token.kind !== "word") return index
  if (phoneWords.has(token.key)) return skipRun(cursor, index, /^[\d.:()+/-]+$/)
  if (/^(?:https?|www|mailto|doi)$/.test(token.key)) return skipJoined(cursor, index + 1)
  if (sectionWords.has(token.key)) return skipNumber(cursor, index, false)
  return paperWords.has(token.key) ? skipNumber(cursor, index, true) : index
}

function skipLaw(cursor: Cursor, index: number): number {
  let at = index + 1
  for (; at < cursor.tokens.length; at++) {
    const token = cursor.tokens[at]!
    if (token.gap > 1) break
    if (token.kind === "number" && token.text.length <= 3) continue
    if (
      token.kind === "word" &&
      (lawWords.has(token.key) || (isJoined(cursor, at) && token.text.length === 1))
    )
      continue
    if (token.kind === "mark" && /^[§.,/-]$/.test(token.key)) continue
    break
  }
  return at
}

function skipRun(cursor: Cursor, index: number, allowed: RegExp): number {
  let at = index + 1
  while (
    at < cursor.tokens.length &&
    cursor.tokens[at]!.gap <= 1 &&
    allowed.test(cursor.tokens[at]!.key.slice(0, 20))
  )
    at++
  return at
}

function skipJoined(cursor: Cursor, index: number, limit = cursor.tokens.length): number {
  let at = index
  while (at < limit && isJoined(cursor, at)) at++
  return at
}

/** Behind „Nr. 123/18“ or „Kapitel 3.14“; a year or day alone („Antrag 2025“) is left to be read. */
function skipNumber(cursor: Cursor, index: number, paper: boolean): number {
  let at = index + 1
  // A few marks at most: a run of „Nr.“ must not be walked again from each of its words.
  while (at < index + 8 && /^(?:[.:#-]|nr|nummer)$/.test(cursor.tokens[at]?.key ?? "")) at++
  if ((cursor.tokens[at]?.gap ?? 3) > 1) return index
  const end = skipJoined(cursor, at + 1, at + 40)
  let digits = false
  let slashed = false
  let dotted = false
  for (let step = at; step < end; step++) {
    const token = cursor.tokens[step]!
    digits ||= token.kind === "number"
    slashed ||= token.key === "/" || token.key === "-"
    dotted ||= token.key === "." && step + 1 < end
  }
  if (!digits) return index
  return (paper ? slashed && !dotted : dotted) ? end : index
}
