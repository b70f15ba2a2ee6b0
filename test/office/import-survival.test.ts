import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { type ImportResult, importDocument } from "@kettenwerk/imports"
import { beforeAll, describe, test } from "vitest"
import { projectFiles } from "../repository/project-files.js"
import { factsOf, missingFrom } from "./compare-models.js"
import { convertWithLibreOffice, hasLibreOffice, markdownToHtml } from "./office-files.js"

/** Example concepts and the corpus of forms, without the frontmatter, which Word cannot hold. */
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  projectFiles()
    .filter((file) => /^(?:docs\/beispiele|test\/corpus)\/[^/]+\/.+\.md$/.test(file))
    .map((file) => [
      file.split("/").slice(-2).join("-").replace(/\.md$/, ""),
      readFileSync(new URL(`../../${file}`, import.meta.url), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""),
    ]),
)

/** Known to lose facts on the way, with the reason; the test tells when one no longer does. */
const lossy: ReadonlyMap<string, string> = new Map([
  [
    "massnahmenblaetter-dokument",
    "its headings are bold lines, of which Word keeps no trace where numbered ones stand beside them",
  ],
])

function markdownOf(result: ImportResult): string {
  assert.ok(result.ok, result.ok ? "" : result.problem.de)
  return result.markdown
}

describe.skipIf(!hasLibreOffice)(
  "a concept saved as .docx by LibreOffice and read back (needs LibreOffice)",
  () => {
    let documents: Readonly<Record<string, Uint8Array>> = {}
    beforeAll(async () => {
      const pages = Object.entries(texts).map(([name, text]) => [`${name}.html`, markdownToHtml(text)])
      documents = await convertWithLibreOffice(Object.fromEntries(pages), "docx:MS Word 2007 XML")
    }, 180_000)

    for (const [name, text] of Object.entries(texts)) {
      const loss = lossy.get(name)
      const run = loss === undefined ? test : test.fails
      run(`${name} says the same as before${loss === undefined ? "" : ` (does not yet: ${loss})`}`, () => {
        const before = factsOf(text)
        const after = factsOf(markdownOf(importDocument(documents[name]!, { name: `${name}.docx` })))
        assert.ok(before.length > 100, `only ${before.length} facts`)
        assert.deepEqual(missingFrom(before, after), [])
        assert.deepEqual(missingFrom(after, before), [])
      })
    }
  },
)

test("a lost value is noticed by the comparison", () => {
  const text = texts["auental-anlage-angebote"]!
  const lost = text.replace("| Familienhebammen | Gesundheitsamt |", "| Familienhebammen | |")
  assert.ok(
    missingFrom(factsOf(text), factsOf(lost)).some((fact) =>
      fact.startsWith("offers · Familienhebammen · provider"),
    ),
  )
})

/** Tables of one example, each as a text of its own, by the heading our import gives them. */
const tables = [
  { heading: "Angebote", file: "auental/anlage-angebote.md", first: "| Angebot | Träger |" },
  { heading: "Akteure", file: "auental/konzept.md", first: "| Akteur | Art |" },
  { heading: "Beziehungen", file: "auental/konzept.md", first: "| Von | Zu |" },
  { heading: "Meilensteine", file: "auental/konzept.md", first: "| Nr. | Meilenstein |" },
].map(({ heading, file, first }) => {
  const lines = readFileSync(new URL(`../../docs/beispiele/${file}`, import.meta.url), "utf8").split("\n")
  const start = lines.findIndex((line) => line.startsWith(first))
  const rows = lines.slice(start, lines.indexOf("", start))
  return {
    heading,
    rows,
    cells: rows.filter((_, at) => at !== 1).map((row) => row.slice(2, -2).split(" | ")),
  }
})

const frontmatter = '---\nkommune: "Landkreis Auental"\nlang: de\n---\n\n'

function assertSameTable(markdown: string, { heading, rows }: (typeof tables)[number]): void {
  const before = factsOf(`${frontmatter}# ${heading}\n\n## ${heading}\n\n${rows.join("\n")}\n`)
  const after = factsOf(markdown)
  assert.ok(before.filter((fact) => !fact.startsWith("documents")).length > 40)
  assert.deepEqual(missingFrom(before, after), [])
  assert.deepEqual(missingFrom(after, before), [])
}

describe.skipIf(!hasLibreOffice)(
  "a table saved as .xlsx by LibreOffice and read back (needs LibreOffice)",
  () => {
    let workbooks: Readonly<Record<string, Uint8Array>> = {}
    beforeAll(async () => {
      const pages = tables.map(({ heading, cells }) => {
        const title = `<tr><td colspan="${cells[0]!.length}">${heading}</td></tr>`
        const body = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
        return [`${heading}.html`, `<meta charset="utf-8"><table>${title}${body.join("")}</table>`]
      })
      workbooks = await convertWithLibreOffice(Object.fromEntries(pages), "xlsx", "HTML (StarCalc)")
    }, 180_000)

    for (const table of tables) {
      test(`${table.heading} say the same as before`, () => {
        const options = { name: `${table.heading}.xlsx`, municipality: "Landkreis Auental" }
        assertSameTable(markdownOf(importDocument(workbooks[table.heading]!, options)), table)
      })
    }
  },
)

describe("a table saved as CSV and read back", () => {
  for (const table of tables) {
    test(`${table.heading} say the same as before`, () => {
      const csv = table.cells.map((row) => row.map((cell) => `"${cell.trim()}"`).join(";")).join("\r\n")
      const options = { name: `${table.heading}.csv`, municipality: "Landkreis Auental" }
      assertSameTable(markdownOf(importDocument(new TextEncoder().encode(`\uFEFF${csv}`), options)), table)
    })
  }
})
