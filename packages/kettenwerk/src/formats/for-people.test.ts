import assert from "node:assert/strict"
import { parse, toMdast } from "@kettenwerk/markdown"
import { DOMParser } from "@xmldom/xmldom"
import { describe, test } from "vitest"
import { html } from "./html.js"
import { markdown } from "./markdown.js"
import { documentOf, findingAt, plain, reportOf } from "./report-for-tests.js"

const text = "# Konzept\n\n**Leitung:** N. N. <b>fett</b> ``x`` @alle www.example.org\n"
const start = text.indexOf("N. N.")
const words =
  "N. N. <script>alert(1)</script> *stern* [x](javascript:1) @alle #12 https://example.org | <!-- -->"
const found = findingAt(text, start, text.length - 1, {
  severity: "error",
  message: { de: words, en: words },
  fixes: [{ title: { de: "Zeile löschen", en: "Delete the line" }, safe: false, edits: [] }],
})

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

function allNodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)]
}

describe("the Markdown report", () => {
  const report = reportOf({ documents: [documentOf(text)], findings: [found] })

  test("shows the words of a document as they are, as text and never as markup", () => {
    const printed = markdown(report, plain)
    const nodes = allNodes(toMdast(parse(printed)))
    const types = new Set(nodes.map(({ type }) => type))
    for (const type of ["html", "image", "table", "emphasis"]) assert.ok(!types.has(type), type)
    assert.deepEqual(
      nodes.filter(({ type }) => type === "link").map(({ url }) => url),
      [found.url],
    )
    assert.deepEqual(
      nodes.filter(({ type }) => type === "inlineCode").map(({ value }) => value),
      ["N. N. <b>fett</b> ``x`` @alle www.example.org"],
    )
    const message = nodes.find(({ value }) => value?.includes("alert"))?.value
    assert.equal(message?.replaceAll("\u2060", "").includes(words), true)
    assert.doesNotMatch(message!, /@alle|#12/)
    assert.match(printed, /Abhilfe: Zeile löschen/)
  })

  test("says that there is nothing to report", () => {
    assert.equal(
      markdown(reportOf({ documents: [documentOf(text)] }), plain),
      "# Prüfung der Präventionskonzepte\n\n**Keine Befunde.** Dokumente: 1, Stichtag: 15.01.2026.\n",
    )
  })

  test("puts the findings of a first draft below their questions, errors before them", () => {
    const draft = { ...documentOf(text), stage: "entwurf" as const }
    const lighter = { ...found, severity: "warning" as const, group: "ziele" }
    const printed = markdown(
      reportOf({ documents: [draft], findings: [lighter, { ...found, group: "ziele" }] }),
      plain,
    )
    assert.match(
      printed,
      /^## konzept\.md \(Stand: Entwurf\)\n\n- \*\*Fehler\*\*[\s\S]*^### Was soll erreicht werden[^\n]*\n\n- \*\*Warnung\*\*/m,
    )
  })
})

describe("the HTML report", () => {
  test.each([
    ["nothing", reportOf()],
    [
      "findings",
      reportOf({ documents: [documentOf(text), documentOf("# Anlage\n", "anlage.md")], findings: [found] }),
    ],
    ["problems", reportOf({ problems: [{ de: "a.md: <kaputt>", en: "a.md: <broken>" }] })],
  ])("of %s is one well-formed page that runs nothing and loads nothing", (_name, report) => {
    const page = html(report, plain)
    const xml = page.replace(/^<!doctype html>\n/, "").replaceAll(/<(meta|br)([^>]*[^/])?>/g, "<$1$2/>")
    const errors: unknown[] = []
    const note = (_level: string, message: unknown) => errors.push(message)
    new DOMParser({ errorHandler: note }).parseFromString(xml, "text/xml")
    assert.deepEqual(errors, [])
    assert.match(page, /<html lang="de">/)
    assert.match(page, /default-src 'none'/)
    assert.doesNotMatch(page, /<script|<img|<link|@import|url\(/)
    assert.equal(page.match(/<h1/g)?.length, 1)
  })

  test("has a table per document with a caption, headed columns and rows, and the words quoted", () => {
    const page = html(reportOf({ documents: [documentOf(text)], findings: [found] }), plain)
    assert.match(page, /<caption>Befunde: konzept\.md<\/caption>/)
    assert.match(page, /<th scope="row">3<\/th><td>Fehler<\/td><td>N\. N\. &lt;script&gt;/)
    assert.match(page, /<q class="kw-note">N\. N\. &lt;b&gt;fett/)
    assert.match(page, /Abhilfe: Zeile löschen/)
  })
})
