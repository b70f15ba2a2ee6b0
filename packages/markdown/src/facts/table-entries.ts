import type { TableBlock } from "../blocks/block.js"
import { plain, type Rich } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import { type Column, readTable, type TableReading, type TableRow } from "../records/read-table.js"
import type { RecordField } from "../records/record.js"
import type { Entry } from "./entry.js"

/** Where the columns of a table lead: the one that names the entity, the one with its id. */
export interface TableRoles {
  readonly name: Column
  readonly number?: Column
}

/** One entry for every row; rows that leave the name empty continue the entry above. */
export function entriesOfTable(
  table: TableBlock,
  base: number,
  section: Section,
  roles: TableRoles,
): readonly Entry[] {
  const reading = readTable(table)
  const entries: Entry[] = []
  for (const row of reading.rows) {
    const cell = row.cells[roles.name.index]
    const fields = fieldsOfRow(reading, row, roles)
    if (cell === undefined || (cell.inherited && cell.written === "")) {
      const last = entries.at(-1)
      if (last !== undefined && (cell !== undefined || entryContinues(reading, row, roles))) {
        entries[entries.length - 1] = {
          ...last,
          fields: [...last.fields, ...fields.filter(({ inherited }) => inherited !== true)],
          place: { start: last.place.start, end: base + row.end },
        }
        continue
      }
      if (cell === undefined) {
        entries.push(entryOfRow(row, undefined, fields, base, section, roles))
        continue
      }
    }
    entries.push(entryOfRow(row, cell.value, fields, base, section, roles))
  }
  return entries
}

/** A row continues the one above if it leaves everything left of the name column and the id empty. */
function entryContinues(reading: TableReading, row: TableRow, roles: TableRoles): boolean {
  return reading.columns
    .slice(0, roles.name.index + 1)
    .every(({ index }) => row.cells[index] === undefined || row.cells[index]!.inherited)
}

function fieldsOfRow(reading: TableReading, row: TableRow, roles: TableRoles): RecordField[] {
  return reading.columns.flatMap((column): RecordField[] => {
    const cell = row.cells[column.index]
    if (cell === undefined || column.index === roles.name.index || column.index === roles.number?.index)
      return []
    return [
      {
        label: column.header,
        ...(column.key === undefined ? {} : { key: column.key }),
        value: cell.value,
        ...(cell.inherited ? { inherited: true } : {}),
      },
    ]
  })
}

function entryOfRow(
  row: TableRow,
  name: Rich | undefined,
  fields: readonly RecordField[],
  base: number,
  section: Section,
  roles: TableRoles,
): Entry {
  const number = roles.number === undefined ? undefined : row.cells[roles.number.index]
  const empty: Rich = {
    inline: { text: "", segments: [], marks: [], source: row.start, sourceEnd: row.start },
    start: 0,
    end: 0,
  }
  return {
    shape: "row",
    base,
    place: { start: base + row.start, end: base + row.end },
    whole: name ?? empty,
    name: name ?? empty,
    marked: false,
    details: [],
    fields,
    more: [],
    children: [],
    section,
    blocks: [],
    ...(number === undefined || number.inherited ? {} : { number: number.value }),
    ...(row.group === undefined ? {} : { group: row.group }),
  }
}

/** Titles of the columns nobody understood, with their places. */
export function unknownColumns(reading: TableReading, used: ReadonlySet<number>): readonly Column[] {
  return reading.columns.filter(
    ({ index, key, title }) =>
      key === undefined &&
      !used.has(index) &&
      title !== "" &&
      reading.rows.some(({ cells }) => cells[index] !== undefined && plain(cells[index]!.value) !== ""),
  )
}
