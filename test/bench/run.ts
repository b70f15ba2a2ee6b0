/**
 * `pnpm bench`: `kettenwerk check` end to end beside markdownlint-cli2 and remark-lint on the same files.
 * Figures are CPU time; trust the ratios, not the milliseconds. `--rounds N` sets how often each is run.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { syntheticConcept } from "./corpus.js"
import { measureNode, median } from "./measure-process.js"

interface Corpus {
  readonly name: string
  readonly documents: number
  readonly bytes: number
}

interface Program {
  readonly name: string
  readonly args: (folder: string) => readonly string[]
}

const corpora: readonly Corpus[] = [
  { name: "10 KB", documents: 1, bytes: 10_000 },
  { name: "100 KB", documents: 1, bytes: 100_000 },
  { name: "1 MB", documents: 1, bytes: 1_000_000 },
  { name: "400 x 10 KB", documents: 400, bytes: 10_000 },
]

const root = fileURLToPath(new URL("../../", import.meta.url))
const require = createRequire(import.meta.url)
const packageFile = (name: string, file: string) => path.join(root, "node_modules", name, file)

const kettenwerk: Program = {
  name: "kettenwerk check",
  args: () => [`${root}packages/kettenwerk/dist/cli.js`, "check", "--fail-on", "never", "--timing"],
}
const programs: readonly Program[] = [
  kettenwerk,
  {
    name: "markdownlint-cli2",
    args: () => [packageFile("markdownlint-cli2", "markdownlint-cli2-bin.mjs"), "*.md"],
  },
  {
    name: "remark-lint",
    args: () => [
      packageFile("remark-cli", "cli.js"),
      ".",
      "--quiet",
      "--no-stdout",
      "--use",
      require.resolve("remark-gfm"),
      "--use",
      require.resolve("remark-frontmatter"),
      "--use",
      require.resolve("remark-preset-lint-recommended"),
    ],
  },
]

const rounds = Number(process.argv[process.argv.indexOf("--rounds") + 1] || 3) || 3
const cpu = new Map<string, number>()
let slowest = ""
const empty = await emptyStart()

for (const corpus of corpora) {
  const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-bench-"))
  for (let at = 0; at < corpus.documents; at += 1) {
    await writeFile(path.join(folder, `konzept-${at}.md`), syntheticConcept(corpus.bytes, at + 1))
  }
  console.log(`\n${corpus.name}`)
  const costs = new Map<string, number[]>()
  // The programs take turns, so that a busy moment of the machine hits all of them.
  const turns = corpus.documents > 1 ? 1 : rounds
  for (let round = 0; round < turns; round += 1) {
    for (const program of programs) {
      const cost = await measureNode(program.args(folder), folder)
      costs.set(program.name, [...(costs.get(program.name) ?? []), cost.cpu])
      if (program === kettenwerk) slowest = cost.stderr
    }
  }
  const own = median(costs.get(kettenwerk.name)!)
  for (const { name } of programs) {
    const spent = median(costs.get(name)!)
    cpu.set(`${corpus.name} ${name}`, spent)
    const ratio = name === kettenwerk.name ? "" : `  ${(spent / own).toFixed(1)} x kettenwerk`
    console.log(`  ${name.padEnd(18)} ${spent.toFixed(0).padStart(7)} ms CPU${ratio}`)
  }
  console.log(indented(slowest))
  await rm(folder, { recursive: true, force: true })
}

console.log(
  `\nGrowth of CPU time from 10 KB to 1 MB, without the empty start of Node (${empty.toFixed(0)} ms)`,
)
for (const { name } of programs) {
  const small = cpu.get(`10 KB ${name}`)! - empty
  const large = cpu.get(`1 MB ${name}`)! - empty
  const middle = cpu.get(`100 KB ${name}`)! - empty
  console.log(
    `  ${name.padEnd(18)} exponent ${exponent(small, large, 100)}, from 100 KB ${exponent(middle, large, 10)}`,
  )
}

function exponent(small: number, large: number, factor: number): string {
  return (Math.log(large / small) / Math.log(factor)).toFixed(2)
}

async function emptyStart(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-bench-"))
  await writeFile(path.join(folder, "empty.mjs"), "")
  const costs: number[] = []
  for (let round = 0; round < 3; round += 1) costs.push((await measureNode(["empty.mjs"], folder)).cpu)
  await rm(folder, { recursive: true, force: true })
  return median(costs)
}

function indented(text: string): string {
  const lines = text.trimEnd().split("\n")
  return lines.map((line) => `    ${line}`).join("\n")
}
