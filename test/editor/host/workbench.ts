import { mkdirSync } from "node:fs"
import type { FrameLocator, Locator, Page } from "playwright-core"
import { artefactFolder } from "./folders.js"

/** What a person does in VS Code, in words: keys, palette, panels. */
export interface Workbench {
  readonly page: Page
  /** Presses a key until `target` is there: VS Code drops keys while focus moves. */
  pressUntil(key: string, target: Locator): Promise<void>
  /** Runs a command of the palette by its title. */
  runCommand(title: string): Promise<void>
  openFile(name: string): Promise<void>
  /** Puts the cursor into the active editor; line and column count from 1. */
  goTo(line: number, column: number): Promise<void>
  /** Line and column the status bar shows. */
  cursor(): Promise<{ readonly line: number; readonly column: number }>
  /** The page inside the visible webview. */
  webview(): FrameLocator
  /** Saves a picture of the whole window into the artefact folder, numbered. */
  screenshot(name: string): Promise<void>
}

const patience = 30_000

/** Wraps a page that shows VS Code; `name` is the folder of its screenshots. */
export function driveWorkbench(page: Page, name: string): Workbench {
  const quickInput = page.locator(".quick-input-widget:visible input.input")
  const quickRows = page.locator(".quick-input-list .monaco-list-row")
  const folder = `${artefactFolder}/${name}`
  mkdirSync(folder, { recursive: true })
  let pictures = 0
  page.setDefaultTimeout(patience)

  async function pressUntil(key: string, target: Locator): Promise<void> {
    const end = Date.now() + patience
    for (;;) {
      await page.keyboard.press(key)
      try {
        await target.waitFor({ state: "visible", timeout: 2000 })
        return
      } catch (error) {
        if (Date.now() > end) throw error
      }
    }
  }

  /** Focus that still moves closes the input box under our hands: then everything is done again. */
  async function again(attempt: () => Promise<void>): Promise<void> {
    const end = Date.now() + patience
    for (;;) {
      try {
        await attempt()
        return
      } catch (error) {
        if (Date.now() > end) throw error
        await page.keyboard.press("Escape")
      }
    }
  }

  const pick = (opener: string, text: string, row: string): Promise<void> =>
    again(async () => {
      await pressUntil(opener, quickInput)
      await quickInput.fill(text, { timeout: 3000 })
      await quickRows.filter({ hasText: row }).first().waitFor({ timeout: 8000 })
      await page.keyboard.press("Enter")
    })

  return {
    page,
    pressUntil,
    runCommand: (title) => pick("F1", `>${title}`, title.replace(/^.*?: /, "")),
    openFile: (file) =>
      again(async () => {
        const name = file.split("/").at(-1)!
        await pick("Control+p", file, name)
        await page.locator(".tab.active", { hasText: name }).first().waitFor({ timeout: 5000 })
      }),
    goTo: (line, column) =>
      again(async () => {
        await pressUntil("Control+g", quickInput)
        await quickInput.fill(`:${line}:${column}`, { timeout: 3000 })
        await page.keyboard.press("Enter")
        await quickInput.waitFor({ state: "hidden", timeout: 3000 })
      }),
    async cursor() {
      const item = page.locator('.statusbar-item[id="status.editor.selection"]')
      // While a preview has the focus there is no cursor to show.
      const text = (await item.count()) === 0 ? "" : await item.innerText()
      const [, line, column] = /(\d+)\D+(\d+)/.exec(text) ?? []
      return { line: Number(line), column: Number(column) }
    },
    webview: () => page.frameLocator("iframe.webview.ready").last().frameLocator("iframe#active-frame"),
    async screenshot(picture) {
      pictures += 1
      await page.screenshot({ path: `${folder}/${String(pictures).padStart(2, "0")}-${picture}.png` })
    },
  }
}
