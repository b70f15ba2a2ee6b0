import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { exportFormatById } from "@kettenwerk/exports"
import { readWorkspace } from "@kettenwerk/markdown"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, test } from "vitest"
import { findBrowser } from "../editor/host/find-browser.js"
import { type OpenBrowser, openBrowser } from "../editor/host/open-browser.js"

const found = findBrowser()
const missing = found.ok ? "" : ` (${found.reason})`
const examples = fileURLToPath(new URL("../../docs/beispiele/", import.meta.url))

async function chartsOf(
  files: readonly { readonly uri: string; readonly text: string }[],
): Promise<readonly string[]> {
  const { model } = readWorkspace(files)
  const written = await exportFormatById("mermaid")!.write(model, { stichtag: "2026-11-22" })
  return written.files.flatMap(({ content }) =>
    [...String(content).matchAll(/```mermaid\n(.*?)\n```/gs)].map(([, chart]) => chart!),
  )
}

describe.skipIf(!found.ok)(`Mermaid in Chromium${missing}`, () => {
  let browser: OpenBrowser | undefined
  let page: Page | undefined
  beforeAll(async () => {
    if (!found.ok) return
    browser = await openBrowser(found.path, "de")
    page = await browser.context.newPage()
    await page.setContent("<!doctype html><title>Mermaid</title><body></body>")
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js") })
    await page.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })")
  })
  afterAll(() => browser?.stop())

  /** The texts of the picture Mermaid draws; throws where it would show an error. */
  async function drawn(chart: string): Promise<string> {
    const code = `mermaid.render("bild", ${JSON.stringify(chart)}).then(({ svg }) => {
      document.body.innerHTML = svg
      return document.body.textContent
    })`
    return String(await page!.evaluate(code))
  }

  for (const folder of readdirSync(examples, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    test(`draws bodies, goals and network of ${folder.name}`, async () => {
      const files = readdirSync(`${examples}${folder.name}`)
        .filter((file) => file.endsWith(".md"))
        .map((uri) => ({ uri, text: readFileSync(`${examples}${folder.name}/${uri}`, "utf8") }))
      const charts = await chartsOf(files)
      assert.ok(charts.length > 0)
      for (const chart of charts) {
        const text = await drawn(chart)
        for (const [, label] of chart.matchAll(/\["([^"#]{4,30})"\]/g))
          assert.ok(text.includes(label!), label)
      }
    })
  }
  test("shows a hostile name as it is written, and nothing of it runs", async () => {
    const name = `AG <img src=x onerror=alert(1)> "Übergänge" %%{init: {"theme":"x"}}%% #quot; \`**fett**\``
    const text = [
      "# Präventionskonzept Landkreis Auental",
      "",
      "## Ziele",
      "",
      "| Nr. | Ziel |",
      "| --- | --- |",
      `| Z1 | ${name.replace(/[\\`*_<>|]/g, "\\$&")} |`,
    ].join("\n")
    const [chart] = await chartsOf([{ uri: "konzept.md", text }])
    const tried: string[] = []
    page!.on("dialog", (dialog) => {
      tried.push(dialog.message())
      void dialog.dismiss()
    })
    const shown = await drawn(chart!)
    assert.match(shown, /<img src=x onerror=alert\(1\)>/)
    assert.match(shown, /\*\*fett\*\*/)
    assert.equal(await page!.evaluate("document.querySelectorAll('img').length"), 0)
    assert.deepEqual(tried, [])
  })
})
