import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "esbuild"
import { artefactFolder, cacheFolder, root } from "./folders.js"
import { openBrowser } from "./open-browser.js"
import type { Prepared } from "./prepare.js"
import { startEditor } from "./start-editor.js"

/** What a test inside the extension host came to. */
export interface InsideResult {
  readonly title: string
  readonly error?: string
  readonly milliseconds: number
}

export interface InsideOptions {
  /** Where the tests run: the process of extensions, or the web worker. */
  readonly kind: "node" | "worker"
  /** File with the tests, without its ending. */
  readonly tests: string
  readonly settings?: Readonly<Record<string, unknown>>
}

const patience = 150_000

/**
 * Runs tests inside the extension host of a real VS Code. On Node the packed extension is installed; the worker gets
 * the unpacked one without its entry for Node, because with both VS Code takes Node.
 */
export async function runInside(
  { editor, browser: browserPath, vsix }: Extract<Prepared, { ok: true }>,
  { kind, tests, settings }: InsideOptions,
): Promise<readonly InsideResult[]> {
  const carrier = kind === "node" ? await carrierExtension(tests) : await workerExtension(vsix, tests)
  const running = await startEditor(editor, {
    ...(kind === "node" ? { vsix } : {}),
    workspace: `${root}test/editor/workspace`,
    ...(settings === undefined ? {} : { settings }),
  })
  const browser = await openBrowser(browserPath, "de").catch(async (error: unknown) => {
    await running.stop()
    throw error
  })
  const report = join(running.workspace, "inside-report.json")
  const log: string[] = []
  try {
    const page = await browser.context.newPage()
    const ended = new Promise<void>((resolve) => {
      void page.exposeFunction("codeAutomationExit", () => resolve())
    })
    await page.exposeFunction("codeAutomationLog", (type: string, args: readonly unknown[]) => {
      log.push(`${type}: ${args.join(" ").slice(0, 600)}`)
    })
    page.on("console", (message) => log.push(`console ${message.type()}: ${message.text().slice(0, 400)}`))
    const payload = [
      ["extensionDevelopmentPath", running.uri(carrier)],
      ...(kind === "worker" ? [["extensionDevelopmentKind", "web"]] : []),
      ["extensionTestsPath", running.uri(join(carrier, "tests.js"))],
    ]
    await page.goto(`${running.url}&payload=${encodeURIComponent(JSON.stringify(payload))}`)
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience).unref())
    await Promise.race([ended, late])
    mkdirSync(artefactFolder, { recursive: true })
    await page.screenshot({ path: join(artefactFolder, `inside-${kind}.png`) })
    writeFileSync(join(artefactFolder, `inside-${kind}.log`), log.join("\n"))
    if (!existsSync(report)) throw new Error(`No report from inside VS Code. ${log.slice(-20).join("\n")}`)
    return JSON.parse(readFileSync(report, "utf8")) as readonly InsideResult[]
  } finally {
    await browser.close()
    await running.stop()
  }
}

/** An extension that does nothing but carry the tests. */
async function carrierExtension(tests: string): Promise<string> {
  const folder = freshFolder("editor-carrier")
  const manifest = {
    name: "carrier",
    publisher: "test",
    version: "0.0.1",
    engines: { vscode: "^1.100.0" },
    extensionKind: ["workspace"],
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest))
  await bundleTests(tests, folder)
  return folder
}

/** The packed extension as a web extension, with the tests beside it. */
async function workerExtension(vsix: string, tests: string): Promise<string> {
  const folder = freshFolder("editor-worker")
  const { extract } = await import("./extract-vsix.js")
  extract(vsix, folder)
  const path = join(folder, "package.json")
  const { main: _, ...manifest } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>
  writeFileSync(path, JSON.stringify(manifest))
  await bundleTests(tests, folder)
  return folder
}

async function bundleTests(tests: string, folder: string): Promise<void> {
  await build({
    entryPoints: [`${root}test/editor/inside/${tests}.ts`],
    outfile: join(folder, "tests.js"),
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    external: ["vscode"],
    logLevel: "warning",
  })
}

function freshFolder(name: string): string {
  const folder = join(cacheFolder, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
