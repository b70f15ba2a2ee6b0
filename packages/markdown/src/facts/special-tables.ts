import { nameKey, readFrequency, readLifePhase } from "@kettenwerk/core"
import type { TableBlock } from "../blocks/block.js"
import { plain, type Rich, rawText, rich, slice } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import { fieldKey } from "../records/field-lines.js"
import type { Column, TableCell, TableReading, TableRow } from "../records/read-table.js"
import { vocabulary } from "../vocabulary/index.js"
import { completeEntry } from "./complete-entry.js"
import { reference } from "./draft.js"
import type { Entry, FoundField } from "./entry.js"
import { goalRows } from "./goal-table.js"
import { minutesTable } from "./minutes-table.js"
import { phaseColumn } from "./phase-column.js"
import type { Readers } from "./read-sections.js"
import { type ReaderContext, set, setAge, startDraft } from "./reader.js"
import { consultationTable } from "./readers/consultations.js"
import { emitRelation, levelOf } from "./readers/relations.js"
import { splitNames, withoutAbbreviation } from "./split-names.js"
import { topicsOf } from "./topics.js"
import { ageOf, booleanOf } from "./values.js"

/** Tries to read a table of a special form; true if it was one. */
type SpecialTable = (
  table: TableReading,
  block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
  readers: Readers,
) => boolean

/** Forms in which columns, not only rows, stand for entities. */
export const specialTables: readonly SpecialTable[] = [
  phaseColumn,
  relationTable,
  closenessTable,
  goalRows,
  adjacencyMatrix,
  attendanceMatrix,
  chainMatrix,
  consultationTable,
  minutesTable,
]

/** The entry of a row, for drafts that need a place. */
export function rowEntry(row: TableRow, cell: TableCell, base: number, section: Section): Entry {
  return {
    shape: "row",
    base,
    place: { start: base + row.start, end: base + row.end },
    whole: cell.value,
    name: cell.value,
    marked: false,
    details: [],
    fields: [],
    more: [],
    children: [],
    section,
    blocks: [],
    ...(row.group === undefined ? {} : { group: row.group }),
  }
}

function foundIn(row: TableRow, column: Column | undefined, base: number): FoundField | undefined {
  const cell = column === undefined ? undefined : row.cells[column.index]
  return cell === undefined
    ? undefined
    : { value: cell.value, base, text: cell.text, inherited: cell.inherited }
}

/** „von | zu | Art | Häufigkeit“, also „Akteur | Partner | Intensität“. */
function relationTable(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const by = (...keys: readonly NonNullable<Column["key"]>[]) =>
    table.columns.find(({ key }) => key !== undefined && keys.includes(key))
  const announced = topicsOf(section).some(({ collection }) => collection === "relations")
  const level = by("relationLevel") ?? (announced ? by("kind") : undefined)
  const frequency = by("frequency", "rhythm")
  const from =
    by("from") ??
    (level === undefined && by("to") === undefined ? undefined : by("actor", "name", "partners"))
  const others = table.columns.filter((column) => column !== from)
  const to =
    by("to") ??
    (level === undefined
      ? undefined
      : (others.find(({ key }) => key === "partners" || key === "actor") ??
        others.find(({ key, title }) => key === undefined && withWords.test(title))))
  if (from === undefined || to === undefined || from === to) return false
  if (
    level === undefined &&
    frequency === undefined &&
    by("formality", "wave", "confirmed") === undefined &&
    by("from") === undefined
  )
    return false
  for (const row of table.rows) {
    const left = row.cells[from.index]
    const right = row.cells[to.index]
    if (left === undefined || right === undefined) continue
    const entry = rowEntry(row, left, base, section)
    for (const source of splitNames(left.value)) {
      for (const target of splitNames(right.value)) {
        emitRelation(entry, context, source, target, {
          level: foundIn(row, level, base),
          frequency: foundIn(row, frequency, base),
          formality: foundIn(row, by("formality"), base),
          confirmed: foundIn(row, by("confirmed"), base),
          topic: foundIn(row, by("topic", "description", "remark"), base),
          wave: foundIn(row, by("wave", "year", "date"), base),
        })
      }
    }
  }
  return true
}

/** „arbeitet zusammen mit“, „kooperiert mit“, „Gegenüber“ */
const withWords = /(?:^|\s)(?:mit|zu|partner\p{L}*|gegenüber|wem\??)$/iu

/** „Einrichtung | eng | gelegentlich | kaum“: how close is in the header, who is in the cells. */
function closenessTable(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const [from, ...others] = table.columns
  const levels = others.filter(({ title }) => closeness.test(title))
  if (from === undefined || levels.length < 2 || levels.length < others.length - 1) return false
  for (const row of table.rows) {
    const head = row.cells[from.index]
    if (head === undefined) continue
    for (const column of levels) {
      const cell = row.cells[column.index]
      // A contact that hardly exists is none.
      if (cell === undefined || hardly.test(column.title)) continue
      const level = { value: column.header, base, text: column.title, inherited: false }
      for (const target of splitNames(cell.value))
        emitRelation(
          rowEntry(row, head, base, section),
          context,
          { part: head.value, text: head.text },
          target,
          {
            level,
          },
        )
    }
  }
  return true
}

const closeness =
  /^(?:sehr\s+)?(?:eng\w*|intensiv\w*|regelmäßig\w*|häufig|oft|gelegentlich\w*|manchmal|selten|kaum|gar nicht|keine?|punktuell|anlassbezogen)(?:\s+(?:Kontakte?|Zusammenarbeit|Austausch))?$/iu
const hardly = /^(?:kaum|gar nicht|keine?)/iu

/** Rows and columns name the same actors; a cell says how they work together. */
function adjacencyMatrix(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const heads = table.columns.slice(1)
  if (heads.length < 2 || table.rows.length < 2) return false
  // Columns often carry only the abbreviation that the row defines: „Jugendamt (JA)“ and „JA“.
  const keys = new Map(
    table.rows.flatMap(({ cells }) => {
      const head = cells[0]
      if (head === undefined) return []
      const bare = plain(withoutAbbreviation(head.value))
      const short = /\(([^()]+)\)\s*$/u.exec(head.text)?.[1]
      return [head.text, bare, ...(short === undefined ? [] : [short])].map(
        (name) => [nameKey(name), nameKey(bare)] as const,
      )
    }),
  )
  const keyOf = (name: string): string => keys.get(nameKey(name)) ?? nameKey(name)
  const shared = heads.filter(({ title }) => title !== "" && keys.has(nameKey(title)))
  if (shared.length < 2 || shared.length < heads.length * 0.6) return false
  const marks = new Map<string, { row: TableRow; cell: TableCell; column: Column }>()
  for (const row of table.rows) {
    const head = row.cells[0]
    if (head === undefined) continue
    for (const column of heads) {
      const cell = row.cells[column.index]
      if (cell === undefined || keyOf(column.title) === keyOf(head.text)) continue
      if (booleanOf(cell.text) === false || levelOf(cell.text) === "keine") continue
      marks.set(`${keyOf(head.text)}\u0000${keyOf(column.title)}`, { row, cell, column })
    }
  }
  const legend = legendOf(section)
  // A half-filled matrix states each tie once for both sides.
  const order = table.rows.map(({ cells }) => (cells[0] === undefined ? "" : keyOf(cells[0].text)))
  const names = new Map(
    table.rows.flatMap(({ cells }) =>
      cells[0] === undefined
        ? []
        : [[keyOf(cells[0].text), plain(withoutAbbreviation(cells[0].value))] as const],
    ),
  )
  const index = new Map(order.map((key, place) => [key, place]))
  const sides = [...marks.keys()].map((key) => {
    const [a, b] = key.split("\u0000") as [string, string]
    return Math.sign((index.get(a) ?? 0) - (index.get(b) ?? 0))
  })
  const triangular =
    sides.length > 0 && (sides.every((side) => side <= 0) || sides.every((side) => side >= 0))
  for (const [pair, { row, cell, column }] of marks) {
    const head = row.cells[0]!
    // Both halves say the same: one tie that both sides name.
    const opposite = marks.get(pair.split("\u0000").reverse().join("\u0000"))
    const same = opposite !== undefined && opposite.cell.text === cell.text
    if (same && (index.get(keyOf(head.text)) ?? 0) > (index.get(keyOf(column.title)) ?? 0)) continue
    const entry = rowEntry(row, head, base, section)
    const meant = legend.get(cell.text.trim()) ?? cell.text
    if (levelOf(meant) === "keine") continue
    const text: FoundField = { value: cell.value, base, text: meant, inherited: cell.inherited }
    emitRelation(
      entry,
      context,
      { part: head.value, text: names.get(keyOf(head.text)) ?? head.text },
      { part: column.header, text: names.get(keyOf(column.title)) ?? column.title },
      {
        both: triangular || same,
        ...(booleanOf(cell.text) === true && !/^\d$/u.test(cell.text)
          ? {}
          : { level: text, frequency: text }),
      },
    )
  }
  return true
}

/** „Skala: 0 kein Kontakt, 1 Austausch, 2 Abstimmung“, „(1 = selten, 2 = regelmäßig)“: what figures and signs mean. */
function legendOf(section: Section): ReadonlyMap<string, string> {
  const texts = [
    section.title,
    ...section.blocks.flatMap(({ block }) => (block.kind === "paragraph" ? [plain(rich(block.inline))] : [])),
  ]
  for (const text of texts) {
    if (text.length > longestLegend) continue
    const found = [...text.matchAll(legendEntry)].map(([, sign, words]) => [sign!, words!.trim()] as const)
    if (found.length >= 2 && found.some(([, words]) => vocabulary.relationLevel.find(words).length > 0))
      return new Map(found)
  }
  return new Map()
}

const longestLegend = 400
const legendEntry =
  /(?<![\p{L}\d])(\d|[A-ZX●○◐])\s*(?:=|:|–|\s)\s*(\p{L}[\p{L} -]{2,40}?)(?=\s*(?:[,;.)]|$))/gu

/** Actors at the left, bodies above (or the reverse), crosses inside. */
function attendanceMatrix(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const heads = table.columns.slice(1).filter(({ title }) => title !== "")
  if (heads.length < 2 || !mostlyMarks(table)) return false
  const isBody = (text: string): boolean => vocabulary.bodyKind.find(text).length > 0
  const bodiesAbove = heads.filter(({ title }) => isBody(title)).length >= heads.length * 0.6
  const left = table.rows.flatMap(({ cells }) => (cells[0] === undefined ? [] : [cells[0].text]))
  const said = bodiesAbove ? statementRows(table, heads, base, section, context) : new Set<TableRow>()
  const bodiesLeft = !bodiesAbove && left.filter(isBody).length >= left.length * 0.6
  if (!bodiesAbove && !bodiesLeft) return false
  for (const row of table.rows) {
    const head = row.cells[0]
    if (head === undefined || said.has(row)) continue
    for (const column of heads) {
      const cell = row.cells[column.index]
      if (cell === undefined || booleanOf(cell.text) === false) continue
      const actor = bodiesAbove
        ? { part: head.value, text: head.text }
        : { part: column.header, text: column.title }
      const body = bodiesAbove
        ? { part: column.header, text: column.title }
        : { part: head.value, text: head.text }
      const entry = rowEntry(row, head, base, section)
      const named = bodyOfHead(body.part)
      if (named.rhythm !== undefined) emitRhythm(named, entry, base, context)
      const draft = startDraft(entry, context, "memberships", {
        name: { part: actor.part, base, text: actor.text },
        mergeKey: "membership",
      })
      draft.fields["actor"] = reference(actor.part, base, "actors", { create: true, text: actor.text })
      draft.fields["body"] = reference(named.name, base, "bodies", { create: true, text: plain(named.name) })
      if (/leitung|vorsitz|federführ|^v$|^l$/iu.test(cell.text)) draft.fields["chair"] = true
      context.emit(draft)
    }
  }
  return true
}

interface HeadBody {
  readonly name: Rich
  readonly rhythm?: Rich
}

/** „AG Kinderschutz (alle 8 Wochen)“: the bracket says how often it meets. */
function bodyOfHead(part: Rich): HeadBody {
  const found = /^(.*\S)\s*\(([^()]+)\)\s*$/u.exec(rawText(part))
  if (found === null || readFrequency(found[2]!) === undefined) return { name: part }
  const open = rawText(part).lastIndexOf("(")
  return {
    name: slice(part, 0, found[1]!.length),
    rhythm: slice(part, open + 1, open + 1 + found[2]!.length),
  }
}

function emitRhythm({ name, rhythm }: HeadBody, entry: Entry, base: number, context: ReaderContext): void {
  const kind = vocabulary.bodyKind.find(plain(name))[0]?.value ?? "arbeitsgruppe"
  const draft = startDraft(entry, context, "bodies", {
    name: { part: name, base },
    mergeKey: "name",
    defaults: { kind, roles: [kind] },
  })
  const found = { value: rhythm!, base }
  set(draft, "rhythmText", plain(rhythm!), found)
  set(draft, "meetingFrequency", readFrequency(plain(rhythm!)), found)
  context.emit(draft)
}

/** A last row „Treffen | 2 x im Jahr | alle 2 Monate“ says something of the bodies above, and is no member. */
function statementRows(
  table: TableReading,
  bodies: readonly Column[],
  base: number,
  section: Section,
  context: ReaderContext,
): ReadonlySet<TableRow> {
  const rows = table.rows.filter(({ cells }) => statementKeys.has(fieldKey(cells[0]?.text ?? "") ?? "name"))
  for (const row of rows) {
    const key = fieldKey(row.cells[0]!.text)
    for (const column of bodies) {
      const cell = row.cells[column.index]
      const entry = rowEntry(
        row,
        { value: column.header, text: column.title, inherited: false, written: "" },
        base,
        section,
      )
      const kind = vocabulary.bodyKind.find(column.title)[0]?.value ?? "arbeitsgruppe"
      const draft = startDraft(entry, context, "bodies", {
        mergeKey: "name",
        defaults: { kind, roles: [kind] },
      })
      const found = cell === undefined ? undefined : { value: cell.value, base }
      if (key === "rhythm" || key === "frequency") {
        set(draft, "rhythmText", cell?.text, found)
        set(draft, "meetingFrequency", cell === undefined ? undefined : readFrequency(cell.text), found)
      } else set(draft, key === "mandate" ? "mandate" : "chair", cell?.text, found)
      context.emit(draft)
    }
  }
  return new Set(rows)
}

const statementKeys: ReadonlySet<string> = new Set(["rhythm", "frequency", "mandate", "chair", "lead"])

function mostlyMarks(table: TableReading): boolean {
  const cells = table.rows
    .filter(({ cells }) => !statementKeys.has(fieldKey(cells[0]?.text ?? "") ?? "name"))
    .flatMap(({ cells }) => cells.slice(1).filter((cell) => cell !== undefined))
  return (
    cells.length > 0 &&
    cells.filter(
      (cell) =>
        booleanOf(cell.text) !== undefined ||
        cell.text.length <= 2 ||
        /^(?:[x✓✔●]\s*)?\(?(?:leitung|vorsitz|sprecher(?:in)?|federführ\p{L}*|gast|beratend|mitglied|ständig)\.?\)?$/iu.test(
          cell.text,
        ),
    ).length >=
      cells.length * 0.8
  )
}

/** Phases above or at the left and the other axis sectors or kinds of help; cells list offers. */
function chainMatrix(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
  readers: Readers,
): boolean {
  const heads = table.columns.slice(1).filter(({ title }) => title !== "")
  const rows = table.rows.filter(({ cells }) => cells[0] !== undefined)
  if (heads.length < 2 || rows.length < 2) return false
  const phasesAbove = heads.filter(({ title }) => isPhase(title)).length >= Math.max(2, heads.length * 0.6)
  const phasesLeft =
    !phasesAbove &&
    rows.filter(({ cells }) => isPhase(cells[0]!.text)).length >= Math.max(2, rows.length * 0.6) &&
    heads.filter(
      ({ title }) => vocabulary.sector.whole(title) !== undefined || vocabulary.sector.find(title).length > 0,
    ).length >=
      heads.length * 0.6
  if (!phasesAbove && !phasesLeft) return false
  const rowsAreOffers = mostlyMarks(table)
  const reader = readers.get("offers")
  if (reader === undefined) return false
  // „Versorgung je Ort“: marks show where something exists, the rows are places.
  if (rowsAreOffers && (perPlace.test(section.title) || table.columns[0]?.key === "area")) return true
  const phaseHeads = phasesAbove
    ? heads.map(({ header, title }) => ({ header, title }))
    : rows.map(({ cells }) => ({ header: cells[0]!.value, title: cells[0]!.text }))
  for (const { header, title } of phaseHeads) emitPhase(header, title, base, rows[0]!, section, context)
  for (const row of rows) {
    const head = row.cells[0]!
    if (rowsAreOffers) {
      if (!phasesAbove) return true
      const marked = heads.filter(
        ({ index }) => row.cells[index] !== undefined && booleanOf(row.cells[index]!.text) !== false,
      )
      const entry = rowEntry(row, head, base, section)
      const draft = startDraft(entry, context, "offers", { mergeKey: "name" })
      const spans = marked.flatMap(({ title }) => {
        const reading = ageOf(title)
        return reading.ok ? [reading.value] : []
      })
      if (spans.length > 0) {
        draft.fields["ageRange"] = {
          text: marked.map(({ title }) => title).join(", "),
          fromMonth: spans.some(({ fromMonth }) => fromMonth === null)
            ? null
            : Math.min(...spans.map(({ fromMonth }) => fromMonth!)),
          toMonth: spans.some(({ toMonth }) => toMonth === null)
            ? null
            : Math.max(...spans.map(({ toMonth }) => toMonth!)),
        }
      }
      context.emit(draft)
      continue
    }
    for (const column of heads) {
      const cell = row.cells[column.index]
      if (cell === undefined || /^(?:–|-|—|keine?s?|k\.\s?a\.)$/iu.test(cell.text)) continue
      const phase = phasesAbove ? column.title : head.text
      const sector = phasesAbove ? head.text : column.title
      for (const { part, text } of splitNames(cell.value)) {
        const entry = rowEntry(row, { ...cell, value: part, text }, base, section)
        const collected: ReturnType<typeof startDraft>[] = []
        reader.read(
          completeEntry({ ...entry, whole: part, name: part }),
          { ...context, emit: (draft) => collected.push(draft) },
          { collection: "offers" },
        )
        for (const draft of collected) {
          if (draft.collection === "offers") {
            const header = phasesAbove ? column.header : head.value
            setAge(draft, "ageRange", { value: header, base, text: phase, inherited: false })
            draft.fields["phaseText"] = phase
            const value = vocabulary.sector.whole(sector)?.value
            if (value !== undefined) draft.fields["sectorText"] = value
          }
          context.emit(draft)
        }
      }
    }
  }
  return true
}

const perPlace =
  /(?<!\p{L})(?:je|pro|nach|in den)\s+(?:Ort|Orten|Gemeinde|Gemeinden|Sozialraum|Sozialräumen|Planungsraum|Planungsräumen|Stadtteil|Stadtteilen|Ortsteil|Ortsteilen|Region|Regionen|Quartier|Quartieren)(?!\p{L})/iu

function emitPhase(
  header: Column["header"],
  title: string,
  base: number,
  row: TableRow,
  section: Section,
  context: ReaderContext,
): void {
  const entry = rowEntry(row, { value: header, text: title, inherited: false, written: "" }, base, section)
  const reading = ageOf(title)
  const draft = startDraft(entry, context, "lifePhases", {
    mergeKey: "phase",
    mention: true,
    defaults: { label: title, kind: "phase" },
  })
  if (reading.ok) draft.fields["age"] = reading.value
  context.emit(draft)
}

function isPhase(text: string): boolean {
  return readLifePhase(text) !== undefined || ageOf(text).ok
}
