import type { Root, RootContent } from "mdast"
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote"
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough"
import { gfmTableToMarkdown } from "mdast-util-gfm-table"
import { gfmTaskListItemToMarkdown } from "mdast-util-gfm-task-list-item"
import { type Options, toMarkdown as serialize } from "mdast-util-to-markdown"
import type { GapNode } from "./docx/span.js"

/** Writes a gap as „[Bild fehlt: …]“: what is inside is escaped, the brackets are not. */
const gaps: Options = {
  handlers: {
    gap(node: GapNode, _parent: unknown, state: { safe(text: string, info: object): string }, info: object) {
      return `[${state.safe(node.value, { ...info, before: "[", after: "]" })}]`
    },
  } as never,
}

/** Markdown that reads well: narrow tables, one mark for each thing, an empty line between blocks. */
export function toMarkdown(children: readonly RootContent[]): string {
  const root: Root = { type: "root", children: [...children] }
  const text = serialize(root, {
    bullet: "-",
    emphasis: "*",
    strong: "*",
    rule: "-",
    listItemIndent: "one",
    resourceLink: true,
    extensions: [
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false, tableCellPadding: true }),
      gfmTaskListItemToMarkdown(),
      gaps,
    ],
  })
  return (
    text
      // Within a word an underscore never begins anything.
      .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_")
      // We write no definitions, so „[Sozialbericht 2024]“ is no link; a box to tick and a footnote would be one.
      .replace(/\\\[(?!\^|[ xX]\])([^[\]\\\n]*)\](?![([:])/g, "[$1]")
      // The line below a header, as most people write it.
      .replace(
        /(?<=^|\n\n)(\|[^\n]*\n)(\|(?: - \|)+)(?=\n|$)/g,
        (_, header: string, line: string) => header + line.replaceAll("-", "---"),
      )
  )
}
