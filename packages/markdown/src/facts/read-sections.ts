import { type CollectionName, findDates, readLifePhase } from "@kettenwerk/core"
import type { ListBlock, ParagraphBlock, TableBlock } from "../blocks/block.js"
import { plain, type Rich, rawText, rich } from "../blocks/rich.js"
import type { PlacedBlock, Section } from "../outline/section.js"
import { readLine, recordOfParagraph, recordsOfList, recordsOfParagraph } from "../records/read-item.js"
import { type Column, readTable } from "../records/read-table.js"
import type { RecordField } from "../records/record.js"
import { vocabulary } from "../vocabulary/index.js"
import { completeEntry } from "./complete-entry.js"
import type { Place } from "./draft.js"
import { type Entry, entryOfRecord } from "./entry.js"
import { looksLikeName } from "./entry-form.js"
import { errandsOfMeeting } from "./errand-table.js"
import { collectFields, fieldsOfBlock } from "./heading-fields.js"
import { isInMinutes } from "./minutes-section.js"
import { numberedLines } from "./numbered-lines.js"
import { announcesSteps } from "./passages/process-steps.js"
import type { Reader, ReaderContext } from "./reader.js"
import { isAgendaEntry } from "./readers/agenda-items.js"
import { readSheet } from "./sheet-table.js"
import { specialTables } from "./special-tables.js"
import { subjectOfFields, subjectOfTable } from "./subject.js"
import { entriesOfTable, unknownColumns } from "./table-entries.js"
import { readTimelineEntry } from "./timeline.js"
import { namesTopic, type Topic, topicsOf, topicsOfText } from "./topics.js"
import { withHeadingYear } from "./year-heading.js"

export type Readers = ReadonlyMap<CollectionName, Reader>

/** Reads everything a section says below its own heading. */
export function readSection(section: Section, context: ReaderContext, readers: Readers): void {
  const consumed = readHeadingEntity(section, context, readers)
  const taken = new Set<PlacedBlock>()
  section.blocks.forEach((placed, index) => {
    if (consumed.has(placed) || taken.has(placed)) return
    const next = section.blocks[index + 1]
    if (next !== undefined && readWithProfile(placed, next, section, context, readers)) {
      taken.add(next)
      return
    }
    readBlock(placed, section.blocks[index - 1], section, context, readers)
  })
}

/** „Maßnahme 1.1: Begrüßungspaket“ as a line of its own with its fields in the table or list below it. */
function readWithProfile(
  placed: PlacedBlock,
  next: PlacedBlock,
  section: Section,
  context: ReaderContext,
  readers: Readers,
): boolean {
  if (placed.block.kind !== "paragraph" || (next.block.kind !== "table" && next.block.kind !== "list"))
    return false
  const records = recordsOfParagraph(placed.block)
  const [record] = records
  if (record?.kindWord === undefined || records.length > 1) return false
  const fields = fieldsOfBlock(next.block)
  if (fields.length === 0) return false
  const entry = entryOfRecord(record, placed.base, section)
  const bases = [...record.fields.map(() => placed.base), ...fields.map(() => next.base)]
  readEntry(
    { ...entry, shape: "section", fields: [...entry.fields, ...fields], fieldBases: bases },
    topicsOf(section),
    context,
    readers,
  )
  return true
}

/** Heading and field lines below it: „### Elterncafé“ + „**Träger:** …“. Returns the blocks that were its fields. */
function readHeadingEntity(
  section: Section,
  context: ReaderContext,
  readers: Readers,
): ReadonlySet<PlacedBlock> {
  const none: ReadonlySet<PlacedBlock> = new Set()
  const { heading } = section
  if (heading === undefined) return none
  const record = readLine(heading.title, "line")
  const collected = collectFields(section)
  const kindTopic = record.kindWord === undefined ? undefined : topicsOfText(plain(record.kindWord))[0]
  const parentTopics = section.parent === undefined ? [] : topicsOf(section.parent)
  const ownTopics = topicsOfText(section.title)
  // „Protokoll der 4. Sitzung …“ with date and chair below it is nothing that was agreed.
  if (/^(?:Ergebnis|Kurz|Sitzungs)?(?:[Pp]rotokoll|[Nn]iederschrift)(?![\p{L}])/u.test(section.title))
    return none
  if (tellsOfMeeting(section.title, collected.fields)) return none
  const topic =
    kindTopic ??
    bodyTopic(section, parentTopics) ??
    (collected.fields.length >= 2 ||
    (collected.fields.length === 1 && parentTopics.length > 0 && ownTopics.length === 0)
      ? headingTopic(collected.fields, section, parentTopics, ownTopics, readers)
      : undefined)
  const reader = topic === undefined ? undefined : readers.get(topic.collection)
  if (topic === undefined || reader === undefined) return none
  const entry: Entry = {
    ...entryOfRecord({ ...record, fields: [], children: [] }, heading.base, section),
    ...(kindTopic === undefined ? headingName(heading.title) : {}),
    shape: "section",
    place: { start: heading.start, end: heading.end },
    fields: [...record.fields, ...collected.fields],
    fieldBases: [...record.fields.map(() => heading.base), ...collected.bases],
    blocks: section.blocks.filter((placed) => !collected.blocks.has(placed)),
    ...(section.number !== undefined && kindTopic !== undefined && record.number === undefined ? {} : {}),
  }
  reader.read(completeEntry(entry), context, topic)
  return collected.blocks
}

/** „Lenkungskreis – 7. Sitzung am 14. April“ with who was there below it. */
function tellsOfMeeting(title: string, fields: readonly RecordField[]): boolean {
  return (
    /(?<![\p{L}])(?:\p{L}*[Ss]itzung|\p{L}*[Tt]reffen|\p{L}*[Bb]esprechung)(?![\p{L}])/u.test(title) &&
    fields.some(({ label }) =>
      /^(?:Anwesend|Anwesende|Teilnehm\p{L}+|Entschuldigt|Protokoll)/iu.test(plain(label)),
    )
  )
}

/** A heading is a name as a whole („Familienzentrum Mitte: Café international“), closing brackets aside. */
function headingName(title: Rich): { readonly name: Rich; readonly rest?: never } {
  const raw = rawText(title)
  const label = profileLabel.exec(raw)
  const start = title.start + (label === null ? 0 : label[0].length)
  const open = /\s\([^()]*\)\s*$/u.exec(raw)
  return { name: { ...title, start, end: open === null ? title.end : title.start + open.index } }
}

/** „Steckbrief: Elterncafé“, „Neues Angebot: Elterncafé“ say how the text is set, not what the offer is called. */
const profileLabel =
  /^[\s*_]*(?:(?:(?:Angebots|Maßnahmen|Projekt|Kurz)-?)?steckbrief(?:\s+(?:Nr\.\s*)?\d{1,3})?|(?:(?:Ein\s+)?neues\s+|geplantes\s+)?Angebot|Angebots(?:idee|skizze)|(?:Förder|Projekt)?antrag|(?:Projekt)?(?:skizze|idee|vorhaben))\s*[:–—-]\s+(?=\S)/iu

/** A heading that is the name of a body („Steuerungsgruppe“, „AG Frühe Kindheit“), not the topic „Gremien“. */
function bodyTopic(section: Section, parentTopics: readonly Topic[]): Topic | undefined {
  const best = vocabulary.bodyKind.best(section.title)
  if (
    best === undefined ||
    best.value === "politik" ||
    /^(?:T(?:OP|op)\s*\d|Bericht|Protokoll|Niederschrift)/u.test(section.title)
  )
    return undefined
  const inOrganisation =
    parentTopics.some(({ collection }) => collection === "bodies") ||
    section.inherited.includes("organisation")
  const enough = inOrganisation ? 0.3 : 0.8
  if (best.coverage < enough || isPlural(section.title) || pillarWord.test(section.title)) return undefined
  return { collection: "bodies" }
}

/** The bare words for the pillars of a chain name a task, not a body. */
const pillarWord =
  /^(?:steuerung|planung|beteiligung|koordination|koordinierung|netzwerk|netzwerke|politik|steuerung und planung)$/iu

function isPlural(title: string): boolean {
  return /(?:gruppen|kreise|gremien|netzwerke|formate|stellen|strukturen)$/iu.test(
    title.split(/[\s:(]/u)[0] ?? "",
  )
}

function headingTopic(
  fields: readonly RecordField[],
  section: Section,
  parentTopics: readonly Topic[],
  ownTopics: readonly Topic[],
  readers: Readers,
): Topic | undefined {
  // A heading that itself announces many („Angebote“) is no single entity.
  const announces = ownTopics.length > 0 && vocabulary.section.whole(section.title) !== undefined
  if (announces) return undefined
  return subjectOfFields(fields, parentTopics, parentTopics.length > 0, readers)
}

function readBlock(
  placed: PlacedBlock,
  before: PlacedBlock | undefined,
  section: Section,
  context: ReaderContext,
  readers: Readers,
): void {
  const { block, base } = placed
  switch (block.kind) {
    case "list": {
      const leadIn = leadInOf(before)
      const topics = isTaskList(leadIn === undefined ? section.title : plain(leadIn), block, section)
        ? [{ collection: "agreements", defaults: { kind: "task" } } as const]
        : leadIn === undefined
          ? topicsOf(section)
          : topicsOfLeadIn(leadIn, section)
      for (const record of recordsOfList(block)) {
        readEntry(entryOfRecord(record, base, section, leadIn), topics, context, readers)
      }
      break
    }
    case "table":
      readTableBlock(block, base, section, context, readers)
      break
    case "paragraph":
      readParagraph(block, base, section, context, readers)
      break
    case "quote":
      block.blocks.forEach((inner, index) => {
        const previous = block.blocks[index - 1]
        readBlock({ block: inner, base }, previous && { block: previous, base }, section, context, readers)
      })
      break
  }
}

/** „Aufgaben:“ above dated items are errands; above undated ones they are what a body is there for. */
function isTaskList(announced: string, list: ListBlock, section: Section): boolean {
  if (openErrands.test(announced) && recordsOfList(list).every(({ checked }) => checked !== undefined))
    return true
  if (!taskLeadIn.test(announced)) return false
  if (isInMinutes(section)) return true
  if (recordsOfList(list).every(({ checked }) => checked !== undefined)) return true
  const dated = recordsOfList(list).filter(({ whole }) =>
    findDates(rawText(whole)).some(({ reading }) => reading.ok && reading.value.relation === "until"),
  )
  return dated.length * 2 >= list.items.length
}

/** „Offen aus der letzten Sitzung“ above boxes to tick */
const openErrands =
  /^(?:noch\s+)?offen(?:e[rsn]?)?(?:\s+(?:punkte|aufgaben|to-?dos?))?(?:\s+(?:aus|von|seit)(?![\p{L}]).*)?:?$/iu
const taskLeadIn =
  /^(?:offene\s+|nächste\s+)?(?:aufgaben|arbeitsaufträge|to-?dos?|wer macht was(?: bis wann)?)(?:\s+(?:bis|für)\s[^:]{2,40})?\s*:?$/iu

/** A short lead-in („Mitglieder sind:“) says what follows; a whole sentence only where the heading does not. */
function topicsOfLeadIn(leadIn: Rich, section: Section): readonly Topic[] {
  const text = plain(leadIn)
  // „Die Partner verfolgen folgende Ziele:“ announces what its last word names.
  const last = /\s(\p{Lu}[\p{L}-]*)\s*:$/u.exec(text)?.[1]
  const own = orElse(last === undefined ? [] : topicsOfText(last), topicsOfText(text))
  const isSentence = text.split(" ").length > mostLeadInWords
  if (isSentence && namesTopic(section) && !own.some(({ collection }) => collection === "memberships"))
    return topicsOf(section)
  return orElse(own, topicsOf(section))
}

const mostLeadInWords = 6

function orElse<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second
}

/** „Mitglieder sind:“ in front of a list. */
function leadInOf(before: PlacedBlock | undefined): Rich | undefined {
  if (before?.block.kind !== "paragraph") return undefined
  const whole = rich(before.block.inline)
  const raw = rawText(whole)
  if (!/:\s*$/u.test(raw)) return undefined
  const lastLine = raw.lastIndexOf("\n", raw.trimEnd().length - 1)
  const lastStop = Math.max(lastLine, raw.slice(0, -2).lastIndexOf(". "))
  return { inline: whole.inline, start: lastStop + 1, end: whole.end }
}

function readEntry(entry: Entry, topics: readonly Topic[], context: ReaderContext, readers: Readers): void {
  const complete = completeEntry(withHeadingYear(entry))
  if (complete.clock !== undefined && isAgendaEntry(complete)) {
    readers.get("agendaItems")?.read(complete, context, { collection: "agendaItems" })
    return
  }
  const kind = complete.kindWord === undefined ? undefined : topicsOfText(plain(complete.kindWord))[0]
  if (kind === undefined && isTie(complete, topics)) {
    readers.get("relations")?.read(complete, context, { collection: "relations" })
    return
  }
  const dated = complete.date !== undefined && !topics.some(({ collection }) => ownsDates.has(collection))
  if (kind === undefined && dated && readTimelineEntry(complete, context, readers)) {
    for (const child of complete.children) readEntry(child, topics, context, readers)
    return
  }
  const picked =
    tickedStep(complete, topics) ??
    kind ??
    asBody(complete, asActor(complete, asStep(complete, pickTopic(complete, topics, readers))))
  const topic = picked !== undefined && isNoThing(complete, picked) ? undefined : picked
  const reader = topic === undefined ? undefined : readers.get(topic.collection)
  if (topic === undefined || reader === undefined) {
    for (const child of complete.children) readEntry(child, topics, context, readers)
    return
  }
  if (isGroupItem(complete)) {
    for (const child of complete.children)
      readEntry(
        { ...child, group: complete.name },
        orElse(topicsOfText(plain(complete.name)), topics),
        context,
        readers,
      )
    return
  }
  reader.read(complete, context, topic)
}

/** A question states nothing, and an undated step of a process is an event of it, no milestone. */
function isNoThing(entry: Entry, { collection }: Topic): boolean {
  if (entry.shape === "row" || entry.fields.length > 0) return false
  // „**Strukturen:** sieben Gremien, siehe Abschnitt 7“ speaks of a chapter, not of an offer called so.
  if (collection === "offers" && entry.shape !== "section" && chapterWord.test(plain(entry.name))) return true
  if (/\?\s*(?:\([^()]*\)\s*)?$/u.test(rawText(entry.whole))) return !asksByNature.has(collection)
  return (
    collection === "milestones" &&
    entry.date === undefined &&
    entry.checked === undefined &&
    announcesSteps(entry.section)
  )
}

const chapterWord =
  /^(?:(?:die |unsere )?(?:angebote|akteure|strukturen|gremien|netzwerke|bestand|bedarfe?|ziele|maßnahmen|daten|zahlen|quellen|ergebnisse?|lücken|beteiligung|steuerung|planung|organisation|zusammenarbeit|ausgangslage|träger|partner|einrichtungen))$/iu

const asksByNature: ReadonlySet<CollectionName> = new Set<CollectionName>([
  "agendaItems",
  "offerCriteria",
  "participationFormats",
])

/** Collections whose readers take dated entries themselves. */
const ownsDates: ReadonlySet<CollectionName> = new Set<CollectionName>([
  "milestones",
  "goals",
  "measures",
  "consultations",
  "resolutions",
  "agreements",
  "insights",
  "offers",
  "participationFormats",
  "qualifications",
  "surveyWaves",
])

/** „FB 51 ↔ FB 53: …“: an arrow between two names is a tie wherever actors or bodies are listed. */
function isTie(entry: Entry, topics: readonly Topic[]): boolean {
  const raw = rawText(entry.whole)
  return tieArrow.test(raw) && topics.some(({ collection }) => tieTopics.has(collection))
}

const tieArrow = /^[^:→↔⇔]{2,60}?\s*(?:↔|⇔|⟷|<->|<–>|<=>|->|→)\s*\p{Lu}[^:]{1,80}(?::|\(|$)/u
const tieTopics: ReadonlySet<CollectionName> = new Set<CollectionName>([
  "actors",
  "bodies",
  "memberships",
  "relations",
])

/** „✔ Steuerungsgruppe eingesetzt (Juni 2025)“ below a heading that names nothing: a ticked and dated step. */
function tickedStep(entry: Entry, topics: readonly Topic[]): Topic | undefined {
  const isDated = entry.date !== undefined || entry.fields.some(({ key }) => key === "date")
  return topics.length === 0 && entry.checked !== undefined && isDated
    ? { collection: "milestones" }
    : undefined
}

/** „Netzwerk Frühe Hilfen (seit 2013)“ in a list of what exists is a body, not an offer. */
function asBody(entry: Entry, topic: Topic | undefined): Topic | undefined {
  if (topic?.collection !== "offers" && topic?.collection !== "actors" && topic?.collection !== "needs")
    return topic
  const best = vocabulary.bodyKind.best(plain(entry.name))
  const isBody =
    best !== undefined &&
    best.start === 0 &&
    best.value !== "koordination" &&
    !entry.fields.some(({ key }) => key === "actor" || key === "age" || key === "targetGroup")
  return isBody && !pillarWord.test(plain(entry.name))
    ? {
        collection: "bodies",
        defaults: topic.collection === "needs" ? { required: true } : { origin: "bestehend" },
      }
    : topic
}

/** A lone name where ties are announced („Im Netzwerk arbeiten mit:“) is an actor. */
function asActor(entry: Entry, topic: Topic | undefined): Topic | undefined {
  if (topic?.collection !== "relations" || entry.shape !== "item") return topic
  const raw = rawText(entry.whole)
  const isPair = /[↔⇔⟷→⇒]|<->|->|\s[–—-]\s|:\s/u.test(raw)
  return !isPair && looksLikeName(entry) ? { collection: "actors" } : topic
}

/** A ticked or dated line below „Umsetzung“ is a step in time rather than a measure with lead and cost. */
function asStep(entry: Entry, topic: Topic | undefined): Topic | undefined {
  if (topic?.byPlace !== true || topic.collection !== "measures") return topic
  const isStep =
    entry.shape === "item" &&
    (entry.checked !== undefined || entry.date !== undefined) &&
    entry.fields.every(({ key }) => key !== "partners" && key !== "cost" && key !== "targetGroup")
  return isStep ? { collection: "milestones" } : topic
}

/** The topic whose reader fits the labelled fields of an entry best; without fields the first. */
function pickTopic(entry: Entry, topics: readonly Topic[], readers: Readers): Topic | undefined {
  if (topics.length <= 1) return topics[0]
  return subjectOfFields(entry.fields, topics, true, readers) ?? topics[0]
}

/** „**0–3 Jahre**“ or „Angebote:“ with items below: a group, not a thing. */
function isGroupItem(entry: Entry): boolean {
  if (
    entry.children.length === 0 ||
    entry.fields.length > 0 ||
    entry.rest !== undefined ||
    entry.number !== undefined ||
    entry.kindWord !== undefined
  )
    return false
  const name = plain(entry.name)
  return (
    vocabulary.sector.whole(name) !== undefined ||
    topicsOfText(name).length > 0 ||
    /^[\d\s–-]+(?:jahre|j\.)/iu.test(name) ||
    // „… am Ende der zweiten Klasse schwimmen“ is a sentence that only mentions an age.
    (name.split(" ").length <= 7 && readLifePhase(name) !== undefined)
  )
}

function readTableBlock(
  block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
  readers: Readers,
): void {
  if (readSheet(block, base, section, context, readers)) return
  const table = readTable(block)
  for (const special of specialTables) {
    if (special(table, block, base, section, context, readers)) return
  }
  const titleTopics = table.title === undefined ? [] : topicsOfText(plain(table.title))
  const topics = orElse(titleTopics, topicsOf(section))
  const subject =
    errandsOfMeeting(table, section) ??
    subjectOfTable(table, topics, titleTopics.length > 0 || namesTopic(section), readers)
  const reader = subject === undefined ? undefined : readers.get(subject.collection)
  if (subject === undefined || reader === undefined) {
    // Lists of abbreviations and the like are read elsewhere or meant for people only.
    if (section.canonical.includes("anhang")) return
    context.problem({
      code: "parse-table-unread",
      messageId: "unread",
      severity: "hint",
      place: { start: base + block.start, end: base + block.end },
      de: "Diese Tabelle wird nicht ausgewertet, weil die Kopfzeile keine bekannte Angabe nennt. Der Text bleibt erhalten.",
      en: "This table is not evaluated because its header names nothing known. The text is kept.",
    })
    return
  }
  for (const entry of entriesOfTable(block, base, section, subject)) {
    if (plain(entry.name) === "") {
      if (entry.fields.length > 1) reportIncompleteRow(entry, subject.name.title, context)
      continue
    }
    if (/^(?:summe|gesamt|insgesamt)$/iu.test(plain(entry.name))) continue
    reader.read(completeEntry(entry), context, subject.topic)
  }
  const used = new Set([subject.name.index, ...(subject.number === undefined ? [] : [subject.number.index])])
  reportUnknownColumns(
    unknownColumns(table, used),
    { start: base + block.start, end: base + block.start + 1 },
    base,
    context,
  )
}

/** One finding for all columns of a table that nobody understood. */
function reportUnknownColumns(
  columns: readonly Column[],
  table: Place,
  base: number,
  context: ReaderContext,
): void {
  const [first, ...more] = columns
  if (first === undefined) return
  const titles = columns.map(({ title }) => title)
  const listed = (open: string, close: string, and: string): string =>
    titles.length === 1
      ? `${open}${titles[0]}${close}`
      : `${titles
          .slice(0, -1)
          .map((title) => `${open}${title}${close}`)
          .join(", ")} ${and} ${open}${titles.at(-1)}${close}`
  context.problem({
    code: "parse-unknown-column",
    messageId: "unknown",
    severity: "info",
    place: headerPlace(first.header, base) ?? table,
    de: `${more.length === 0 ? "Die Spalte" : "Die Spalten"} ${listed("„", "“", "und")} ${more.length === 0 ? "wird" : "werden"} nicht ausgewertet. Die Angaben bleiben im Dokument erhalten.`,
    en: `The ${more.length === 0 ? "column" : "columns"} ${listed("“", "”", "and")} ${more.length === 0 ? "is" : "are"} not evaluated. The contents stay in the document.`,
  })
}

function headerPlace(header: Rich, base: number) {
  const { segments } = header.inline
  const first = segments[0]
  const last = segments.at(-1)
  return first === undefined || last === undefined
    ? undefined
    : { start: base + first.source, end: base + last.sourceEnd }
}

function reportIncompleteRow(entry: Entry, title: string, context: ReaderContext): void {
  context.problem({
    code: "parse-row-incomplete",
    messageId: "incomplete",
    severity: "warning",
    place: entry.place,
    de: `In dieser Zeile fehlt die Angabe „${title}“. Die Zeile wird deshalb nicht ausgewertet.`,
    en: `This row lacks “${title}” and is therefore not evaluated.`,
  })
}

function readParagraph(
  block: ParagraphBlock,
  base: number,
  section: Section,
  context: ReaderContext,
  readers: Readers,
): void {
  const records = recordsOfParagraph(block)
  const topics = topicsOf(section)
  const own = recordOfParagraph(block)
  if (own !== undefined) {
    readEntry(entryOfRecord(own, base, section), topics, context, readers)
    return
  }
  // „Z1 …⏎Z2 …“: lines that open with their ids are statements of what the heading announces.
  const numbered =
    records.length >= 2 &&
    records.every(({ number }) => number !== undefined) &&
    topics.some(({ collection }) => ownsIds.has(collection))
  const [topic] = topics
  const listed = topic !== undefined && listedByNumber.has(topic.collection) ? numberedLines(block) : []
  if (listed.length > 0 && records.every(({ kindWord }) => kindWord === undefined)) {
    for (const record of listed) readEntry(entryOfRecord(record, base, section), topics, context, readers)
    return
  }
  const clocked = records.some(({ clock }) => clock !== undefined)
  for (const record of records) {
    const entry = entryOfRecord(record, base, section)
    if (record.clock !== undefined) readEntry(entry, topics, context, readers)
    else if (clocked) continue
    else if (numbered) readEntry({ ...entry, shape: "item" }, topics, context, readers)
    else if (record.kindWord !== undefined || (record.date !== undefined && isShortEntry(entry)))
      readEntry(entry, topics, context, readers)
    else if (record.marked && hasLabelledFields(entry) && looksLikeName(entry))
      readEntry(entry, topics, context, readers)
  }
}

const ownsIds: ReadonlySet<CollectionName> = new Set<CollectionName>([
  "goals",
  "measures",
  "milestones",
  "needs",
])

/** What papers list under numbers of their own: „Z1 …“, „M2 …“. */
const listedByNumber: ReadonlySet<CollectionName> = new Set<CollectionName>([
  "goals",
  "measures",
  "milestones",
])

function hasLabelledFields(entry: Entry): boolean {
  return entry.fields.some(({ key }) => key !== undefined) || entry.details.length > 0
}

/** Date-led lines are entries if the date was written as a stamp, not as the start of a sentence. */
function isShortEntry(entry: Entry): boolean {
  const raw = rawText(entry.whole)
  return raw.length <= 400
}
