import { findClock, findDates } from "@kettenwerk/core"
import type { Block, ItemBlock, ListBlock, ParagraphBlock } from "../blocks/block.js"
import { paragraphOf } from "../blocks/cut-paragraph.js"
import {
  lines,
  markedLead,
  plain,
  type Rich,
  rawText,
  rich,
  slice,
  split,
  stripEnds,
  trim,
} from "../blocks/rich.js"
import { readFieldLines, readKnownField } from "./field-lines.js"
import type { ReadRecord, RecordField } from "./record.js"
import { stampedLines } from "./stamped-lines.js"

const known = new WeakMap<ListBlock | ParagraphBlock, readonly ReadRecord[]>()

/** One record for every item of a list; nested items become children. */
export function recordsOfList(list: ListBlock): readonly ReadRecord[] {
  const cached = known.get(list)
  if (cached !== undefined) return cached
  const records = list.items.flatMap(stampedItems).map(readItem)
  known.set(list, records)
  return records
}

/** Markdown takes „1. Quartal 2028: …⏎2030: …“ for one item of a list; every line with a date is one of its own. */
function stampedItems(item: ItemBlock): readonly ItemBlock[] {
  const [first, ...others] = item.blocks
  if (first?.kind !== "paragraph") return [item]
  const whole = rich(first.inline)
  const starts = stampedLines(rawText(whole))
  if (starts.length === 0) return [item]
  const paragraphs = [0, ...starts].map((from, index) => paragraphOf(slice(whole, from, starts[index])))
  return paragraphs.map((paragraph, index) => ({
    ...item,
    blocks: [paragraph, ...(index === paragraphs.length - 1 ? others : [])],
    start: index === 0 ? item.start : paragraph.start,
    end: index === paragraphs.length - 1 ? item.end : paragraph.end,
  }))
}

/** One record for every line of a paragraph, broken words joined. */
export function recordsOfParagraph(paragraph: ParagraphBlock): readonly ReadRecord[] {
  const cached = known.get(paragraph)
  if (cached !== undefined) return cached
  const records = joinDefinitions(lines(rich(paragraph.inline)))
    .flatMap(splitDated)
    .map((line) => readLine(line, "line"))
  known.set(paragraph, records)
  return records
}

/** „2026⏎: Beschluss im Kreistag“: a line that opens with a colon explains the one above it. */
function joinDefinitions(all: readonly Rich[]): readonly Rich[] {
  const joined: Rich[] = []
  for (const line of all) {
    const before = joined.at(-1)
    if (before !== undefined && /^:\s/u.test(rawText(line)))
      joined[joined.length - 1] = { ...before, end: line.end }
    else joined.push(line)
  }
  return joined
}

/** „Q1/2028 – Evaluation; Q3/2028 – Fortschreibung“: several dated statements on one line. */
function splitDated(line: Rich): readonly Rich[] {
  const parts = split(line, /\s*;\s+/gu)
  return parts.length > 1 && parts.every((part) => leadingDate(part) !== undefined) ? parts : [line]
}

/**
 * A paragraph that is one statement: a kind word or bold name in its first line and nothing but field lines below
 * („**Handlungsziel 1.1:** …⏎Verantwortlich: …“). Undefined for any other paragraph.
 */
export function recordOfParagraph(paragraph: ParagraphBlock): ReadRecord | undefined {
  const whole = rich(paragraph.inline)
  const raw = rawText(whole)
  const cut = raw.indexOf("\n")
  if (cut < 0) return undefined
  const head = readLine(slice(whole, 0, cut), "line")
  if (/^\n:\s/u.test(raw.slice(cut))) return readDefinition(paragraph, head, lines(slice(whole, cut + 1)))
  if (head.kindWord === undefined && !head.marked) return undefined
  const below = readFieldLines(slice(whole, cut + 1))
  if (
    below.lead !== undefined ||
    below.fields.length === 0 ||
    below.fields.filter(({ key }) => key !== undefined).length * 2 < below.fields.length
  )
    return undefined
  return { ...head, fields: [...head.fields, ...below.fields], start: paragraph.start, end: paragraph.end }
}

/** „Lenkungskreis⏎: Vorsitz: Landrätin⏎: Tagung: zweimal jährlich“: a term with its fields, as definition lists are written. */
function readDefinition(
  paragraph: ParagraphBlock,
  head: ReadRecord,
  below: readonly Rich[],
): ReadRecord | undefined {
  const fields = below.map((line) => readKnownField(stripEnds(line, /^[\s:]*/u, /\s*$/u)))
  const known = fields.filter((field) => field !== undefined)
  const [only] = below
  // „Mofa-Werkstatt⏎: Jugendclub; ab 14; 5 € im Monat“: details without labels.
  if (
    known.length === 0 &&
    below.length === 1 &&
    only !== undefined &&
    plain(head.name).split(" ").length <= 6
  ) {
    const details = split(stripEnds(only, /^[\s:]*/u, /[\s.]*$/u), /\s*[;,]\s+/gu)
    return details.length < 2
      ? undefined
      : { ...head, marked: true, details, start: paragraph.start, end: paragraph.end }
  }
  if (known.length === 0 || known.length * 2 < below.length) return undefined
  return {
    ...head,
    marked: true,
    fields: [...head.fields, ...known],
    start: paragraph.start,
    end: paragraph.end,
  }
}

function readItem(item: ItemBlock): ReadRecord {
  const [first, ...others] = item.blocks
  const written = first?.kind === "paragraph" || first?.kind === "heading" ? rich(first.inline) : undefined
  const { head, ticked } = tickOf(written)
  const checked = item.checked ?? ticked
  const rest: readonly Block[] = written === undefined ? item.blocks : others
  const children: ReadRecord[] = []
  const fields: RecordField[] = []
  const more: Rich[] = []
  for (const block of rest) {
    if (block.kind === "list") children.push(...recordsOfList(block))
    else if (block.kind === "paragraph") {
      const read = readFieldLines(rich(block.inline))
      fields.push(...read.fields)
      if (read.lead !== undefined) more.push(read.lead)
    } else if (block.kind === "quote") {
      for (const inner of block.blocks) if (inner.kind === "paragraph") more.push(rich(inner.inline))
    }
  }
  // „- Träger: Verein X“ below a named item is a field of it, not an entity.
  const own = children.filter((child) => child.children.length === 0 && fieldOf(child) !== undefined)
  fields.push(...own.map((child) => fieldOf(child)!))
  const empty: Rich = head ?? {
    inline: { text: "", segments: [], marks: [], source: item.start, sourceEnd: item.start },
    start: 0,
    end: 0,
  }
  return {
    ...readHead(empty, more, fields),
    shape: "item",
    children: children.filter((child) => !own.includes(child)),
    ...(checked === undefined ? {} : { checked }),
    ...(item.ordinal === undefined ? {} : { ordinal: item.ordinal }),
    start: item.start,
    end: item.end,
  }
}

/** „✔ Stelle besetzt“, „☐ Bericht“, „Stelle besetzt ✓“: the tick is a state, no part of the name. */
function tickOf(head: Rich | undefined): { readonly head: Rich | undefined; readonly ticked?: boolean } {
  if (head === undefined) return { head }
  const raw = rawText(head)
  const front = /^\s*([✓✔☑✅☐⬜▢])\uFE0F?\s+(?=\S)/u.exec(raw)
  if (front !== null) return { head: slice(head, front[0].length), ticked: !/[☐⬜▢]/u.test(front[1]!) }
  const back = /\s+[✓✔☑✅]\uFE0F?\s*$/u.exec(raw)
  return back === null ? { head } : { head: slice(head, 0, back.index), ticked: true }
}

function fieldOf(child: ReadRecord): RecordField | undefined {
  if (child.kindWord !== undefined && goalLevelWord.test(rawText(child.whole))) return undefined
  const only = child.fields.length === 1 && plain(child.name) === "" ? child.fields[0] : undefined
  return only ?? readKnownField(child.whole)
}

/** Lines of an item: the first is its head, field lines below are its fields, the rest is kept. */
function readHead(
  whole: Rich,
  more: readonly Rich[],
  fields: readonly RecordField[],
): Omit<ReadRecord, "shape" | "children" | "start" | "end"> {
  const broken = firstHardBreak(whole)
  const head = broken === undefined ? whole : slice(whole, 0, broken)
  const below = broken === undefined ? undefined : readFieldLines(slice(whole, broken))
  const line = readLine(head, "item")
  return {
    ...line,
    fields: [...line.fields, ...(below?.fields ?? []), ...fields],
    more: [...(below?.lead === undefined ? [] : lines(below.lead)), ...more],
  }
}

/** Index of the first hard break that does not sit inside a word broken by hand. */
function firstHardBreak(whole: Rich): number | undefined {
  const raw = rawText(whole)
  for (const { kind, start } of whole.inline.marks) {
    const index = start - whole.start
    if (
      kind === "break" &&
      index > 0 &&
      index < raw.length &&
      !/[-\u2010]\s*$/u.test(raw.slice(Math.max(0, index - 4), index))
    )
      return index
  }
  return undefined
}

const explicitId =
  /^\(?((?!(?:U|Ü)\d|Q[1-4]\s|(?:KW|AG|AK|UAG|SGB|EG|HJ|TP|CO)[-.\s]?\d)(?:\p{Lu}{1,3}[-.]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?|\p{Lu}\s\d{1,3}(?:[.-]\d{1,3})+)|\d{1,2}(?:\.\d{1,2})+)\)?\s*(?:[:.)–—-]\s*|\s+)(?=\S)/u
const kindAndNumber =
  /^((?:unser |unsere )?(?:strategisches |taktisches |operatives )?\p{L}*(?:ziel|meilenstein|maßnahme|massnahme|bedarf|bed(?:ü|u\u0308)rfnis|angebot|schwerpunkt|handlungsfeld|indikator|herausforderung|kriterium|phase|etappe|vereinbarung|projekt|l(?:ü|u\u0308)cke|erkenntnis|lernerfahrung)|was wir gelernt haben|das haben wir gelernt|gelernt)(?:(?:\s+(?:Nr\.\s*)?((?:\p{Lu}{0,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*[a-z]?|[IVX]{1,4}|[A-H]))?\s*[:–—-]\s+|\s+(?:Nr\.\s*)?((?:\p{Lu}{0,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*|[IVX]{1,4})\s*[:.]?$)/iu
/** „Teilziel: …“ states a goal; only an id behind it makes it a link („Teilziel: Z1.2“). */
const goalLevelWord =
  /^[\s*_]*(?:unser[e]?\s+)?(?:leit|ober|teil|mittler|rahmen|handlungs|umsetzungs|fein|ergebnis|entwicklungs)ziel\b[^:]{0,12}:(?!\s*\p{Lu}{0,2}[-.]?\d+(?:[.-]\d+)*\s*$)/iu

/** Reads one line: id, date or time in front, name, details in brackets, text behind. */
export function readLine(line: Rich, shape: "item" | "line"): ReadRecord {
  const whole = trim(line)
  const asFields = readFieldLines(whole)
  const base = { shape, whole, details: [], more: [], children: [], start: 0, end: 0, marked: false } as const
  if (
    !goalLevelWord.test(rawText(whole)) &&
    !/^[\s*_]*L(?:ü|u\u0308)cke[*_]*\s*:\s+\S+\s\S/u.test(rawText(whole)) &&
    asFields.fields.length > 0 &&
    asFields.lead === undefined &&
    asFields.fields.every(({ key }) => key !== undefined)
  ) {
    return { ...base, name: slice(whole, 0, 0), fields: asFields.fields }
  }

  let part = whole
  const clock = findClock(rawText(part))
  if (clock !== undefined) {
    part = stripEnds(slice(part, clock.length), separatorLead, /$/u)
  }
  const date = clock === undefined ? leadingDate(part) : undefined
  if (date !== undefined) part = date.rest

  const raw = rawText(part)
  let own = whole
  const named = kindAndNumber.exec(raw)
  // Running text may begin with „Was wir gelernt haben: …“.
  const kind = named !== null && shape === "line" && isLesson.test(named[1]!) ? null : named
  const id = kind === null ? explicitId.exec(raw) : null
  let number: Rich | undefined
  let kindWord: Rich | undefined
  if (kind !== null) {
    kindWord = slice(part, 0, kind[1]!.length)
    const written = kind[2] ?? kind[3]
    if (written !== undefined) {
      const at = raw.indexOf(written, kind[1]!.length)
      number = slice(part, at, at + written.length)
    }
    part = slice(part, kind[0].length)
    if (isLesson.test(kind[1]!)) own = part
  } else if (id !== null) {
    const at = raw.indexOf(id[1]!)
    number = slice(part, at, at + id[1]!.length)
    part = slice(part, id[0].length)
  }
  return {
    ...base,
    whole: own,
    ...(number === undefined ? {} : { number }),
    ...(kindWord === undefined ? {} : { kindWord }),
    ...(date === undefined ? {} : { date: { place: date.place, found: date.found } }),
    ...(clock === undefined ? {} : { clock: clock.value }),
    ...splitName(part, kindWord !== undefined),
  }
}

/** Labels that say what kind of statement follows, and are no part of it. */
const isLesson = /^(?:\p{L}*(?:l(?:ü|u\u0308)cke|erkenntnis|lernerfahrung)|.*gelernt.*)$/iu

const separatorLead = /^\s*(?:[:|–—-]\s*)?/u

/** A date at the very start of a line, bold or not, with something behind it. */
function leadingDate(part: Rich) {
  const raw = rawText(part)
  if (
    !/^[\s*_(]*(?:\d|seit|ab|bis|von|vor|nach|anfang|mitte|ende|jan|feb|mär|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|frühjahr|sommer|herbst|winter|schuljahr|q[1-4]|i{1,3}v?[./]|iv[./]|kw|weihnachten|jahres|noch|zum|im|fortlaufend|laufend|dauerhaft|anschließend|danach|jährlich|halbjährlich|monatlich|erst|zweit|dritt|viert)/iu.test(
      raw.normalize("NFC"),
    )
  )
    return undefined
  const found = findDates(raw.slice(0, 160))[0]
  if (found === undefined || raw.slice(0, found.start).replace(/[\s*_(]/gu, "") !== "") return undefined
  const behind = raw.slice(found.end)
  // „18.03.2026, 14 Uhr: Netzwerktreffen“: the hour belongs to the date.
  const gap =
    /^[\s)*_]*(?:,?\s*(?:um\s+)?\d{1,2}(?:[:.]\d{2})?(?:\s*(?:–|-|bis)\s*\d{1,2}(?:[:.]\d{2})?)?\s*Uhr[\s)*_]*)?(?:[:|–—→➔▸]|-(?=\s))?\s*/u.exec(
      behind,
    )![0]
  const rest = slice(part, found.end + gap.length)
  if (rest.end <= rest.start) return undefined
  return { place: slice(part, found.start, found.end), found, rest }
}

/** Cuts a line into name, bracketed or dashed details and the text behind. */
function splitName(
  part: Rich,
  labelled = false,
): Pick<ReadRecord, "name" | "marked" | "rest" | "details" | "fields"> {
  const raw = rawText(part)
  const lead = markedLead(part)
  // „Lücke: **Väter** werden kaum erreicht“: behind a label a bold word only stresses.
  const stressed = labelled && lead !== undefined && /^\s+\p{Ll}/u.test(raw.slice(lead.end - part.start))
  const marked = lead !== undefined && rawText(lead).trim() !== "" && !stressed
  let nameEnd: number
  if (marked && lead !== undefined) nameEnd = lead.end - part.start
  else nameEnd = nameBoundary(raw)
  const name = withoutStop(stripEnds(slice(part, 0, nameEnd), /^[\s*_]*/u, /[\s:*_,;|–—-]*$/u), marked)

  const fields: RecordField[] = []
  const details: Rich[] = []
  let behind = slice(part, nameEnd)
  let rawBehind = rawText(behind)
  const bracket = /^\s*\(/u.exec(rawBehind)
  if (bracket !== null) {
    const close = matchingBracket(rawBehind, bracket[0].length - 1)
    if (close > 0) {
      collectDetails(slice(behind, bracket[0].length, close), fields, details)
      behind = slice(behind, close + 1)
      rawBehind = rawText(behind)
    }
  }
  behind = stripEnds(behind, /^\s*(?:[:|,;]|[–—]|-(?=\s))?\s*/u, /\s*$/u)
  if (behind.end <= behind.start) return { name, marked, details, fields }

  const pieces = split(behind, /\s+[–—|]\s+|\s*;\s+|\s\|\s/gu)
  if (pieces.length > 1 || details.length + fields.length === 0) {
    for (const piece of pieces) {
      const field = readKnownField(piece)
      if (field !== undefined) fields.push(field)
      else if (pieces.length > 1) details.push(piece)
    }
  }
  // Details in brackets at the end: „Elterncafé: offener Treff (Träger: Verein X; Alter: 0–3)“.
  const tail = trailingBracket(rawText(behind))
  if (tail !== undefined) collectDetails(slice(behind, tail.open + 1, tail.close), fields, details)
  return { name, marked, rest: behind, details, fields }
}

/** A bold lead may close with a full stop („**Sprachförderung am Hafen.** Datengrundlage: …“); a sentence keeps its own. */
function withoutStop(name: Rich, marked: boolean): Rich {
  const raw = rawText(name)
  return marked && /[\p{L}\d)]\.$/u.test(raw) && !/\b\p{L}{1,3}\.$/u.test(raw) && raw.split(/\s/u).length <= 8
    ? { ...name, end: name.end - 1 }
    : name
}

/** Index where an unmarked name ends: before „ (“, „: “, „ – “, „ | “ or „; “, else the whole line. */
function nameBoundary(raw: string): number {
  let depth = 0
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw[index]!
    if (unit === "(") {
      if (depth === 0 && index > 0 && /\s/u.test(raw[index - 1]!)) return index
      depth += 1
    } else if (unit === ")") depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (unit === ":" && /^:(?:\s|$)/u.test(raw.slice(index, index + 2))) return index
    else if (unit === ";" || (unit === "|" && /\s/u.test(raw[index - 1] ?? ""))) return index
    else if (/[–—-]/u.test(unit) && /\s/u.test(raw[index - 1] ?? "") && /\s/u.test(raw[index + 1] ?? ""))
      return index
  }
  return raw.length
}

function matchingBracket(raw: string, open: number): number {
  let depth = 0
  for (let index = open; index < raw.length; index += 1) {
    if (raw[index] === "(") depth += 1
    else if (raw[index] === ")") {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return -1
}

function trailingBracket(raw: string): { readonly open: number; readonly close: number } | undefined {
  const close = raw.replace(/[\s.;,]*$/u, "").length - 1
  if (raw[close] !== ")") return undefined
  let depth = 0
  for (let index = close; index >= 0; index -= 1) {
    if (raw[index] === ")") depth += 1
    else if (raw[index] === "(") {
      depth -= 1
      if (depth === 0) return { open: index, close }
    }
  }
  return undefined
}

function collectDetails(inside: Rich, fields: RecordField[], details: Rich[]): void {
  const raw = rawText(inside)
  const pieces = raw.includes(";")
    ? split(inside, /\s*;\s*/gu)
    : commaSeparated(raw)
      ? split(inside, /\s*,\s+/gu)
      : [inside]
  for (const piece of pieces) {
    const field = readKnownField(piece)
    if (field !== undefined) fields.push(field)
    else details.push(piece)
  }
}

/** Commas separate details if one of the parts is labelled, or looks like a date, an age or „nach M1“. */
function commaSeparated(raw: string): boolean {
  const parts = raw.split(/,\s+/u)
  if (parts.length < 2) return false
  return parts.some(
    (part) => /^[\p{L} .-]{2,40}:\s/u.test(part) || /\d/u.test(part) || /^nach\s+\p{Lu}/u.test(part),
  )
}
