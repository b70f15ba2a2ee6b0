import assert from "node:assert/strict"
import { collectionNames, emptyModel, type Model } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import Papa from "papaparse"
import { describe, test } from "vitest"
import { exportFormatById } from "../export-formats.js"
import { columnHeader } from "./column-headers.js"
import { guardCell } from "./guard-cell.js"
import { collectionOfTable, tableNames } from "./table-titles.js"
import { writeCsv } from "./write-csv.js"

const text = `---
kommune: Landkreis Auental
schluessel: "03359"
---

# Präventionskonzept Landkreis Auental

## Angebote

| Angebot | Träger | Alter | Kosten |
| --- | --- | --- | --- |
| Elterncafé „Süße Früchtchen“ | Jugendamt; Außenstelle | 0–3 | kostenfrei |
| =HYPERLINK("http://böse.example";"Klick") | Jugendamt | 3–6 | +49 gratis |

## Meilensteine

| Nr. | Meilenstein | Termin | nach |
| --- | --- | --- | --- |
| M1 | Auftakt | 14.03.2025 | |
| M2 | Netzwerkanalyse | 05/2025 | M1 |
`
const { model } = readWorkspace([{ uri: "konzept.md", text }])

async function tablesOf(of: Model, tables?: readonly string[]) {
  const { files, notes } = await exportFormatById("csv")!.write(of, {
    stichtag: "2026-11-21",
    ...(tables ? { tables } : {}),
  })
  const rows = new Map(
    files.map(({ name, content }) => {
      const parsed = Papa.parse<Record<string, string>>(String(content).slice(1), {
        delimiter: ";",
        header: true,
        skipEmptyLines: true,
      })
      assert.deepEqual(parsed.errors, [])
      return [name, parsed.data] as const
    }),
  )
  return { files, notes, rows }
}

describe("csv", () => {
  test("every filled collection is a file for German spreadsheets", async () => {
    const { files } = await tablesOf(model)
    const names = files.map(({ name }) => name)
    assert.ok(names.includes("angebote.csv") && names.includes("meilensteine.csv"))
    assert.equal(names.includes("beziehungen.csv"), false)
    for (const { name, content } of files) {
      assert.match(String(content), /^\uFEFF[^\n]+\r\n/u, name)
      assert.match(String(content).split("\r\n")[0]!, /;Kennung;/, name)
    }
  })
  test("references are names, with their ids beside", async () => {
    const { rows } = await tablesOf(model)
    const [, second] = rows.get("meilensteine.csv")!
    assert.equal(second!["Voraussetzungen"], "Auftakt")
    assert.equal(second!["Voraussetzungen (Kennung)"], "M1")
    assert.equal(second!["Fundstelle"], "konzept.md, Zeile 20")
  })
  test("a day is a German day, a month keeps its words and has both ends", async () => {
    const { rows } = await tablesOf(model)
    const [first, second] = rows.get("meilensteine.csv")!
    assert.equal(first!["Termin"], "14.03.2025")
    assert.equal(second!["Termin"], "Mai 2025")
    assert.equal(second!["Termin (von)"], "01.05.2025")
    assert.equal(second!["Termin (bis)"], "31.05.2025")
  })
  test("leading zeros stay, and a note says what Excel does with them", async () => {
    const { rows, notes } = await tablesOf(model)
    assert.equal(rows.get("kommunen.csv")![0]!["Schlüssel"], "03359")
    assert.ok(notes.some(({ de }) => de.includes("beginnen mit einer Null")))
  })
  test("no cell of a document becomes a formula", async () => {
    const { files } = await tablesOf(model)
    for (const { content } of files) {
      const { data } = Papa.parse<string[]>(String(content).slice(1), { delimiter: ";" })
      for (const cell of data.flat()) assert.doesNotMatch(cell, /^[=+@]|^-(?!\d)/u)
    }
  })
  test("only the tables asked for are written", async () => {
    const { files } = await tablesOf(model, ["milestones"])
    assert.deepEqual(
      files.map(({ name }) => name),
      ["meilensteine.csv"],
    )
  })
  test("an empty model gives no file", async () => {
    assert.deepEqual((await tablesOf(emptyModel())).files, [])
    const xlsx = await exportFormatById("xlsx")!.write(emptyModel(), { stichtag: "2026-11-21" })
    assert.deepEqual(xlsx.files, [])
  })
})

describe("guardCell", () => {
  test("what could run gets an apostrophe, numbers and dates stay", () => {
    for (const cell of [
      "=1+1",
      "+49 3600",
      "-2+3",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      " =1",
      "\u00A0=1",
      "＝1",
      "-cmd",
    ])
      assert.equal(guardCell(cell), `'${cell}`)
    for (const cell of [
      "-5",
      "-5,5",
      "-1.234,50",
      "-20 %",
      "-",
      "2026-03-01",
      "01.03.2026",
      "03359",
      "–",
      "a=b",
    ])
      assert.equal(guardCell(cell), cell)
  })
  test("any text is read back from the file, behind the apostrophe", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const written = writeCsv([["a", "b"], ...rows])
          const { data } = Papa.parse<string[]>(written.slice(1), { delimiter: ";", newline: "\r\n" })
          const wanted = rows.map((row) => row.map((cell) => guardCell(cell.replace(/\r\n?/g, "\n"))))
          assert.deepEqual(data.slice(1, -1), wanted)
        },
      ),
    )
  })
})

describe("words", () => {
  test("a table is found by its German name, with umlauts or without, and by its collection", () => {
    assert.equal(collectionOfTable("Maßnahmen"), "measures")
    assert.equal(collectionOfTable("massnahmen"), "measures")
    assert.equal(collectionOfTable("measures"), "measures")
    assert.equal(collectionOfTable("gibt es nicht"), undefined)
    assert.equal(new Set(tableNames).size, collectionNames.length)
  })
  test("headers are words that planners and the reader know", () => {
    assert.equal(columnHeader("offers", "name"), "Angebot")
    assert.equal(columnHeader("offers", "provider"), "Träger")
    assert.equal(columnHeader("milestones", "date"), "Termin")
    assert.equal(columnHeader("measures", "lead"), "Verantwortlich")
  })
})

test("a workbook has the same bytes each time and no trace of when it was made", async () => {
  const write = async () =>
    (await exportFormatById("xlsx")!.write(model, { stichtag: "2026-11-21" })).files[0]!.content
  const first = await write()
  const later = await write()
  assert.deepEqual(first, later)
  assert.ok(first instanceof Uint8Array && first[0] === 0x50 && first[1] === 0x4b)
})
