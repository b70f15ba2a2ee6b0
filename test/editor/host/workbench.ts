import { mkdirSync, rmSync } from "node:fs"
import type { FrameLocator, Locator, Page } from "playwright-core"
import { artefactFolder } from "./folders.js"
import { again } from "./wait-for.js"

/** What a person does in VS Code, in words: keys, palette, panels. Everything is tried until it worked. */
export interface Workbench {
  /** Presses a key until `shown` is there. */
  pressUntil(key: string, shown: Locator): Promise<void>
  /** Presses a key until the cursor stands on a line, from 1. */
  pressUntilAt(key: string, line: number): Promise<void>
  /** Clicks until the cursor stands on a line, from 1. */
  clickUntilAt(target: Locator, line: number): Promise<void>
  /** Rests the mouse on `target`, so many pixels from its left edge, until `shown` appears. */
  hover(target: Locator, left: number, shown: Locator): Promise<void>
  /** Runs a command of the palette by its title. */
  runCommand(title: string): Promise<void>
  /** Opens a file from the explorer and puts the focus into it. */
  openFile(name: string): Promise<void>
  /** Puts the cursor into the active editor; line and column count from 1. */
  goTo(line: number, column: number): Promise<void>
  /** The line, from 1, that the status bar shows; undefined while a preview has the focus. */
  cursorLine(): Promise<number | undefined>
  /** The page inside the visible webview. */
  webview(): FrameLocator
  /** Saves a picture of the whole window into the artefact folder, numbered. */
  screenshot(name: string): Promise<void>
}

/** How long one attempt may take before the next. */
const attempt = 4000

/** Wraps a page that shows VS Code; `name` is the folder of its screenshots, emptied now. */
export function driveWorkbench(page: Page, name: string): Workbench {
  const quickInput = page.locator(".quick-input-widget:visible input.input")
  const quickRows = page.locator(".quick-input-list .monaco-list-row")
  const focusedEditor = page.locator(".editor-instance .monaco-editor.focused")
  const folder = `${artefactFolder}/${name}`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let pictures = 0
  page.setDefaultTimeout(90_000)

  const escape = (): Promise<void> => page.keyboard.press("Escape")
  const shownSoon = (target: Locator): Promise<void> => target.first().waitFor({ timeout: attempt })

  async function cursorLine(): Promise<number | undefined> {
    const item = page.locator('.statusbar-item[id="status.editor.selection"]')
    const text = (await item.count()) === 0 ? "" : await item.innerText({ timeout: attempt })
    const line = /\d+/.exec(text)?.[0]
    return line === undefined ? undefined : Number(line)
  }

  async function cursorSoonAt(line: number): Promise<void> {
    const end = Date.now() + attempt
    for (;;) {
      const now = await cursorLine()
      if (now === line) return
      if (Date.now() > end) throw new Error(`the cursor is in line ${now}, not ${line}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  const pressUntil = (key: string, shown: Locator): Promise<void> =>
    again(async () => {
      await page.keyboard.press(key)
      await shownSoon(shown)
    })

  return {
    pressUntil,
    pressUntilAt: (key, line) =>
      again(async () => {
        await page.keyboard.press(key)
        await cursorSoonAt(line)
      }),
    clickUntilAt: (target, line) =>
      again(async () => {
        await target.click({ timeout: attempt })
        await cursorSoonAt(line)
      }),
    hover: (target, left, shown) =>
      again(async () => {
        // Lines are drawn anew at any time; then there is no box for a moment.
        const box = await target.first().boundingBox({ timeout: attempt })
        if (box === null) throw new Error("not drawn")
        await page.mouse.move(box.x + left - 10, box.y + box.height / 2)
        await page.mouse.move(box.x + left, box.y + box.height / 2, { steps: 4 })
        await shownSoon(shown)
      }),
    runCommand: (title) =>
      again(async () => {
        await pressUntil("F1", quickInput)
        await quickInput.fill(`>${title}`, { timeout: attempt })
        await shownSoon(quickRows.filter({ hasText: title.replace(/^.*?: /, "") }))
        await quickInput.press("Enter", { timeout: attempt })
      }, escape),
    openFile: (file) =>
      again(async () => {
        const row = page.locator(".explorer-folders-view .monaco-list-row", { hasText: file })
        await row.first().dblclick()
        await shownSoon(page.locator(".tab.active", { hasText: file }))
        await shownSoon(focusedEditor)
      }),
    goTo: (line, column) =>
      again(async () => {
        await pressUntil("Control+g", quickInput)
        await quickInput.fill(`:${line}:${column}`, { timeout: attempt })
        await quickInput.press("Enter", { timeout: attempt })
        await quickInput.waitFor({ state: "hidden", timeout: attempt })
        await shownSoon(focusedEditor)
        await cursorSoonAt(line)
      }, escape),
    cursorLine,
    webview: () => page.frameLocator("iframe.webview.ready").last().frameLocator("iframe#active-frame"),
    async screenshot(picture) {
      pictures += 1
      await page.screenshot({ path: `${folder}/${String(pictures).padStart(2, "0")}-${picture}.png` })
    },
  }
}
