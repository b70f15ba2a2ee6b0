import { findDates } from "@kettenwerk/core"
import type { TableBlock } from "../blocks/block.js"
import { plain, type Rich, rawText, slice, stripEnds } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import type { Column, TableReading } from "../records/read-table.js"
import { isInMinutes } from "./minutes-section.js"
import { proseReaders } from "./prose/index.js"
import { sentencesOf } from "./prose/sentences-of.js"
import type { ReaderContext } from "./reader.js"
import { statedDraft } from "./stated-draft.js"

/**
 * Reads minutes that are one table: „TOP | Inhalt / Ergebnis | verantwortlich | Termin“. Every row is a point of the
 * agenda; where somebody is responsible or a date is set, its last statement is an errand. What the text of a point
 * says of gatherings, money and decisions is read as running text is.
 */
export function minutesTable(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const by = (...keys: readonly string[]): Column | undefined =>
    table.columns.find(({ key }) => key !== undefined && keys.includes(key))
  const point = by("agendaItem") ?? (isInMinutes(section) ? by("id") : undefined)
  const who = by("lead", "actor", "person")
  const when = by("date", "until")
  if (point === undefined || who === undefined) return false
  const others = table.columns.filter((column) => column !== point && column !== who && column !== when)
  const content =
    others.find(({ title }) => contentHeader.test(title)) ?? (others.length === 1 ? others[0] : undefined)
  if (content === undefined) return false
  for (const row of table.rows) {
    const said = row.cells[content.index]
    if (said === undefined || said.inherited) continue
    const number = row.cells[point.index]?.text
    const { title, rest } = cutTitle(said.value)
    const place = { part: title, base, text: plain(title), section }
    context.emit(
      statedDraft("agendaItems", place, context, {
        mergeKey: `key:${number ?? ""} ${plain(title).toLowerCase()}`,
        fields: { number, questions: [], sectionIndex: section.index },
      }),
    )
    for (const read of proseReaders)
      read({ part: said.value, base, text: plain(said.value), section, form: "cell" }, context)
    const owner = row.cells[who.index]?.text
    const until = when === undefined ? undefined : row.cells[when.index]?.text
    const task = sentencesOf(rest).at(-1)
    if ((owner === undefined && until === undefined) || task === undefined) continue
    const date = until === undefined ? undefined : findDates(until)[0]?.reading
    const part = stripEnds(task.part, /^[\s*_:]*/u, /[\s*_]*$/u)
    context.emit(
      statedDraft("agreements", { part, base, text: plain(part), section }, context, {
        name: plain(part),
        fields: { what: plain(part), kind: "task", owner, until: date?.ok === true ? date.value : undefined },
      }),
    )
  }
  return true
}

const contentHeader =
  /^(?:Inhalt|Thema|Ergebnis|Besprochenes|Punkt|Gegenstand|Beratung|Protokoll|Notizen?|Stichworte?)(?![\p{L}])/iu
const mostTitleWords = 8

/** „**Babybesuchsdienst:** Im ersten Halbjahr …“: the bold lead or the first words are what the point is about. */
function cutTitle(value: Rich): { readonly title: Rich; readonly rest: Rich } {
  const raw = rawText(value)
  const colon = /^[^:.!?]{3,70}:\s/u.exec(raw)
  if (colon !== null) {
    const title = stripEnds(slice(value, 0, colon[0].length), /^[\s*_]*/u, /[\s:*_]*$/u)
    return { title, rest: slice(value, colon[0].length) }
  }
  const bold = value.inline.marks.find(({ kind, start }) => kind === "strong" && start <= value.start + 1)
  if (bold !== undefined && bold.end < value.end) {
    const title = stripEnds({ ...value, end: bold.end }, /^[\s*_]*/u, /[\s:.*_]*$/u)
    return { title, rest: { ...value, start: bold.end } }
  }
  const first = sentencesOf(value)[0]?.part ?? value
  const comma = rawText(first).indexOf(",")
  const short = comma > 3 ? slice(first, 0, comma) : first
  const title = plain(short).split(" ").length <= mostTitleWords ? short : first
  return { title: stripEnds(title, /^\s*/u, /[\s.,]*$/u), rest: value }
}
