// Bundles the command line: one entry, split so that a command loads only what it needs.
import { createHash } from "node:crypto"
import { chmod, readFile, rm, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { oneZodLanguage } from "./one-zod-language.mjs"

const folder = fileURLToPath(new URL("../packages/kettenwerk/", import.meta.url))
const { version } = JSON.parse(await readFile(`${folder}package.json`, "utf8"))

// Replaced by a digest of everything that was built, so that no two programs share what they remember.
const buildMark = "@kettenwerk-build@"

await rm(`${folder}dist/cli`, { recursive: true, force: true })
const result = await build({
  entryPoints: { cli: `${folder}src/main.ts`, "cli/worker": `${folder}src/worker.ts` },
  outdir: `${folder}dist`,
  chunkNames: "cli/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Readable names in a stack that users send us; the syntax is what costs start time.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  define: { KETTENWERK_VERSION: JSON.stringify(version), KETTENWERK_BUILD: JSON.stringify(buildMark) },
  // commander is CommonJS and asks for node: modules by require.
  banner: {
    js: 'import { createRequire as kettenwerkRequire } from "node:module";const require = kettenwerkRequire(import.meta.url);',
  },
  plugins: [oneZodLanguage],
  metafile: true,
  logLevel: "warning",
})
await writeBuild(Object.keys(result.metafile.outputs).sort())
await chmod(`${folder}dist/cli.js`, 0o755)

const bytes = Object.values(result.metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0)
console.log(
  `kettenwerk ${version}: ${Object.keys(result.metafile.outputs).length} files, ${Math.round(bytes / 1024)} KB`,
)

/** Puts the digest in place of its mark. */
async function writeBuild(outputs) {
  const texts = await Promise.all(outputs.map((file) => readFile(file, "utf8")))
  const build = createHash("sha256").update(texts.join("\n")).digest("hex")
  for (const [at, text] of texts.entries()) {
    if (text.includes(buildMark)) await writeFile(outputs[at], text.replaceAll(buildMark, build))
  }
}
