import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const concept = `# Präventionskonzept Landkreis Auental

## Ansprechpartner

- Koordination: Frau Erika Müßig, Jugendamt, praevention@auental.example

## Angebote

| Angebot | Träger | Alter |
| --- | --- | --- |
| Elterncafé Früchtchen | Jugendamt | 0–3 |
| Sprachzeit | Kita Wiesengrund | 3–6 |
`

describe("export", () => {
  test("„vorlage“ with a .docx file writes a Word document", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const { code, stdout, stderr } = await kettenwerk(
      ["export", "konzept.md", "--to", "vorlage", "--out", "akte/vorlage.docx"],
      { cwd },
    )
    assert.equal(code, 0, stderr)
    assert.equal(stdout, "")
    assert.match(stderr, /Stellen sind zu ergänzen/)
    const written = await readFile(path.join(cwd, "akte/vorlage.docx"))
    assert.equal(written.subarray(0, 2).toString(), "PK")
  })
  test("one table goes to standard output, before or behind the path", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const before = await kettenwerk(["export", "--tabelle", "Angebote", "--to", "csv", "konzept.md"], { cwd })
    const behind = await kettenwerk(["export", "konzept.md", "--to", "csv", "--tabelle", "angebote"], { cwd })
    assert.equal(before.code, 0, before.stderr)
    assert.equal(before.stdout, behind.stdout)
    assert.match(before.stdout, /^\uFEFFAngebot;Träger;/)
    assert.match(before.stdout, /Elterncafé Früchtchen;Jugendamt;/)
  })
  test("persons stand in it only if asked for, and the user is told", async () => {
    const cwd = await folderWith({ "konzept.md": concept })
    const without = await kettenwerk(["export", "konzept.md", "--to", "json"], { cwd })
    const asked = await kettenwerk(["export", "konzept.md", "--to", "json", "--mit-personen"], { cwd })
    assert.doesNotMatch(without.stdout, /Müßig/)
    assert.match(without.stderr, /Weggelassen: Namen/)
    assert.match(asked.stdout, /Müßig/)
    assert.doesNotMatch(asked.stderr, /Weggelassen/)
  })
})
