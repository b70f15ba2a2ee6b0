import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { type GeneratedFile, type Generator, projectRoot } from "./generate/product.js"
import { registry } from "./generate/registry.js"

/**
 * Runs the generators: `pnpm generate` writes, `pnpm generate --check` only compares and fails on a
 * difference, a name such as `pnpm generate registry` runs one.
 */
const args = process.argv.slice(2)
const checkOnly = args.includes("--check")
const names = args.filter((arg) => !arg.startsWith("--"))

/** Loaded one after the other: later ones import what earlier ones write. */
const generators: readonly (readonly [name: string, load: () => Promise<Generator>])[] = [
  ["registry", async () => registry],
  ["rule-pages", async () => (await import("./generate/rule-pages.js")).rulePages],
  ["metric-pages", async () => (await import("./generate/metric-pages.js")).metricPages],
  ["schemas", async () => (await import("./generate/schemas.js")).schemas],
  [
    "walkthrough-pictures",
    async () => (await import("./generate/walkthrough-pictures.js")).walkthroughPictures,
  ],
  ["api-report", async () => (await import("./generate/api-report.js")).apiReport],
  ["extension-manifest", async () => (await import("./generate/extension-manifest.js")).extensionManifest],
]

const differences: string[] = []
for (const [name, load] of generators) {
  if (names.length > 0 && !names.includes(name)) continue
  const generator = await load()
  const files = await generator.generate()
  for (const file of files) await settle(file)
  for (const folder of generator.owns ?? []) await clear(folder, files)
}
if (differences.length > 0) {
  for (const path of differences) console.error(checkOnly ? `not up to date: ${path}` : `written: ${path}`)
  if (checkOnly) process.exitCode = 1
}

async function settle({ path, text }: GeneratedFile): Promise<void> {
  const url = new URL(path, projectRoot)
  const current = await readFile(url, "utf8").catch(() => undefined)
  if (current === text) return
  differences.push(path)
  if (checkOnly) return
  await mkdir(new URL(".", url), { recursive: true })
  await writeFile(url, text)
}

/** Removes files of a generated folder that nothing generates any more. */
async function clear(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  const made = new Set(files.map(({ path }) => path))
  for (const name of await readdir(new URL(`${folder}/`, projectRoot)).catch(() => [])) {
    const path = `${folder}/${name}`
    if (made.has(path)) continue
    differences.push(path)
    if (!checkOnly) await rm(new URL(path, projectRoot))
  }
}
