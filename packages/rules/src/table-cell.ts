import type { OutlineItem, Source } from "@kettenwerk/core"
import { blockOf } from "./outline-search.js"
import type { Place } from "./place.js"
import type { RuleContext } from "./rule-context.js"
import { mentions, type Phrase } from "./text-search.js"

/**
 * The cell of an entity's row below a header that has one of the words; undefined if the entity is no row or
 * the table has no such column. For cells that say something the model has no place for: „wird geprüft“.
 */
export function cellOf(
  context: RuleContext,
  source: Source,
  words: readonly Phrase[],
): { readonly text: string; readonly place: Place } | undefined {
  const block = blockOf(context, source)
  if (block?.kind !== "table") return undefined
  const column = block.header.findIndex((header) => mentions(header, words))
  const cell = itemAt(block.items, source)?.cells[column]
  return cell && { text: cell.text.trim(), place: { uri: source.uri, range: cell.range } }
}

/** All that is written in the row or item an entity stands in, else its own text. */
export function rowText(context: RuleContext, source: Source): string {
  const item = itemAt(blockOf(context, source)?.items ?? [], source)
  if (item === undefined) {
    return context.textOf({ uri: source.uri, range: { start: source.start, end: source.end } })
  }
  return item.cells.length > 0 ? item.cells.map(({ text }) => text).join(" | ") : item.text
}

function itemAt(items: readonly OutlineItem[], { start }: Source): OutlineItem | undefined {
  let low = 0
  let high = items.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (items[middle]!.range.start.offset <= start.offset) low = middle
    else high = middle - 1
  }
  const item = items[low]
  return item !== undefined && item.range.start.offset <= start.offset && start.offset < item.range.end.offset
    ? item
    : undefined
}
