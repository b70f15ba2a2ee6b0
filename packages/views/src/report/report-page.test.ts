import assert from "node:assert/strict"
import { type ConceptGroup, documentStart, emptyModel, type Finding } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { XMLValidator } from "fast-xml-parser"
import { describe, test } from "vitest"
import { reportPage } from "./report-page.js"

const text = `# Präventionskonzept Landkreis Auental

## Akteure

| Akteur | Bereich |
|---|---|
| Jugendamt | Jugendhilfe |
| <script>alert(1)</script> Amt & Co | Gesundheit |

## Ziele

- Z1: Alle Familien kennen eine Anlaufstelle. ![](https://example.org/bild.png) [mehr](javascript:alert(1))
`
const { groups } = readWorkspace([{ uri: "konzept.md", text }], {})

function finding(offset: number, message: string): Finding {
  const at = { line: 1, column: 1, offset }
  return {
    code: "goal-orphan",
    messageId: "x",
    severity: "warning",
    message: { de: message, en: message },
    uri: "konzept.md",
    range: { start: at, end: { ...at, offset: offset + 1 } },
    related: [],
    fixes: [],
    sources: [{ kind: "law", text: "§ 79 SGB VIII" }],
    url: "https://example.org/goal-orphan",
  }
}

describe("the report", () => {
  const findings = [
    finding(text.indexOf("Jugendamt"), "Zum Akteur <b>fehlt</b> etwas."),
    { ...finding(0, "Dem Konzept fehlt ein Stand."), range: documentStart },
    { ...finding(0, "Der Schlüssel ist unbekannt."), uri: "kettenwerk.yaml" },
  ]
  const page = reportPage({ groups, findings, stichtag: "2026-11-01" })

  test("is one page in German that loads and runs nothing", () => {
    assert.match(page, /^<!doctype html>\n<html lang="de">/)
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/)
    assert.doesNotMatch(page, /<(?:script|img|iframe|object|link|a href="(?!#))/)
    assert.ok(page.includes("&lt;b&gt;fehlt&lt;/b&gt;"))
  })

  test("is well-formed below its head", () => {
    const main = page.slice(page.indexOf("<main>"), page.indexOf("</main>") + "</main>".length)
    assert.equal(XMLValidator.validate(main), true)
  })

  test("groups findings by chapter, those about the whole document first, settings last", () => {
    const order = [
      "zum ganzen Dokument",
      "fehlt ein Stand",
      "<h4>Akteure</h4>",
      "Zum Akteur",
      "Einstellungen</h3>",
    ]
    const from = page.indexOf("<main>") + page.slice(page.indexOf("<main>")).indexOf("</nav>")
    const places = order.map((one) => page.indexOf(one, from))
    assert.ok(
      places.every((place, at) => place > (places[at - 1] ?? 0)),
      String(places),
    )
  })

  test("has a table of contents whose entries all lead somewhere, and no id twice", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    assert.ok(targets.length > 4)
    assert.deepEqual(
      targets.filter((id) => !ids.includes(id)),
      [],
    )
  })

  test("leaves no heading level out", () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    assert.equal(levels[0], 1)
    assert.ok(
      levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1),
      levels.join(" "),
    )
  })

  test("says which views cannot be shown yet and why", () => {
    assert.match(page, /Was noch nicht zu zeigen ist/)
    assert.match(page, /noch keine Meilensteine/)
  })

  test("is the same every time, and has a part per group", () => {
    assert.equal(reportPage({ groups, findings, stichtag: "2026-11-01" }), page)
    const other: ConceptGroup = { id: "leer", documents: [], model: emptyModel() }
    const both = reportPage({ groups: [...groups, other], findings: [], stichtag: "2026-11-01" })
    const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.match(both, /id="teil-2"/)
  })
})
