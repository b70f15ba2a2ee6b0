import type { FrontmatterEntry } from "@kettenwerk/core"
import type { Section } from "../outline/section.js"
import type { Draft } from "./draft.js"
import { emitParticipation } from "./readers/emit-participation.js"
import { programmesIn, variantIn } from "./readers/stated-programme.js"

/** The participation that `programm` and `variante` in the frontmatter state; the text adds to it. */
export function frontmatterProgramme(
  entries: readonly FrontmatterEntry[],
  section: Section,
  uri: string,
): readonly Draft[] {
  const entry = entries.find(({ key }) => key === "programm")
  const text = typeof entry?.value === "string" ? entry.value.trim() : ""
  if (entry === undefined || !/\p{L}{2}/u.test(text)) return []
  const written = entries.find(({ key }) => key === "variante")?.value
  const variant =
    typeof written === "string" ? variantIn(`Variante ${written.trim().toUpperCase()}`) : undefined
  const { start, end } = entry.valueRange
  const inline = {
    text,
    segments: [{ at: 0, length: text.length, source: start.offset, sourceEnd: end.offset }],
    marks: [],
    source: start.offset,
    sourceEnd: end.offset,
  }
  const drafts: Draft[] = []
  const programme = programmesIn(text)[0] ?? { name: text, start: 0, end: text.length }
  const context = {
    uri,
    section,
    emit: (draft: Draft): void => {
      drafts.push(draft)
    },
    problem: (): void => {},
    assume: (): void => {},
  }
  emitParticipation(
    context,
    { part: { inline, start: 0, end: text.length }, base: 0, text, section },
    { programme, ...(variant === undefined ? {} : { variant }) },
  )
  return drafts
}
