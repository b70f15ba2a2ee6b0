import type { PhrasingContent, RootContent } from "mdast"
import type { NoteList } from "../note-list.js"
import { toMarkdown } from "../to-markdown.js"
import type { FoundTable } from "./find-tables.js"
import { kindOfColumns, type TableKind, type TableKindId, tableKinds } from "./table-kinds.js"

export interface NamedTable {
  readonly sheet: string
  readonly table: FoundTable
}

export interface TablesOptions {
  /** Title of the document if no sheet has one. */
  readonly title: string
  readonly kind: TableKindId | undefined
}

/** Tables as a Markdown document: a heading that says what the rows are, the text above, the table. */
export function tablesToMarkdown(
  tables: readonly NamedTable[],
  options: TablesOptions,
  notes: NoteList,
): string {
  const forced: TableKind | undefined = tableKinds.find(({ id }) => id === options.kind)
  const [first] = tables
  const title = first?.table.above[0] ?? options.title
  const nodes: RootContent[] = [heading(1, title)]
  for (const { sheet, table } of tables) {
    notes.enter(sheet)
    const kind = forced ?? kindOfColumns(table.columns.map(({ field }) => field))
    const name = kind?.heading ?? (sheet === "" ? "Tabelle" : sheet)
    if (table.columns.length > 0) nodes.push(heading(2, name))
    const above = table === first?.table ? table.above.slice(1) : table.above
    const isNamed = sheet !== "" && sheet !== name && !/^(?:tabelle|sheet|blatt)\s?\d*$/iu.test(sheet)
    const lines = [...(isNamed && tables.length > 1 ? [`Tabellenblatt: ${sheet}`] : []), ...above]
    nodes.push(...lines.map(paragraph))
    if (table.columns.length > 0) {
      tell(table, kind, notes)
      nodes.push({
        type: "table",
        children: [table.columns.map(({ title }) => title), ...table.rows].map((row) => ({
          type: "tableRow",
          children: row.map((text) => ({ type: "tableCell", children: cellContent(text) })),
        })),
      })
    }
    nodes.push(...table.below.map(paragraph))
  }
  return toMarkdown(nodes)
}

function tell(table: FoundTable, kind: TableKind | undefined, notes: NoteList): void {
  const words = tableKinds.map(({ id }) => id).join(", ")
  if (kind === undefined)
    notes.add("assumed", {
      de: `Was die Zeilen sind, ist an den Spalten nicht zu erkennen. Nennen Sie es mit --art: ${words}.`,
      en: `The columns do not say what the rows are. Name it with --art: ${words}.`,
    })
  const unknown = table.columns.filter(({ field }) => field === undefined).map(({ title }) => `„${title}“`)
  if (unknown.length > 0)
    notes.add("assumed", {
      de: `${unknown.length === 1 ? "Spalte" : "Spalten"} ohne bekannte Bedeutung: ${unknown.join(", ")}.`,
      en: `${unknown.length === 1 ? "Column" : "Columns"} without a known meaning: ${unknown.join(", ")}.`,
    })
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: "heading", depth, children: [{ type: "text", value: text }] }
}

function paragraph(text: string): RootContent {
  return { type: "paragraph", children: [{ type: "text", value: text }] }
}

/** A break in a cell can only be written as HTML. */
function cellContent(text: string): PhrasingContent[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: "html" as const, value: "<br>" }]),
      { type: "text", value: line },
    ])
}
