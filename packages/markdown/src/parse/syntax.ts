import type { RootContent } from "mdast"
import { fromMarkdown, type Extension as TreeExtension } from "mdast-util-from-markdown"
import { frontmatterFromMarkdown } from "mdast-util-frontmatter"
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal"
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote"
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough"
import { gfmTableFromMarkdown } from "mdast-util-gfm-table"
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item"
import { frontmatter } from "micromark-extension-frontmatter"
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal"
import { gfmFootnote } from "micromark-extension-gfm-footnote"
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough"
import { gfmTable } from "micromark-extension-gfm-table"
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item"
import { combineExtensions } from "micromark-util-combine-extensions"
import type { Extension } from "micromark-util-types"
import { type ChunkLabels, definingAlways, labelExtension, noLabels, trackLabels } from "./labels.js"

/**
 * One part of GFM, with a cheap test for text that might use it. Autolinks and tables cost as much as
 * all the rest, and most blocks have neither. A test may say yes too often, never no too often.
 */
interface SyntaxPart {
  readonly mayOccur: (text: string) => boolean
  readonly syntax: Extension
  readonly tree: TreeExtension
}

const parts: readonly SyntaxPart[] = [
  {
    // Character references count because addresses are also looked for in the decoded text.
    mayOccur: (text) => /@|www|http|&[#a-z]/i.test(text),
    syntax: gfmAutolinkLiteral(),
    tree: gfmAutolinkLiteralFromMarkdown(),
  },
  {
    mayOccur: (text) => text.includes("^") && text.includes("["),
    syntax: definingAlways(gfmFootnote()),
    tree: gfmFootnoteFromMarkdown(),
  },
  {
    mayOccur: (text) => text.includes("~"),
    syntax: gfmStrikethrough(),
    tree: gfmStrikethroughFromMarkdown(),
  },
  {
    mayOccur: (text) => text.includes("|") || text.includes(":-") || text.includes("-:"),
    syntax: gfmTable(),
    tree: gfmTableFromMarkdown(),
  },
  {
    mayOccur: (text) => /\[[\sx]/i.test(text),
    syntax: gfmTaskListItem(),
    tree: gfmTaskListItemFromMarkdown(),
  },
]

const frontmatterPart = { syntax: frontmatter(), tree: frontmatterFromMarkdown() }

interface Grammar {
  readonly syntax: Extension
  readonly trees: TreeExtension[]
}

const grammars = new Map<number, Grammar>()

/** The parts a text may use, as a bit set: texts with the same set can be read in one go. */
export function syntaxOf(text: string): number {
  let set = 0
  parts.forEach((part, index) => {
    if (part.mayOccur(text)) set |= 1 << index
  })
  return set
}

function grammarOf(set: number): Grammar {
  const known = grammars.get(set)
  if (known) return known
  const chosen = parts.filter((_, index) => set & (1 << index))
  const grammar = {
    syntax: combineExtensions(chosen.map(({ syntax }) => syntax)),
    trees: chosen.map(({ tree }) => tree),
  }
  grammars.set(set, grammar)
  return grammar
}

/** The blocks of a text, with positions from its start, and the labels they define and ask for. */
export interface Blocks {
  readonly children: RootContent[]
  readonly labels: ChunkLabels
}

/** Reads a text as remark would read a document; `isDefined` answers for labels defined elsewhere. */
export function readBlocks(text: string, isDefined: (key: string) => boolean): Blocks {
  const { syntax, trees } = grammarOf(syntaxOf(text))
  const tracker = text.includes("[") ? trackLabels(isDefined) : undefined
  const { children } = fromMarkdown(guarded(text), {
    extensions: tracker ? [syntax, labelExtension(tracker)] : [syntax],
    mdastExtensions: trees,
  })
  return { children, labels: tracker?.labels ?? noLabels }
}

/** The node of a frontmatter; `text` is nothing but the two `---` lines and what is between. */
export function readFrontmatter(text: string): RootContent[] {
  const { syntax, tree } = frontmatterPart
  return fromMarkdown(guarded(text), { extensions: [syntax], mdastExtensions: [tree] }).children
}

/** The parser drops a byte order mark at the start; ours is gone, so one found there is text. */
function guarded(text: string): string {
  return text.startsWith("\uFEFF") ? `\uFEFF${text}` : text
}
