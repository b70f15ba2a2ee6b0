import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from "vitest"
import { findBrowser } from "../editor/host/find-browser.js"
import { type OpenBrowser, openBrowser } from "../editor/host/open-browser.js"

const built = new URL("../../packages/playground/dist/kettenwerk-probieren.html", import.meta.url)
const hostile = fileURLToPath(new URL("hostile.md", import.meta.url))
const found = findBrowser()
let browser: OpenBrowser | undefined
let page: Page
let outside: string[] = []

beforeAll(async () => {
  if (!found.ok) return
  if (!existsSync(built)) throw new Error("The playground is not built. Run: npm run build")
  browser = await openBrowser(found.path, "de")
})
afterAll(() => browser?.stop())

beforeEach(async () => {
  page = await browser!.context.newPage()
  outside = []
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) outside.push(request.url())
  })
  page.on("dialog", (dialog) => {
    outside.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on("pageerror", (error) => void outside.push(error.message))
  // Opened like a file that came by mail.
  await page.goto(built.href)
  await page.locator("#findings li").first().waitFor()
})
afterEach(async () => {
  await page?.close()
  assert.deepEqual(outside, [])
})

/** Puts a text in and waits until it has been read. */
async function read(text: string): Promise<string> {
  const state = page.locator("#state")
  const before = await state.getAttribute("data-read")
  await page.locator("#text").fill(text)
  await page.locator(`#state:not([data-read="${before}"])`).waitFor()
  return (await state.textContent()) ?? ""
}

describe.skipIf(!found.ok)(`the playground${found.ok ? "" : ` (${found.reason})`}`, () => {
  test("reads a pasted concept and goes to the place of a finding", async () => {
    const text =
      "# Präventionskonzept Musterstadt\n\n## Angebote\n\n| Angebot | Alter |\n| --- | --- |\n| Elterncafé | 0–3 |\n"
    assert.match(await read(text), /^Stand: Entwurf\. .*gelesen\.$/)
    await page.getByRole("tab", { name: "Gelesen" }).click()
    const row = page.locator("#facts tr", { hasText: "Elterncafé" })
    await row.getByRole("button", { name: "Zeile 7" }).click()
    const selected = "getSelection().toString()"
    assert.match(String(await page.evaluate(selected)), /Elterncafé/)
  })

  test("applies a fix, and the browser can take it back", async () => {
    await read(
      "---\nschluessel: 09012345\n---\n\n# Präventionskonzept Landkreis Auental\n\n## Ziele\n\n- Z1: Hilfe\n",
    )
    const before = await page.locator("#text").inputValue()
    await page.locator("#findings .fix").first().click()
    await page.waitForFunction(`document.querySelector("#text").value !== ${JSON.stringify(before)}`)
    await page.locator("#text").press("Control+z")
    assert.equal(await page.locator("#text").inputValue(), before)
  })

  test("draws every view", async () => {
    await page.locator("#example").selectOption({ label: "Landkreis Auental: ein ganzes Konzept" })
    await page.locator("#state", { hasText: "2" }).waitFor()
    await page.getByRole("tab", { name: "Ansichten" }).click()
    for (const option of await page.locator("#view option").allTextContents()) {
      await page.locator("#view").selectOption({ label: option })
      await page.locator("#picture h3", { hasText: option.split(" ")[0]! }).waitFor()
    }
  })

  test("saves the report as one file", async () => {
    await page.getByRole("tab", { name: "Bericht" }).click()
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "Bericht speichern" }).click()
    const file = await (await download).path()
    assert.match(await readFile(file, "utf8"), /^<!doctype html>[\s\S]*Lindenhain/)
  })

  test("can be used by keyboard alone", async () => {
    await page.getByRole("tab", { name: "Befunde" }).focus()
    await page.keyboard.press("ArrowRight")
    assert.ok(await page.locator("#panel-facts").isVisible())
    await page.keyboard.press("End")
    assert.ok(await page.locator("#panel-report").isVisible())
    await page.keyboard.press("ArrowRight")
    assert.ok(await page.locator("#panel-findings").isVisible())
  })

  test("runs and loads nothing of a hostile text", async () => {
    await read(await readFile(hostile, "utf8"))
    for (const tab of ["Gelesen", "Ansichten", "Befunde"]) await page.getByRole("tab", { name: tab }).click()
    await page.getByRole("tab", { name: "Ansichten" }).click()
    await page.locator("#picture h3").waitFor()
    assert.equal(await page.locator("#picture script, #picture img, #findings img, #facts img").count(), 0)
  })

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has no barriers in ${colorScheme} colours`, async () => {
      await page.emulateMedia({ colorScheme })
      const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
      for (const tab of ["Befunde", "Gelesen", "Ansichten", "Bericht"]) {
        await page.getByRole("tab", { name: tab }).click()
        if (tab === "Ansichten") await page.locator("#picture h3").waitFor()
        const { violations } = (await page.evaluate(`${axe}; axe.run(document)`)) as AxeResults
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html}`),
          [],
        )
      }
    })
  }
})
