import assert from "node:assert/strict"
import { views } from "@kettenwerk/views"
import { test } from "vitest"
import { waitFor } from "../host/wait-for.js"
import { manifestText, type Session, savedText } from "./session.js"

/** Steps with the preview: each view, the keyboard, the overview in the text, the report, the tree. */
export function previewSteps(session: Session): void {
  for (const { id, title } of views) {
    test(`opens the preview „${title.de}“, clicks into it and lands in the text`, async () => {
      const { bench } = session
      await bench.openFile("konzept.md")
      await bench.goTo(1, 1)
      await bench.runCommand(manifestText(session, `command.openPreview.${id}`))
      const content = bench.webview()
      await content.locator(`[data-view="${id}"][aria-selected="true"]`).waitFor()
      await content.locator("#picture svg").waitFor()
      await bench.screenshot(`preview-${id}`)
      const target = content.locator("#picture [data-source]").last()
      const line = Number(await target.getAttribute("data-line"))
      assert.ok(line > 1)
      await bench.clickUntilAt(target, line)
      await content.locator("#picture .kw-current").first().waitFor()
      await bench.screenshot(`preview-${id}-clicked`)
    })
  }

  test("uses the preview with the keyboard alone", async () => {
    const { bench, page } = session
    const content = bench.webview()
    await content.locator('[role="tab"][aria-selected="true"]').focus()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("Enter")
    await content.locator(`[data-view="${views.at(-2)!.id}"][aria-selected="true"]`).waitFor()
    await content.locator('[data-view="uebersicht"]').click()
    await content.locator('[data-view="uebersicht"][aria-selected="true"]').waitFor()
    const place = (at: number) => content.locator("#picture [data-source]").nth(at)
    const line = Number(await place(1).getAttribute("data-line"))
    await place(0).focus()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await waitFor(`line ${line}`, async () => (await bench.cursorLine()) === line)
  })

  test("inserts the structure overview", async () => {
    const { bench, page } = session
    await bench.openFile("konzept.md")
    await bench.runCommand(manifestText(session, "command.insertOverview"))
    await page.locator(".view-line", { hasText: "kettenwerk:uebersicht:start" }).waitFor()
    await bench.screenshot("overview")
    await bench.runCommand("File: Save All Files")
    await waitFor("the overview in the file", () =>
      savedText(session, "konzept.md").includes("kettenwerk:uebersicht:end"),
    )
  })

  test("reads the reading report and the tree", async () => {
    const { bench, page } = session
    await bench.runCommand(manifestText(session, "command.showReadingReport"))
    await page.locator(".tab", { hasText: "Lesebericht" }).waitFor()
    const entry = bench
      .webview()
      .locator("#twin-text [data-source]", { hasText: "Elterncafé Söllach" })
      .first()
    await bench.clickUntilAt(entry, Number(await entry.getAttribute("data-line")))
    await bench.screenshot("reading-report")
    const name = manifestText(session, "view.facts")
    await bench.runCommand(`Focus on ${name} View`)
    const tree = page.locator(".pane", { hasText: name })
    await tree.locator(".monaco-list-row", { hasText: "Akteure" }).waitFor()
    await bench.screenshot("tree")
  })

  test("finds the preview again after a reload", async () => {
    const { bench, page } = session
    await bench.openFile("konzept.md")
    await bench.runCommand(manifestText(session, "command.openPreview.kette"))
    await bench.webview().locator('[data-view="kette"][aria-selected="true"]').waitFor()
    const loaded = page.waitForEvent("load")
    // Not by the browser: VS Code would have no time to note what is open.
    await bench.runCommand("Developer: Reload Window")
    await loaded
    const content = bench.webview()
    await content.locator("#picture svg").waitFor()
    await content.locator('[data-view="kette"][aria-selected="true"]').waitFor()
    await bench.screenshot("reloaded")
  })
}
