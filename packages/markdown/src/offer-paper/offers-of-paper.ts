import { nameKey } from "@kettenwerk/core"
import { plain, type Rich, rawText, rich, stripEnds } from "../blocks/rich.js"
import type { Draft } from "../facts/draft.js"
import type { Entry } from "../facts/entry.js"
import { collectFields } from "../facts/heading-fields.js"
import { offers as offersReader } from "../facts/readers/offers.js"
import type { PlacedBlock, Section } from "../outline/section.js"
import { fieldKey } from "../records/field-lines.js"
import { recordsOfList } from "../records/read-item.js"
import type { RecordField } from "../records/record.js"
import type { ReadDocument } from "../workspace/read-document.js"

/**
 * The offers a paper about a new offer describes. Whatever else it names – needs, goals, providers – it refers to and
 * does not define, so only its offers count. A paper whose headings are the fields („## Träger“) describes one offer
 * as a whole, named by its title.
 */
export function offersOfPaper(document: ReadDocument): readonly Draft[] {
  const listed = document.drafts.filter(({ collection, mention }) => collection === "offers" && !mention)
  const drafts = listed.length > 0 ? listed : wholePaper(document)
  // A name of its own: an offer of the concept with the same name is another statement, not the same one.
  return drafts.map((draft) => ({ ...draft, mergeKey: `key:paper ${nameKey(draft.name)}` }))
}

/** „# Projektskizze „Bewegte Kita““ with „## Träger“, „## Zielgruppe“ below it. */
function wholePaper({ sections, uri }: ReadDocument): readonly Draft[] {
  const title =
    sections.find(({ kind, level }) => kind === "heading" && level === 1) ??
    sections.find(({ kind }) => kind === "heading")
  if (title?.heading === undefined) return []
  const found = sections.flatMap((section) => [...headingField(section, title), ...fieldsBelow(section)])
  if (!found.some(({ field }) => field.key !== undefined)) return []
  const drafts: Draft[] = []
  const { heading } = title
  const entry: Entry = {
    shape: "section",
    base: heading.base,
    place: { start: heading.start, end: heading.end },
    whole: heading.title,
    name: nameIn(heading.title),
    marked: false,
    details: [],
    fields: found.map(({ field }) => field),
    fieldBases: found.map(({ base }) => base),
    more: [],
    children: [],
    section: title,
    blocks: [],
  }
  const emit = (draft: Draft) => void drafts.push(draft)
  const ignore = () => undefined
  offersReader.read(
    entry,
    { uri, section: title, emit, problem: ignore, assume: ignore },
    { collection: "offers" },
  )
  return drafts
}

interface PlacedField {
  readonly field: RecordField
  readonly base: number
}

function fieldsBelow(section: Section): readonly PlacedField[] {
  const { fields, bases } = collectFields(section)
  return fields.map((field, index) => ({ field, base: bases[index]! }))
}

/** „## Für wen?“: the heading is the label, each paragraph or item below it a value. */
function headingField(section: Section, title: Section): readonly PlacedField[] {
  if (section === title || section.heading === undefined) return []
  const key = fieldKey(section.title)
  if (key === undefined) return []
  const label = section.heading.title
  return section.blocks.flatMap((placed) =>
    valuesOf(placed).map((value) => ({ field: { label, key, value }, base: placed.base })),
  )
}

function valuesOf({ block }: PlacedBlock): readonly Rich[] {
  if (block.kind === "list") return recordsOfList(block).map(({ whole }) => whole)
  return block.kind === "paragraph" ? [rich(block.inline)] : []
}

/** „Projektskizze „Bewegte Kita““: the name stands in quotation marks. */
function nameIn(title: Rich): Rich {
  const raw = rawText(title)
  const quoted = /[„“"»‚]([^„“”"»«‚‘’]{3,80})[“”"«‘’]/u.exec(raw)
  if (quoted === null) return title
  const start = quoted.index + 1
  const part = { ...title, start: title.start + start, end: title.start + start + quoted[1]!.length }
  return plain(part) === "" ? title : stripEnds(part, /^\s*/u, /\s*$/u)
}
