import { fromMarkdown } from "mdast-util-from-markdown"
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
import type { Edit, Frontmatter, ParsedDocument } from "./parsed-document.js"

const byteOrderMark = "\uFEFF"
const frontmatterPattern = /^---[ \t]*(?:\r\n|\n|\r)(?:([\s\S]*?)(?:\r\n|\n|\r))??---[ \t]*(?=[\r\n]|$)/

/** Reads any text into blocks; never throws. */
export function parse(source: string): ParsedDocument {
  const bom = source.startsWith(byteOrderMark)
  const text = bom ? source.slice(1) : source
  const match = frontmatterPattern.exec(text)
  const found: Frontmatter | undefined = match
    ? { start: 0, end: match[0].length, text: match[1] ?? "" }
    : undefined
  const frontmatterOpen = !match && /^---[ \t]*[\r\n]/.test(text)
  const { children } = fromMarkdown(byteOrderMark + text, {
    extensions: [
      ...(found ? [frontmatter()] : []),
      gfmAutolinkLiteral(),
      gfmFootnote(),
      gfmStrikethrough(),
      gfmTable(),
      gfmTaskListItem(),
    ],
    mdastExtensions: [
      frontmatterFromMarkdown(),
      gfmAutolinkLiteralFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
  const lineCount = (text.match(/\r\n|\n|\r/g) ?? []).length
  return {
    text,
    chunks: text === "" ? [] : [{ text, children, length: text.length, lineCount }],
    ...(found && { frontmatter: found }),
    frontmatterOpen,
    limits: [],
    bom,
  }
}

/** Reads the text after an edit; the result is what `parse` gives, with the untouched chunks kept. */
export function reparse(previous: ParsedDocument, edit: Edit | string): ParsedDocument {
  if (typeof edit === "string") return parse(edit)
  const { text, bom } = previous
  return parse((bom ? byteOrderMark : "") + text.slice(0, edit.start) + edit.newText + text.slice(edit.end))
}
