import assert from "node:assert/strict"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { views } from "@kettenwerk/views"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from "vitest"
import { root } from "./host/folders.js"
import { type OpenBrowser, openBrowser } from "./host/open-browser.js"
import { prepare } from "./host/prepare.js"
import { type RunningEditor, startEditor } from "./host/start-editor.js"
import { driveWorkbench, type Workbench } from "./host/workbench.js"

const prepared = prepare()

/** One session of a planner, from opening a concept to the overview in it; each step goes on where the last one ended. */
describe.skipIf(!prepared.ok)(`a planner in VS Code${prepared.ok ? "" : ` (${prepared.reason})`}`, () => {
  let editor: RunningEditor
  let browser: OpenBrowser
  let page: Page
  let bench: Workbench
  const outside: string[] = []

  beforeAll(async () => {
    if (!prepared.ok) return
    editor = await startEditor(prepared.editor, {
      vsix: prepared.vsix,
      workspace: `${root}test/editor/workspace`,
    })
    browser = await openBrowser(prepared.browser, "de")
    page = await browser.context.newPage()
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (/^https?:$/.test(protocol) && hostname !== "127.0.0.1") outside.push(request.url())
    })
    bench = driveWorkbench(page, "session")
    const file = editor.uri(join(editor.workspace, "konzept.md"))
    await page.goto(`${editor.url}&payload=${encodeURIComponent(JSON.stringify([["openFile", file]]))}`)
    await page.locator(".monaco-workbench").waitFor({ timeout: 90_000 })
    await page.locator(".editor-instance .view-lines").waitFor({ timeout: 90_000 })
  })

  let broken: string | undefined
  beforeEach(() => {
    if (broken !== undefined) throw new Error(`not tried, because this failed: ${broken}`)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail" || broken !== undefined) return
    broken = task.name
    await bench.screenshot("failed")
  })

  afterAll(async () => {
    await browser?.close()
    await editor?.stop()
  })

  test("sees a German finding among the problems", async () => {
    await page.locator(".statusbar-item", { hasText: "Warnungen" }).waitFor({ timeout: 60_000 })
    await page.locator('.statusbar-item[id="status.problems"] a').click()
    await page
      .locator(".markers-panel .monaco-list-row", { hasText: "Familien wurden noch nicht gefragt" })
      .waitFor()
    await bench.screenshot("problems")
    await page
      .locator(".markers-panel-action-filter-container input, .viewpane-filter input")
      .first()
      .fill("Dokumentsprache")
    await page.locator(".markers-panel .monaco-list-row", { hasText: "Dokumentsprache fehlt" }).waitFor()
  })

  test("applies a quick fix and sees the finding vanish", async () => {
    await page.locator(".markers-panel .monaco-list-row", { hasText: "Dokumentsprache fehlt" }).dblclick()
    await bench.goTo(2, 3)
    const menu = page.locator(".action-widget")
    await bench.pressUntil("Control+.", menu.getByText("lang: de"))
    await bench.screenshot("quick-fix")
    await page.keyboard.press("Enter")
    await page.locator(".view-line", { hasText: /^lang:/ }).waitFor()
    await page
      .locator(".markers-panel .monaco-list-row", { hasText: "Dokumentsprache fehlt" })
      .waitFor({ state: "detached" })
    await bench.screenshot("fixed")
  })

  test("completes an actor in a table cell", async () => {
    const { line } = placeIn(editor, "konzept.md", "| Familienbüro Söllach | Jugendamt | wöchentlich |")
    // The quick fix put one line in above.
    await bench.goTo(line + 1, 60)
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await page.keyboard.type("| Gesu")
    const offered = page
      .locator(".suggest-widget:visible .monaco-list-row", { hasText: "Gesundheitsamt" })
      .first()
    await bench.pressUntil("Control+Space", offered)
    await bench.screenshot("completion")
    await offered.click()
    await page
      .locator(".view-line", { hasText: /^\|\sGesundheitsamt$/ })
      .first()
      .waitFor()
    await page.keyboard.type(" | Familienbüro Söllach | jährlich |")
    await bench.screenshot("completed")
  })

  test("hovers over an actor and reads what is known", async () => {
    const { line } = placeIn(editor, "konzept.md", "| Familienbüro Söllach | Freie Träger")
    await bench.goTo(line + 1, 6)
    const hover = page.locator(".monaco-hover:visible", { hasText: "Familienbüro Söllach" }).first()
    await page.keyboard.press("Control+k")
    await bench.pressUntil("Control+i", hover).catch(async () => {
      await bench.runCommand("Show or Focus Hover")
      await hover.waitFor()
    })
    await bench.screenshot("hover")
    await page.keyboard.press("Escape")
  })

  test("goes to where an actor is introduced", async () => {
    const from = placeIn(editor, "konzept.md", "| Elterncafé Söllach | Familienbüro Söllach")
    await bench.goTo(from.line + 1, 30)
    await page.keyboard.press("F12")
    const target = placeIn(editor, "konzept.md", "| Familienbüro Söllach | Freie Träger")
    await waitFor("the definition", async () => (await bench.cursor()).line === target.line + 1)
    await bench.screenshot("definition")
  })

  test("renames an actor across two files", async () => {
    const box = page.locator(".rename-box input")
    await bench.pressUntil("F2", box)
    await box.fill("Familienzentrum Söllach")
    await bench.screenshot("rename")
    await page.keyboard.press("Enter")
    // Another document is changed only after a look at it: its box is not ticked yet.
    const other = page
      .locator(".monaco-list-row", { hasText: "anlage-angebote.md" })
      .locator('input[type="checkbox"]')
    await other.waitFor()
    await bench.screenshot("rename-preview")
    await other.check()
    await page.getByRole("button", { name: "Apply" }).click()
    await page
      .locator(".view-line", { hasText: /^\|\sFamilienzentrum\sSöllach/ })
      .first()
      .waitFor()
    await bench.runCommand("File: Save All Files")
    await waitFor("both files saved", () =>
      ["konzept.md", "anlage-angebote.md"].every((name) => {
        const text = readFileSync(join(editor.workspace, name), "utf8")
        return text.includes("Familienzentrum Söllach") && !/\| Familienbüro Söllach/.test(text)
      }),
    )
    await bench.screenshot("renamed")
  })

  for (const { id, title } of views) {
    test(`opens the preview „${title.de}“, clicks into it and lands in the text`, async () => {
      await bench.openFile("konzept.md")
      await bench.goTo(1, 1)
      await bench.runCommand(`Vorschau öffnen: ${title.de}`)
      const content = bench.webview()
      await content.locator(`[data-view="${id}"][aria-selected="true"]`).waitFor()
      await content.locator("#picture svg").waitFor()
      await bench.screenshot(`preview-${id}`)
      const places = content.locator("#picture [data-source]")
      if ((await places.count()) === 0) {
        const reason = await content.locator("#state").innerText()
        assert.notEqual(reason, "")
        return
      }
      const target = places.last()
      const line = Number(await target.getAttribute("data-line"))
      await target.click()
      await waitFor(`line ${line}`, async () => (await bench.cursor()).line === line)
      await content.locator("#picture .kw-current").first().waitFor()
      await bench.screenshot(`preview-${id}-clicked`)
    })
  }

  test("uses the preview with the keyboard alone", async () => {
    const content = bench.webview()
    await content.locator('[role="tab"][aria-selected="true"]').focus()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("Enter")
    await content.locator(`[data-view="${views.at(-2)!.id}"][aria-selected="true"]`).waitFor()
    await content.locator('[data-view="uebersicht"]').click()
    const first = content.locator("#picture [data-source]").first()
    await first.focus()
    await page.keyboard.press("ArrowRight")
    const second = content.locator("#picture [data-source]").nth(1)
    const line = Number(await second.getAttribute("data-line"))
    await page.keyboard.press("Enter")
    await waitFor(`line ${line}`, async () => (await bench.cursor()).line === line)
  })

  test("inserts the structure overview", async () => {
    await bench.openFile("konzept.md")
    await bench.runCommand("Strukturübersicht einfügen oder aktualisieren")
    await page.locator(".view-line", { hasText: "kettenwerk:uebersicht:start" }).waitFor()
    await bench.screenshot("overview")
    await bench.runCommand("File: Save All Files")
    await waitFor("the overview in the file", () =>
      readFileSync(join(editor.workspace, "konzept.md"), "utf8").includes("kettenwerk:uebersicht:end"),
    )
  })

  test("reads the reading report, the walkthrough and the tree", async () => {
    await bench.runCommand("Lesebericht zeigen")
    await page.locator(".tab", { hasText: "Lesebericht" }).waitFor()
    const entry = bench
      .webview()
      .locator("#twin-text [data-source]", { hasText: "Elterncafé Söllach" })
      .first()
    const line = Number(await entry.getAttribute("data-line"))
    await entry.click()
    await waitFor(`line ${line}`, async () => (await bench.cursor()).line === line)
    await bench.screenshot("reading-report")
    await bench.runCommand("Erste Schritte")
    await page.locator(".gettingStartedContainer", { hasText: "Ein Konzept schreiben" }).waitFor()
    await page.waitForTimeout(1000)
    await bench.screenshot("walkthrough")
    await bench.openFile("konzept.md")
    await bench.runCommand("Focus on Präventionskonzept View")
    await page
      .locator(".pane", { hasText: "Präventionskonzept" })
      .locator(".monaco-list-row", { hasText: "Akteure" })
      .waitFor()
    await bench.screenshot("tree")
  })

  test("sees the preview in dark and in high contrast", async () => {
    await bench.openFile("konzept.md")
    await bench.runCommand("Vorschau öffnen: Kettenmatrix")
    mkdirSync(join(editor.workspace, ".vscode"), { recursive: true })
    for (const [theme, shown] of [
      ["Default Dark Modern", "vscode-dark"],
      ["Default High Contrast", "vscode-high-contrast"],
      ["Default High Contrast Light", "vscode-high-contrast-light"],
    ] as const) {
      const settings = JSON.stringify({ "workbench.colorTheme": theme })
      writeFileSync(join(editor.workspace, ".vscode/settings.json"), settings)
      const content = bench.webview()
      await content.locator(`body.${shown}`).waitFor()
      await content.locator("#picture svg").waitFor()
      await page.waitForTimeout(500)
      await bench.screenshot(`theme-${shown}`)
    }
  })

  test("finds the preview again after a reload", async () => {
    // The address with a file to open would begin a new session.
    await page.goto(editor.url)
    await page.locator(".monaco-workbench").waitFor({ timeout: 60_000 })
    const content = bench.webview()
    await content.locator("#picture svg").waitFor({ timeout: 60_000 })
    await content.locator('[data-view="kette"][aria-selected="true"]').waitFor()
    await bench.screenshot("reloaded")
  })

  test("sent nothing to any other computer", () => {
    assert.deepEqual([...new Set(outside)], [])
  })
})

/** Line and column of a text in a saved file, from 1. */
function placeIn(
  editor: RunningEditor,
  name: string,
  text: string,
): { readonly line: number; readonly column: number } {
  const before = readFileSync(join(editor.workspace, name), "utf8").split(text)[0]!
  const lines = before.split("\n")
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

async function waitFor(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited too long for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
