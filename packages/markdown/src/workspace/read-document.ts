import type { ReadingNote, ReadingProblem } from "@kettenwerk/core"
import type { Draft } from "../facts/draft.js"
import { frontmatterProgramme } from "../facts/frontmatter-programme.js"
import type { ReaderProblem } from "../facts/reader.js"
import { createLineIndex, type LineIndex } from "../outline/line-index.js"
import { readOutline } from "../outline/read-outline.js"
import type { Section } from "../outline/section.js"
import type { ParsedDocument } from "../parse/index.js"
import { vocabulary, withSynonyms } from "../vocabulary/index.js"
import { limitProblem } from "./limit-problem.js"
import { type FrontmatterReading, readFrontmatter } from "./read-frontmatter.js"
import { type ReadingSettings, withSettings } from "./reading-settings.js"
import { isConcept } from "./recognise.js"
import { type Abbreviation, type PlacedReading, poolOf, sectionReading } from "./section-reading.js"

/** One document read on its own: outline and drafts, before names are resolved. */
export interface ReadDocument {
  readonly uri: string
  readonly parsed: ParsedDocument
  readonly lines: LineIndex
  readonly sections: readonly Section[]
  readonly frontmatter: FrontmatterReading
  /** What each section says, in the order of the text. */
  readonly readings: readonly PlacedReading[]
  readonly drafts: readonly Draft[]
  /** How far drafts have moved since they were read; those not listed have not. */
  readonly shifts: ReadonlyMap<Draft, number>
  readonly problems: readonly ReadingProblem[]
  readonly notes: readonly ReadingNote[]
  readonly abbreviations: readonly Abbreviation[]
  readonly recognised: boolean
}

/**
 * Reads outline, records and drafts of one parsed document; with `previous`, sections that an edit did not touch keep
 * their readings. Never throws.
 */
export function readDocument(
  uri: string,
  parsed: ParsedDocument,
  settings: ReadingSettings = {},
  previous?: ReadDocument,
): ReadDocument {
  return withSynonyms(settings.vokabular, () => read(uri, parsed, settings, previous))
}

function read(
  uri: string,
  parsed: ParsedDocument,
  settings: ReadingSettings,
  previous: ReadDocument | undefined,
): ReadDocument {
  const lines = createLineIndex(parsed.text)
  const sections = readOutline(parsed)
  const frontmatter = readFrontmatter(parsed, lines)
  const pool = poolOf(previous?.readings ?? [])
  const readings = sections.map((section, index) =>
    sectionReading(section, uri, parsed.text, sections[index + 1]?.start ?? parsed.text.length, pool),
  )
  const shifts = new Map(
    readings.flatMap(({ reading, shift }) =>
      shift === 0 ? [] : reading.drafts.map((draft) => [draft, shift] as const),
    ),
  )
  const drafts = [
    ...readings.flatMap(({ reading }) => reading.drafts),
    ...(sections[0] === undefined ? [] : frontmatterProgramme(frontmatter.entries, sections[0], uri)),
  ]
  const problems = saidOnce([
    ...parsed.limits.map((limit) => limitProblem(uri, limit, lines)),
    ...readings.flatMap(({ reading, shift }) =>
      reading.problems.map((problem) => toReadingProblem(problem, shift, uri, lines)),
    ),
    ...(parsed.frontmatterOpen ? [openFrontmatter(uri, lines)] : []),
    ...frontmatter.errors.map(({ start, end }) => invalidFrontmatter(uri, lines, start, end)),
  ])
  const notes = readings.flatMap(({ reading, shift }) =>
    reading.assumptions.map(
      ({ place, de, en }): ReadingNote => ({
        uri,
        range: lines.range(place.start + shift, place.end + shift),
        kind: "assumption",
        message: { de, en },
      }),
    ),
  )
  const abbreviations = readings.flatMap(({ reading, shift }) =>
    reading.abbreviations.map((entry) => ({ ...entry, start: entry.start + shift, end: entry.end + shift })),
  )
  // A site generator may have a „status“ of its own; only one of ours says that this is a concept.
  const keys = frontmatter.entries
    .filter(({ key, value }) => key !== "status" || vocabulary.stage.whole(String(value)) !== undefined)
    .map(({ key }) => key)
  const recognised = isConcept(
    readings.map(({ reading }) => reading.words),
    sections,
    drafts,
    keys,
    uri,
  )
  return {
    uri,
    parsed,
    lines,
    sections,
    frontmatter: { ...frontmatter, entries: withSettings(frontmatter.entries, settings) },
    readings,
    drafts,
    shifts,
    problems,
    notes,
    abbreviations,
    recognised,
  }
}

/** Columns that several tables share are named at the first of them only. */
function saidOnce(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  const said = new Set<string>()
  return problems.filter(({ code, message }) => {
    if (code !== "parse-unknown-column") return true
    const isNew = !said.has(message.de)
    said.add(message.de)
    return isNew
  })
}

function toReadingProblem(
  problem: ReaderProblem,
  shift: number,
  uri: string,
  lines: LineIndex,
): ReadingProblem {
  const range = (place: ReaderProblem["place"]) => lines.range(place.start + shift, place.end + shift)
  return {
    code: problem.code,
    messageId: problem.messageId,
    severity: problem.severity,
    message: { de: problem.de, en: problem.en },
    uri,
    range: range(problem.place),
    related: (problem.related ?? []).map(({ message, place }) => ({ message, uri, range: range(place) })),
    fixes: (problem.fixes ?? []).map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift })),
    })),
  }
}

function invalidFrontmatter(uri: string, lines: LineIndex, start: number, end: number): ReadingProblem {
  return {
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
