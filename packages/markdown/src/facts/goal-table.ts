import type { TableBlock } from "../blocks/block.js"
import { plain, type Rich, rawText, slice } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import { readLine } from "../records/read-item.js"
import type { Column, TableCell, TableReading } from "../records/read-table.js"
import type { RecordField } from "../records/record.js"
import { completeEntry } from "./complete-entry.js"
import { type Draft, reference } from "./draft.js"
import type { Entry } from "./entry.js"
import type { Readers } from "./read-sections.js"
import type { ReaderContext } from "./reader.js"
import { parentReference, readGoal } from "./readers/goals.js"
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
  readers: Readers,
): boolean {
  const goalColumns = table.columns.filter(({ key }) => key !== undefined && key in levels)
  if (goalColumns.length < 2) return false
  const known = new Map<number, Draft>()
  const measure = table.columns.find(({ key }) => key === "measure")
  const ofMeasure = measure === undefined ? [] : table.columns.filter((column) => !ofGoal(column, measure))
  for (const row of table.rows) {
    const filled = goalColumns.filter(({ index }) => row.cells[index] !== undefined)
    const last = filled.at(-1)
    let parent: Draft | undefined
    let mentioned: TableCell | undefined
    for (const column of filled) {
      const cell = row.cells[column.index]!
      const before = known.get(column.index)
      if (cell.inherited && before !== undefined) {
        parent = before
        continue
      }
      // „A“, „Z1“: a goal that stands elsewhere.
      if (column !== last && bareNumber.test(cell.text)) {
        mentioned = cell
        continue
      }
      const below = filled.find(({ index }) => index > column.index)
      const own = leadingNumber(cell.value, below === undefined ? undefined : row.cells[below.index]!.text)
      const record = readLine(
        own === undefined ? withoutLetter(cell.value) : slice(cell.value, own.length),
        "line",
      )
      const fields = column === last ? otherFields(table, row.cells, [...goalColumns, ...ofMeasure]) : []
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
      if (goal !== undefined && parent === undefined && mentioned !== undefined)
        goal.fields["parent"] = reference(mentioned.value, base, "goals")
      if (goal !== undefined) {
        known.set(column.index, goal)
        parent = goal
      }
      for (const later of goalColumns) if (later.index > column.index) known.delete(later.index)
    }
    const named = measure === undefined ? undefined : row.cells[measure.index]
    if (named !== undefined && !named.inherited) {
      const fields = otherFields(table, row.cells, [...goalColumns, measure!])
      readMeasure(rowEntry(row, named, base, section), fields, parent, context, readers)
    }
  }
  return true
}

/** Beside a column of measures, money, time and people are theirs; what measures success belongs to the goal. */
function ofGoal({ key, index }: Column, measure: Column): boolean {
  return key !== undefined && (key in levels || (index < measure.index && key !== "id") || goalKeys.has(key))
}

const goalKeys: ReadonlySet<string> = new Set([
  "indicator",
  "baseline",
  "target",
  "goalLevel",
  "goalTarget",
  "need",
])
const bareNumber =
  /^\(?(?:(?:LZ|TZ|HZ|Z|L|Ziel|Leitziel|Teilziel)\s*)?(?:[A-Z]|[IVX]{1,4}|[A-Z]?\d{1,2}(?:\.\d{1,2})*)[.)]?$/u

function readMeasure(
  row: Entry,
  fields: readonly RecordField[],
  goal: Draft | undefined,
  context: ReaderContext,
  readers: Readers,
): void {
  const record = readLine(row.name, "line")
  const entry = completeEntry({
    ...row,
    name: record.name,
    details: record.details,
    fields: [...record.fields, ...fields],
    ...(record.rest === undefined ? {} : { rest: record.rest }),
    ...(record.number === undefined ? {} : { number: record.number }),
  })
  const withGoal = (draft: Draft): void => {
    if (draft.collection === "measures" && goal !== undefined)
      draft.fields["goals"] ??= [parentReference(goal)]
    context.emit(draft)
  }
  readers.get("measures")?.read(entry, { ...context, emit: withGoal }, { collection: "measures" })
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
