import assert from "node:assert/strict"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import { test } from "vitest"
import { exportFormatById } from "../export-formats.js"
import { mermaidLabel } from "./label.js"
import { networkChart } from "./network-chart.js"

const text = `# Präventionskonzept Landkreis Auental

## Ziele

| Nr. | Ebene | Ziel | gehört zu |
| --- | --- | --- | --- |
| Z1 | strategisch | Alle Kinder starten gut. | |
| Z1.1 | taktisch | Familien haben eine Anlaufstelle. | Z1 |

## Netzwerk

| von | zu | Art der Zusammenarbeit |
| --- | --- | --- |
| Jugendamt | Sozialamt | Kooperation |
| Sozialamt | Jugendamt | Austausch |
| Jugendamt | Gesundheitsamt | Austausch |
`
const { model } = readWorkspace([{ uri: "konzept.md", text }])

test("goals stand under the goals they serve, a pair of offices has one line", async () => {
  const { files } = await exportFormatById("mermaid")!.write(model, { stichtag: "2026-11-22" })
  const markdown = String(files[0]!.content)
  assert.match(markdown, /z1 --> z2/)
  assert.equal(markdown.match(/a\d (?:===|---) a\d/g)?.length, 2)
  assert.equal(markdown.match(/a\d === a\d/g)?.length, 1)
})
test("a concept without bodies, goals and network gives no file", async () => {
  const { model: plain } = readWorkspace([
    { uri: "k.md", text: "# Präventionskonzept Landkreis Rübenau\n\nText.\n" },
  ])
  const { files } = await exportFormatById("mermaid")!.write(plain, { stichtag: "2026-11-22" })
  assert.deepEqual(files, [])
})
test("a large network is drawn by sector, with numbers", () => {
  const [actor] = model.actors
  const [relation] = model.relations
  const actors = Array.from({ length: 60 }, (_, at) => ({
    ...actor!,
    id: `actor-${at}`,
    sector: at % 2 === 0 ? ("gesundheit" as const) : ("bildung" as const),
  }))
  const relations = actors
    .slice(1)
    .map(({ id }, at) => ({ ...relation!, id: `r${at}`, from: "actor-0", to: id }))
  const network = networkChart({ ...model, actors, relations })!
  assert.ok(network.grouped)
  assert.match(network.chart, /s1 ---\|29\| s1/)
  assert.match(network.chart, /s1 ---\|30\| s2/)
})
test("a label holds nothing that Mermaid could read as its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      assert.match(mermaidLabel(name), /^"(?:[^"%<>`[\]{}|;&\\\n#]|#\d+;)+"$/u)
    }),
  )
})
