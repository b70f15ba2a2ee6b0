import assert from "node:assert/strict"
import fc from "fast-check"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import { unified } from "unified"
import { test } from "vitest"
import { gap, list, paragraph, table } from "./paper.js"
import { paperMarkdown } from "./paper-markdown.js"

const parser = unified().use(remarkParse).use(remarkGfm)

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function textOf({ value = "", children = [] }: Node): string {
  return value + children.map(textOf).join("")
}

function typesOf({ type, children = [] }: Node): readonly string[] {
  return [type, ...children.flatMap(typesOf)]
}

const piece = fc.oneof(
  fc.constantFrom(
    "# ",
    "1. ",
    "- ",
    "+",
    "* a *",
    "_b_",
    "`c`",
    "<b>",
    "</script>",
    "[d](javascript:x)",
    "![e](f)",
  ),
  fc.constantFrom(
    "http://böse.example",
    "www.x.de",
    "a@b.example",
    "&amp;",
    "&#x3c;",
    "~~f~~",
    "---",
    "===",
    "> g",
    "| h |",
    "$i$",
  ),
  fc.constantFrom("\n", "\r\n", "\u2028", "    ", "\t", "\\", "ß", "Mu\u0308ll", "\u00A0", "\u00AD"),
  fc.string({ maxLength: 8 }),
)
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""))
const plain = (written: string) =>
  written
    .replace(/\u2060/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()

test("whatever a text says, it is text of one paragraph, item or cell", () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const markdown = paperMarkdown({
        title: "Titel",
        blocks: [
          paragraph("a", one),
          paragraph(two, gap("Datum")),
          list([one]),
          table(["Kopf", "B"], [[one, two]]),
        ],
      })
      const tree = parser.parse(markdown) as Node
      const allowed = [
        "root",
        "heading",
        "paragraph",
        "text",
        "list",
        "listItem",
        "table",
        "tableRow",
        "tableCell",
        "strong",
      ]
      for (const type of typesOf(tree)) assert.ok(allowed.includes(type), `${type} in ${markdown}`)
      const [, first, , items] = tree.children!
      assert.equal(plain(textOf(first!)), plain(`a${one}`))
      assert.equal(items!.type, "list")
    }),
    { numRuns: 500 },
  )
})
