import type { valueLists } from "@kettenwerk/core"
import { vocabulary } from "../vocabulary/index.js"

export type CanonicalSectionId = valueLists.CanonicalSection

/** Canonical sections a title stands for, best first; headings like „Ziele und Maßnahmen“ stand for two. */
export function canonicalSections(title: string): readonly CanonicalSectionId[] {
  if (title === "") return []
  const best = vocabulary.section.best(title)
  const mentioned = vocabulary.section.find(title).map(({ value }) => value)
  return [...new Set([...(best === undefined ? [] : [best.value]), ...mentioned])]
}
