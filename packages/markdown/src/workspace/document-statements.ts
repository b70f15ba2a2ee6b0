import {
  type AgeValue,
  type DateValue,
  type Frequency,
  findAges,
  readAge,
  readDate,
  readFrequency,
} from "@kettenwerk/core"
import type { Block } from "../blocks/block.js"
import { plain, type Rich, rich } from "../blocks/rich.js"
import { isQuestion, sentencesOf } from "../facts/prose/sentences-of.js"
import type { Section } from "../outline/section.js"

/** What the running text of a document says about the document itself. */
export interface DocumentStatements {
  readonly period?: DateValue
  readonly updateCycle?: Frequency
  readonly supersedes?: string
  readonly ageScope?: AgeValue
}

const longestSentence = 900

interface Said {
  readonly text: string
  readonly section: Section
  /** The sentence before it in the same paragraph, for „Sie reicht …“. */
  readonly before?: string
}

/** Reads period, update cycle, predecessor and declared ages from sentences and labelled lines; the first of each counts. */
export function documentStatements(sections: readonly Section[]): DocumentStatements {
  let all: DocumentStatements = {}
  for (const section of sections) {
    // A subtitle in bold or italics speaks as a line of text would; earlier statements win.
    if (section.kind === "emphasis" && section.index <= mostTitleLines && section.heading !== undefined)
      all = { ...statementsIn(sentencesOf(section.heading.whole), section), ...all }
    for (const { block } of section.blocks) all = { ...statementsOf(block, section), ...all }
  }
  const period = all.period ?? periodOfTitle(sections)
  return { ...all, ...(period === undefined ? {} : { period }) }
}

const known = new WeakMap<Block, { readonly title: string; readonly statements: DocumentStatements }>()

/** The statements of one block; blocks outlive edits elsewhere, so each is read once. */
function statementsOf(block: Block, section: Section): DocumentStatements {
  const cached = known.get(block)
  if (cached !== undefined && cached.title === section.title) return cached.statements
  const statements = statementsIn(sentencesIn(block, section), section)
  known.set(block, { title: section.title, statements })
  return statements
}

function statementsIn(all: Iterable<Omit<Said, "section">>, section: Section): DocumentStatements {
  let statements: DocumentStatements = {}
  for (const sentence of all) {
    const said = { ...sentence, section }
    const period = periodIn(said)
    const updateCycle = cycleIn(said)
    const supersedes = predecessorIn(said)
    const ageScope = scopeIn(said)
    statements = {
      ...(period === undefined ? {} : { period }),
      ...(updateCycle === undefined ? {} : { updateCycle }),
      ...(supersedes === undefined ? {} : { supersedes }),
      ...(ageScope === undefined ? {} : { ageScope }),
      ...statements,
    }
  }
  return statements
}

const mostTitleLines = 4

function* sentencesIn(block: Block, section: Section): Iterable<Said> {
  for (const part of textsOf(block)) {
    let before = ""
    for (const { text } of sentencesOf(part)) {
      if (text.length <= longestSentence && !isQuestion(text)) yield { text, section, before }
      before = text
    }
  }
}

function* textsOf(block: Block): Iterable<Rich> {
  if (block.kind === "paragraph") yield rich(block.inline)
  else if (block.kind === "list")
    for (const item of block.items) for (const inner of item.blocks) yield* textsOf(inner)
  else if (block.kind === "quote") for (const inner of block.blocks) yield* textsOf(inner)
  else if (block.kind === "table" && block.header.length === 2) {
    // A cover table: „Laufzeit | 2025–2028“.
    for (const [label, value] of [block.header, ...block.rows.map(({ cells }) => cells)].slice(0, 40)) {
      if (label !== undefined && value !== undefined)
        yield joined(plain(rich(label.inline)), plain(rich(value.inline)))
    }
  }
}

function joined(label: string, value: string): Rich {
  const text = `${label}: ${value}`
  return { inline: { text, segments: [], marks: [], source: 0, sourceEnd: 0 }, start: 0, end: text.length }
}

const paper =
  /(?<![\p{L}])(?:\p{L}*[Kk]onzept(?:s|es)?|\p{L}*[Ss]trategie|Papier(?:s|es)?|Handlungsleitfaden|Rahmenplan|Gesamtplan|Fachplan|Präventionskette|Fassung|Dokument|(?:D|d)ieser Plan|Der Plan|Er|Es|Sie)(?![\p{L}])/u
const otherPlan =
  /(?:jugendhilfeplanung|bedarfsplanung|bedarfsplan|jugendförderplan|familienförderplan|sozialbericht|gesundheitsbericht|netzwerkanalyse|landesprogramm|fachspezifisch|angebotsliste|übersicht)/iu

const years =
  "(?:den\\s+Jahren?\\s+|die\\s+Jahre\\s+|das\\s+Jahr\\s+)?((?:\\d{1,2}[./]){0,2}(?:19|20)\\d{2}\\s*(?:–|-|—|bis(?:\\s+(?:zum|Ende))?)\\s*(?:\\d{1,2}[./]\\s?){0,2}(?:19|20)\\d{2})"
const valid = new RegExp(
  `(?<![\\p{L}])(?:gilt|gelten|gültig|beschlossen|läuft|umfasst|deckt|erstreckt\\s+sich)(?![\\p{L}])[^.]{0,60}?(?:von|für|vom|auf|über)?\\s*${years}`,
  "u",
)
const labelled = new RegExp(
  `(?<![\\p{L}])(?:Laufzeit|Geltungszeitraum|Geltungsdauer|Planungszeitraum|Zeitraum|Gültigkeit|Gültig)\\s*:?\\s+(?:von\\s+|vom\\s+)?${years}`,
  "u",
)

/** The title with what stands below it, a subtitle in bold included. */
function isCover({ level, kind, parent }: Section): boolean {
  return (
    level <= 1 ||
    (kind === "emphasis" && parent !== undefined && parent.level <= 1 && parent.children[0]?.level === level)
  )
}

function periodIn({ text, section }: Said): DateValue | undefined {
  const found =
    valid.exec(text) ??
    (isCover(section)
      ? labelled.exec(text)
      : /^(?:Laufzeit|Geltung|Planungszeitraum|Gültigkeit)/u.test(text)
        ? labelled.exec(text)
        : null)
  const force = inForce.exec(text)
  if (force !== null) return dateIn(`${force[1]!} bis ${force[2]!}`)
  if (found === null || otherPlan.test(text.slice(0, found.index))) return undefined
  const onCover = isCover(section) && labelled.test(text)
  if (!onCover && !paper.test(text) && !/^(?:Laufzeit|Geltung|Planungszeitraum|Gültig)/u.test(text))
    return undefined
  return dateIn(found[1]!)
}

/** „Präventionskonzept Landkreis Auental 2027–2029“ */
function periodOfTitle(sections: readonly Section[]): DateValue | undefined {
  const heading = sections.find(({ kind, level }) => kind === "heading" && level === 1)
  // Titles from Word are bold lines, the second of them often with the years.
  const titles = sections.filter(
    (section) => section === heading || (section.kind === "emphasis" && section.index <= mostTitleLines),
  )
  for (const { title } of titles) {
    const found = new RegExp(years, "u").exec(title)
    if (found !== null) return dateIn(found[1]!)
  }
  return undefined
}

/** „Die Vereinbarung tritt am 1. Juli 2026 in Kraft und gilt bis zum 31. Dezember 2029.“ */
const inForce =
  /(?<![\p{L}])tritt\s+(?:zum|am|mit)\s+(.{6,40}?)\s+in\s+Kraft[^.]{0,60}?(?<![\p{L}])bis\s+(?:zum\s+|einschließlich\s+)?((?:Ende\s+)?(?:\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?)?\d{4})/u

function dateIn(text: string): DateValue | undefined {
  const reading = readDate(text)
  return reading.ok ? reading.value : undefined
}

const updates =
  /fortgeschrieben|fortzuschreiben|fortschreib|(?<![\p{L}])(?:schreiben|schreibt)(?![\p{L}])[^]*?(?<![\p{L}])fort(?![\p{L}])|aktualisiert|überarbeitet|überprüft\s+und\s+angepasst|neu\s+aufgelegt/iu

/** „Das Konzept wird alle drei Jahre fortgeschrieben“, „jährliche Fortschreibung“; other plans have cycles of their own. */
function cycleIn({ text, section }: Said): Frequency | undefined {
  if (!updates.test(text)) return undefined
  const clauses = text.split(/(?<=[,;–])\s+|\s+(?:und|sowie)\s+(?=(?:die|der|das)\s+\p{Lu})/u)
  for (const clause of clauses) {
    if (!updates.test(clause) || otherPlan.test(clause)) continue
    const aboutThis =
      paper.test(clause) ||
      paper.test(text) ||
      /fortschreib/iu.test(section.title) ||
      /^(?:fortschreibung|aktualisierung|turnus)/iu.test(text)
    if (!aboutThis) continue
    const frequency = readFrequency(clause)
    if (frequency !== undefined && (frequency.per === "year" || frequency.per === "half")) return frequency
  }
  return undefined
}

const documentName = /(?:konzept|strategie|plan|leitfaden|programm)/iu
const replaces: readonly RegExp[] = [
  /(?:schreibt|schreiben)\s+(?:das|die|den|unser(?:e|en)?)\s+(?:bisherige[nr]?\s+)?(.{6,140}?)\s+fort(?![\p{L}])/u,
  /(?:löst|lösen)\s+(?:das|die|den)\s+(?:bisherige[nr]?\s+)?(.{6,140}?)\s+ab(?![\p{L}])/u,
  /(?<![\p{L}])ersetzt\s+(?:das|die|den)\s+(?:bisherige[nr]?\s+)?(.{6,140}?)(?=\s*(?:\(|[.,;]|$|\s(?:aus|vom|von)\s))/u,
  /an\s+die\s+Stelle\s+(?:des|der)\s+(.{6,140}?)(?=\s*(?:\(|[.,;]|$))/u,
  /(?<![\p{L}])(?:ist|als)\s+(?:eine\s+|die\s+)?(?:\p{Lu}?\p{Ll}+\s+)?Fortschreibung\s+(?:des|der|von)\s+(.{6,140}?)(?=\s*(?:\(|[.,;]|$|\s(?:aus\s+dem|vom)\s))/u,
  /^(?:Vorgänger(?:dokument|fassung|konzept)?|Vorherige Fassung|Ersetzt|Fortschreibung von)\s*:\s*(.{6,140}?)(?=\s*(?:\(|[.;]|$))/u,
]

/** Title of the document this one replaces. */
function predecessorIn({ text }: Said): string | undefined {
  for (const pattern of replaces) {
    const name = pattern
      .exec(text)?.[1]
      ?.replace(/^[„"»]|[“”"«]$/gu, "")
      .trim()
    // „schreiben wir alle zwei Jahre fort“ names a rhythm, „dieses Konzept“ itself.
    if (
      name !== undefined &&
      documentName.test(name) &&
      /^\p{Lu}/u.test(name) &&
      readFrequency(name) === undefined
    )
      return name
  }
  return undefined
}

const chainWord =
  /(?<![\p{L}])(?:\p{L}*[Kk]ette|\p{L}*[Kk]onzept(?:s|es)?|\p{L}*[Ss]trategie|\p{L}*[Nn]etzwerk|Präventionsnetz|Papier|Rahmen|Angebote\s+der\s+Kette)(?![\p{L}])/u
const reach =
  /(?<![\p{L}])(?:gilt|gelten|richtet|richten|reicht|umfasst|beginnt|begleite[nt]|erstreckt|nimmt|betrachtet|bezieht|verbindet|Altersbereich|Geltungsbereich|Zielgruppe)(?![\p{L}])/u

/** „Unsere Kette gilt für Kinder von 0 bis 10 Jahren“, „… von der Schwangerschaft bis zum Berufseinstieg“. */
function scopeIn({ text, before, section }: Said): AgeValue | undefined {
  const labelledScope = /^(?:Altersbereich|Altersspanne|Geltungsbereich)\s*:\s*(.+)$/iu.exec(text)
  if (labelledScope !== null) return scopeOf(labelledScope[1]!)
  const aboutChain = chainWord.test(text) || (/^(?:Sie|Es|Er)\s/u.test(text) && chainWord.test(before ?? ""))
  if (!aboutChain || !reach.test(text)) return undefined
  if ((section.canonical as readonly string[]).some((id) => id === "bestand" || id === "massnahmen"))
    return undefined
  return spanOfLife(text) ?? figures(text)
}

const begin = "(?:von\\s+der\\s+|vom\\s+|ab\\s+der\\s+|mit\\s+der\\s+)?(Schwangerschaft|Geburt)"
const fromTo = new RegExp(
  `${begin}\\s+bis\\s+(?:(?:hin\\s+)?(?:zum|zur|zu|ins|in\\s+den|in\\s+die|in\\s+das)\\s+)?([^.;,()]{2,70})`,
  "iu",
)
const startsEnds =
  /beginnt\s+(?:mit|in|ab|vor)\s+(?:der\s+)?(Schwangerschaft|Geburt)[^]{0,120}?endet[^]{0,120}?(?:mit|im\s+Alter\s+von)\s+(\d{1,2})\s+Jahren/iu

function spanOfLife(text: string): AgeValue | undefined {
  const ends = startsEnds.exec(text)
  if (ends !== null) return scopeOf(`${ends[1]} bis ${ends[2]} Jahre`)
  const found = fromTo.exec(text)
  if (found === null) return undefined
  const age =
    /^(?:Alter\s+von\s+)?(?:etwa\s+|ca\.\s+)?(\d{1,2})\s*(?:\.\s*(Lebensjahr|Geburtstag)|Jahren?)/iu.exec(
      found[2]!,
    )
  const from = found[1]!
  if (age !== null)
    return scopeOf(
      age[2] === "Lebensjahr" ? `${from} bis zum ${age[1]}. Lebensjahr` : `${from} bis ${age[1]} Jahre`,
    )
  if (/^(?:Ende\s+der\s+|Abschluss\s+der\s+)?Grundschul/iu.test(found[2]!))
    return scopeOf(`${from === "Geburt" ? "0" : from} bis 10 Jahre`)
  if (/beruf|ausbildung|erwerbsleben/iu.test(found[2]!)) return scopeOf(`${from} bis Berufseinstieg`)
  if (/volljährig|erwachsen/iu.test(found[2]!)) return scopeOf(`${from} bis 18 Jahre`)
  return undefined
}

function figures(text: string): AgeValue | undefined {
  const found = findAges(text, { scope: true }).find(
    ({ start, end, reading }) =>
      /\d/u.test(text.slice(start, end)) &&
      reading.ok &&
      reading.value.toMonth !== null &&
      reading.value.toMonth - (reading.value.fromMonth ?? 0) >= 36,
  )
  if (found === undefined || !found.reading.ok) return undefined
  const { value } = found.reading
  return value.fromMonth === null
    ? (scopeOf(`0 bis ${text.slice(found.start, found.end).replace(/^bis\s+/iu, "")}`) ?? value)
    : value
}

function scopeOf(text: string): AgeValue | undefined {
  const reading = readAge(text, { scope: true })
  return reading.ok ? reading.value : undefined
}
