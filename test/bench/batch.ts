/**
 * `npx tsx test/bench/batch.ts [--documents N]`: checking many documents of 69 KB beside markdownlint-cli2, remark-lint
 * and rumdl on the same files, and the start of the command line beside an empty script. Ratios count, not milliseconds.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { syntheticConcept } from "./corpus.js"
import { type Cost, measureNode, measureProgram, median } from "./measure-process.js"

const root = fileURLToPath(new URL("../../", import.meta.url))
const require = createRequire(import.meta.url)
const packageFile = (name: string, file: string) => path.join(root, "node_modules", name, file)
const cli = `${root}packages/kettenwerk/dist/cli.js`
const check = [cli, "check", "--fail-on", "never", "--format", "json", "--stichtag", "2026-03-01"]

const asked = process.argv.indexOf("--documents")
const documents = asked < 0 ? 400 : Number(process.argv[asked + 1])
const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-bench-"))
for (let at = 0; at < documents; at += 1) {
  await writeFile(path.join(folder, `konzept-${at}.md`), syntheticConcept(69_000, at + 1))
}
const cache = ["--cache", "--cache-ort", await mkdtemp(path.join(tmpdir(), "kettenwerk-cache-"))]

const runs: readonly (readonly [name: string, run: () => Promise<Cost>])[] = [
  ["rumdl", () => measureProgram([packageFile(".bin", "rumdl"), "check", ".", "--no-cache"], folder)],
  [
    "markdownlint-cli2",
    () => measureNode([packageFile("markdownlint-cli2", "markdownlint-cli2-bin.mjs"), "*.md"], folder),
  ],
  [
    "remark-lint",
    () =>
      measureNode(
        [
          packageFile("remark-cli", "cli.js"),
          ".",
          "--quiet",
          "--no-stdout",
          ...["remark-gfm", "remark-frontmatter", "remark-preset-lint-recommended"].flatMap((name) => [
            "--use",
            require.resolve(name),
          ]),
        ],
        folder,
      ),
  ],
  ["kettenwerk, 1 Thread", () => measureNode([...check, "--threads", "1"], folder)],
  ["kettenwerk, 2 Threads", () => measureNode([...check, "--threads", "2"], folder)],
  ["kettenwerk --cache, leer", () => measureNode([...check, "--threads", "1", ...cache], folder)],
  ["kettenwerk --cache, gefüllt", () => measureNode([...check, "--threads", "1", ...cache], folder)],
]

console.log(`${documents} documents of 69 KB: CPU, wall, memory; CPU per document`)
for (const [name, run] of runs) {
  const { cpu, wall, memory } = await run()
  const size = memory === undefined ? "" : `${memory.toFixed(0)} MB`
  console.log(
    `  ${name.padEnd(28)} ${seconds(cpu)} ${seconds(wall)} ${size.padStart(8)} ${(cpu / documents).toFixed(1).padStart(8)} ms`,
  )
}

console.log("\nStart, median of 7: CPU, wall")
const small = path.join(folder, "klein")
await writeFile(`${small}.mjs`, "")
await writeFile(`${small}.md`, syntheticConcept(12_000, 1))
const starts: readonly (readonly [string, readonly string[]])[] = [
  ["an empty script", [`${small}.mjs`]],
  ["kettenwerk --version", [cli, "--version"]],
  ["kettenwerk check, 12 KB", [...check, `${small}.md`]],
]
for (const [name, args] of starts) {
  const costs: Cost[] = []
  for (let round = 0; round < 7; round += 1) costs.push(await measureNode(args, folder))
  const cpu = median(costs.map((cost) => cost.cpu))
  const wall = median(costs.map((cost) => cost.wall))
  console.log(`  ${name.padEnd(28)} ${cpu.toFixed(0).padStart(6)} ms ${wall.toFixed(0).padStart(6)} ms`)
}
await rm(folder, { recursive: true, force: true })
await rm(cache[2]!, { recursive: true, force: true })

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s`
}
