import type { Block } from "../blocks/block.js"
import { rawText, rich, slice, stripEnds } from "../blocks/rich.js"
import type { PlacedBlock, Section } from "../outline/section.js"
import { readFieldLines } from "../records/field-lines.js"
import { recordsOfList, recordsOfParagraph } from "../records/read-item.js"
import type { ReadRecord, RecordField } from "../records/record.js"
import { factsOfLine } from "./fact-line.js"
import { fieldsOfProfile, sheetOf } from "./profile-table.js"

/** Labelled values below a heading, with the offset of the chunk of each. */
export interface CollectedFields {
  readonly fields: readonly RecordField[]
  readonly bases: readonly number[]
  readonly blocks: ReadonlySet<PlacedBlock>
}

/** Field lines in paragraphs, in lists of fields and in two-column tables directly below a heading. */
export function collectFields(section: Section): CollectedFields {
  const fields: RecordField[] = []
  const bases: number[] = []
  const blocks = new Set<PlacedBlock>()
  for (const placed of section.blocks) {
    const found = fieldsOfBlock(placed.block)
    if (found.length === 0) continue
    fields.push(...found)
    bases.push(...found.map(() => placed.base))
    blocks.add(placed)
  }
  return { fields, bases, blocks }
}

/** The labelled values of a block that holds nothing else. */
export function fieldsOfBlock(block: Block): readonly RecordField[] {
  if (block.kind === "paragraph") {
    const facts = factsOfLine(block)
    if (facts.length > 0) return facts
    if (recordsOfParagraph(block)[0]?.kindWord !== undefined) return []
    const read = readFieldLines(rich(block.inline))
    return read.fields.some(({ key }) => key !== undefined) &&
      (read.lead === undefined || read.fields.length > 1)
      ? read.fields
      : []
  }
  if (block.kind === "list") {
    const records = recordsOfList(block)
    const found = records.map((record) =>
      record.children.length === 0 && record.name.end === record.name.start ? record.fields : [],
    )
    const labelled = found.filter((list) => list.some(({ key }) => key !== undefined)).length
    if (labelled === 0) return []
    // An unknown label among known ones („läuft seit: 2019“) is a field as well, not a thing of its own.
    const isProfile = labelled >= 3 && labelled * 2 > records.length
    const all = found.map((list, index) =>
      list.length > 0 || !isProfile ? list : unknownField(records[index]!),
    )
    return all.every((list) => list.length > 0) ? all.flat() : []
  }
  if (block.kind === "table") return sheetOf(block) === undefined ? fieldsOfProfile(block) : []
  return []
}

/** „Label: Wert“ whose label is in no vocabulary. */
function unknownField({ whole, children }: ReadRecord): readonly RecordField[] {
  const label = /^[^:.!?()]{2,40}:\s+(?=\S)/u.exec(rawText(whole))
  if (label === null || children.length > 0) return []
  return [
    {
      label: stripEnds(slice(whole, 0, label[0].length), /^[\s*_]*/u, /[\s*_:]*$/u),
      value: slice(whole, label[0].length),
    },
  ]
}
