import assert from "node:assert/strict"
import { readWorkspace } from "@kettenwerk/markdown"
import { test } from "vitest"
import { importDocument } from "../import-document.js"
import type { ImportOptions } from "../import-result.js"
import { rowsXml, workbookFile } from "../package-for-tests.js"

function imported(bytes: Uint8Array, options: ImportOptions = {}) {
  const result = importDocument(bytes, { name: "Übersicht_2026.xlsx", ...options })
  assert.ok(result.ok, result.ok ? "" : result.problem.de)
  return { ...result, sentences: result.notes.map(({ kind, message }) => `${kind}: ${message.de}`) }
}

const dates =
  '<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="mm\\/yyyy"/><numFmt numFmtId="166" formatCode="#,##0.00\\ [$€-407]"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="10"/></cellXfs>'
const styled = (style: number, value: number) => `<c s="${style}"><v>${value}</v></c>`

test("a list of offers below a title becomes a table our reader reads", () => {
  const xml = rowsXml([
    ["Angebote im Landkreis Auental", "", ""],
    ["Stand: 09/2026", "", ""],
    [],
    ["Angebot", "Träger", "Zielgruppe", "Kosten"],
    ["Elterncafé", "Caritas", "Eltern", "frei"],
    ["Familienbus", "AWO | DRK", "Familien", "2 €"],
    ["Quelle: Sozialplanung", "", ""],
  ])
  const { markdown } = imported(workbookFile([{ name: "Tabelle1", xml }]))
  assert.equal(
    markdown,
    [
      "---",
      "status: entwurf",
      "lang: de",
      "---",
      "",
      "# Angebote im Landkreis Auental",
      "",
      "## Angebote",
      "",
      "Stand: 09/2026",
      "",
      "| Angebot | Träger | Zielgruppe | Kosten |",
      "| --- | --- | --- | --- |",
      "| Elterncafé | Caritas | Eltern | frei |",
      "| Familienbus | AWO \\| DRK | Familien | 2 € |",
      "",
      "Quelle: Sozialplanung",
      "",
    ].join("\n"),
  )
  const { model } = readWorkspace([{ uri: "angebote.md", text: markdown }])
  assert.deepEqual(
    model.offers.map(({ name, cost }) => [name, cost]),
    [
      ["Elterncafé", "kostenfrei"],
      ["Familienbus", "kostenpflichtig"],
    ],
  )
})

test("numbers are written as the sheet shows them: dates, months, leading zeros, euros, percent", () => {
  const xml = rowsXml([
    ["Meilenstein", "Termin", "Start", "PLZ", "Kosten", "Anteil", "Wert"],
    [
      "Auftakt",
      styled(1, 46082),
      styled(3, 46054),
      styled(2, 4177),
      styled(4, 61000.5),
      styled(5, 0.148),
      0.1 + 0.2,
    ],
  ])
  const { markdown } = imported(workbookFile([{ name: "Plan", xml }], dates))
  assert.match(
    markdown,
    /\| Auftakt \| 01\.03\.2026 \| 02\/2026 \| 04177 \| 61\.000,50 € \| 14,80 % \| 0,3 \|/,
  )
})

test("the saved result of a formula counts; one without a result and errors are named", () => {
  const xml = rowsXml([
    ["Maßnahme", "Kosten", "Summe", "Termin"],
    ["Lotsen", "<c><f>B9</f><v>12</v></c>", "<c><f>SUM(B2)</f></c>", '<c t="e"><v>#REF!</v></c>'],
  ])
  const { markdown, sentences } = imported(workbookFile([{ name: "Maßnahmen", xml }]))
  assert.match(markdown, /\| Lotsen \| 12 \| \| \|/)
  assert.match(sentences.join("\n"), /Formel ohne gespeichertes Ergebnis[\s\S]*Zelle mit Fehler #REF!/)
})

test("merged cells repeat their value downwards, and two rows of headers become one", () => {
  const xml =
    rowsXml([
      ["Träger", "Angebot", "Zeitraum", ""],
      ["", "", "Beginn", "Ende"],
      ["Rund um die Geburt", "", "", ""],
      ["Jugendamt", "Besuch", "2025", "2027"],
      ["", "Treff", "2026", "2028"],
    ]) +
    '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/><mergeCell ref="A3:D3"/><mergeCell ref="A4:A5"/></mergeCells>'
  const { markdown } = imported(workbookFile([{ name: "Angebote", xml }]))
  assert.match(
    markdown,
    /\| Träger \| Angebot \| Beginn \(Zeitraum\) \| Ende \(Zeitraum\) \|\n.*\n\| Rund um die Geburt \| \| \| \|\n\| Jugendamt \| Besuch \| 2025 \| 2027 \|\n\| Jugendamt \| Treff \| 2026 \| 2028 \|/,
  )
})

test("every sheet is read by what its columns say; hidden sheets and rows are named", () => {
  const { markdown, sentences } = imported(
    workbookFile([
      {
        name: "Stellen",
        xml: rowsXml([
          ["Akteur", "Bereich", "Trägerart"],
          ["Jugendamt", "Jugendhilfe", "öffentlich"],
        ]),
      },
      {
        name: "Netz",
        state: "veryHidden",
        xml: '<sheetData><row><c t="inlineStr"><is><t>von</t></is></c><c t="inlineStr"><is><t>zu</t></is></c><c t="inlineStr"><is><t>Art der Zusammenarbeit</t></is></c></row><row hidden="1"><c t="str"><v>Jugendamt</v></c><c t="str"><v>Kita</v></c><c t="str"><v>Austausch</v></c></row></sheetData>',
      },
    ]),
  )
  assert.match(markdown, /## Akteure\n\nTabellenblatt: Stellen[\s\S]*## Beziehungen\n\nTabellenblatt: Netz/)
  assert.deepEqual(sentences, [
    "assumed: Das Blatt ist ausgeblendet und wurde trotzdem gelesen.",
    "assumed: Ausgeblendete oder weggefilterte Zeilen und Spalten wurden mitgelesen.",
  ])
})

test("the kind can be forced, and an unclear table says so", () => {
  const bytes = workbookFile([
    {
      name: "Liste",
      xml: rowsXml([
        ["Name", "Zahl"],
        ["Mitte", 3],
        ["Nord", 4],
      ]),
    },
  ])
  const unclear = imported(bytes)
  assert.match(unclear.markdown, /## Liste\n/)
  assert.match(unclear.sentences.join(), /nicht zu erkennen. Nennen Sie es mit --art/)
  const forced = imported(bytes, { kind: "akteure", municipality: "Landkreis Auental" })
  assert.match(
    forced.markdown,
    /^---\nkommune: "Landkreis Auental"\nlang: de\n---\n\n# Übersicht 2026\n\n## Akteure\n/,
  )
})

test("line breaks in cells stay inside of the cell", () => {
  const xml = rowsXml([
    ["Gremium", "Mitglieder"],
    ["Beirat", "Eltern_x000D_\nKinder\n\n- Kita"],
  ])
  assert.match(
    imported(workbookFile([{ name: "Gremien", xml }])).markdown,
    /\| Beirat \| Eltern<br>Kinder<br>- Kita \|/,
  )
})
