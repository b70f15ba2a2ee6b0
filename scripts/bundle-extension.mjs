// Bundles the VS Code extension: host and server for desktop and browser, the page of the preview, the rule pages.
import { cp, readFile, rm } from "node:fs/promises"
import { builtinModules, createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { fromSources } from "./from-sources.mjs"
import { oneZodLanguage } from "./one-zod-language.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))
const extension = `${root}extension`
const { version } = JSON.parse(await readFile(`${extension}/package.json`, "utf8"))

/** With the condition `node`, which our own parts for Node need, yaml would bring its build for Node. */
const yamlForBrowsers = {
  name: "yaml-for-browsers",
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, ({ importer }) => {
      const manifest = createRequire(importer).resolve("yaml/package.json")
      return { path: manifest.replace(/package\.json$/, "browser/index.js") }
    })
  },
}

const shared = {
  bundle: true,
  target: "es2022",
  charset: "utf8",
  // Readable names in a stack that users send us.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  define: { KETTENWERK_VERSION: JSON.stringify(version) },
  plugins: [oneZodLanguage, fromSources, yamlForBrowsers],
  metafile: true,
  logLevel: "warning",
}

/**
 * One bundle runs in a Node process and in a web worker. It prefers what works in a worker: without that condition a
 * dependency decodes entities with `document`. Parts only for Node are loaded only there.
 */
const everywhere = {
  ...shared,
  platform: "neutral",
  format: "cjs",
  mainFields: ["module", "main"],
  conditions: ["worker", "browser", "node"],
  // `events` is also a package, which graphology brings along: a web worker has no built-in one.
  external: ["vscode", ...builtinModules.filter((name) => name !== "events"), "node:*"],
}

const entries = {
  extension: `${extension}/src/main.ts`,
  server: `${extension}/src/server-main.ts`,
}

await rm(`${extension}/dist`, { recursive: true, force: true })
const results = await Promise.all([
  build({ ...everywhere, entryPoints: entries, outdir: `${extension}/dist` }),
  build({
    ...shared,
    platform: "browser",
    format: "iife",
    entryPoints: { page: `${extension}/src/webview/page.ts` },
    outdir: `${extension}/dist/webview`,
  }),
])
await cp(`${extension}/src/webview/page.css`, `${extension}/dist/webview/page.css`)
await cp(`${root}LICENSE`, `${extension}/LICENSE`)

for (const { metafile } of results) {
  for (const [name, { bytes }] of Object.entries(metafile.outputs)) {
    console.log(`${name}: ${Math.round(bytes / 1024)} KB`)
  }
}
