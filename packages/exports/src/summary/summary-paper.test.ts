import assert from "node:assert/strict"
import { readWorkspace } from "@kettenwerk/markdown"
import { test } from "vitest"
import { exportFormatById } from "../export-formats.js"

const text = `---
status: vorlage
---

# Präventionskonzept Landkreis Auental

## Bedarfe

- Sprachförderung vor der Einschulung

## Maßnahmen

| Nr. | Maßnahme | Verantwortlich | Zeitraum |
| --- | --- | --- | --- |
| M1 | Schulstart-Lotsen | Frau Erika Müßig | 2027 |
| M2 | Familienbus | Sozialamt | |

## Meilensteine

| Nr. | Meilenstein | Termin | Stand |
| --- | --- | --- | --- |
| MS1 | Auftakt | 14.03.2025 | erreicht |
| MS2 | Zwischenbericht | 03/2026 | geplant |
| MS3 | Evaluation | 2029 | geplant |
`

async function summary(of: string, stichtag = "2026-11-22"): Promise<string> {
  const { model } = readWorkspace([{ uri: "konzept.md", text: of }])
  return String((await exportFormatById("markdown")!.write(model, { stichtag })).files[0]!.content)
}

test("it says what the concept says, by chapter, and leaves out empty ones", async () => {
  const headings = (await summary(text)).match(/^## .*$/gm)
  assert.deepEqual(headings, ["## Bedarf", "## Maßnahmen", "## Nächste Termine", "## Offene Punkte"])
})
test("next dates lie ahead of the day, open points name what is missing or late", async () => {
  const markdown = await summary(text)
  assert.match(markdown, /^- 2029: Evaluation$/m)
  assert.doesNotMatch(markdown, /: Auftakt/)
  assert.match(markdown, /- Bedarf ohne Beleg: Sprachförderung vor der Einschulung\./)
  assert.match(markdown, /- Maßnahmen ohne Zeitraum: Familienbus\./)
  assert.match(markdown, /Termin verstrichen, Stand nicht „erreicht“: Zwischenbericht\./)
  assert.doesNotMatch(await summary(text, "2026-01-01"), /Termin verstrichen/)
})
test("it names no persons", async () => {
  assert.doesNotMatch(await summary(text), /Müßig/)
})
