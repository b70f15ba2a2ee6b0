import type { TableBlock } from "../blocks/block.js"
import { plain, type Rich, rawText, slice } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import { readLine } from "../records/read-item.js"
import type { Column, TableReading } from "../records/read-table.js"
import type { RecordField } from "../records/record.js"
import { completeEntry } from "./complete-entry.js"
import type { Draft } from "./draft.js"
import type { ReaderContext } from "./reader.js"
import { readGoal } from "./readers/goals.js"
import { rowEntry } from "./special-tables.js"

const levels = { strategicGoal: "strategisch", tacticalGoal: "taktisch", operativeGoal: "operativ" } as const

/**
 * Reads a table whose columns are goal levels: „Leitziel | Teilziel | Handlungsziel | Indikator“. Every filled
 * cell is a goal, its parent the nearest filled one to the left; the other columns belong to the lowest goal.
 */
export function goalRows(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const goalColumns = table.columns.filter(({ key }) => key !== undefined && key in levels)
  if (goalColumns.length < 2) return false
  const known = new Map<number, Draft>()
  for (const row of table.rows) {
    const filled = goalColumns.filter(({ index }) => row.cells[index] !== undefined)
    const last = filled.at(-1)
    let parent: Draft | undefined
    for (const column of filled) {
      const cell = row.cells[column.index]!
      const before = known.get(column.index)
      if (cell.inherited && before !== undefined) {
        parent = before
        continue
      }
      const below = filled.find(({ index }) => index > column.index)
      const own = leadingNumber(cell.value, below === undefined ? undefined : row.cells[below.index]!.text)
      const record = readLine(
        own === undefined ? withoutLetter(cell.value) : slice(cell.value, own.length),
        "line",
      )
      const fields = column === last ? otherFields(table, row.cells, goalColumns) : []
      const entry = completeEntry({
        ...rowEntry(row, cell, base, section),
        name: record.name,
        ...(record.rest === undefined ? {} : { rest: record.rest }),
        ...(own !== undefined
          ? { number: own.number }
          : record.number === undefined
            ? letterOf(cell.value)
            : { number: record.number }),
        details: record.details,
        fields: [...record.fields, ...fields],
      })
      const goal = readGoal(
        entry,
        context,
        { collection: "goals", defaults: { level: levels[column.key as keyof typeof levels] } },
        parent,
      )
      if (goal !== undefined) {
        known.set(column.index, goal)
        parent = goal
      }
      for (const later of goalColumns) if (later.index > column.index) known.delete(later.index)
    }
  }
  return true
}

const letter = /^[\s*_]*(\p{Lu})[.:)]?[\s\u00a0*_]+(?=\p{Lu}\p{L}+)/u

/** „A Familien finden Hilfe.“: a lone letter in front is the id of the goal. */
function letterOf(cell: Rich): { readonly number?: Rich } {
  const found = letter.exec(rawText(cell))
  if (found === null) return {}
  const at = found[0].indexOf(found[1]!)
  return { number: slice(cell, at, at + 1) }
}

/** „1 Alle Kinder …“ beside „1.1 …“: the bare figure is a number, not a quantity. */
function leadingNumber(
  cell: Rich,
  below: string | undefined,
): { readonly number: Rich; readonly length: number } | undefined {
  const found = /^[\s*_]*(\d{1,2})[\s\u00a0*_]+(?=\p{Lu})/u.exec(rawText(cell))
  if (found === null || below === undefined || !below.startsWith(`${found[1]!}.`)) return undefined
  const at = found[0].indexOf(found[1]!)
  return { number: slice(cell, at, at + found[1]!.length), length: found[0].length }
}

function withoutLetter(cell: Rich): Rich {
  const found = letter.exec(rawText(cell))
  return found === null ? cell : slice(cell, found[0].length)
}

function otherFields(
  table: TableReading,
  cells: readonly ({ readonly value: RecordField["value"]; readonly inherited: boolean } | undefined)[],
  goalColumns: readonly Column[],
): readonly RecordField[] {
  return table.columns.flatMap((column): RecordField[] => {
    const cell = cells[column.index]
    if (cell === undefined || goalColumns.includes(column) || plain(cell.value) === "") return []
    return [
      { label: column.header, ...(column.key === undefined ? {} : { key: column.key }), value: cell.value },
    ]
  })
}
