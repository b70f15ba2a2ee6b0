import { describe, expect, it } from "vitest"
import { type LimitKind, parse, reparse, toMdast } from "./index.js"
import { limits } from "./limits.js"

/** As many copies as make about this many characters. */
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

const half = 512 * 1024

/** What takes the parser minutes or the whole stack; each is one block. */
const refused: readonly [name: string, text: string, kind: LimitKind][] = [
  ["list items inside one another", filled("- ", 8_000), "nesting"],
  ["quotes inside one another", filled("> ", 15_000), "nesting"],
  ["list items after tabs", filled("-\t", 8_000), "nesting"],
  ["lists ever deeper", Array.from({ length: 40 }, (_, at) => `${"  ".repeat(at)}- a\n`).join(""), "nesting"],
  ["mixed emphasis", filled("*_*_\n", 32_000), "delimiters"],
  ["strong emphasis", filled("***a***\n", 32_000), "delimiters"],
  ["open links", filled("[a](\n", half), "delimiters"],
  ["open comments in text", `a ${filled("<!--\n", half)}`, "delimiters"],
  ["processing instructions in text", `a ${filled("<?\n", half)}`, "delimiters"],
  ["declarations in text", `a ${filled("<!A\n", half)}`, "delimiters"],
  ["closing brackets", filled("]]]]\n", 32_000), "delimiters"],
  ["nested brackets", filled("[[[a]]]\n", 32_000), "delimiters"],
  ["code spans that never end", filled("`a``b\n", half), "delimiters"],
  ["emphasis on lines that look like items", `a\n${filled("2. *_*_*_*_\n", 100_000)}`, "delimiters"],
  ["emphasis on lines indented like code", `a\n${filled("      - *_*_*_\n", 100_000)}`, "delimiters"],
  ["emphasis on lines that look like rows", filled("| *_*_*_ |\n", 100_000), "delimiters"],
  ["emphasis on lines that look like definitions", filled("[a]: *_*_*_ b\n", 100_000), "delimiters"],
  ["emphasis on lines that look like headings", `a\n${filled("    # *_*_*_\n", 100_000)}`, "delimiters"],
  ["three levels of lists", filled("- a\n  - b\n    - c\n", 128_000), "list-items"],
  ["a loose list", filled("- a\n\n", 128_000), "list-items"],
  ["lazy lines", `> a\n${filled("b\n", 10_000)}`, "lazy-lines"],
  ["one long line", filled("Wort ", 40_000), "line"],
  ["byte order marks", `a${filled("\uFEFF", half)}`, "line"],
  ["one long paragraph", filled("Wort und Wort\n", 40_000), "paragraph"],
  ["many columns", `${"|a".repeat(200)}|\n${"|-".repeat(200)}|\n`, "table-columns"],
  ["many rows", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(6_000)}`, "table-rows"],
  ["a long cell", `|a|b|\n|-|-|\n|${filled("Wort ", 17_000)}|c|\n`, "cell"],
  ["definitions", Array.from({ length: 6_000 }, (_, at) => `[a${at}]: /b\n`).join(""), "definitions"],
  ["footnotes", Array.from({ length: 6_000 }, (_, at) => `[^a${at}]: b\n`).join(""), "definitions"],
]

describe("limits", () => {
  it.each(refused)("refuses %s and reads the rest", (_name, block, kind) => {
    const text = `# Titel\n\n${block}\n\nEnde *gut*\n`
    const document = parse(text)
    expect(document.limits).toHaveLength(1)
    const [report] = document.limits
    expect(report?.kind).toBe(kind)
    expect(report?.limit).toBe(limits[kind])
    expect(report?.found).toBeGreaterThan(limits[kind])
    expect(report?.start).toBe(9)
    expect(text.slice(report?.start, report?.end)).toBe(block.trimEnd())
    expect(document.chunks.map((chunk) => chunk.text).join("")).toBe(text)
    const { children } = toMdast(document)
    expect(children.map(({ type }) => type)).toEqual(["heading", "code", "paragraph"])
    expect(children[1]?.data).toEqual({ unread: kind })
  })

  it.each([
    [
      "items with bold labels",
      Array.from({ length: 1_500 }, (_, at) => `- **Ziel ${at}:** *Text*\n`).join(""),
    ],
    ["rows with links", `|a|b|\n|-|-|\n${"| [c](d) | **e** |\n".repeat(1_500)}`],
    ["code with delimiters", `~~~\n${filled("*_[`<\n", 30_000)}~~~\n`],
    ["a comment of any length", `<!--\n${filled("* [ ] Wort\n\n", 30_000)}-->\n`],
    ["headings without blank lines", filled("# Titel *a*\n", 30_000)],
    ["paragraphs with few delimiters", filled("Ein *Wort* mit [Klammer] und _Betonung_.\n\n", 100_000)],
    ["escaped gender stars", filled("Kinder\\*innen ", 16_000)],
    [
      "definitions on lines of their own",
      Array.from({ length: 900 }, (_, at) => `[a${at}]: /b "c"\n`).join(""),
    ],
    ["byte order marks on lines of their own", filled("\uFEFF\n\n", 3_000)],
  ])("reads %s", (_name, text) => {
    const document = parse(text)
    expect(document.limits).toEqual([])
    expect(toMdast(document).children.length).toBeGreaterThan(0)
  })

  it("does not read a file that is too large", () => {
    const text = filled("# Titel\n\n", limits.file + 1)
    const document = parse(text)
    expect(document.chunks).toEqual([])
    expect(document.limits).toEqual([
      { kind: "file", limit: limits.file, found: text.length, start: 0, end: text.length },
    ])
    const shorter = reparse(document, { start: 9, end: text.length, newText: "" })
    expect(toMdast(shorter).children).toHaveLength(1)
  })

  it("reports definitions spread over the document but reads them", () => {
    const text = Array.from({ length: limits.definitions + 1 }, (_, at) => `[a${at}]: /b\n\n`).join("")
    const document = parse(text)
    expect(document.limits).toMatchObject([{ kind: "definitions", found: limits.definitions + 1 }])
    expect(toMdast(document).children).toHaveLength(limits.definitions + 1)
  })

  it("reads a block again when an edit brings it under the limit", () => {
    const before = parse(`a\n\n${"- ".repeat(33)}b\n\nc\n`)
    expect(before.limits).toHaveLength(1)
    const after = reparse(before, { start: 3, end: 7, newText: "" })
    expect(after.limits).toEqual([])
    expect(after.chunks[2]).toBe(before.chunks[2])
  })
})
