import assert from "node:assert/strict"
import { describe, test } from "vitest"
import { readWorkspace } from "../workspace/read-workspace.js"

const model = (text: string) => readWorkspace([{ uri: "k.md", text }], {}).model
const table = "| Akteur | Bereich |\n|---|---|\n| Jugendamt | Jugendhilfe |"
const start = "<!-- kettenwerk:uebersicht:start -->"
const end = "<!-- kettenwerk:uebersicht:end -->"
const concept = (body: string) =>
  `# Präventionskonzept Landkreis Auental\n\n## Strukturübersicht\n\n${body}\n`

describe("what stands between the markers of Kettenwerk", () => {
  test("is not read as facts, with or without empty lines around", () => {
    for (const gap of ["\n\n", "\n", "\r\n\r\n"]) {
      const { actors, statements } = model(concept([start, table, end].join(gap)))
      assert.deepEqual(actors, [])
      assert.deepEqual(
        statements.map(({ kind }) => kind),
        ["structure-overview"],
      )
    }
  })

  test("ends at its end marker: what follows counts", () => {
    const { actors } = model(
      concept(`${start}\n\n${table}\n\n${end}\n\n${table.replaceAll("Jugendamt", "Sozialamt")}`),
    )
    assert.deepEqual(
      actors.map(({ name }) => name),
      ["Sozialamt"],
    )
  })

  test("counts as written text where one of the markers is missing", () => {
    for (const body of [`${start}\n\n${table}`, `${table}\n\n${end}`])
      assert.equal(model(concept(body)).actors.length, 1)
  })
})
