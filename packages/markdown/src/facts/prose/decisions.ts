import { daysBetween } from "@kettenwerk/core"
import { linksIn, plain, type Rich, rawText, slice } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type Draft } from "../draft.js"
import type { ReaderContext } from "../reader.js"
import {
  councils,
  type NamedOrgan,
  organsIn,
  paperNumberOf,
  resultOf,
  votesOf,
} from "../readers/decision-wording.js"
import { dateWithYear, type StatedDate, statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, type Sentence, sentencesOf } from "./sentences-of.js"

/**
 * Reads decisions and debates that running text states: „Der Kreistag hat am 05.09.2018 … beschlossen (Nr. 123/18)“,
 * „Der Jugendhilfeausschuss berät am 13.01.2027“, „JHA 18.02. → Kreistag 12.03.2025“. A question states nothing.
 */
export function readDecisions(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  if (isTableOfContents(prose.text)) return
  if (readChain(prose, context)) return
  const named: { organ: NamedOrgan; segment: Segment }[] = []
  for (const sentence of sentencesOf(prose.part)) {
    if (sentence.text.length > longestSentence || isQuestion(sentence.text)) continue
    const organs = organsIn(sentence.text).filter((organ) => isNamed(organ, sentence.text))
    if (organs.length === 0) readPaper(sentence, prose, context)
    else for (const segment of segmentsOf(sentence, organs)) named.push({ organ: segment.organ, segment })
  }
  const council = named.some(({ organ }) => isCouncil(organ))
  const debates = named.flatMap(({ organ, segment }) =>
    !isCouncil(organ) && debate.test(segment.text) && segment.date !== undefined ? [segment.date] : [],
  )
  for (const { organ, segment } of named)
    readSegment(
      organ,
      segment,
      prose,
      context,
      debates.some((date) => isNear(date, segment.date)),
      council,
    )
}

const longestSentence = 1500

/** Steps of one Beratungsfolge lie within months of each other. */
function isNear({ value: a }: StatedDate, other: StatedDate | undefined): boolean {
  const days = daysBetween(a.from ?? a.to ?? "", other?.value.from ?? other?.value.to ?? "")
  return Math.abs(days) <= 300
}

/** „der Ausschuss“ alone names none; „KT 17/2021“ is the number of a paper. */
function isNamed({ value, label, end }: NamedOrgan, text: string): boolean {
  if (value === undefined && /^Ausschuss(?:es)?$/u.test(label)) return false
  return !/^[\s/-]*\d/u.test(text.slice(end)) || label.length > 5
}

function isCouncil(organ: NamedOrgan): boolean {
  return organ.value !== undefined && councils.has(organ.value)
}

function isTableOfContents(text: string): boolean {
  return /\.{4,}\s*\d*\s*$/u.test(text)
}

interface Segment {
  readonly organ: NamedOrgan
  readonly text: string
  readonly sentence: Sentence
  readonly date?: StatedDate
}

/** Cuts „Der A berät am …, der B am …“ so that every organ keeps its own date; verbs are shared. */
function segmentsOf(sentence: Sentence, organs: readonly NamedOrgan[]): readonly Segment[] {
  const { text } = sentence
  const starts = organs.map(({ start }, index) =>
    index === 0 ? 0 : boundaryBefore(text, start, organs[index - 1]!.end),
  )
  const dates = statedDates(sentence.part).filter((date) => isDecisionDate(date, sentence))
  const raw = rawText(sentence.part)
  // Dates are found in the raw text; their order in the clean text tells the segment.
  let searchFrom = 0
  const placed = dates.map((date) => {
    const words = plain(date.part)
    const at = text.indexOf(words, searchFrom)
    const start =
      at < 0
        ? Math.round(((date.part.start - sentence.part.start) / Math.max(raw.length, 1)) * text.length)
        : at
    searchFrom = start + words.length
    return { date, start }
  })
  return organs.map((organ, index): Segment => {
    const from = starts[index]!
    const to = starts[index + 1] ?? text.length
    const own = placed.filter(({ start }) => start >= from && start < to)
    const date = own.find(({ start }) => start > organ.end) ?? own[0]
    return {
      organ,
      sentence,
      text:
        organs.length === 1
          ? text
          : `${text.slice(from, to)}${sharedVerb(text, from, to)}${sharedAuxiliary(text, from, to, starts[1] ?? text.length)}`,
      ...(date === undefined ? {} : { date: date.date }),
    }
  })
}

/** „für die Jahre 2027 bis 2030“ is what a plan covers, not the day it was decided. */
function isDecisionDate({ value, part }: StatedDate, { part: sentence }: Sentence): boolean {
  if (value.precision === "range" || value.precision === "ongoing" || value.relation === "since") return false
  const before = rawText(sentence).slice(0, part.start - sentence.start)
  return !/(?:für|Zeitraum|Laufzeit|Stand:?|Jahre|in den Jahren|Haushalt|Konzept|Plan|bis\s+zum?)\s*$/u.test(
    before,
  )
}

/** „… berät am 13.01., der Sozialausschuss am 02.12.“: the second clause takes the verb of the first. */
function sharedVerb(text: string, from: number, to: number): string {
  if (debate.test(text.slice(from, to)) || decisionWord.test(text.slice(from, to))) return ""
  const other = debate.exec(text)?.[0] ?? decisionVerb.exec(text)?.[0]
  return other === undefined ? "" : ` ${other}`
}

/** „… wird am 04.11. vorberaten und am 02.12. im Rat beschlossen“: one „wird“ for all clauses, none is past. */
function sharedAuxiliary(text: string, from: number, to: number, firstEnd: number): string {
  if (from < firstEnd) return ""
  const first = /(?<![\p{L}])(?:wird|werden|soll|sollen)(?![\p{L}])/iu.exec(text.slice(0, firstEnd))
  const finite =
    /(?<![\p{L}])(?:hat|haben|wurde|wurden|ist|sind|beschloss|berät|beschließt|entscheidet)(?![\p{L}])/iu
  return first === null || finite.test(text.slice(from, to)) ? "" : ` ${first[0].toLowerCase()}`
}

function boundaryBefore(text: string, start: number, after: number): number {
  const between = text.slice(after, start)
  const cut = Math.max(
    between.lastIndexOf(","),
    between.lastIndexOf(";"),
    between.lastIndexOf(" und "),
    between.lastIndexOf(" sowie "),
  )
  return cut < 0 ? start : after + cut
}

const debate =
  /(?<![\p{L}])(?:berät|beraten|vorberaten|vorberät|beriet|Beratung|Vorberatung|empfohlen|empfiehlt|empfahl|befasst|behandelt|(?:zur|zu)\s+Kenntnis|Anhörung|angehört)(?![\p{L}])/iu
const decisionWord =
  /beschl(?:ie|o|u)s|beschließ|verabschied|zugestimmt|stimmt|entsch(?:ei|ie)d|beauftrag|auftrag|kenntnis|bekenn|bekann|gebilligt|billigt|vertagt|abgelehnt/iu
const decisionVerb = /(?<![\p{L}])(?:beschließt|entscheidet|verabschiedet|beschlossen)(?![\p{L}])/iu
const modal =
  /(?<![\p{L}])(?:soll|sollen|sollte|sollten|wird|werden|würde|muss|müssen|möge|will|wollen|vorgesehen|geplant|angestrebt|ausstehend|vorbehaltlich|beabsichtigt|steht\s+(?:noch\s+)?aus|schlägt|schlagen|einbringen|eingebracht|vorgelegt|vorzulegen|bitten|noch nicht|anvisiert)(?![\p{L}])/iu
const past =
  /(?<![\p{L}])(?:hat|haben|wurde|wurden|ist|sind|habe)(?![\p{L}])[^]*?(?:beschlossen|verabschiedet|zugestimmt|gebilligt|bestätigt|angenommen|beauftragt|erteilt|gegeben|gefasst|abgelehnt|vertagt|zurückgestellt|entschieden|bekannt|genommen|erfolgt|ausgesprochen)(?![\p{L}])/iu
const pastClause =
  /(?:beschlossen|verabschiedet|zugestimmt|gebilligt|beauftragt|erteilt|zur\s+Kenntnis\s+genommen)\s+(?:hat|hatte|wurde|worden)|(?<![\p{L}])(?:beschloss|beschloß|verabschiedete|beauftragte|erteilte|billigte|fasste|gab|entschied|vertagte|bestätigte)(?![\p{L}])|(?<![\p{L}])(?:stimmte|nahm|bekannte|lehnte)(?![\p{L}])[^]*?(?:zu|zur\s+Kenntnis|sich|ab)(?![\p{L}])/iu
const participle =
  /(?:^|[\s(])(?:beschlossen|verabschiedet|zugestimmt|beauftragt)(?:\s+(?:am|vom|durch|im|in)|\s*\(|[.,;)]|$)/iu
const nounPast =
  /(?<![\p{L}])(?:(?:Kreistags|Stadtrats|Gemeinderats|Rats)?[Bb]eschluss(?:es)?|Beschlüsse)\s+(?:(?:des|der|vom|Nr)\b[^,.;]*?\s)?(?:vom|am)\s/u
const present = /(?<![\p{L}])(?:erteilt|nimmt|bekennt|beauftragt)(?![\p{L}])/iu
const future =
  /(?<![\p{L}])(?:beschließt|entscheidet|verabschiedet|stimmt|befindet|entscheiden|beschließen)(?![\p{L}])/iu
const noun = /(?:beschluss|beschlussfassung|verabschiedung|beschließung)(?![\p{L}])/iu
const subject =
  /konzept|strategie|fortschreibung|präventionskette|fachplan|(?:\p{L}+)plan(?![\p{L}])|planung|auftrag|bekennt|papier|vorlage|leitlinie/iu

function readSegment(
  organ: NamedOrgan,
  segment: Segment,
  prose: ProseText,
  context: ReaderContext,
  amongCommittees: boolean,
  besideCouncil: boolean,
): void {
  const { text, sentence, date } = segment
  if (date !== undefined && isSequence(prose.section)) {
    const role = vocabulary.consultationRole.find(text)[0]?.value ?? roleOf(text, resultOf(text))
    emitConsultation(organ, segment, prose, context, role)
    if (!isCouncil(organ) || role !== "entscheidung") return
  }
  const paperNumber = paperNumberOf(text)
  const decides = decisionWord.test(text)
  const committee = !isCouncil(organ)
  const votes = votesOf(text)
  const result = resultOf(text)
  if (committee || !decides) {
    const adopts =
      committee &&
      decides &&
      paperNumber !== undefined &&
      /beschlossen|beschloss|verabschiedet/iu.test(text) &&
      !besideCouncil
    if (!adopts) {
      if (date === undefined || !(debate.test(text) || (decides && past.test(text)))) return
      emitConsultation(organ, segment, prose, context, roleOf(text, result))
      return
    }
  }
  const status = statusOf(text, prose.section)
  if (status === undefined) return
  const inBeschluss = belongsTo(prose.section, "beschluss")
  if (
    date === undefined &&
    paperNumber === undefined &&
    !(subject.test(text) && (status === "gefasst" || inBeschluss || modal.test(text)))
  )
    return
  const draft = startStatement("resolutions", labelOf(organ), date, sentence.part, prose, context)
  if (organ.value !== undefined) draft.fields["body"] = organ.value
  if (organ.value === undefined || /\s/u.test(organ.label)) draft.fields["bodyText"] = organ.label
  draft.fields["status"] = status
  draft.fields["consultations"] = []
  draft.fields["paperNumber"] = paperNumber
  draft.fields["votes"] = status === "gefasst" ? votes : undefined
  draft.fields["result"] = status === "gefasst" && result !== "zur-kenntnis" ? result : undefined
  draft.fields["kind"] = kindOf(text)
  if (draft.fields["kind"] === "kenntnisnahme" && status === "gefasst")
    draft.fields["result"] = "zur-kenntnis"
  draft.fields["text"] = sentence.text
  draft.fields["url"] = linksIn(sentence.part).find((url) => /^https?:/iu.test(url))
  const paperType = vocabulary.paperType.find(text)[0]?.value
  if (
    paperType !== undefined &&
    paperNumber !== undefined &&
    /vorlage|antrag/iu.test(text) &&
    /beschlussvorlage|informationsvorlage|antrag\s/iu.test(text)
  )
    draft.fields["paperType"] = paperType
  context.emit(draft)
  if (amongCommittees && date !== undefined) emitConsultation(organ, segment, prose, context, "entscheidung")
}

function statusOf(text: string, section: Section): "gefasst" | "geplant" | undefined {
  if (/(?<![\p{L}])(?:noch nicht|nicht)\s+(?:\p{L}+\s)?beschlossen/iu.test(text)) return "geplant"
  const isProposal =
    /beschlussvorschlag|beschlussentwurf|beschlussempfehlung/iu.test(section.title) ||
    /^Beschluss(?:vorschlag|empfehlung|entwurf)\s*:/iu.test(text)
  if (isProposal) return "geplant"
  if (past.test(text) || pastClause.test(text))
    return modal.test(text.replace(past, " ").replace(pastClause, " ")) && !past.test(text)
      ? "geplant"
      : "gefasst"
  if (modal.test(text) && (decisionVerb.test(text) || decisionWord.test(text))) return "geplant"
  if (future.test(text)) return "geplant"
  if (participle.test(text) || nounPast.test(text)) return "gefasst"
  if (present.test(text)) return "gefasst"
  return noun.test(text) ? "geplant" : undefined
}

function kindOf(text: string): string | undefined {
  if (/kenntnis/iu.test(text) && !/beschlossen|beschließt/iu.test(text)) return "kenntnisnahme"
  if (
    /auftrag(?![\p{L}])|aufträge|beauftragt|(?:erarbeiten|erstellen|entwickeln|aufstellen)\s+zu\s+lassen|zu\s+(?:erarbeiten|erstellen|entwickeln)|(?:Aufstellung|Erarbeitung|Erstellung)\s+(?:eines|einer|des|der)/iu.test(
      text,
    )
  ) {
    // „beschließt das Konzept und beauftragt die Verwaltung mit der Umsetzung“ adopts it first.
    return /beschl(?:ießt|ossen|oss)(?:[^.]*?)\b(?:und|sowie)\b[^.]*beauftragt/iu.test(text)
      ? "zustimmung"
      : "auftrag"
  }
  if (/bekenn|bekannte sich|bekenntnis/iu.test(text)) return "bekenntnis"
  if (/(?<![\p{L}])Fortschreibung(?![\p{L}])/u.test(text) && /beschlo|beschließ|verabschied/iu.test(text))
    return "fortschreibung"
  if (/(?:beschlo|beschließ|verabschied|zugestimmt|stimmt)/iu.test(text)) return "zustimmung"
  return undefined
}

function roleOf(text: string, result: string | undefined): string | undefined {
  if (result === "zur-kenntnis" || /kenntnis/iu.test(text)) return "kenntnisnahme"
  if (/anhörung|angehört/iu.test(text)) return "anhoerung"
  if (/vorber[aä]t|empf[eioa]hl|empfiehlt/iu.test(text)) return "vorberatung"
  return undefined
}

/** Below „Beratungsfolge“ every body with a day is a step, with or without a verb. */
function isSequence(section: Section): boolean {
  return /beratungsfolge|gremienlauf|gremienfolge|sitzungsfolge|beratungsgang/iu.test(section.title)
}

function emitConsultation(
  organ: NamedOrgan,
  { text, sentence, date }: Segment,
  prose: ProseText,
  context: ReaderContext,
  role: string | undefined,
): void {
  const draft = startStatement("consultations", labelOf(organ), date, sentence.part, prose, context)
  if (organ.value !== undefined) draft.fields["body"] = organ.value
  if (organ.value === undefined || /\s/u.test(organ.label)) draft.fields["bodyText"] = organ.label
  draft.fields["role"] = role
  draft.fields["result"] = past.test(text) ? resultOf(text) : undefined
  context.emit(draft)
}

/** A paper named without its organ: number, kind and address complete a resolution stated elsewhere. */
function readPaper(sentence: Sentence, prose: ProseText, context: ReaderContext): void {
  const paperNumber = paperNumberOf(sentence.text)
  const votes = belongsTo(prose.section, "beschluss") ? votesOf(sentence.text) : undefined
  const dates = statedDates(sentence.part)
  const political = /(?<![\p{L}])politische[rn]?\s+(?:Beschluss|Beschlussfassung)/iu.test(sentence.text)
  if (political && dates[0] !== undefined) {
    const draft = startStatement(
      "resolutions",
      "Politischer Beschluss",
      dates[0],
      sentence.part,
      prose,
      context,
    )
    draft.fields["status"] = past.test(sentence.text) ? "gefasst" : "geplant"
    draft.fields["consultations"] = []
    draft.fields["subject"] = sentence.text
    context.emit(draft)
    return
  }
  if (paperNumber === undefined && votes === undefined) return
  const draft = startStatement(
    "resolutions",
    `Vorlage ${paperNumber ?? ""}`.trim(),
    undefined,
    sentence.part,
    prose,
    context,
  )
  draft.fields["partial"] = true
  draft.fields["status"] = "geplant"
  draft.fields["consultations"] = []
  draft.fields["paperNumber"] = paperNumber
  draft.fields["votes"] = votes
  draft.fields["url"] = linksIn(sentence.part).find((url) => /^https?:/iu.test(url))
  if (/beschlussvorlage|informationsvorlage|mitteilungsvorlage|\bantrag\b/iu.test(sentence.text))
    draft.fields["paperType"] = vocabulary.paperType.find(sentence.text)[0]?.value
  context.emit(draft)
}

const arrow = /\s*(?:→|⇒|➔|➜|➝|–>|->|=>|»)\s*/gu

/** „JHA 18.02. → Sozialausschuss 20.02. → Kreistag 12.03.2025“; a missing year is that of the next date. */
function readChain(prose: ProseText, context: ReaderContext): boolean {
  const raw = rawText(prose.part)
  if (raw.length > longestSentence) return false
  const links = [...raw.matchAll(arrow)]
  if (links.length === 0) return false
  const parts: Rich[] = []
  let from = 0
  for (const found of [...links, undefined]) {
    parts.push(slice(prose.part, from, found?.index ?? raw.length))
    if (found !== undefined) from = found.index + found[0].length
  }
  const steps = parts.map((part) => ({ part, text: plain(part), organ: organsIn(plain(part))[0] }))
  const known = steps.filter(({ organ }) => organ !== undefined)
  if (known.length < 2 || known.length < steps.length - 1) return false
  let year: number | undefined
  const read = [...steps].reverse().flatMap(({ part, text, organ }) => {
    if (organ === undefined) return []
    const rest = text.slice(organ.end)
    const stamp = /(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?(?:\d{4}|\d{2}(?!\d))?|\d{1,2}\/\d{4})/u.exec(
      rest,
    )?.[1]
    const own = /(\d{4})/u.exec(stamp ?? "")?.[1]
    if (own !== undefined) year = Number(own)
    const value =
      stamp === undefined
        ? undefined
        : (dateWithYear(stamp, year) ?? dateWithYear(`${stamp.replace(/\.?$/u, ".")}${year ?? ""}`, year))
    return [{ part, text, organ, value }]
  })
  for (const { part, text, organ, value } of read.reverse()) {
    const draft = startStatement("consultations", labelOf(organ), undefined, part, prose, context)
    if (organ.value !== undefined) draft.fields["body"] = organ.value
    if (organ.value === undefined || /\s/u.test(organ.label)) draft.fields["bodyText"] = organ.label
    draft.fields["date"] = value
    draft.fields["role"] =
      vocabulary.consultationRole.find(text)[0]?.value ?? (isCouncil(organ) ? "entscheidung" : "vorberatung")
    context.emit(draft)
  }
  return true
}

const labels: Readonly<Record<string, string>> = {
  kreistag: "Kreistag",
  stadtrat: "Stadtrat",
  gemeinderat: "Gemeinderat",
  jugendhilfeausschuss: "Jugendhilfeausschuss",
}

function labelOf(organ: NamedOrgan): string {
  return (organ.value === undefined ? undefined : labels[organ.value]) ?? organ.label
}

function startStatement(
  collection: "resolutions" | "consultations",
  label: string,
  date: StatedDate | undefined,
  part: Rich,
  prose: ProseText,
  context: ReaderContext,
): Draft {
  const place = absolutePlace(part, prose.base)
  return {
    collection,
    name: date === undefined ? label : `${label}, ${plain(date.part).replace(/^(?:am|im|vom|bis)\s+/iu, "")}`,
    place,
    namePlace: place,
    fields: date === undefined ? {} : { date: date.value },
    fieldPlaces: date === undefined ? {} : { date: absolutePlace(date.part, prose.base) },
    aliases: [],
    mention: false,
    section: prose.section,
    uri: context.uri,
  }
}

function belongsTo(section: Section, id: string): boolean {
  return (
    (section.canonical as readonly string[]).includes(id) ||
    (section.inherited as readonly string[]).includes(id)
  )
}
