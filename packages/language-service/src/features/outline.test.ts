import assert from "node:assert/strict"
import { test } from "vitest"
import { at, concept, title } from "../service-for-tests.js"

test("the outline lists facts by collection", () => {
  const { service, uri } = at(concept)
  const groups = service
    .documentSymbols(uri)
    .map(({ name, symbols }) => `${name}: ${symbols.map((one) => one.name).join(", ")}`)
  assert.ok(groups.includes("Akteur (3): Jugendamt, Gesundheitsamt, Kita Löwenzahn"))
  assert.ok(groups.includes("Angebot (2): Elterncafé, Vorlesezeit"))
  assert.ok(groups.includes("Meilenstein (2): Erhebung abgeschlossen, Bericht liegt vor"))
})

test("symbols of the workspace are found without umlauts and case, and by id", () => {
  const { service } = at(concept, {
    "fremd.md":
      "# Präventionskonzept Landkreis Lindenhain\n\n| Angebot | Träger |\n| --- | --- |\n| Elterntreff | Kita |",
  })
  assert.deepEqual(
    service.workspaceSymbols("kita loew").map(({ name }) => name),
    ["Kita Löwenzahn"],
  )
  assert.deepEqual(
    service.workspaceSymbols("M2").map(({ name }) => name),
    ["Bericht liegt vor"],
  )
  assert.deepEqual(
    service.workspaceSymbols("eltern").map(({ nameSource }) => nameSource.uri),
    ["fremd.md", "konzept.md"].sort((a, b) => (a < b ? -1 : 1)),
  )
})

test("lenses count above the title and above sections", () => {
  const { service, uri } = at(concept)
  const titles = service.codeLenses(uri).map((lens) => lens.title)
  assert.equal(titles[0], "Vorschau öffnen")
  assert.match(titles[1]!, /^2 Angebote( · \d+ Überg(ang|änge) offen)?$/)
  assert.ok(titles.includes("2 Angebote"))
  assert.ok(titles.some((text) => /^2 Meilensteine/.test(text)))
})

test("hints stand only behind dates and ages that need thought", () => {
  const { service, uri, text } = at(concept)
  const hints = service.inlayHints(uri, 0, text.length)
  assert.deepEqual(
    hints.map(({ offset, text: read }) => [text.slice(0, offset).endsWith("Frühjahr 2027"), read]),
    [[true, "03/2027 bis 05/2027"]],
  )
})

test("ids link to where they are given", () => {
  const { service, uri, text } = at(concept)
  const links = service.documentLinks(uri)
  assert.deepEqual(
    links.map(({ start, end, tooltip }) => [text.slice(start, end), tooltip]),
    [["M1", "Erhebung abgeschlossen"]],
  )
})

test("an empty document and one with only a title have empty answers", () => {
  for (const text of ["", title]) {
    const { service, uri } = at(text)
    assert.deepEqual(service.documentSymbols(uri), [])
    assert.deepEqual(service.inlayHints(uri, 0, 100), [])
    assert.deepEqual(service.documentLinks(uri), [])
  }
})
