import type { TableBlock } from "../blocks/block.js"
import type { Section } from "../outline/section.js"
import { completeEntry } from "./complete-entry.js"
import type { Entry } from "./entry.js"
import { sheetOf } from "./profile-table.js"
import type { Readers } from "./read-sections.js"
import type { ReaderContext } from "./reader.js"

/** „| Maßnahme 2.1.1 | Familienpaten gewinnen |“ above rows of labels: a sheet of its own for each thing. */
export function readSheet(
  block: TableBlock,
  base: number,
  section: Section,
  context: ReaderContext,
  readers: Readers,
): boolean {
  const sheet = sheetOf(block)
  if (sheet === undefined) return false
  const { name, number, topic, fields } = sheet
  const reader = readers.get(topic.collection)
  if (reader === undefined) return false
  const entry: Entry = {
    shape: "section",
    base,
    place: { start: base + block.start, end: base + block.end },
    whole: name,
    name,
    marked: true,
    details: [],
    fields,
    more: [],
    children: [],
    section,
    blocks: [],
    ...(number === undefined ? {} : { number }),
  }
  reader.read(completeEntry(entry), context, topic)
  return true
}
