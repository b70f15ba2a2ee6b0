import type { OutlineBlock, OutlineSection, Source } from "@kettenwerk/core"
import type { CanonicalSection, PlacedSection, RuleContext } from "./rule-context.js"
import { mentions, type Phrase } from "./text-search.js"

/** True if something is written below a heading itself: text, table, list or picture; comments do not count. */
export function hasOwnContent({ blocks }: OutlineSection): boolean {
  return blocks.some(isContent)
}

/** True if a section or one below it has content. */
export function hasContent({ document, section }: PlacedSection): boolean {
  return (
    hasOwnContent(section) ||
    section.children.some((child) => hasContent({ document, section: document.sections[child]! }))
  )
}

/** True for blocks that say something; a rule or a comment does not. */
export function isContent({ kind, text, images }: OutlineBlock): boolean {
  if (kind === "rule") return false
  if (kind === "html") return text.replace(/<!--[\s\S]*?-->/g, "").trim() !== ""
  return images.length > 0 || text.trim() !== ""
}

/** True if a section with this heading word has content: the author's way may differ from ours. */
export function hasSectionAbout(context: RuleContext, words: readonly Phrase[]): boolean {
  return context.documents.some((document) =>
    document.sections.some((section) => mentions(section.title, words) && hasContent({ document, section })),
  )
}

/** True if a section with one of these meanings has content. */
export function hasSectionFor(context: RuleContext, ...canonical: readonly CanonicalSection[]): boolean {
  return context.sectionsFor(...canonical).some(hasContent)
}

/** The block an entity stands in; undefined for headings and frontmatter. */
export function blockOf(context: RuleContext, source: Source): OutlineBlock | undefined {
  return context
    .sectionOf(source)
    ?.section.blocks.find(
      ({ range }) => range.start.offset <= source.start.offset && source.start.offset < range.end.offset,
    )
}

/** True if an entity is set out as such: a row, an item or a heading, not a word in running text. */
export function isSetOut(context: RuleContext, source: Source): boolean {
  const placed = context.sectionOf(source)
  if (placed === undefined) return false
  const { start, end } = placed.section.headingRange
  if (start.offset <= source.start.offset && source.start.offset < end.offset) return true
  const kind = blockOf(context, source)?.kind
  return kind === "list" || kind === "table"
}
