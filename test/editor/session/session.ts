import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from "vitest"
import { root } from "../host/folders.js"
import type { OpenBrowser } from "../host/open-browser.js"
import type { RunningEditor } from "../host/start-editor.js"
import { type Entry, type StartedSession, startSession } from "../host/start-session.js"
import { driveWorkbench, type Workbench } from "../host/workbench.js"

/** What the steps of a session work with. Only for use inside of a step: before, nothing is started. */
export interface Session {
  readonly entry: Entry
  readonly editor: RunningEditor
  readonly browser: OpenBrowser
  readonly page: Page
  readonly bench: Workbench
}

export interface SessionOptions {
  /** Name of the session's folder of screenshots. */
  readonly name: string
  readonly entry: Entry
  /** Folder that is copied and opened, if not the usual one. */
  readonly workspace?: string
  /** File that is opened first. */
  readonly file: string
}

/**
 * Declares the steps of one session in VS Code. Each step goes on where the last one ended: after a failure the rest is
 * not tried, and says so.
 */
export function describeSession(
  title: string,
  { name, entry, workspace, file }: SessionOptions,
  steps: (session: Session) => void,
): void {
  const prepared = inject("prepared")
  const suffix = prepared.ok ? "" : ` (${prepared.reason})`
  describe.skipIf(!prepared.ok)(`${title}${suffix}`, () => {
    let started: StartedSession | undefined
    let page: Page
    let bench: Workbench | undefined
    let broken: string | undefined

    beforeAll(async () => {
      if (!prepared.ok) return
      started = await startSession(prepared, entry, workspace)
      page = await started.browser.context.newPage()
      bench = driveWorkbench(page, name)
      try {
        await page.goto(started.editor.url)
        await bench.openFile(file)
      } catch (error) {
        await bench.screenshot("failed")
        throw error
      }
    })
    beforeEach(() => {
      if (broken !== undefined) throw new Error(`not tried, because this failed: ${broken}`)
    })
    afterEach(async ({ task }) => {
      if (task.result?.state !== "fail" || broken !== undefined) return
      broken = task.name
      await bench?.screenshot("failed")
    })
    afterAll(() => started?.stop())

    steps({
      entry,
      get editor() {
        return started!.editor
      },
      get browser() {
        return started!.browser
      },
      get page() {
        return page
      },
      get bench() {
        return bench!
      },
    })
  })
}

/**
 * A text of the manifest as this VS Code shows it. What a page brings itself VS Code takes in English, unless a language
 * pack is installed; all other texts are German in both.
 */
export function manifestText({ entry }: Session, key: string): string {
  const file = entry === "node" ? "package.nls.de.json" : "package.nls.json"
  const texts = JSON.parse(readFileSync(`${root}extension/${file}`, "utf8")) as Readonly<
    Record<string, string>
  >
  const text = texts[key]
  if (text === undefined) throw new Error(`no text ${key}`)
  return text
}

/** A file of the workspace as it is on disk now. */
export function savedText({ editor }: Session, name: string): string {
  return readFileSync(join(editor.workspace, name), "utf8")
}

/** Line, from 1, of the first occurrence of a text in a saved file. */
export function lineOf(session: Session, name: string, text: string): number {
  const [before, ...after] = savedText(session, name).split(text)
  if (after.length === 0) throw new Error(`not in ${name}: ${text}`)
  return before!.split("\n").length
}
