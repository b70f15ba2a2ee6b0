import { type Rich, rawText, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type Draft } from "../draft.js"
import { agendaHeading } from "../minutes-section.js"
import type { ReaderContext } from "../reader.js"
import { completeDuration } from "../readers/participation-formats.js"
import {
  type CountedPeople,
  countedPeople,
  formatKindOf,
  isAccessIdea,
  isFeedback,
  isOutcome,
  levelInSentence,
  participantsByName,
  participantsIn,
} from "../readers/participation-wording.js"
import { topicsOf } from "../topics.js"
import { statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, type Sentence, sentencesOf } from "./sentences-of.js"

/**
 * Reads who was asked, when and how many: „Im März 2025 haben wir 212 Familien befragt“, „An der Jugendkonferenz am
 * 20. September nahmen 140 Jugendliche teil“, „Familienbefragung (Februar 2026): 428 Eltern haben geantwortet“, or a
 * heading named after a format with its text below. What families are offered is no participation.
 */
export function readParticipation(prose: ProseText, context: ReaderContext): void {
  const { section } = prose
  const several = prose.form === "heading" ? new Set<Sentence>() : severalFormats(prose, context)
  if (isElsewhere(section)) return
  if (prose.form === "heading") {
    const told = formatInTitle(prose, context.uri)
    if (told !== undefined) context.emit(told)
    else if (isFormatHeading(section)) readFormatSection(section, context)
    return
  }
  if (isFormatHeading(section) || prose.text.length > longestText) return
  let open: OpenFormat | undefined
  for (const sentence of sentencesOf(prose.part)) {
    if (isQuestion(sentence.text) || several.has(sentence)) continue
    const found = openerIn(sentence, prose, context.uri)
    if (found !== undefined) {
      if (open !== undefined) context.emit(finish(open))
      open = found
    } else if (open !== undefined) complete(open, sentence, prose.base)
  }
  if (open !== undefined) context.emit(finish(open))
}

/**
 * „Zwischen Oktober 2025 und März 2026 haben wir 347 Familien schriftlich befragt und mit 58 Kindern Gruppengespräche
 * geführt“, „eine Befragung von 512 Eltern im Frühjahr 2026“: formats in one sentence, with its date.
 */
function severalFormats(prose: ProseText, context: ReaderContext): ReadonlySet<Sentence> {
  const read = new Set<Sentence>()
  for (const sentence of sentencesOf(prose.part)) {
    const { text } = sentence
    if (isQuestion(text) || text.length > 600 || planned.test(text)) continue
    const found = formatParts.flatMap((pattern) => [...text.matchAll(pattern)])
    const [date] = statedDates(sentence.part)
    if (
      found.length === 0 ||
      date === undefined ||
      (found.length === 1 && !/Befragung von/u.test(found[0]![0]))
    )
      continue
    for (const { groups } of found) {
      const { count, who, what } = groups as { count: string; who: string; what?: string }
      if (!isGroup({ who })) continue
      const name = what ?? surveyOf({ who })
      const { draft } = start(name, sentence.part, prose.base, prose.section, context.uri)
      draft.fields["n"] = Number(count.replace(/\D/gu, ""))
      draft.fields["date"] = date.value
      draft.fields["participants"] = participantsIn(who)
      context.emit(draft)
      read.add(sentence)
    }
  }
  return read
}

const formatParts: readonly RegExp[] = [
  /(?<!\p{L}\s)(?<![\d.])(?<count>\d[\d.]*)\s+(?<who>\p{Lu}[\p{L}*:_]+)\s+(?:\p{Ll}+\s+){0,2}(?:befragt|angeschrieben|interviewt)(?![\p{L}])/gu,
  /(?<![\p{L}])mit\s+(?<count>\d[\d.]*)\s+(?<who>\p{Lu}[\p{L}*:_]+)(?:\s[^,.;]{0,40}?)?\s(?<what>\p{Lu}\p{L}*(?:gespräche|interviews|workshops?|werkstätten|runden))\s+(?:geführt|durchgeführt|gemacht)(?![\p{L}])/gu,
  /(?<![\p{L}])Befragung\s+von\s+(?<count>\d[\d.]*)\s+(?<who>\p{Lu}[\p{L}*:_]+)/gu,
]

/** „Stimmen aus dem Elterncafé (Oktober 2026, 17 Mütter, 2 Väter)“: the bracket tells when and how many. */
function formatInTitle(prose: ProseText, uri: string): Draft | undefined {
  const found = /^(.{6,80}?)\s*\(([^()]*\d[^()]*)\)$/u.exec(prose.text)
  const name = found === null ? undefined : nameIn(found[1]!)
  if (found === null || name === undefined) return undefined
  const counts = [...found[2]!.matchAll(/(?<!\d)(\d{1,4})\s+(\p{Lu}[\p{L}*:_]+)/gu)].filter(([, , who]) =>
    isGroup({ who: who! }),
  )
  const [date] = statedDates(prose.part)
  if (counts.length === 0 || date === undefined) return undefined
  const { draft } = start(name.text, prose.part, prose.base, prose.section, uri)
  draft.fields["n"] = counts.reduce((sum, [, count]) => sum + Number(count), 0)
  draft.fields["date"] = date.value
  draft.fields["participants"] = [...new Set(counts.flatMap(([, , who]) => participantsIn(who!)))]
  return draft
}

const longestText = 8000

interface OpenFormat {
  readonly draft: Draft
  /** Groups told by a number of people; they say more than the name. */
  counted: readonly string[]
}

const otherPlaces: ReadonlySet<string> = new Set([
  "massnahmen",
  "basisangebot",
  "organisation",
  "netzwerk",
  "zeitplan",
  "ressourcen",
  "lebensphasen",
  "anhang",
  "ziele",
])

/** Offers, measures and bodies have formats of their own that are no participation in planning. */
function isElsewhere(section: Section): boolean {
  const own = [...section.canonical, ...section.inherited] as readonly string[]
  return (
    !own.includes("beteiligung") &&
    own.some((id) => otherPlaces.has(id)) &&
    !/beteilig|befrag|gefragt/iu.test(section.title)
  )
}

function inParticipation(section: Section): boolean {
  const ids = [...section.canonical, ...section.inherited] as readonly string[]
  return (
    ids.includes("beteiligung") ||
    /beteiligt|befragt|gefragt/iu.test(section.title) ||
    topicsOf(section).some(({ collection }) => collection === "participationFormats")
  )
}

const formatWord =
  /(?:befragung|umfrage|konferenz|werkstatt|fachgespräche?|gesprächsrunden?|elterncafés?|auslegung|jugendforum|kinderforum|fokusgruppen?|workshops?|sozialraumgespräche?|zukunftswerkstatt|versammlung(?:en)?)(?![\p{L}])/iu

function isFormatHeading(section: Section): boolean {
  const { title } = section
  if (
    !formatWord.test(title) ||
    agendaHeading.test(title) ||
    /^(?:Auswertung|Ergebnisse?|Rückblick|Bericht)(?![\p{L}])/u.test(title) ||
    title.split(" ").length > 6 ||
    /\?$/u.test(title) ||
    isNetwork(title)
  )
    return false
  return (
    inParticipation(section) ||
    /(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(title) ||
    (section.parent !== undefined && /sagen|stimmen|gefragt|beteilig|befrag/iu.test(section.parent.title))
  )
}

function isNetwork(text: string): boolean {
  return /netzwerk(?:analyse|befragung|erhebung|karte)|trägerbefragung|angebotsabfrage/iu.test(text)
}

function readFormatSection(section: Section, context: ReaderContext): void {
  const { heading } = section
  if (heading === undefined) return
  const texts: { readonly part: Rich; readonly base: number }[] = []
  for (const { block, base } of section.blocks) {
    if (block.kind === "paragraph") texts.push({ part: rich(block.inline), base })
    else if (block.kind === "list")
      for (const item of block.items)
        for (const inner of item.blocks)
          if (inner.kind === "paragraph") texts.push({ part: rich(inner.inline), base })
  }
  const sentences = texts.flatMap(({ part, base }) =>
    rawText(part).length > longestText ? [] : sentencesOf(part).map((sentence) => ({ sentence, base })),
  )
  const stated = sentences.filter(({ sentence }) => !isQuestion(sentence.text))
  const said = stated.some(
    ({ sentence }) =>
      happened.test(sentence.text) ||
      planned.test(sentence.text) ||
      countedPeople(sentence.text) !== undefined,
  )
  if (!said) return
  const open = start(section.title, heading.title, heading.base, section, context.uri)
  for (const { sentence, base } of stated) complete(open, sentence, base)
  if (open.draft.fields["date"] === undefined && open.draft.fields["n"] === undefined) return
  if (open.counted.length === 0 && participantsByName(section.title).length === 0) {
    const invited = stated
      .map(({ sentence }) => sentence.text)
      .find((text) => happened.test(text) && participantsIn(text).length > 0)
    if (invited !== undefined) open.counted = participantsIn(invited)
  }
  context.emit(finish(open))
}

const happened =
  /(?<![\p{L}])(?:lief|liefen|fand|fanden|statt|stattgefunden|durchgeführt|nahm|nahmen|teilgenommen|teilnehmen|geantwortet|mitgemacht|beteiligt|kamen|kam|antworteten|beteiligten|befragt|befragten|befragte|gefragt|interviewt|eingeladen|formuliert|eingebracht|mitgewirkt|mitgedacht|beantwortet|beantworteten|ausgefüllt|diskutiert|gesprochen|gezeigt|erzählt|gemalt|bewertet|angeschrieben|getroffen|organisiert|veranstaltet|haben)(?![\p{L}])/iu
const planned = /(?<![\p{L}])(?:wird|werden|soll|sollen|geplant|vorgesehen)(?![\p{L}])/iu
const asked =
  /(?<![\p{L}])(?:befragt|gefragt|interviewt|befragten|fragten|angehört|angeschrieben|beantwortet|beantworteten|Fragebogen|Fragebögen)(?![\p{L}])/iu
const display =
  /(?<![\p{L}])(?:lag|lagen|liegt|liegen)(?![\p{L}])[^]*?(?<![\p{L}])(?:öffentlich|zur\s+(?:öffentlichen\s+)?Einsicht(?:nahme)?)(?![\p{L}])[^]*?(?<![\p{L}])aus(?![\p{L}])|(?<![\p{L}])öffentlich\s+ausgelegt(?![\p{L}])|(?<![\p{L}])öffentliche\s+Auslegung(?![\p{L}])/iu

/** A format that begins with this sentence. */
function openerIn(sentence: Sentence, prose: ProseText, uri: string): OpenFormat | undefined {
  const { text } = sentence
  if (text.length > 1200 || isNetwork(text)) return undefined
  const dates = statedDates(sentence.part)
  const people = countedPeople(text)
  const isDisplay = display.test(text)
  if (isDisplay && dates.length > 0) {
    const open = start("Öffentliche Auslegung", sentence.part, prose.base, prose.section, uri)
    open.draft.fields["kind"] = "oeffentliche-auslegung"
    complete(open, sentence, prose.base)
    return open
  }
  const inside = inParticipation(prose.section)
  const name = nameIn(text)
  const occurs = happened.test(text)
  const leads =
    name !== undefined &&
    name.start <= 6 &&
    /^\s*(?:\([^()]*\d[^()]*\))?\s*[:–-]\s/u.test(text.slice(name.end))
  if (
    name !== undefined &&
    (dates.length > 0 || people !== undefined) &&
    (occurs || leads) &&
    (inside || (dates.length > 0 && people !== undefined))
  ) {
    const open = start(name.text, sentence.part, prose.base, prose.section, uri)
    complete(open, sentence, prose.base)
    return open
  }
  if (people !== undefined && asked.test(text) && isGroup(people) && (inside || dates.length > 0)) {
    const open = start(surveyOf(people), sentence.part, prose.base, prose.section, uri)
    complete(open, sentence, prose.base)
    return open
  }
  // „An der Befragung im September haben 96 Eltern teilgenommen.“
  if (
    people !== undefined &&
    isGroup(people) &&
    occurs &&
    /(?<![\p{L}])[Bb]efragung(?![\p{L}])/u.test(text)
  ) {
    const open = start(surveyOf(people), sentence.part, prose.base, prose.section, uri)
    complete(open, sentence, prose.base)
    return open
  }
  // „Im November haben wir alle Familien angeschrieben. 131 Familien antworteten.“: the number follows.
  const [group] =
    people === undefined && asked.test(text) && dates.length > 0 && inside ? participantsIn(text) : []
  if (
    group !== undefined &&
    surveys[group] !== undefined &&
    /(?<![\p{L}])(?:haben wir|wurden|wir haben)(?![\p{L}])/iu.test(text)
  ) {
    const open = start(surveys[group], sentence.part, prose.base, prose.section, uri)
    complete(open, sentence, prose.base)
    return open
  }
  return undefined
}

function isGroup({ who }: Pick<CountedPeople, "who">): boolean {
  return who !== "" && vocabulary.participant.find(who).length > 0
}

const surveys: Readonly<Record<string, string>> = {
  eltern: "Elternbefragung",
  familien: "Familienbefragung",
  kinder: "Kinderbefragung",
  jugendliche: "Jugendbefragung",
  fachkraefte: "Fachkräftebefragung",
  "freie-traeger": "Trägerbefragung",
  ehrenamt: "Befragung der Ehrenamtlichen",
}

function surveyOf({ who }: Pick<CountedPeople, "who">): string {
  const [group] = participantsIn(who)
  return (group === undefined ? undefined : surveys[group]) ?? "Befragung"
}

/** Compounds no list can hold: „Elternwerkstätten“, „Dorfgespräche“. */
const formatNoun =
  /(?<![\p{L}])\p{Lu}[\p{L}-]{2,}(?:werkstatt|werkstätten|konferenz|konferenzen|befragung|befragungen|umfrage|umfragen|gespräch|gespräche|workshop|workshops|versammlung|versammlungen)(?![\p{L}])/u

/** The name of a format as the sentence writes it, with a title in quotes and its year. */
function nameIn(
  text: string,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const found = vocabulary.participationKind.find(text).find(({ start, end, value }) => {
    const word = text.slice(start, end)
    return (
      value !== "beirat" &&
      value !== "oeffentliche-auslegung" &&
      /^\p{Lu}/u.test(word) &&
      !/^(?:(?:\p{L}+-)?Fragebogen|Stellungnahme|Umfrage|Werkstatt|Konferenz|Befragung|Befragungen)$/u.test(
        word,
      )
    )
  })
  const word = found === undefined ? formatNoun.exec(text) : null
  if (word !== null) return { text: word[0], start: word.index, end: word.index + word[0].length }
  if (found === undefined) return undefined
  const rest =
    /^(?:\s+(?:„[^“”"]{2,60}[“”"]|»[^«]{2,60}«|"[^"]{2,60}"))?(?:\s+(?:19|20)\d{2}(?![\d–-]))?/u.exec(
      text.slice(found.end),
    )
  const end = found.end + (rest?.[0].length ?? 0)
  return { text: text.slice(found.start, end), start: found.start, end }
}

function start(name: string, part: Rich, base: number, section: Section, uri: string): OpenFormat {
  const kind = formatKindOf(name)
  const place = absolutePlace(part, base)
  return {
    draft: {
      collection: "participationFormats",
      name,
      place,
      namePlace: place,
      fields: { participants: [], ...(kind === undefined ? {} : { kind }) },
      fieldPlaces: {},
      aliases: [],
      mention: false,
      section,
      uri,
      mergeKey: "name",
    },
    counted: [],
  }
}

function complete(open: OpenFormat, { part, text }: Sentence, base: number): void {
  const { fields, fieldPlaces } = open.draft
  const people = countedPeople(text)
  const feedback = isFeedback(text)
  if (people !== undefined && fields["n"] === undefined && !feedback) {
    fields["n"] = people.n
    fieldPlaces["n"] = absolutePlace(part, base)
    const groups = participantsIn(
      text
        .slice(people.start, people.start + 90)
        .split(/\s(?:zwischen|im|in|mit|haben|hat|gefragt|befragt)\s/u)[0] ?? "",
    )
    if (open.counted.length === 0 && isGroup(people)) open.counted = groups
  }
  if (fields["date"] === undefined && !feedback) {
    const date = statedDates(part)[0]
    if (date !== undefined) {
      fields["date"] = date.value
      fieldPlaces["date"] = absolutePlace(date.part, base)
    }
  }
  fields["level"] ??= levelInSentence(text)
  if (feedback) fields["feedback"] ??= text
  else if (isOutcome(text)) fields["result"] ??= text
  if (isAccessIdea(text)) fields["accessIdeas"] ??= text
  if (planned.test(text) && !happened.test(text.replace(planned, " ")) && fields["n"] === undefined)
    fields["status"] ??= "geplant"
}

function finish({ draft, counted }: OpenFormat): Draft {
  draft.fields["participants"] = counted.length > 0 ? counted : participantsByName(draft.name)
  completeDuration(draft)
  return draft
}
