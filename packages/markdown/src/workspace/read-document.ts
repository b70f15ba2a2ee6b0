import { findAbbreviations, inferNotation, type ReadingNote, type ReadingProblem } from "@kettenwerk/core"
import { plain, rich } from "../blocks/rich.js"
import type { Draft } from "../facts/draft.js"
import { readProse } from "../facts/read-prose.js"
import { readSection } from "../facts/read-sections.js"
import type { ReaderContext, ReaderProblem } from "../facts/reader.js"
import { readers } from "../facts/readers/index.js"
import { ageOf } from "../facts/values.js"
import { createLineIndex, type LineIndex } from "../outline/line-index.js"
import { readOutline } from "../outline/read-outline.js"
import type { Section } from "../outline/section.js"
import type { ParsedDocument } from "../parse/index.js"
import { readTable } from "../records/read-table.js"
import { limitProblem } from "./limit-problem.js"
import { type FrontmatterReading, readFrontmatter } from "./read-frontmatter.js"
import { isConcept } from "./recognise.js"
import { timelineProblem } from "./timeline-problem.js"

/** One document read on its own: outline and drafts, before names are resolved. */
export interface ReadDocument {
  readonly uri: string
  readonly parsed: ParsedDocument
  readonly lines: LineIndex
  readonly sections: readonly Section[]
  readonly frontmatter: FrontmatterReading
  readonly drafts: readonly Draft[]
  readonly problems: readonly ReadingProblem[]
  readonly notes: readonly ReadingNote[]
  readonly abbreviations: readonly {
    readonly short: string
    readonly long: string
    readonly start: number
    readonly end: number
  }[]
  readonly recognised: boolean
}

/** Reads outline, records and drafts of one parsed document. Never throws. */
export function readDocument(uri: string, parsed: ParsedDocument): ReadDocument {
  const lines = createLineIndex(parsed.text)
  const sections = readOutline(parsed)
  const frontmatter = readFrontmatter(parsed, lines)
  const drafts: Draft[] = []
  const problems: ReadingProblem[] = parsed.limits.map((limit) => limitProblem(uri, limit, lines))
  const notes: ReadingNote[] = []
  const notation = inferNotation(bandTexts(sections))
  for (const section of sections) {
    const context: ReaderContext = {
      uri,
      section,
      bandNotation: notation,
      emit: (draft) => drafts.push(draft),
      problem: (problem) => problems.push(toReadingProblem(problem, uri, lines)),
      assume: (place, de, en) =>
        notes.push({
          uri,
          range: lines.range(place.start, place.end),
          kind: "assumption",
          message: { de, en },
        }),
    }
    readSection(section, context, readers)
    readProse(section, context)
    const timeline = timelineProblem(section, uri, lines)
    if (timeline !== undefined) problems.push(timeline)
  }
  const recognised = isConcept(
    parsed.text,
    sections,
    drafts,
    frontmatter.entries.map(({ key }) => key),
  )
  if (parsed.frontmatterOpen) problems.push(openFrontmatter(uri, lines))
  for (const { start, end } of frontmatter.errors) {
    problems.push({
      code: "parse-frontmatter-invalid",
      messageId: "invalid",
      severity: "warning",
      message: {
        de: "Die Angaben zwischen den beiden Linien „---“ am Anfang sind nicht lesbar. Schreiben Sie je Zeile „Name: Wert“.",
        en: "The block between the two “---” lines at the top cannot be read. Write one “name: value” per line.",
      },
      uri,
      range: lines.range(start, end),
      related: [],
      fixes: [],
    })
  }
  return {
    uri,
    parsed,
    lines,
    sections,
    frontmatter,
    drafts,
    problems,
    notes,
    abbreviations: [
      ...listedAbbreviations(sections),
      ...findAbbreviations(parsed.text.slice(0, longestAbbreviationSearch)),
    ],
    recognised,
  }
}

/** Rows of a table of abbreviations, also those with two words („FD Jugend | Fachdienst Jugend und Familie“). */
function listedAbbreviations(sections: readonly Section[]): ReadDocument["abbreviations"] {
  return sections
    .filter(({ title }) => /abkürzung|kürzel/iu.test(title))
    .flatMap(({ blocks }) =>
      blocks.flatMap(({ block, base }) =>
        block.kind !== "table"
          ? []
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
      ),
    )
}

const longestAbbreviationSearch = 2_000_000

/** Age bands of the document in reading order: headings, first columns and header cells that are bare age spans. */
function bandTexts(sections: readonly Section[]): readonly string[] {
  const texts: string[] = []
  const take = (text: string): void => {
    if (text.length < 40 && /\d/u.test(text) && ageOf(text).ok) texts.push(text)
  }
  for (const { title, blocks } of sections) {
    take(title)
    for (const { block } of blocks) {
      if (block.kind === "table") {
        const table = readTable(block)
        for (const column of table.columns) take(column.title)
        for (const { cells } of table.rows)
          for (const cell of cells.slice(0, 2)) if (cell !== undefined && !cell.inherited) take(cell.text)
      } else if (block.kind === "list") {
        for (const item of block.items) {
          const first = item.blocks[0]
          if (first?.kind === "paragraph") take(plain(rich(first.inline)).split(/[:(]/u)[0] ?? "")
        }
      }
    }
  }
  return texts
}

function toReadingProblem(problem: ReaderProblem, uri: string, lines: LineIndex): ReadingProblem {
  return {
    code: problem.code,
    messageId: problem.messageId,
    severity: problem.severity,
    message: { de: problem.de, en: problem.en },
    uri,
    range: lines.range(problem.place.start, problem.place.end),
    related: (problem.related ?? []).map(({ message, place }) => ({
      message,
      uri,
      range: lines.range(place.start, place.end),
    })),
    fixes: problem.fixes ?? [],
  }
}

function openFrontmatter(uri: string, lines: LineIndex): ReadingProblem {
  return {
    code: "parse-frontmatter-open",
    messageId: "open",
    severity: "warning",
    message: {
      de: "Der Kopf mit „---“ in der ersten Zeile wird nie geschlossen. Setzen Sie hinter die letzte Angabe eine Zeile „---“.",
      en: "The block that “---” opens on the first line is never closed. Put a line “---” after the last entry.",
    },
    uri,
    range: lines.range(0, 3),
    related: [],
    fixes: [],
  }
}
