import {
  type ConceptGroup,
  type DocumentReading,
  emptyModel,
  type Model,
  type OutlineSection,
  type Range,
  type WorkspaceReading,
} from "@kettenwerk/core"

/** A document as a reader would give it, for tests of the engine that need no Markdown. */
export function documentForTests(
  uri: string,
  text: string,
  more: Partial<DocumentReading> = {},
): DocumentReading {
  const rangeOf = (start: number, end: number): Range => ({
    start: positionIn(text, start),
    end: positionIn(text, end),
  })
  const root: OutlineSection = {
    index: 0,
    title: "",
    level: 0,
    kind: "root",
    canonical: [],
    inherited: [],
    children: [],
    blocks: [],
    headingRange: rangeOf(0, 0),
    range: rangeOf(0, text.length),
  }
  return {
    uri,
    text,
    id: uri,
    sections: [root],
    frontmatter: [],
    comments: [],
    recognised: true,
    stage: "vorlage",
    stageBasis: "written",
    problems: [],
    notes: [],
    abbreviations: [],
    rangeOf,
    ...more,
  }
}

/** One group of these documents. */
export function readingForTests(
  documents: readonly DocumentReading[],
  model: Partial<Model> = {},
): WorkspaceReading {
  const whole = { ...emptyModel(), ...model }
  const group: ConceptGroup = { id: "kette", documents, model: whole }
  return { groups: [group], model: whole }
}

function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset)
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n"), offset }
}
