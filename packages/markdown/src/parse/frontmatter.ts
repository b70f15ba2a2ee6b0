import type { Frontmatter } from "./parsed-document.js"

/** What stands at the top of a text. */
export interface FrontmatterPlace {
  readonly frontmatter?: Frontmatter
  /** Where the body starts: after the line ending of the closing `---`; 0 without frontmatter. */
  readonly end: number
  readonly open: boolean
}

/**
 * Finds the frontmatter. An opening line that nothing closes is no frontmatter: the parser's own search
 * for the end would turn every list and quote of the document into paragraphs.
 */
export function findFrontmatter(text: string): FrontmatterPlace {
  const opening = /^---[ \t]*(\r\n|\n|\r)/.exec(text)
  if (!opening) return { end: 0, open: false }
  const closing = /(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/g
  closing.lastIndex = opening[0].length - opening[1]!.length
  const found = closing.exec(text)
  if (!found) return { end: 0, open: true }
  const end = found.index + found[0].replace(/[\r\n]+$/, "").length
  const content = text.slice(opening[0].length, Math.max(found.index, opening[0].length))
  return { frontmatter: { start: 0, end, text: content }, end: found.index + found[0].length, open: false }
}
