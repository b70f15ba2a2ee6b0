import { type CollectionName, collectionLabels, type OutlineSection } from "@kettenwerk/core"
import type { Placed, Session } from "../session.js"
import {
  type ColumnValue,
  columnValues,
  type FieldName,
  fieldOf,
  takesSeveral,
} from "../tables/column-values.js"
import { headerFields } from "../tables/header-fields.js"
import { lineAround, type TableAt, tableAt } from "../tables/table-at.js"
import { cellText } from "../tables/table-line.js"

export interface Completion {
  readonly label: string
  readonly detail?: string
  readonly kind: "entity" | "value" | "date" | "field"
  readonly collection?: CollectionName
  /** What is replaced: the whole cell, or the whole name in a cell of several. */
  readonly start: number
  readonly end: number
  readonly newText: string
  /** Orders the list: what is likelier comes first. */
  readonly rank: number
}

/** Proposals for the cell or field under the cursor, by what its column means. Nothing in running text. */
export function completion(session: Session, uri: string, offset: number): readonly Completion[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const { text } = placed.document
  const table = tableAt(text, offset)
  if (table !== undefined) {
    return table.inHeader
      ? headerCompletion(placed, table, offset)
      : cellCompletion(session, placed, table, offset)
  }
  return fieldLineCompletion(session, placed, offset)
}

function headerCompletion({ document }: Placed, table: TableAt, offset: number): readonly Completion[] {
  const section = sectionAt(document.sections, offset)
  const meant =
    section === undefined ? [] : section.canonical.length > 0 ? section.canonical : section.inherited
  const present = table.row.filter((_, column) => column !== table.column)
  const { start, end } = table.cell
  return headerFields(meant, present).map(({ label, usual }, rank) => ({
    label,
    kind: "field",
    start,
    end,
    newText: label,
    rank: usual ? rank : rank + 1000,
  }))
}

function cellCompletion(
  session: Session,
  placed: Placed,
  table: TableAt,
  offset: number,
): readonly Completion[] {
  const fields = table.header.map(fieldOf)
  const field = fields[table.column]
  if (field === undefined) return []
  const { start, end } = table.cell
  const span = takesSeveral(field) ? partAt(placed.document.text, start, end, offset) : { start, end }
  const values = valuesOf(session, placed, field, fields, span)
  return toCompletions(values, span, session, cellText)
}

/** „Träger: Jug▮“ in a list item, a bracket or a line of its own. */
const fieldLine =
  /(?:^|[(;·|]\s*|[-*+]\s+)\**\s*([\p{Lu}\p{Ll}][\p{L}\p{M} ?/-]{1,40}?)\s*\**:\**[ \t\u00A0]*([^:;()|]*)$/u

function fieldLineCompletion(session: Session, placed: Placed, offset: number): readonly Completion[] {
  const { text } = placed.document
  const line = lineAround(text, offset)
  const before = text.slice(line.start, offset)
  if (before.length > 2000) return []
  const match = fieldLine.exec(before)
  const field = match === null ? undefined : fieldOf(match[1]!)
  if (match === null || field === undefined) return []
  const written = match[2]!
  const behind = /^[^;()|\r\n]*/u.exec(text.slice(offset, line.end))?.[0] ?? ""
  const start = offset - written.length
  const end = offset + behind.trimEnd().length
  const span = takesSeveral(field) ? partAt(text, start, end, offset) : { start, end }
  return toCompletions(valuesOf(session, placed, field, [], span), span, session, (value) => value)
}

function valuesOf(
  session: Session,
  { group, document }: Placed,
  field: FieldName,
  siblings: readonly (FieldName | undefined)[],
  span: { readonly start: number; readonly end: number },
): readonly ColumnValue[] {
  // What is being typed is read as a name already; it is no proposal.
  const facts = session
    .entities(group)
    .facts.filter(
      ({ nameSource: { uri, start, end } }) =>
        uri !== document.uri || start.offset < span.start || end.offset > span.end,
    )
  return columnValues(field, siblings, group.model, facts, session.host.stichtag())
}

function toCompletions(
  values: readonly ColumnValue[],
  { start, end }: { readonly start: number; readonly end: number },
  session: Session,
  write: (text: string) => string,
): readonly Completion[] {
  const language = session.host.language()
  return values.map(({ text, kind, collection, detail }, rank) => {
    const label = collection === undefined ? undefined : collectionLabels[collection][language]
    const more = [label, detail].filter((part) => part !== undefined).join(" · ")
    return {
      label: text,
      kind,
      ...(collection === undefined ? {} : { collection }),
      ...(more === "" ? {} : { detail: more }),
      start,
      end,
      newText: write(text),
      rank,
    }
  })
}

/** In a cell of several names the one around the cursor. */
function partAt(text: string, start: number, end: number, offset: number) {
  const separator = /\s*(?:[,;/]|<br\s*\/?>|\bund\b)\s*/gu
  let from = start
  for (const match of text.slice(start, end).matchAll(separator)) {
    const at = start + match.index
    if (offset <= at) return { start: from, end: at }
    from = at + match[0].length
  }
  return { start: Math.min(from, offset), end }
}

function sectionAt(sections: readonly OutlineSection[], offset: number): OutlineSection | undefined {
  return sections.findLast(({ range }) => range.start.offset <= offset)
}
