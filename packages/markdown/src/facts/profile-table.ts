import type { TableBlock } from "../blocks/block.js"
import { plain, rawText, rich, slice } from "../blocks/rich.js"
import { fieldKey } from "../records/field-lines.js"
import type { RecordField } from "../records/record.js"
import { topicsOfText } from "./topics.js"

/** A „Steckbrief“: two columns, labels at the left. */
export function fieldsOfProfile(table: TableBlock, leastKnown = 3): readonly RecordField[] {
  if (table.header.length !== 2) return []
  const rows = [table.header, ...table.rows.map(({ cells }) => cells)]
  const fields = rows.flatMap(([label, value]): RecordField[] => {
    if (label === undefined || value === undefined) return []
    const key = fieldKey(plain(rich(label.inline)))
    return [{ label: rich(label.inline), ...(key === undefined ? {} : { key }), value: rich(value.inline) }]
  })
  const known = fields.filter(({ key }) => key !== undefined).length
  return known >= leastKnown && known >= fields.length * 0.6 && table.rows.length >= leastKnown - 1
    ? fields
    : []
}

/**
 * The thing a table describes whose first line names kind and title of it; undefined for any other table. A header
 * that says nothing („Feld | Eintrag“), as programs write it that cannot do without one, counts as none.
 */
export function sheetOf(table: TableBlock) {
  const block = withoutEmptyHeader(table)
  const [label, title, ...others] = block.header.map(({ inline }) => rich(inline))
  if (label === undefined || title === undefined || others.length > 0 || plain(title) === "") return undefined
  const named = sheetLabel.exec(rawText(label))
  const topic = named === null ? undefined : topicsOfText(plain(slice(label, 0, named[1]!.length)))[0]
  if (named === null || topic === undefined || genericTitle.test(plain(title))) return undefined
  const rows = fieldsOfProfile({ ...block, header: block.rows[0]?.cells ?? [], rows: block.rows.slice(1) }, 2)
  if (rows.length < leastSheetRows) return undefined
  const at = named[2] === undefined ? -1 : rawText(label).lastIndexOf(named[2])
  return {
    name: title,
    topic,
    fields: rows,
    number: at < 0 ? undefined : slice(label, at, at + named[2]!.length),
  }
}

function withoutEmptyHeader(table: TableBlock): TableBlock {
  const [first, ...rows] = table.rows
  const [label = "", title = "", ...others] = table.header.map(({ inline }) => plain(rich(inline)))
  if (first === undefined || others.length > 0) return table
  const saysNothing = emptyLabel.test(label) && (title === "" || emptyTitle.test(title))
  return saysNothing ? { ...table, header: first.cells, rows } : table
}

const emptyLabel = /^(?:|Feld|Merkmal|Kategorie|Aspekt|Rubrik|Punkt)$/iu
const emptyTitle = /^(?:Eintrag|Angaben?|Inhalt|Beschreibung|Wert)$/iu
const leastSheetRows = 3
const sheetLabel =
  /^(Maßnahmen?(?:blatt)?|Angebot|Projekt|Vorhaben|Baustein|Handlungsziel|Teilziel|Leitziel|Ziel|Meilenstein|Bedarf)\s*(?:Nr\.\s*)?(\p{Lu}{0,2}[-.]?\d{1,3}(?:\.\d{1,3})*|[IVX]{1,4})?\s*:?\s*$/iu
const genericTitle =
  /^(?:Angaben?|Inhalt|Beschreibung|Wert|Erläuterung|Details?|Kurzbeschreibung|Titel|Name)$/iu
