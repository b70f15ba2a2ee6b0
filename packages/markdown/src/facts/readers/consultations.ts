import type { TableBlock } from "../../blocks/block.js"
import { plain } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import type { Column, TableReading } from "../../records/read-table.js"
import { vocabulary } from "../../vocabulary/index.js"
import { type Entry, type FoundField, field } from "../entry.js"
import { defineReader, type ReaderContext, set, setDate, startDraft } from "../reader.js"
import { valueOf } from "../values.js"
import { councils, organsIn, paperNumberOf, resultOf, votesOf } from "./decision-wording.js"

/**
 * Reads the steps of a Beratungsfolge from rows and items.
 *
 * ```markdown
 * - Jugendhilfeausschuss, 18.02.2025: Vorberatung
 *   ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^  ^^^^^^^^^^^
 *   body                  date        role
 * ```
 */
export const consultations = defineReader({
  collection: "consultations",
  signature: {
    decisionBody: 5,
    consultationRole: 4,
    body: 2,
    date: 2,
    result: 1,
    votes: 2,
    paperNumber: 2,
    function: 1,
  },
  read(entry, context) {
    // Sentences and bare lines are read as prose, wherever they stand.
    if (entry.shape !== "row" && entry.fields.length === 0) return
    const organ = field(entry, "decisionBody", "body") ?? {
      value: entry.name,
      base: entry.base,
      text: plain(entry.name),
      inherited: false,
    }
    emitConsultationStep(entry, context, {
      organ,
      date: field(entry, "date", "foundedAt"),
      role: field(entry, "consultationRole", "resolutionKind", "function", "kind", "description"),
      result: field(entry, "result", "state", "decision"),
      votes: field(entry, "votes"),
      paper: field(entry, "paperNumber"),
    })
  },
})

interface StepFields {
  readonly organ: FoundField
  readonly date: FoundField | undefined
  readonly role: FoundField | undefined
  readonly result: FoundField | undefined
  readonly votes: FoundField | undefined
  readonly paper: FoundField | undefined
}

/** Emits one step; the deciding one is a resolution as well. */
function emitConsultationStep(
  entry: Entry,
  context: ReaderContext,
  { organ, date, role, result, votes, paper }: StepFields,
): void {
  const named = organsIn(organ.text)[0]
  if (named === undefined) return
  const draft = startDraft(entry, context, "consultations", { name: { part: organ.value, base: organ.base } })
  if (named.value !== undefined) set(draft, "body", named.value, organ)
  if (named.value === undefined || /\s/u.test(named.label)) set(draft, "bodyText", organ.text, organ)
  setDate(draft, "date", date)
  if (entry.date !== undefined && draft.fields["date"] === undefined && entry.date.found.reading.ok)
    set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
  const roleValue =
    role === undefined
      ? undefined
      : (valueOf(vocabulary.consultationRole, role.text, 0.3) ??
        vocabulary.consultationRole.find(role.text)[0]?.value)
  if (roleValue !== undefined) set(draft, "role", roleValue, role)
  const outcome = result === undefined ? undefined : resultOf(result.text)
  if (outcome !== undefined) set(draft, "result", outcome, result)
  context.emit(draft)
  const isCouncil = named.value !== undefined && councils.has(named.value)
  const decides = roleValue === "entscheidung" || (isCouncil && outcome !== undefined)
  if (!decides) return
  const resolution = startDraft(entry, context, "resolutions", {
    name: { part: organ.value, base: organ.base },
    defaults: { consultations: [] },
  })
  if (named.value !== undefined) resolution.fields["body"] = named.value
  resolution.fields["date"] = draft.fields["date"]
  resolution.fields["status"] = outcome === undefined ? "geplant" : "gefasst"
  resolution.fields["result"] = outcome
  const all = [result, role, votes, paper]
    .flatMap((found) => (found === undefined ? [] : [found.text]))
    .join("; ")
  resolution.fields["votes"] =
    outcome === undefined
      ? undefined
      : ((votes === undefined ? undefined : votesOf(votes.text, true)) ?? votesOf(all))
  resolution.fields["paperNumber"] = paper?.text ?? paperNumberOf(all)
  if (outcome === "zur-kenntnis") resolution.fields["kind"] = "kenntnisnahme"
  context.emit(resolution)
}

/**
 * A table whose rows name councils and committees and when they meet, whatever its columns are called:
 * „Gremium | Sitzung | Ergebnis“. A table of bodies with members or a rhythm is none.
 */
export function consultationTable(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell !== undefined))
  if (
    rows.length === 0 ||
    table.columns.some(
      ({ key }) =>
        key === "members" || key === "rhythm" || key === "chair" || key === "milestone" || key === "measure",
    )
  )
    return false
  // A list of resolutions has papers and subjects; only a Beratungsfolge says what each body does with one paper.
  const isSequence =
    /beratung|gremienlauf|gremienfolge|sitzungsfolge/iu.test(section.title) ||
    table.columns.some(({ title }) => /^(?:beratungsfolge|gremienlauf|gremienfolge)$/iu.test(title))
  if (
    !isSequence &&
    table.columns.some(({ key }) => key === "resolution" || key === "paperNumber" || key === "name")
  )
    return false
  const share = (column: Column, fits: (text: string) => boolean): number => {
    const texts = rows.flatMap(({ cells }) =>
      cells[column.index] === undefined ? [] : [cells[column.index]!.text],
    )
    return texts.length === 0 ? 0 : texts.filter(fits).length / rows.length
  }
  const isOrgan = (text: string): boolean => {
    const named = organsIn(text)[0]
    return named !== undefined && (named.end - named.start) / text.length > 0.6
  }
  const organ = table.columns.find((column) => share(column, isOrgan) >= 0.75)
  if (organ === undefined) return false
  const others = table.columns.filter((column) => column !== organ)
  const date =
    others.find(({ key }) => key === "date") ??
    others.find(
      (column) =>
        share(
          column,
          (text) => /\d/u.test(text) && text.length < 40 && /\d{4}|\d{1,2}\.\d{1,2}\./u.test(text),
        ) >= 0.6,
    )
  if (date === undefined) return false
  const by = (...keys: readonly Column["key"][]): Column | undefined =>
    others.find(({ key }) => key !== undefined && keys.includes(key))
  const role =
    by("consultationRole", "resolutionKind") ??
    others.find(
      (column) =>
        column !== date &&
        share(column, (text) => vocabulary.consultationRole.whole(text) !== undefined) >= 0.5,
    ) ??
    by("function", "kind")
  const result =
    by("result", "state", "decision") ??
    others.find(
      (column) =>
        column !== date && column !== role && share(column, (text) => resultOf(text) !== undefined) >= 0.3,
    )
  for (const row of rows) {
    const found = (column: Column | undefined): FoundField | undefined => {
      const cell = column === undefined ? undefined : row.cells[column.index]
      return cell === undefined
        ? undefined
        : { value: cell.value, base, text: cell.text, inherited: cell.inherited }
    }
    const named = found(organ)
    if (named === undefined) continue
    const entry: Entry = {
      shape: "row",
      base,
      place: { start: base + row.start, end: base + row.end },
      whole: named.value,
      name: named.value,
      marked: false,
      details: [],
      fields: [],
      more: [],
      children: [],
      section,
      blocks: [],
    }
    emitConsultationStep(entry, context, {
      organ: named,
      date: found(date),
      role: found(role),
      result: found(result),
      votes: found(by("votes")),
      paper: found(by("paperNumber")),
    })
  }
  return true
}
