import assert from "node:assert/strict"
import { emptyModel, type Model } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { DOMParser } from "@xmldom/xmldom"
import fc from "fast-check"
import { MultiGraph } from "graphology"
import { parse as parseGexf } from "graphology-gexf"
import { parse as parseGraphml } from "graphology-graphml"
import { describe, test } from "vitest"
import type { NetworkExportOptions } from "../export-format.js"
import { gexf } from "../formats/gexf.js"
import { graphml } from "../formats/graphml.js"
import { xmlText } from "../text/well-formed.js"

const stichtag = "2026-11-21"

const twoWaves = `# Präventionskonzept Landkreis Auental

## Akteure

| Akteur | Bereich |
| --- | --- |
| Jugendamt | Jugendhilfe |
| Gesundheitsamt | Gesundheit |
| Familienzentrum „Löwenzahn & Söhne“ | Freie Träger |

## Netzwerkanalyse 2022

| Von | Zu | Art der Zusammenarbeit | Häufigkeit | Bestätigung |
| --- | --- | --- | --- | --- |
| Jugendamt | Gesundheitsamt | Austausch | jährlich | |

## Netzwerkanalyse 2026

| Von | Zu | Art der Zusammenarbeit | Häufigkeit | Bestätigung |
| --- | --- | --- | --- | --- |
| Jugendamt | Gesundheitsamt | Kooperation | monatlich | beide Seiten |
| Jugendamt | Familienzentrum „Löwenzahn & Söhne“ | bekannt | | |
`

const { model } = readWorkspace([{ uri: "konzept.md", text: twoWaves }])

async function textOf(
  source: Model,
  network: NetworkExportOptions = {},
  format: typeof graphml = graphml,
): Promise<string> {
  const { files } = await format.write(source, { stichtag, network })
  assert.equal(files.length, 1)
  return String(files[0]!.content)
}

const read = (text: string) => parseGraphml(MultiGraph, text)

describe("an exported network", () => {
  test("is the latest survey, and a note names the others", async () => {
    const { notes } = await graphml.write(model, { stichtag })
    assert.deepEqual(
      notes.map(({ de }) => de),
      ["Landkreis Auental: Ausgegeben ist „Netzwerkanalyse 2026“. Nicht enthalten: „Netzwerkanalyse 2022“."],
    )
    const graph = read(await textOf(model))
    assert.equal(graph.size, 2)
    const [cooperation] = graph.filterEdges((_edge, { art }) => art === "Kooperation")
    assert.deepEqual(graph.getEdgeAttributes(cooperation), {
      art: "Kooperation",
      staerke: 4,
      haeufigkeit: "monatlich",
      bestaetigung: "beide Seiten",
      welle: "Netzwerkanalyse 2026",
    })
  })

  test("is another survey on request, and all of them with the survey at each tie", async () => {
    assert.equal(read(await textOf(model, { wave: "2022" })).size, 1)
    const all = read(await textOf(model, { wave: "alle" }))
    assert.deepEqual(all.mapEdges((_edge, { welle }) => welle).sort(), [
      "Netzwerkanalyse 2022",
      "Netzwerkanalyse 2026",
      "Netzwerkanalyse 2026",
    ])
  })

  test("keeps only ties of the wanted level and reading", async () => {
    assert.equal(read(await textOf(model, { level: "abstimmung" })).size, 1)
    assert.equal(read(await textOf(model, { ties: "both" })).size, 1)
    assert.equal(read(await textOf(model, { ties: "as-given" })).size, 3)
  })

  test("tells in the file what it is", async () => {
    assert.match(
      await textOf(model, { level: "abstimmung" }),
      /<desc>Netzwerk Landkreis Auental: Akteure\. Erhebung: Netzwerkanalyse 2026\. Eine Verbindung zählt, wenn mindestens eine Seite sie nennt\. Verbindungen ab „Abstimmung“\. 3 Akteure, 1 Verbindungen\.<\/desc>/,
    )
  })

  test("without actors is no file but a note, without ties a file of actors", async () => {
    const empty = readWorkspace([{ uri: "k.md", text: "# Präventionskonzept Stadt Lindenhain\n" }]).model
    const none = await graphml.write(empty, { stichtag })
    assert.deepEqual(none.files, [])
    assert.match(none.notes[0]!.de, /^Stadt Lindenhain: Es sind keine Akteure aufgeführt/)
    const lonely = await gexf.write({ ...model, relations: [] }, { stichtag })
    assert.match(lonely.notes[0]!.de, /nur Akteure/)
    assert.equal(lonely.files.length, 1)
  })

  test("is the same in every run", async () => {
    assert.equal(await textOf(model, {}, gexf), await textOf(model, {}, gexf))
    assert.equal(await textOf(model), await textOf(model))
  })
})

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units))
const tricky = fc.constantFrom(
  "]]>",
  "<!--",
  "&amp;",
  "\u0000",
  "\ud800",
  "\udc00a",
  "\ufffe",
  "a\u0301",
  "„ß“",
)
const names = fc.array(fc.oneof(anyText, tricky), { minLength: 1, maxLength: 5 })

/** A model of actors of these names, each tied to the next. */
function chainOf(all: readonly string[]): Model {
  const place = { line: 1, column: 1, offset: 0 }
  const base = { chain: "c", source: { uri: "a.md", start: place, end: place } }
  return {
    ...emptyModel(),
    actors: all.map((name, at) => ({ ...base, id: `${name}${at}`, name, aliases: [], department: name })),
    relations: all.slice(1).map((topic, at) => ({
      ...base,
      id: `r${at}`,
      name: "",
      from: `${all[at]}${at}`,
      to: `${topic}${at + 1}`,
      topic,
      confirmed: false,
      direction: "gerichtet" as const,
    })),
  }
}

/** Parses strictly: any complaint of the parser is an error. */
function isWellFormed(text: string): boolean {
  let complaints = 0
  const count = () => {
    complaints++
  }
  new DOMParser({ errorHandler: { warning: count, error: count, fatalError: count } }).parseFromString(
    text,
    "application/xml",
  )
  // The parser overlooks characters that XML excludes.
  return complaints === 0 && xmlText(text) === text
}

test("names of any characters never break the files, and come back as far as XML can hold them", async () => {
  await fc.assert(
    fc.asyncProperty(names, async (all) => {
      const source = chainOf(all)
      const labels = all.map((name, at) => xmlText(name) || xmlText(`${name}${at}`))
      const graphmlText = await textOf(source)
      const gexfText = await textOf(source, {}, gexf)
      assert.ok(isWellFormed(graphmlText))
      assert.ok(isWellFormed(gexfText))
      for (const graph of [read(graphmlText), parseGexf(MultiGraph, gexfText)]) {
        assert.equal(graph.order, all.length)
        assert.equal(graph.size, all.length - 1)
      }
      assert.deepEqual(
        parseGexf(MultiGraph, gexfText).mapNodes((_node, { label }) => label),
        labels,
      )
    }),
    { numRuns: 300 },
  )
})
