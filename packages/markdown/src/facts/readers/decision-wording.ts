import { vocabulary } from "../../vocabulary/index.js"

/** Votes as the text states them. */
export interface Votes {
  readonly text: string
  readonly unanimous?: boolean
  readonly yes?: number
  readonly no?: number
  readonly abstain?: number
}

const count = "(\\d{1,3}|keine[nr]?|eine[rn]?)"
const yesVotes = new RegExp(
  `${count}\\s*(?:x\\s*)?(?:Ja|Dafür|Fürstimmen|Zustimmung(?:en)?|dafür)(?:[-‑ ]?Stimmen?)?(?![\\p{L}])`,
  "iu",
)
const noVotes = new RegExp(
  `${count}\\s*(?:x\\s*)?(?:Nein|Gegenstimmen?|Dagegen|dagegen|Ablehnung(?:en)?)(?:[-‑ ]?Stimmen?)?(?![\\p{L}])`,
  "iu",
)
const abstentions = new RegExp(
  `${count}\\s*(?:x\\s*)?(?:(?:Stimm)?Enthaltung(?:en)?|Enth\\.|enthalten)`,
  "iu",
)
const labelled =
  /\bJa\s*:\s*(\d{1,3})\b.{0,12}?\bNein\s*:\s*(\d{1,3})\b(?:.{0,12}?\bEnth(?:altung(?:en)?|\.)?\s*:\s*(\d{1,3})\b)?/iu
const bare = /^\(?\s*(\d{1,3})\s*[:/–-]\s*(\d{1,3})\s*[:/–-]\s*(\d{1,3})\s*\)?$/u
const unanimous =
  /(?<![\p{L}-])einstimmig(?:e[rnsm]?)?(?:(?![\p{L}])(?!\s*:)|\s*:\s*(?:ja\b|x\b|\[x\]|✓|✔|☒))/iu

/**
 * Votes named in a text: „einstimmig“, „34 Ja-Stimmen, 2 Nein-Stimmen und 3 Enthaltungen“, „Ja: 23, Nein: 3“, „7/3/6“ in
 * a column of votes. An empty form field („einstimmig:“) is no vote.
 */
export function votesOf(text: string, column = false): Votes | undefined {
  const form = labelled.exec(text)
  if (form !== null) {
    return {
      text: form[0],
      yes: Number(form[1]),
      no: Number(form[2]),
      ...(form[3] === undefined ? {} : { abstain: Number(form[3]) }),
    }
  }
  const against =
    /(?<![\p{L}\d])(\d{1,3})\s+(?:zu|gegen)\s+(\d{1,3})\s+Stimmen?(?:\s+(?:bei|und|mit)\s+(\d{1,3}|einer|keiner)\s+Enthaltung(?:en)?)?/u.exec(
      text,
    )
  if (against !== null) {
    return {
      text: against[0],
      yes: Number(against[1]),
      no: Number(against[2]),
      ...(against[3] === undefined ? {} : { abstain: numberOf(against[3]) }),
    }
  }
  const ratio = /(?<=(?:rat|tag|ausschuss|vertretung)(?:e?s)?,\s)(\d{1,3})\s*:\s*(\d{1,3})(?=\s*\))/u.exec(
    text,
  )
  if (ratio !== null) return { text: ratio[0], yes: Number(ratio[1]), no: Number(ratio[2]) }
  const triple = column ? bare.exec(text) : null
  if (triple !== null)
    return { text, yes: Number(triple[1]), no: Number(triple[2]), abstain: Number(triple[3]) }
  const found = { yes: yesVotes.exec(text), no: noVotes.exec(text), abstain: abstentions.exec(text) }
  const all = unanimous.exec(text)
  const numbers = Object.entries(found).flatMap(([key, match]) =>
    match === null ? [] : [[key, numberOf(match[1]!)] as const],
  )
  if (numbers.length === 0 && all === null) return undefined
  const places = [found.yes, found.no, found.abstain, all].flatMap((match) =>
    match === null ? [] : [{ start: match.index, end: match.index + match[0].length }],
  )
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  return {
    text: text.slice(start, end),
    ...(all === null ? {} : { unanimous: true }),
    ...Object.fromEntries(numbers),
  }
}

function numberOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : /^keine/iu.test(word) ? 0 : 1
}

const paperLabel =
  "(?:Beschluss|Vorlage|Vorlagen|Beschlussvorlage|Beschlussvorlagen|Informationsvorlage|Sitzungsvorlage|Drucksache|Drucksachen|Drs\\.?|DS|BV|Antrag|Az\\.|Aktenzeichen|Kreistagsbeschluss|Stadtratsbeschluss|Gemeinderatsbeschluss)"
const number =
  "((?:[A-ZÄÖÜ]{1,5}[\\s/-]{0,2})?(?:[IVXL]{1,6}[/-])?\\d{1,5}(?:[/.-][\\dA-Za-z]{1,6}){0,4}(?!\\d|\\.\\d))"
const labelledNumber = new RegExp(
  `(?<![\\p{L}])${paperLabel}(?:[-‑ ]?(?:Nr\\.?|Nummer|nummer))?\\s*:?\\s*${number}`,
  "u",
)
const shortNumber = new RegExp(`(?:^|[(\\s,;])Nr\\.\\s*${number}`, "u")

/** Number of a paper or resolution: „2025/064“, „18/2048-BV“, „KT 17/2021“, „Nr. 123/18“. A date is none. */
export function paperNumberOf(text: string): string | undefined {
  const named = labelledNumber.exec(text)?.[1] ?? shortNumber.exec(text)?.[1]
  const value = named?.replace(/\s+/gu, " ").trim()
  if (value === undefined || isDateLike(value)) return undefined
  // A lone small number counts things („Beschluss 3“) unless „Nr.“ stands before it.
  if (/^\d{1,2}$/u.test(value) && !/Nr\.?|[Nn]ummer/u.test(text.slice(0, text.indexOf(value))))
    return undefined
  return value
}

function isDateLike(value: string): boolean {
  return /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/u.test(value) || /^(?:19|20)\d{2}$/u.test(value)
}

/** Result of a vote or debate, if the text names one. */
export function resultOf(text: string): string | undefined {
  if (
    /(?<![\p{L}])(?:empfohlen|empfiehlt|vorberaten|beraten)(?![\p{L}])/iu.test(text) &&
    !/beschlossen|abgelehnt|vertagt|zur(?:\s+\S+)?\s+kenntnis/iu.test(text)
  )
    return undefined
  const whole = vocabulary.resolutionResult.whole(text)
  if (whole !== undefined) return whole.value
  const found = vocabulary.resolutionResult
    .find(text)
    .filter(({ term }) => !/^(?:einstimmig|mehrheitlich)$/iu.test(term))
  return found[0]?.value
}

/** Councils decide on a concept; committees advise, unless a paper number says otherwise. */
export const councils: ReadonlySet<string> = new Set(["kreistag", "stadtrat", "gemeinderat"])

/** An organ named in a text. `value` is missing for a committee the value list does not know. */
export interface NamedOrgan {
  readonly value?: string
  readonly label: string
  readonly start: number
  readonly end: number
}

const anyCommittee =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}-]*ausschuss(?:es)?|Ausschuss(?:es)?\s+(?:für|Nr\.|der|des)\s+\p{Lu}[\p{L}-]*(?:(?:,\s*|\s+und\s+|\s*&\s*)\p{Lu}[\p{L}-]*){0,4}|Ausschuss(?:es)?(?![\p{L}]))/gu

/** Councils and committees named in a text, in order; heads of administration are left out. */
export function organsIn(text: string): readonly NamedOrgan[] {
  const known = vocabulary.decisionBody
    .find(text)
    .filter(({ value }) => value !== "landrat" && value !== "buergermeister")
    .map(({ value, start, end }): NamedOrgan => ({ value, label: text.slice(start, end), start, end }))
  const others = [...text.matchAll(anyCommittee)].flatMap((found): NamedOrgan[] => {
    const start = found.index
    const end = start + found[0].length
    const same = known.find((organ) => organ.start < end && organ.end > start)
    return same === undefined ? [{ label: found[0], start, end }] : []
  })
  // „Ausschuss für Soziales“ inside „Ausschuss für Soziales, Kultur und Sport“: the longer wording is the name.
  const widened = known.map((organ) => {
    const longer = [...text.matchAll(anyCommittee)].find(
      ({ index, 0: words }) => index <= organ.start && index + words.length > organ.end,
    )
    return longer === undefined
      ? organ
      : { ...organ, label: longer[0], start: longer.index, end: longer.index + longer[0].length }
  })
  return [...widened, ...others].sort((a, b) => a.start - b.start)
}
