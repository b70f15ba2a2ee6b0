import type { OutlineSection } from "./outline.js"

/**
 * The chapters of a document: the sections below its title, in the order of the text; where a document has several
 * titles, those themselves.
 */
export function chaptersOf(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  const headings = sections.filter(({ kind }) => kind === "heading")
  const top = Math.min(...headings.map(({ level }) => level))
  const first = headings.filter(({ level }) => level === top)
  if (first.length > 1) return first
  const rest = headings.filter(({ level }) => level > top)
  const next = Math.min(...rest.map(({ level }) => level))
  return rest.filter(({ level }) => level === next)
}
