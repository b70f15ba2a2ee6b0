import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page as BrowserPage } from "playwright-core"
import { afterAll, beforeAll, describe, test } from "vitest"
import { findBrowser } from "../editor/host/find-browser.js"
import { type OpenBrowser, openBrowser } from "../editor/host/open-browser.js"
import { pages } from "./pages.js"

const found = findBrowser()
const missing = found.ok ? "" : ` (${found.reason})`
const all = pages()
let browser: OpenBrowser | undefined
let axe = ""

beforeAll(async () => {
  if (!found.ok) return
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
  browser = await openBrowser(found.path, "de")
})
afterAll(() => browser?.stop())

/** Opens a page as a file would be and says what it tried to load or run. */
async function opened(
  html: string,
): Promise<{ readonly page: BrowserPage; readonly tried: readonly string[] }> {
  const page = await browser!.context.newPage()
  const tried: string[] = []
  page.on("dialog", (dialog) => {
    tried.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on("console", (message) => void (message.type() === "error" && tried.push(message.text())))
  await page.route("**/*", (route) => {
    const url = route.request().url()
    if (url === "https://bericht.invalid/") return route.fulfill({ contentType: "text/html", body: html })
    tried.push(url)
    return route.abort()
  })
  await page.goto("https://bericht.invalid/")
  return { page, tried: tried.filter((what) => !what.endsWith("/favicon.ico")) }
}

describe.skipIf(!found.ok)(`Chromium${missing}`, () => {
  for (const { name, html } of all) {
    test(`shows ${name} without barriers, and nothing runs or loads`, async () => {
      const { page, tried } = await opened(html)
      try {
        assert.deepEqual(tried, [])
        const { violations } = (await page.evaluate(`${axe}; axe.run(document)`)) as AxeResults
        assert.deepEqual(
          violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`),
          [],
        )
        const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert.ok(Number(await page.evaluate(overflow)) <= 0, "the page scrolls sideways")
      } finally {
        await page.close()
      }
    })
  }
})
