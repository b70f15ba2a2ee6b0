import { expandEllipsis } from "@kettenwerk/core"
import { cleanText, plain, type Rich, rawText, slice, split, stripEnds } from "../blocks/rich.js"
import { vocabulary } from "../vocabulary/index.js"
import { keptTogether } from "../vocabulary/kept-together.js"

/** A name out of an enumeration; `text` is the full name where the author shortened it („Jugend- und Sozialamt“). */
export interface SplitName {
  readonly part: Rich
  readonly text: string
}

const idOnly = /^\(?\p{Lu}{0,2}[-.]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?\)?$/u
/** „alle Träger“, „weitere Partner“: nobody in particular. */
const collective =
  /^(?:alle|weitere|diverse|verschiedene|sonstige|andere|lokale|örtliche|viele|mehrere|verschiedenste|jeweilige|jeweils|ggf\.?|u\.\s?a\.)\s/iu
const hardSeparators = /\s*(?:\n|;|•|·|\s\|\s)\s*/gu
const legalForm = /(?:\be\.\s?V\.|\bgGmbH\b|\bGmbH\b|\bAöR\b|\bKdöR\b|\be\.\s?G\.)/u

/**
 * Cuts an enumeration into names: at line breaks, semicolons and commas; at „und“, „sowie“, „&“ and „/“ only
 * where an organisation starts behind it, so that „Fachdienst Jugend und Soziales“ stays one name. Shared word
 * parts are completed. Brackets never split.
 */
export function splitNames(list: Rich): readonly SplitName[] {
  return splitWords(list).filter(({ text }) => !collective.test(text))
}

/** The same for target groups and other words, where „alle Kinder“ is meant as such. */
export function splitWords(list: Rich): readonly SplitName[] {
  return split(list, hardSeparators)
    .flatMap(splitAtCommas)
    .flatMap(severalHouses)
    .flatMap((piece) =>
      piece.text === undefined ? splitAtConjunctions(piece.part).flatMap(complete) : [piece as SplitName],
    )
    .filter(
      ({ text }) =>
        (/\p{L}{2}/u.test(text) || idOnly.test(text)) &&
        !/^(?:…|\.\.\.|und (?:viele|weitere|andere)(?![\p{L}])|viele (?:mehr|andere))/iu.test(text) &&
        !/^(?:u\.\s?a\.|etc\.?|usw\.?|und weitere|weitere|n\.\s?n\.|offen|keine|–|-)$/iu.test(text),
    )
}

/** „die Kitas Moorzwerge und Torfstecher“ are two houses of one kind. */
function severalHouses(part: Rich): readonly { readonly part: Rich; readonly text?: string }[] {
  const raw = rawText(part)
  const found =
    /^\s*(?:(?:und|sowie|die|den|der)\s+)*(Kitas|Grundschulen|Regelschulen|Familienzentren|Kindergärten|Horte)\s+(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)\s+und\s+(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)\s*$/u.exec(
      raw,
    )
  const one = found === null ? undefined : singular[found[1]!]
  if (found === null || one === undefined) return [{ part }]
  return [found[2]!, found[3]!].map((name) => {
    const at = raw.lastIndexOf(name)
    return { part: slice(part, at, at + name.length), text: `${one} ${name}` }
  })
}

const singular: Readonly<Record<string, string>> = {
  Kitas: "Kita",
  Grundschulen: "Grundschule",
  Regelschulen: "Regelschule",
  Familienzentren: "Familienzentrum",
  Kindergärten: "Kindergarten",
  Horte: "Hort",
}

function splitAtCommas(part: Rich): readonly Rich[] {
  const raw = rawText(part)
  const cuts: number[] = []
  let depth = 0
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw[index]
    if (unit === "(") depth += 1
    else if (unit === ")") depth = Math.max(0, depth - 1)
    else if (unit === "," && depth === 0) cuts.push(index)
  }
  // „Jugend-, Sozial- und Gesundheitsamt“ is one shared word, „Eltern, die wenig Deutsch sprechen“ one group.
  const kept = cuts.filter(
    (cut) => !/-$/u.test(raw.slice(0, cut)) && !relativeClause.test(raw.slice(cut + 1)),
  )
  let from = 0
  const pieces: Rich[] = []
  for (const cut of kept) {
    pieces.push(slice(part, from, cut))
    from = cut + 1
  }
  pieces.push(slice(part, from))
  return pieces.filter((piece) => piece.end > piece.start)
}

const relativeClause =
  /^\s*(?:(?:mit|in|bei|für|von|an|auf|aus)\s+)?(?:die|der|das|den|deren|denen|dessen)\s+[^,;]*(?<![\p{L}])\p{Ll}{2,}(?:en|n|t)\s*(?:[,;]|$)/u

const conjunction = /\s+(?:und|sowie|&|u\.)\s+|\s*\/\s*(?=\p{Lu})|\s+\+\s+/gu

function splitAtConjunctions(part: Rich): readonly Rich[] {
  const raw = rawText(part)
  const pieces: Rich[] = []
  let from = 0
  for (const found of raw.matchAll(conjunction)) {
    const left = raw.slice(from, found.index)
    const right = raw.slice(found.index + found[0].length)
    if (/-\s*$/u.test(left) || insideBrackets(raw, found.index)) continue
    if (!(startsOrganisation(right) && namesOrganisation(left))) continue
    pieces.push(slice(part, from, found.index))
    from = found.index + found[0].length
  }
  pieces.push(slice(part, from))
  return pieces.filter((piece) => piece.end > piece.start)
}

function insideBrackets(raw: string, index: number): boolean {
  const before = raw.slice(0, index)
  return before.lastIndexOf("(") > before.lastIndexOf(")")
}

function namesOrganisation(text: string): boolean {
  return (
    legalForm.test(text) ||
    vocabulary.actorKind.find(text).length > 0 ||
    vocabulary.bodyKind.find(text).length > 0 ||
    vocabulary.roleKind.find(text).length > 0 ||
    vocabulary.sector.find(text).some(({ value }) => value === "freie-traeger" || value === "krankenkasse")
  )
}

/** „Fachbereich Jugend und Familie“: the second word is part of the name, not another office. */
const fieldWord =
  /^(?:Famili\p{L}*|Jugend|Soziales|Gesundheit|Bildung|Sport|Schule|Kultur|Teilhabe|Integration|Senioren|Kinder|Inklusion|Arbeit|Frauen|Gleichstellung|Wohnen|Prävention|Generationen|Beratung|Betreuung|Schulen und Sport|Soziale Dienste)(?:\s+(?:und|sowie|&)\s+\p{Lu}\p{L}+)?(?:\s*\([^()]*\))?$/u

/** True if an organisation is named within the first words, before the next conjunction. */
function startsOrganisation(text: string): boolean {
  if (fieldWord.test(text.trim())) return false
  const first = text.split(/\s+(?:und|sowie|&)\s+|[,;(]/u)[0] ?? ""
  return /^\p{Lu}|^(?:der|die|das|den|dem)\s/u.test(first) && namesOrganisation(first)
}

/** „Leitungen Jugend- und Sozialamt“ names two offices. */
function complete(part: Rich): readonly SplitName[] {
  const trimmed = stripEnds(
    part,
    /^(?:[\s*_–—-]+|(?:und|sowie|sowie die|die|der|das|den|dem|durch|von|mit)\s+)*/iu,
    /[\s.,;:*_]*$/u,
  )
  const whole = withoutAbbreviation(keepsLegalDot(part, trimmed))
  const raw = rawText(whole)
  if (!/\p{L}-\s*(?:,|\s(?:und|oder|sowie|&|bzw\.)\s)/u.test(raw))
    return [{ part: whole, text: plain(whole) }]
  const expanded =
    legalForm.test(raw) || !sharedOffice.test(raw) ? [] : expandEllipsis(raw, { keep: keptTogether })
  if (expanded.length < 2) return [{ part: whole, text: plain(whole) }]
  // „Leitungen Jugend- und Sozialamt“: what stands in front of the shared words belongs to each of them.
  const lead = raw.slice(0, expanded[0]!.group.start).trim()
  return expanded.map(({ word, start, end }) => ({
    part: slice(whole, start, end),
    text: lead === "" ? word : `${cleanText(lead)} ${word}`,
  }))
}

/** Shared word parts are completed for offices and functions only: „Kinder- und Jugendhilfe“ is one name. */
const sharedOffice =
  /\p{L}-\s*(?:,|\s(?:und|oder|sowie|&|bzw\.)\s)[^,;]*?\p{L}*(?:amt|amtes|amts|ämter|ämtern|leitung|leitungen|dezernat|dezernats|referat|behörde|schule|schulen|verwaltung|planung|stelle|stellen|ausschuss|gruppe|gruppen|kasse|kassen|beauftragte[rn]?)(?![\p{L}-])/iu

const bracketedAbbreviation = /\s*\((?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{L}&/-]{2,9}\)$/u

/** „Jugendamt (JA)“ is the Jugendamt; the abbreviation is known as its alias. */
export function withoutAbbreviation(part: Rich): Rich {
  const found = bracketedAbbreviation.exec(rawText(part))
  return found === null || found.index === 0 ? part : { ...part, end: part.start + found.index }
}

/** Keeps the dot of „e. V.“ that belongs to the name. */
function keepsLegalDot(before: Rich, after: Rich): Rich {
  const raw = rawText({ inline: after.inline, start: after.start, end: Math.min(after.end + 1, before.end) })
  return /\be\.\s?[VG]\.$/u.test(raw) ? { ...after, end: after.end + 1 } : after
}
