import assert from "node:assert/strict"
import { readWorkspace } from "@kettenwerk/markdown"
import { strFromU8, unzipSync } from "fflate"
import { describe, test } from "vitest"
import { exportFormatById } from "../export-formats.js"

const concept = `---
kommune: Landkreis Auental
status: vorlage
stand: 2026-10
zeitraum: 2027–2029
---

# Präventionskonzept Landkreis Auental „Früh & nah“

## Beschluss

Der Kreistag hat am 18.06.2025 den Auftrag erteilt, ein Präventionskonzept zu erarbeiten (Beschluss Nr. 2025/064).

Der Kreistag beschließt am 16.12.2026 das Präventionskonzept (Vorlage Nr. 2026/118).

| Gremium | Termin | Beratung |
| --- | --- | --- |
| Jugendhilfeausschuss | 02.12.2026 | Vorberatung |
| Kreistag | 16.12.2026 | Entscheidung |

## Bedarfe

- Sprachförderung vor der Einschulung (Quelle: Schuleingangsuntersuchung 2025)

## Maßnahmen

| Nr. | Maßnahme | Verantwortlich | Zeitraum | Kosten |
| --- | --- | --- | --- | --- |
| M1 | Schulstart-Lotsen | Schulverwaltungsamt | 2027–2028 | 48.000 Euro |
| M2 | *Familien*bus <b>fährt</b> | Frau Erika Müßig, Sozialamt | 2027 | 90.000 Euro jährlich |
| M3 | Lotsendienst | Gesundheitsamt | | |
`
const options = { stichtag: "2026-11-22" }

async function paperOf(text: string): Promise<string> {
  const { model } = readWorkspace([{ uri: "konzept.md", text }])
  return String((await exportFormatById("vorlage")!.write(model, options)).files[0]!.content)
}

describe("the council paper", () => {
  test("has the parts of a paper in their order", async () => {
    const headings = (await paperOf(concept)).match(/^## .*$/gm)
    assert.deepEqual(headings, [
      "## Betreff",
      "## Beschlussvorschlag",
      "## Sachverhalt und Begründung",
      "## Finanzielle Auswirkungen",
      "## Beratungsfolge",
      "## Anlagen",
    ])
  })
  test("is filled in with what the concept says", async () => {
    const paper = await paperOf(concept)
    assert.match(paper, /\*\*Vorlage-Nr\.\*\* \| 2026\/118/)
    assert.match(
      paper,
      /Der Kreistag beschließt das Konzept „Präventionskonzept Landkreis Auental ‚Früh & nah‘“ \(Stand: Oktober 2026\)/,
    )
    assert.match(paper, /am 18\.06\.2025 den Auftrag erteilt/)
    assert.match(paper, /\| Jugendhilfeausschuss \| 02\.12\.2026 \| Vorberatung \|/)
    assert.match(paper, /\| Kreistag \| 16\.12\.2026 \| Entscheidung \|/)
    assert.match(paper, /Sprachförderung vor der Einschulung/)
    assert.match(
      paper,
      /1\. Präventionskonzept Landkreis Auental „Früh & nah“, Stand Oktober 2026 \(konzept\.md\)/,
    )
  })
  test("adds up money of one kind only and says what it left out", async () => {
    const paper = await paperOf(concept)
    assert.match(paper, /48\.000 Euro für 1 Maßnahme; 90\.000 Euro jährlich für 1 Maßnahme\./)
    assert.match(paper, /Bei 1 weiterer Maßnahme fehlt ein Betrag/)
    assert.match(paper, /\| M3 Lotsendienst \| \*\*\\\[bitte ergänzen: Kosten\\\]\*\* \|/)
  })
  test("names no persons, and nothing of the text is markup", async () => {
    const paper = await paperOf(concept)
    assert.doesNotMatch(paper, /Müßig/)
    assert.doesNotMatch(paper, /<b>|^\s*<|[^\\*]\*Familien\*/m)
  })
  test("what is missing is marked, nothing is invented", async () => {
    const paper = await paperOf(
      "# Präventionskonzept Landkreis Rübenau\n\n## Ziele\n\n- Z1: Familien kennen eine Anlaufstelle.\n",
    )
    assert.match(paper, /\*\*Vorlage-Nr\.\*\* \| \*\*\\\[bitte ergänzen: Nummer der Vorlage\\\]\*\*/)
    assert.match(paper, /### Bedarf\n\n\*\*\\\[bitte ergänzen: Bedarf\\\]\*\*/)
    assert.match(paper, /bitte ergänzen: Produktkonto/)
    assert.doesNotMatch(paper, /\d+(?:\.\d+)* Euro/)
  })
  test("each group has a paper of its own", async () => {
    const { model } = readWorkspace([
      { uri: "a.md", text: concept },
      { uri: "b.md", text: concept.replaceAll("Auental", "Bergtal").replace("2026/118", "7/26") },
    ])
    const { files, notes } = await exportFormatById("vorlage")!.write(model, options)
    assert.deepEqual(
      files.map(({ name }) => name),
      ["vorlage-1-landkreis-auental.md", "vorlage-2-landkreis-bergtal.md"],
    )
    assert.match(String(files[1]!.content), /7\/26/)
    assert.doesNotMatch(String(files[1]!.content), /Auental|2026\/118/)
    assert.ok(notes.some(({ de }) => /Landkreis Bergtal: \d+ Stellen sind zu ergänzen/.test(de)))
  })
})

describe("as a Word document", () => {
  const { model } = readWorkspace([{ uri: "konzept.md", text: concept }])
  const write = async () =>
    (await exportFormatById("vorlage-docx")!.write(model, options)).files[0]!.content as Uint8Array

  test("it has real headings, header rows, numbering, A4 and German", async () => {
    const parts = unzipSync(await write())
    const body = strFromU8(parts["word/document.xml"]!)
    assert.match(body, /<w:pStyle w:val="Heading1"\/>/)
    assert.match(body, /<w:tblHeader\/>/)
    assert.match(body, /<w:numPr>/)
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/)
    assert.match(body, /<w:highlight w:val="yellow"\/>/)
    assert.match(strFromU8(parts["word/styles.xml"]!), /<w:lang w:val="de-DE"\/>/)
    assert.match(Object.keys(parts).join(" "), /word\/footer1\.xml/)
  })
  test("the same concept and day give the same bytes, dated by the day and not by a clock", async () => {
    const first = await write()
    await new Promise((resolve) => setTimeout(resolve, 5))
    assert.deepEqual(await write(), first)
    const core = strFromU8(unzipSync(first)["docProps/core.xml"]!)
    assert.match(core, /<dcterms:created[^>]*>2026-11-22T00:00:00Z</)
  })
})
