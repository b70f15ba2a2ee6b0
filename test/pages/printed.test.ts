import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, test } from "vitest"
import { findBrowser } from "../editor/host/find-browser.js"
import { openBrowser } from "../editor/host/open-browser.js"
import { pages } from "./pages.js"

const found = findBrowser()
const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0
const missing = [found.ok ? "" : found.reason, hasPoppler ? "" : "pdftotext fehlt (Paket poppler-utils)"]
const reason = missing.filter((part) => part !== "").join("; ")
const reports = pages().filter(({ name }) => name.startsWith("report-"))

/** The lines of each printed page, by report. */
const printed = new Map<string, readonly (readonly string[])[]>()
let folder = ""

beforeAll(async () => {
  if (!found.ok || !hasPoppler) return
  folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-print-"))
  const { context, stop } = await openBrowser(found.path, "de")
  try {
    const page = await context.newPage()
    for (const { name, html } of reports) {
      await page.setContent(html)
      const file = path.join(folder, `${name}.pdf`)
      await writeFile(file, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
      const { stdout } = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" })
      const sheets = stdout.split("\f").slice(0, -1)
      printed.set(
        name,
        sheets.map((text) => text.split("\n").filter((line) => line.trim() !== "")),
      )
    }
  } finally {
    await stop()
  }
})

afterAll(async () => {
  if (folder !== "") await rm(folder, { recursive: true, force: true })
})

/** Texts of all headings of one level. */
const headings = (html: string, level: number) =>
  Array.from(html.matchAll(new RegExp(`<h${level}[^>]*>([^<]*)</h${level}>`, "g")), ([, text]) => text!)

describe.skipIf(reason !== "")(`a printed report${reason === "" ? "" : ` (${reason})`}`, () => {
  for (const { name, html } of reports) {
    test(`has no empty page: ${name}`, () => {
      const empty = printed.get(name)!.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []))
      assert.deepEqual(empty, [])
    })

    test(`begins each chapter on a new page: ${name}`, () => {
      const first = printed.get(name)!.map((lines) => lines[0]!.trim())
      // The table of contents stands below the title, before the first chapter.
      const chapters = Array.from(
        html.matchAll(/kw-chapter"[\s\S]*?<h2[^>]*>([^<]*)</g),
        ([, title]) => title!,
      )
      assert.ok(chapters.length > 1)
      for (const title of chapters) assert.ok(first.includes(title), `${title} does not open a page`)
    })

    test(`leaves no heading alone at the end of a page: ${name}`, () => {
      const all = new Set([2, 3, 4].flatMap((level) => headings(html, level)))
      const alone = printed.get(name)!.flatMap((lines, at) => {
        const last = lines.at(-1)!.trim()
        return all.has(last) && lines.length > 1 ? [`page ${at + 1}: ${last}`] : []
      })
      assert.deepEqual(alone, [])
    })
  }
})
