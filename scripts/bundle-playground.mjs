// Bundles the playground: one HTML file with everything inside, to be opened or mailed as it is.
import { createHash } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { fromSources } from "./from-sources.mjs"
import { oneZodLanguage } from "./one-zod-language.mjs"

const folder = fileURLToPath(new URL("../packages/playground/", import.meta.url))

/** Bundles one entry and returns its text. Without the worker condition a dependency asks for `document`. */
async function bundled(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}src/${entry}`],
    write: false,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "es2022",
    platform: "browser",
    conditions: ["worker"],
    loader: { ".md": "text" },
    legalComments: "none",
    define,
    plugins: [oneZodLanguage, fromSources],
    logLevel: "warning",
  })
  return outputFiles[0].text
}

const worker = await bundled("worker.ts")
const source = await bundled("page.ts", { WORKER_SOURCE: JSON.stringify(worker) })
const script = source.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--")
const hash = createHash("sha256").update(script).digest("base64")
const parts = {
  SCRIPT_HASH: hash,
  PAGE_STYLE: await readFile(`${folder}src/page.css`, "utf8"),
  PAGE_SCRIPT: script,
}
const template = await readFile(`${folder}src/page.html`, "utf8")
const page = template.replace(/SCRIPT_HASH|PAGE_STYLE|PAGE_SCRIPT/g, (name) => parts[name])

await mkdir(`${folder}dist`, { recursive: true })
await writeFile(`${folder}dist/kettenwerk-probieren.html`, page)
console.log(`kettenwerk-probieren.html: ${Math.round(page.length / 1024)} KB`)
