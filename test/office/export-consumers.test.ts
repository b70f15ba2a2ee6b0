import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import type { Model } from "@kettenwerk/core"
import { type ExportFormatId, exportFormatById } from "@kettenwerk/exports"
import { readWorkspace } from "@kettenwerk/markdown"
import Papa from "papaparse"
import { beforeAll, describe, test } from "vitest"
import { convertWithLibreOffice, hasLibreOffice } from "./office-files.js"

const options = { stichtag: "2026-11-22" }
const tables = ["municipalities", "offers", "measures", "milestones", "goals", "statements"]

const hostile = `---
kommune: Landkreis Nullau
schluessel: "03359"
---

# Präventionskonzept Landkreis Nullau

## Angebote

| Angebot | Träger | Alter |
| --- | --- | --- |
| =SUMME(1;2) | Jugendamt | 0–3 |
| +Plus „Süße Früchtchen“; mit Semikolon | Jugendamt | 3–6 |
| =cmd\\|' /C calc'!A0 | @Amt | 6–10 |
`

function modelOf(...uris: readonly string[]): Model {
  const files = uris.map((uri) => ({
    uri,
    text: readFileSync(new URL(`../../docs/beispiele/${uri}`, import.meta.url), "utf8"),
  }))
  return readWorkspace(files).model
}

const models: Readonly<Record<string, Model>> = {
  auental: modelOf("auental/konzept.md", "auental/anlage-angebote.md"),
  nullau: readWorkspace([{ uri: "konzept.md", text: hostile }]).model,
}

async function written(id: ExportFormatId, model: Model, only?: string) {
  const { files } = await exportFormatById(id)!.write(model, {
    ...options,
    ...(only === undefined ? {} : { tables: [only] }),
  })
  return files[0]?.content
}

function rowsOf(csv: string | Uint8Array): readonly (readonly string[])[] {
  const text = typeof csv === "string" ? csv : new TextDecoder().decode(csv)
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: ";", skipEmptyLines: true }).data
}

/** A day as LibreOffice shows it where no German is installed. */
function german(cell: string): string {
  return cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$2.$1.$3")
}

/** CSV with semicolons in UTF-8, cells as they are shown. */
const csvFilter = "Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true"

describe.skipIf(!hasLibreOffice)("what LibreOffice reads (needs LibreOffice)", () => {
  const wanted: Record<string, readonly (readonly string[])[]> = {}
  let fromXlsx: Readonly<Record<string, Uint8Array>> = {}
  let fromCsv: Readonly<Record<string, Uint8Array>> = {}
  let texts: Readonly<Record<string, Uint8Array>> = {}

  beforeAll(async () => {
    const workbooks: Record<string, string | Uint8Array> = {}
    const csvs: Record<string, string | Uint8Array> = {}
    const papers: Record<string, string | Uint8Array> = {}
    for (const [name, model] of Object.entries(models)) {
      papers[`${name}.docx`] = (await written("vorlage-docx", model))!
      for (const table of tables) {
        const csv = await written("csv", model, table)
        if (csv === undefined) continue
        wanted[`${name}-${table}`] = rowsOf(csv)
        csvs[`${name}-${table}.csv`] = csv
        workbooks[`${name}-${table}.xlsx`] = (await written("xlsx", model, table))!
      }
    }
    fromXlsx = await convertWithLibreOffice(workbooks, `csv:${csvFilter}`)
    fromCsv = await convertWithLibreOffice(csvs, `csv:${csvFilter}`, csvFilter)
    texts = await convertWithLibreOffice(papers, "txt:Text (encoded):UTF8")
  }, 300_000)

  test("a workbook has the same cells as the CSV file, text as text and days as days", () => {
    assert.ok(Object.keys(wanted).length >= 7)
    for (const [name, rows] of Object.entries(wanted)) {
      const cells = rowsOf(fromXlsx[name]!).map((row) => row.map(german))
      // An apostrophe guards a cell of CSV; a text cell of a workbook needs none.
      const plain = rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, "")))
      assert.deepEqual(cells, plain, name)
    }
    assert.match(
      JSON.stringify(rowsOf(fromXlsx["auental-milestones"]!).map((row) => row.map(german))),
      /"14\.03\.2025"/,
    )
  })
  test("leading zeros and what looks like a formula survive in a workbook", () => {
    const offers = rowsOf(fromXlsx["nullau-offers"]!).map(([name]) => name)
    assert.deepEqual(offers.slice(1, 4), [
      "=SUMME(1;2)",
      "+Plus „Süße Früchtchen“; mit Semikolon",
      "=cmd|' /C calc'!A0",
    ])
    assert.match(JSON.stringify(rowsOf(fromXlsx["nullau-municipalities"]!)), /"03359"/)
  })
  test("a CSV file opens with the same columns, and no cell runs", () => {
    for (const [name, rows] of Object.entries(wanted)) {
      const cells = rowsOf(fromCsv[name]!)
      assert.deepEqual(cells[0], rows[0], name)
      assert.equal(cells.length, rows.length, name)
    }
    const offers = rowsOf(fromCsv["nullau-offers"]!).map(([name]) => name)
    assert.equal(offers[1]?.replace(/^'/, ""), "=SUMME(1;2)")
    assert.doesNotMatch(offers.join("\n"), /^3$|Err:|#NAME/m)
  })
  test("a council paper opens as a text with its parts in order", () => {
    const text = new TextDecoder().decode(texts["auental"])
    const parts = [
      "Betreff",
      "Beschlussvorschlag",
      "Sachverhalt und Begründung",
      "Finanzielle Auswirkungen",
      "Beratungsfolge",
      "Anlagen",
    ]
    const places = parts.map((part) => text.search(new RegExp(`^${part}\\r?$`, "m")))
    assert.ok(
      places.every((place) => place >= 0),
      JSON.stringify(places),
    )
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    )
    assert.match(
      text,
      /1\. Der Kreistag beschließt das Konzept „Präventionskonzept Landkreis Auental 2027–2029“/,
    )
    assert.match(text, /Jugendhilfeausschuss\s+02\.12\.2026\s+Vorberatung/)
    assert.match(text, /\[bitte ergänzen: öffentlich oder nichtöffentlich\]/)
  })
})
