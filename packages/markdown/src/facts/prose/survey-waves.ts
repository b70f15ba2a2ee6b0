import type { DateValue } from "@kettenwerk/core"
import { type Rich, rawText, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type Draft } from "../draft.js"
import type { ReaderContext } from "../reader.js"
import { statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, type Sentence, sentencesOf } from "./sentences-of.js"

const survey =
  /netzwerk(?:analyse|befragung|erhebung|karte)|kontaktmatrix|akteursbefragung|kooperationsanalyse|(?<![\p{L}])SNA(?![\p{L}])/iu
const collecting =
  /(?<![\p{L}])(?:Erhebung|Befragung|Analyse|Netzwerkanalyse|Netzwerkbefragung|Fragebogen|befragt|angeschrieben\p{L}*|geantwortet|ausgefüllt|durchgeführt|erhoben)(?![\p{L}])/iu

/**
 * Reads a survey of the network below a heading that names it, or where a sentence says so: when, how, who answered.
 * „Im Mai 2022 hat die Sozialplanung zehn Stellen schriftlich befragt, acht haben geantwortet.“
 */
export function readSurveyWaves(prose: ProseText, context: ReaderContext): void {
  if (prose.form !== "heading") return
  const { section } = prose
  const inTitle = survey.test(section.title)
  const network =
    inTitle || ([...section.canonical, ...section.inherited] as readonly string[]).includes("netzwerk")
  if (!network) return
  const inHeading = section.heading !== undefined && /rücklauf|befragung|erhebung/iu.test(section.title)
  const titled = inHeading
    ? [{ sentence: { part: section.heading!.title, text: section.title }, base: section.heading!.base }]
    : []
  const below = section.blocks.flatMap(
    ({ block, base }): { readonly sentence: Sentence; readonly base: number }[] => {
      if (block.kind !== "paragraph") return []
      const part: Rich = rich(block.inline)
      return rawText(part).length > 6000 ? [] : sentencesOf(part).map((sentence) => ({ sentence, base }))
    },
  )
  let draft: Draft | undefined
  for (const { sentence, base } of [...titled, ...below]) {
    const { text } = sentence
    if (
      isQuestion(text) ||
      /(?<![\p{L}])(?:wird|werden|soll|sollen)(?![\p{L}]).*(?:wiederhol|geplant|durchgeführt|stattfinden)/iu.test(
        text,
      )
    )
      continue
    if (!collecting.test(text) && !/rücklauf/iu.test(text)) continue
    const date = statedDates(sentence.part).find(
      ({ value }) => value.precision !== "range" || value.from?.slice(0, 4) === value.to?.slice(0, 4),
    )
    const counts = answersIn(text)
    const opens = survey.test(text) || inTitle
    if (
      draft === undefined &&
      !(opens && (date !== undefined || counts !== undefined)) &&
      !(network && counts !== undefined)
    )
      continue
    draft ??= start(section, sentence, base, context.uri, date?.value)
    if (date !== undefined && draft.fields["date"] === undefined) {
      draft.fields["date"] = date.value
      draft.fieldPlaces["date"] = absolutePlace(date.part, base)
    }
    if (counts !== undefined) {
      if (counts.respondents !== undefined) draft.fields["respondents"] ??= counts.respondents
      if (counts.invited !== undefined) draft.fields["invited"] ??= counts.invited
      if (counts.rate !== undefined) draft.fields["responseRate"] ??= counts.rate
    }
    draft.fields["method"] ??= methodIn(text)
  }
  if (draft === undefined) return
  // „Netzwerkanalyse“ gets the year of its date, so that two waves stay two.
  context.emit(draft)
}

function methodIn(text: string): string | undefined {
  if (/schriftlich|fragebogen|online-?(?:befragung|umfrage)|(?<![\p{L}])befrag(?:t|ung)/iu.test(text))
    return "befragung"
  if (/interview|gespräche\s+geführt/iu.test(text)) return "interview"
  return vocabulary.surveyMethod.find(text).find(({ value }) => value !== "netzwerkanalyse")?.value
}

function start(
  section: Section,
  { part }: Sentence,
  base: number,
  uri: string,
  date: DateValue | undefined,
): Draft {
  const year = (date?.from ?? date?.to)?.slice(0, 4)
  const titled = survey.test(section.title)
  const name =
    titled && /(?:19|20)\d{2}/u.test(section.title)
      ? section.title
      : `Netzwerkanalyse${year === undefined ? "" : ` ${year}`}`
  const heading = section.heading
  const place =
    titled && heading !== undefined ? absolutePlace(heading.title, heading.base) : absolutePlace(part, base)
  return {
    collection: "surveyWaves",
    name,
    place: absolutePlace(part, base),
    namePlace: place,
    fields: reachOf(section, absolutePlace(part, base).start),
    fieldPlaces: {},
    aliases: [],
    mention: false,
    section,
    uri,
    mergeKey: "name",
  }
}

/** How far the text of the section itself reaches around a place; ties in it belong to the survey. */
function reachOf(section: Section, at: number): { readonly before: number; readonly after: number } {
  const last = section.blocks.at(-1)
  return { before: at - section.start, after: (last === undefined ? at : last.base + last.block.end) - at }
}

const words = [
  "null",
  "eine?",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
]
const count = `(\\d{1,4}|${words.slice(2).join("|")}|alle)`
const ofAll = new RegExp(
  `(?<![\\p{L}\\d.,/])${count}\\s+(?:von|der)\\s+(?:den\\s+|insgesamt\\s+)*${count}(?:\\s+\\p{L}+){0,4}`,
  "iu",
)
const answered =
  /(?:geantwortet|beteiligt|teilgenommen|ausgefüllt|zurückgesandt|zurückgeschickt|Stellen|Einrichtungen|Akteure?n?|Organisationen|Institutionen|Fragebögen)/iu
const fromAll = new RegExp(
  `(?<![\\p{L}])von\\s+(?:den\\s+|insgesamt\\s+)*${count}\\s+(?:\\p{L}+\\s+){1,4}?(?:haben|hat)\\s+(?:sich\\s+)?(?:\\p{L}+\\s+)?${count}(?![\\d.,]|\\s*%)`,
  "iu",
)
const invitedThen = new RegExp(
  `(?<![\\p{L}\\d.,/])${count}\\s+(?:Stellen|Akteure|Akteurinnen und Akteure|Einrichtungen|Organisationen|Institutionen)\\b[^.]*?(?:befragt|angeschrieben)[^.]*?,?\\s(?:davon\\s+)?(?:haben\\s+)?${count}\\s+(?:haben|Stellen|davon)?`,
  "iu",
)
const rate =
  /(?:Rücklauf(?:quote)?|Antwortquote|Beteiligungsquote)[^.\d]{0,40}(\d{1,3})(?:,(\d))?\s*(?:%|Prozent)/iu

/** „14 von 17 Stellen“, „von 14 angeschriebenen Stellen haben 13 geantwortet“, „Rücklauf 82 %“. */
function answersIn(
  text: string,
): { readonly respondents?: number; readonly invited?: number; readonly rate?: number } | undefined {
  const share = rate.exec(text)
  const quota = share === null ? {} : { rate: Math.min(1, Number(`${share[1]}.${share[2] ?? 0}`) / 100) }
  const pair = fromAll.exec(text)
  if (pair !== null)
    return {
      ...quota,
      invited: numberOf(pair[1]!),
      respondents: pair[2]!.toLowerCase() === "alle" ? numberOf(pair[1]!) : numberOf(pair[2]!),
    }
  const invited = invitedThen.exec(text)
  if (invited !== null) {
    const [asked, replied] = [
      numberOf(invited[1]!),
      invited[2]!.toLowerCase() === "alle" ? numberOf(invited[1]!) : numberOf(invited[2]!),
    ]
    if (replied <= asked) return { ...quota, invited: asked, respondents: replied }
  }
  const of = ofAll.exec(text)
  if (of !== null && answered.test(text)) {
    const all = numberOf(of[2]!)
    const some = of[1]!.toLowerCase() === "alle" ? all : numberOf(of[1]!)
    if (some <= all && all > 0) return { ...quota, respondents: some, invited: all }
  }
  return share === null ? undefined : quota
}

function numberOf(word: string): number {
  const at = words.findIndex((candidate) => new RegExp(`^${candidate}$`, "iu").test(word))
  return at >= 0 ? at : Number(word)
}
