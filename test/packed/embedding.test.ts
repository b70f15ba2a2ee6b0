import assert from "node:assert/strict"
import { readFile, rm, stat } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { afterAll, beforeAll, describe, test } from "vitest"
import { findBrowser } from "../editor/host/find-browser.js"
import { type OpenBrowser, openBrowser } from "../editor/host/open-browser.js"
import { createConsumer, type Packed, packAll, program } from "./consumer.js"
import { documentedFiles } from "./documented-examples.js"

const page = await readFile(fileURLToPath(new URL("../../docs/einbetten.md", import.meta.url)), "utf8")
const files = documentedFiles(page)
const browser = findBrowser()
let packed: readonly Packed[] = []
let folder = ""

beforeAll(async () => {
  packed = await packAll()
  const contents = Object.fromEntries(files.map(({ name, content }) => [name, content]))
  folder = await createConsumer(packed, contents, { "vscode-jsonrpc": "^10.0.0" })
})

afterAll(async () => {
  const used = new Set([folder, ...packed.map(({ tarball }) => path.dirname(tarball))])
  for (const one of used) if (one !== "") await rm(one, { recursive: true, force: true })
})

describe("docs/einbetten.md in an empty project", () => {
  test("has an example for Node in each of its sections", () => {
    const inNode = files.filter(({ name }) => name.endsWith(".mjs")).map(({ name }) => name)
    assert.deepEqual(inNode, ["lesen.mjs", "modell.mjs", "netzwerk.mjs", "client.mjs"])
  })

  for (const { name, output } of files.filter((file) => file.name.endsWith(".mjs"))) {
    test(`${name} prints what the page says`, async () => {
      assert.equal(await program(process.execPath, [name], folder), output)
    })
  }

  describe.skipIf(!browser.ok)(`in Chromium${browser.ok ? "" : ` (${browser.reason})`}`, () => {
    let open: OpenBrowser | undefined
    beforeAll(async () => {
      if (browser.ok) open = await openBrowser(browser.path, "de")
    })
    afterAll(() => open?.stop())

    /** Bundles an example for the browser as the page says and tells its size. */
    async function bundled(entry: string, output: string, conditions: string[] = []): Promise<void> {
      const outfile = path.join(folder, output)
      const entryPoints = [path.join(folder, entry)]
      const options = { bundle: true, minify: true, format: "esm", platform: "browser" } as const
      await build({ ...options, entryPoints, outfile, conditions })
      console.log(`${entry}: ${Math.round((await stat(outfile)).size / 1024)} KB minified`)
    }

    /** A page that serves the folder as a web server would. */
    async function pageAt(name: string) {
      const tab = await open!.context.newPage()
      const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" }
      await tab.route("**/*", async (route) => {
        const file = path.join(folder, new URL(route.request().url()).pathname)
        const body = await readFile(file).catch(() => undefined)
        if (body === undefined) return route.fulfill({ status: 404 })
        return route.fulfill({ body, contentType: types[path.extname(file)] ?? "text/plain" })
      })
      await tab.goto(`https://beispiel.invalid/${name}`)
      return tab
    }

    test("a page shows the picture and its table", async () => {
      await bundled("seite.js", "buendel.js")
      const tab = await pageAt("seite.html")
      await tab.locator("#bild svg").waitFor()
      assert.match((await tab.locator("#bild table").first().textContent()) ?? "", /Gesundheitsamt/)
      await tab.close()
    })

    test("a web worker finds what there is to find", async () => {
      await bundled("arbeiter.js", "arbeiter.buendel.js", ["worker"])
      const tab = await pageAt("seite.html")
      const findings = await tab.evaluate(
        `new Promise((resolve, reject) => {
          const worker = new Worker("arbeiter.buendel.js", { type: "module" })
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = (event) => reject(new Error(event.message))
          worker.postMessage({ text: "# Präventionskonzept Musterland\\n\\n## Ziele\\n\\n- Z1: Hilfe\\n", stichtag: "2026-11-21" })
        })`,
      )
      const codes = (findings as readonly { readonly code: string }[]).map(({ code }) => code)
      assert.ok(codes.includes("org-steering-missing"), codes.join(", "))
      await tab.close()
    })
  })
})
