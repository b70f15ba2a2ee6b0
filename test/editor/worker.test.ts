import assert from "node:assert/strict"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { check, readWorkspace } from "kettenwerk"
import { describe, inject, test } from "vitest"
import { root } from "./host/folders.js"
import { openBrowser } from "./host/open-browser.js"
import { webExtensions } from "./host/own-extensions.js"
import { serveFolder } from "./host/serve-folder.js"
import { findingsInWorker } from "./page/findings-in-worker.js"

const prepared = inject("prepared")
const stichtag = "2026-03-01"
const settings = `stichtag: ${stichtag}\nregeln:\n  a11y-language-missing: "aus: steht im Umschlag"\n`

/** The example concepts and one with what browsers and file systems like to change: entities, accents in two parts. */
const examples = readdirSync(`${root}docs/beispiele`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ uri: name, text: readFileSync(join(root, "docs/beispiele", name), "utf8") }))
const twoParts = {
  uri: "Söllach/Präventionskette – Entwurf.md",
  text: readFileSync(`${root}test/editor/workspace/konzept.md`, "utf8")
    .replace("stichtag: 2026-03-01\n", "")
    .normalize("NFD"),
}
const files = [...examples, twoParts].sort((a, b) => (a.uri < b.uri ? -1 : 1))

describe.skipIf(!prepared.ok)(
  `the language server in a web worker${prepared.ok ? "" : ` (${prepared.reason})`}`,
  () => {
    test("finds what the library finds, in files nothing but the page can read", async () => {
      if (!prepared.ok) return
      const folder = join(await webExtensions(prepared.vsix), "kettenwerk")
      writeFileSync(join(folder, "index.html"), '<!doctype html><html lang="de"><title>Konzepte</title>')
      const [served, browser] = [await serveFolder(folder), await openBrowser(prepared.browser, "de")]
      try {
        const page = await browser.context.newPage()
        await page.goto(`http://127.0.0.1:${served.port}/index.html`)
        const sent = { script: "/dist/server.js", base: "depot:/Konzepte%20(Entwurf)/", files, settings }
        const found = await page.evaluate(findingsInWorker, sent)
        assert.deepEqual(found, expected())
        assert.ok(found.length > 100)
        assert.deepEqual(browser.outside(), [])
      } finally {
        await browser.stop()
        await served.stop()
      }
    })
  },
)

function expected(): readonly string[] {
  const value = { stichtag, regeln: { "a11y-language-missing": "aus: steht im Umschlag" } }
  return check(readWorkspace(files), {
    stichtag: "2000-01-01",
    settings: [{ layer: "file", name: "kettenwerk.yaml", value }],
  })
    .findings.filter(({ code }) => code !== "document-not-recognised")
    .map(
      ({ uri, range, code, message }) =>
        `${uri}:${range.start.line}:${range.start.column} ${code} ${message.de}`,
    )
    .sort()
}
