import { fieldKey } from "@kettenwerk/markdown"
import type { BlockContent, PhrasingContent, Table, TableCell } from "mdast"
import type { NoteList } from "../note-list.js"
import type { Block, TableBlock } from "./block.js"
import { plainText, type Span, toPhrasing, withoutFormat } from "./span.js"
import { unfoldTable } from "./unfold-table.js"

/** A table that only places text on the page: one column, or headings inside. Its content stands for itself. */
export function isLayoutTable({ rows }: TableBlock): boolean {
  const cells = rows.flatMap(({ cells }) => cells)
  return (
    rows.every(({ cells }) => cells.length <= 1) ||
    cells.some(({ blocks }) =>
      blocks.some((block) => block.kind === "paragraph" && block.level !== undefined),
    )
  )
}

/** Content of a layout table, cell by cell. */
export function layoutBlocks({ rows }: TableBlock): readonly Block[] {
  return rows.flatMap(({ cells }) =>
    cells.filter(({ continues }) => !continues).flatMap(({ blocks }) => blocks),
  )
}

/** A table as Markdown has it; notes tell what had to change. */
export function tableNodes(table: TableBlock, notes: NoteList): readonly BlockContent[] {
  const { title, header, rows, merged } = unfoldTable(table)
  if (merged > 0)
    notes.add("changed", {
      de: "Tabelle mit verbundenen Zellen: Die Werte stehen jetzt in jeder Zeile.",
      en: "Table with merged cells: the values now stand in every row.",
    })
  if (table.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"))))
    notes.add("changed", {
      de: "Tabelle in einer Tabelle: Ihre Zeilen stehen jetzt als Text in der Zelle.",
      en: "Table inside of a table: its rows now stand as text in the cell.",
    })
  const filled = rows.filter((row) => row.some((spans) => spans.length > 0))
  const isForm = isFieldList(header, filled)
  const head: readonly (readonly Span[])[] = isForm ? [[{ text: "Feld" }], [{ text: "Eintrag" }]] : header
  const body = isForm ? [header, ...filled] : filled
  const node: Table = {
    type: "table",
    children: [head.map((spans) => withoutFormat(spans, "bold", "italic")), ...body].map((row) => ({
      type: "tableRow",
      children: row.map(cellNode),
    })),
  }
  return [
    ...(title === undefined
      ? []
      : [
          {
            type: "paragraph" as const,
            children: toPhrasing(title.map((span) => ({ ...span, bold: true }))),
          },
        ]),
    node,
  ]
}

/** „Träger | Caritas“, „Alter | 3–6 Jahre“: names of fields at the left and no header. */
function isFieldList(
  header: readonly (readonly Span[])[],
  rows: readonly (readonly (readonly Span[])[])[],
): boolean {
  if (header.length !== 2 || rows.length < 1) return false
  const labels = [header, ...rows].map(([label = []]) => plainText(label).replace(/:$/u, ""))
  const known = labels.filter((label) => fieldKey(label) !== undefined).length
  const second = plainText(header[1] ?? [])
  return (
    known >= labels.length * 0.6 &&
    new Set(labels).size === labels.length &&
    fieldKey(second) === undefined &&
    !/^(?:eintrag|inhalt|angabe|angaben|wert)$/iu.test(second)
  )
}

function cellNode(spans: readonly Span[]): TableCell {
  // A break in a cell can only be written as HTML.
  const children = toPhrasing(spans).flatMap(function replace(node): PhrasingContent[] {
    if (node.type === "break") return [{ type: "html", value: "<br>" }]
    if ("children" in node)
      return [{ ...node, children: node.children.flatMap(replace as never) } as PhrasingContent]
    return [node]
  })
  return { type: "tableCell", children }
}
