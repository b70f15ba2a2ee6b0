import { nameKey, readLifePhase } from "@kettenwerk/core"
import type { TableBlock } from "../blocks/block.js"
import { plain, type Rich } from "../blocks/rich.js"
import type { Section } from "../outline/section.js"
import type { TableReading } from "../records/read-table.js"
import { absolutePlace } from "./draft.js"
import type { ReaderContext } from "./reader.js"
import { isBareAge } from "./readers/life-phases.js"
import { ageOf } from "./values.js"

/**
 * Tables ordered by phases of life name them in a column filled once per block, or in rows of their own. The phases
 * count only if the document lists none elsewhere; the table itself is still to be read, so this is never its reading.
 */
export function phaseColumn(
  table: TableReading,
  _block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const groups = table.rows.flatMap(({ group }) => (group === undefined ? [] : [group]))
  const column =
    table.columns.find(({ key }) => key === "phase") ??
    table.columns.find(({ key, index }) => key === "age" && index === 0)
  const repeated =
    column !== undefined && table.rows.some(({ cells }) => cells[column.index]?.inherited === true)
  const cells =
    column === undefined
      ? []
      : table.rows.flatMap(({ cells: row }) =>
          row[column.index] === undefined || row[column.index]!.inherited ? [] : [row[column.index]!.value],
        )
  const columnIsLeft = column !== undefined && column.index <= 1
  for (const list of [groups, repeated || columnIsLeft ? cells : []]) {
    const distinct = [...new Map(list.map((part) => [nameKey(plain(part)), part])).values()]
    if (distinct.length < 2 || distinct.some((part) => !isBand(plain(part)))) continue
    // Every row with a band of its own is a list of ages, not an order by phases.
    if (list === cells && !repeated && distinct.length > 8) continue
    for (const part of distinct) emit(part, base, section, context)
  }
  return false
}

function isBand(text: string): boolean {
  return text.length < 80 && (isBareAge(text) || (readLifePhase(text) !== undefined && !/[.,;]/u.test(text)))
}

function emit(part: Rich, base: number, section: Section, context: ReaderContext): void {
  const place = absolutePlace(part, base)
  const text = plain(part)
  const reading = ageOf(text)
  context.emit({
    collection: "lifePhases",
    name: text,
    place,
    namePlace: place,
    fields: { kind: "phase", label: text, onlyOrder: true, ...(reading.ok ? { age: reading.value } : {}) },
    fieldPlaces: {},
    aliases: [],
    mention: true,
    section,
    uri: context.uri,
    mergeKey: "name",
  })
}
