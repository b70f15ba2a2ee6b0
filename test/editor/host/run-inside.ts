import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { artefactFolder } from "./folders.js"
import { bundleTests, carrierExtension } from "./own-extensions.js"
import type { Ready } from "./prepare.js"
import { type Entry, type StartedSession, startSession } from "./start-session.js"

/** What a test inside the extension host came to. */
export interface InsideResult {
  readonly title: string
  readonly error?: string
  readonly milliseconds: number
}

const patience = 180_000

/** Runs the tests in `inside/NAME.ts` in the extension host of a real VS Code, beside the installed extension. */
export async function runInside(ready: Ready, entry: Entry, tests: string): Promise<readonly InsideResult[]> {
  const { editor, browser, pageFolder, stop } = await startSession(ready, entry)
  const report = join(editor.workspace, "inside-report.json")
  const log: string[] = []
  try {
    const carrier =
      pageFolder === undefined
        ? editor.uri(await carrierExtension(tests))
        : await besideExtension(tests, pageFolder)
    const page = await browser.context.newPage()
    const ended = new Promise<void>((resolve) => {
      void page.exposeFunction("codeAutomationExit", () => resolve())
    })
    await page.exposeFunction("codeAutomationLog", (type: string, args: readonly unknown[]) => {
      log.push(`${type}: ${args.join(" ").slice(0, 600)}`)
    })
    const hopeless = new Promise<void>((resolve) => {
      page.on("console", (message) => {
        log.push(`console ${message.type()}: ${message.text().slice(0, 400)}`)
        if (message.text().includes("can launch the test runner")) resolve()
      })
    })
    const payload = [
      ["extensionDevelopmentPath", carrier],
      ...(entry === "worker" ? [["extensionDevelopmentKind", "web"]] : []),
      ["extensionTestsPath", `${carrier}/tests.js`],
    ]
    await page.goto(`${editor.url}&payload=${encodeURIComponent(JSON.stringify(payload))}`)
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
    await Promise.race([ended, hopeless, late])
    mkdirSync(artefactFolder, { recursive: true })
    await page.screenshot({ path: join(artefactFolder, `inside-${entry}.png`) })
    writeFileSync(join(artefactFolder, `inside-${entry}.log`), log.join("\n"))
    if (!existsSync(report)) throw new Error(`No report from inside VS Code. ${log.slice(-20).join("\n")}`)
    return JSON.parse(readFileSync(report, "utf8")) as readonly InsideResult[]
  } finally {
    await stop()
  }
}

/** The page's extensions run in a web worker, and there run the tests that lie beside one of them. */
async function besideExtension(
  tests: string,
  { path, url }: NonNullable<StartedSession["pageFolder"]>,
): Promise<string> {
  await bundleTests(tests, join(path, "kettenwerk"))
  return `${url}/kettenwerk`
}
