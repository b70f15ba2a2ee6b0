import { findAbbreviations } from "@kettenwerk/core"
import type { TableBlock } from "../blocks/block.js"
import { plain, rich } from "../blocks/rich.js"
import type { Draft, Place } from "../facts/draft.js"
import { passageReaders } from "../facts/passages/index.js"
import { lessonConsequence } from "../facts/passages/insight-paragraphs.js"
import { readProse } from "../facts/read-prose.js"
import { readSection } from "../facts/read-sections.js"
import type { ReaderProblem } from "../facts/reader.js"
import { readers } from "../facts/readers/index.js"
import { withoutGenerated } from "../outline/generated-blocks.js"
import { nearSiblings } from "../outline/near-siblings.js"
import type { Section } from "../outline/section.js"
import { readTable } from "../records/read-table.js"
import { type FieldWords, fieldWordsOf } from "./recognise.js"
import { timelineProblem } from "./timeline-problem.js"

/** An abbreviation with the offsets of its definition. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
  readonly start: number
  readonly end: number
}

/**
 * All that one section says, with offsets as they were when it was read. It depends on nothing but the blocks of the
 * section and what `contextOf` names: the headings above it and directly below it, and what follows from its lessons.
 * It holds as long as those do; an edit further up only shifts it.
 */
export interface SectionReading {
  readonly section: Section
  /** Titles above the section, which decide what its lists and tables are. */
  readonly context: string
  readonly drafts: readonly Draft[]
  readonly problems: readonly ReaderProblem[]
  readonly assumptions: readonly { readonly place: Place; readonly de: string; readonly en: string }[]
  readonly abbreviations: readonly Abbreviation[]
  readonly words: FieldWords
}

/** A reading and how far its section has moved since it was made. */
export interface PlacedReading {
  readonly reading: SectionReading
  readonly shift: number
}

/** Readings of the previous state of a document, each handed out at most once. */
export type ReadingPool = Map<object, SectionReading>

/** Keeps the readings of a document for the next state of it. */
export function poolOf(readings: readonly PlacedReading[]): ReadingPool {
  const pool: ReadingPool = new Map()
  for (const { reading } of readings) {
    const key = keyOf(reading.section)
    if (key !== undefined) pool.set(key, reading)
  }
  return pool
}

/** Reads a section, or takes its reading from the pool if nothing it depends on has changed. */
export function sectionReading(
  section: Section,
  uri: string,
  text: string,
  end: number,
  pool: ReadingPool,
): PlacedReading {
  const context = contextOf(section)
  const key = keyOf(section)
  const known = key === undefined ? undefined : pool.get(key)
  if (
    key !== undefined &&
    known !== undefined &&
    known.context === context &&
    isSame(known.section, section)
  ) {
    pool.delete(key)
    return { reading: known, shift: section.start - known.section.start }
  }
  return { reading: read(section, uri, text.slice(section.start, end), context), shift: 0 }
}

function read(section: Section, uri: string, own: string, context: string): SectionReading {
  const drafts: Draft[] = []
  const problems: ReaderProblem[] = []
  const assumptions: { readonly place: Place; readonly de: string; readonly en: string }[] = []
  const reader = {
    uri,
    section,
    emit: (draft: Draft): void => {
      drafts.push(draft)
    },
    problem: (problem: ReaderProblem): void => {
      problems.push(problem)
    },
    assume: (place: Place, de: string, en: string): void => {
      assumptions.push({ place, de, en })
    },
  }
  const written = withoutGenerated(section)
  readSection(written, reader, readers)
  for (const readPassage of passageReaders) readPassage(section, reader)
  readProse(written, reader)
  const timeline = timelineProblem(section)
  if (timeline !== undefined) problems.push(timeline)
  const found = findAbbreviations(own).map(({ short, long, start, end }) => ({
    short,
    long,
    start: section.start + start,
    end: section.start + end,
  }))
  return {
    section,
    context,
    drafts,
    problems,
    assumptions,
    abbreviations: [...listedAbbreviations(section), ...numberedOffices(own, section.start), ...found],
    words: fieldWordsOf(own),
  }
}

/** The object that identifies a section over edits: its heading, or its first block. */
function keyOf(section: Section): object | undefined {
  return section.heading?.whole.inline ?? section.blocks[0]?.block
}

function isSame(before: Section, after: Section): boolean {
  return (
    before.blocks.length === after.blocks.length &&
    (before.heading?.start ?? 0) - before.start === (after.heading?.start ?? 0) - after.start &&
    before.blocks.every(({ block, base }, index) => {
      const other = after.blocks[index]!
      return block === other.block && base - before.start === other.base - after.start
    })
  )
}

function contextOf(section: Section): string {
  const parts: string[] = []
  for (let above: Section | undefined = section; above !== undefined; above = above.parent) {
    parts.push(`${above.kind} ${above.level} ${above.title} ${above.number ?? ""}`)
  }
  // Children say whether a heading stands for a thing or for what is below it.
  const below = section.children.map(({ title }) => title).join("\u0000")
  // Phases of life are known by the headings beside them.
  const beside = nearSiblings(section)
    .map(({ title, level }) => `${level} ${title}`)
    .join("\u0000")
  return [...parts, section.inherited.join(" "), below, beside, lessonConsequence(section) ?? ""].join("\n")
}

/** Rows of a table of abbreviations, also those with two words („FD Jugend | Fachdienst Jugend und Familie“). */
function listedAbbreviations(section: Section): readonly Abbreviation[] {
  const listed = /abkürzung|kürzel/iu.test(section.title)
  return section.blocks.flatMap(({ block, base }) =>
    block.kind !== "table"
      ? []
      : !listed
        ? shortNames(block, base)
        : block.rows.flatMap(({ cells, start, end }) => {
            const [short, long] = cells.map((cell) => plain(rich(cell.inline)))
            const isShort =
              short !== undefined &&
              long !== undefined &&
              short !== "" &&
              short.length <= 24 &&
              long.length > short.length
            return isShort ? [{ short, long, start: base + start, end: base + end }] : []
          }),
  )
}

/** „Fachdienst Jugend (FD 51)“ at the start of a line: the number of an office is its short name. */
function numberedOffices(own: string, base: number): readonly Abbreviation[] {
  return [...own.matchAll(numberedOffice)].map((found) => ({
    short: found[2]!,
    long: found[1]!.trim(),
    start: base + found.index + found[0].indexOf(found[1]!),
    end: base + found.index + found[0].length,
  }))
}

const numberedOffice =
  /^[ \t#*|>–•-]*(?:\d{1,2}\.\s+)?(\p{Lu}[^\n|(:,;]{3,70}?)\s*\(((?:FD|FB|SG|Dez\.?|Abt\.?|Ref\.?|Amt|Team)\s?\d[\d.]*)\)/gmu

/** A column „Kürzel“ beside the names of offices or bodies defines what the document calls them from then on. */
function shortNames(block: TableBlock, base: number): readonly Abbreviation[] {
  const { columns, rows } = readTable(block)
  const short = columns.find(({ title }) => shortNameHeader.test(title))
  const long = columns.find(
    (column) => column !== short && column.key !== undefined && longNameKeys.has(column.key),
  )
  if (short === undefined || long === undefined) return []
  return rows.flatMap(({ cells, start, end }) => {
    const cell = cells[short.index]
    const name = cells[long.index]
    // „M1“ and „3“ are numbers, no names.
    return cell === undefined ||
      name === undefined ||
      cell.inherited ||
      !/^\p{L}[\p{L} .&-]{0,23}$/u.test(cell.text) ||
      name.text.length <= cell.text.length
      ? []
      : [{ short: cell.text, long: name.text, start: base + start, end: base + end }]
  })
}

const shortNameHeader = /^(?:kürzel|kurz(?:name|form|bezeichnung|titel)?\.?|abk(?:ürzung|\.)?)$/iu
const longNameKeys: ReadonlySet<string> = new Set(["actor", "body", "department", "name"])
