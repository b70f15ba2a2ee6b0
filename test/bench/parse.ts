/**
 * Reading alone, without a command line: the first reading beside plain remark, and what a keystroke costs.
 * Run with `npx tsx test/bench/parse.ts`. Figures are CPU milliseconds; trust the ratios.
 */
import { createRequire } from "node:module"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { ParsedDocument } from "../../packages/markdown/src/parse/index.js"
import { parse, reparse } from "../../packages/markdown/src/parse/index.js"
import { seededRandom, syntheticConcept } from "./corpus.js"

const fromMarkdownPackage = createRequire(
  fileURLToPath(new URL("../../packages/markdown/package.json", import.meta.url)),
)
const load = (name: string) => import(pathToFileURL(fromMarkdownPackage.resolve(name)).href)
const { unified } = await load("unified")
const plugins = [await load("remark-parse"), await load("remark-gfm"), await load("remark-frontmatter")]
const remark = plugins.reduce((processor, plugin) => processor.use(plugin.default), unified())

const sizes = [
  { name: "10 KB", bytes: 10_000, rounds: 20, strokes: 400 },
  { name: "100 KB", bytes: 100_000, rounds: 5, strokes: 1_000 },
  { name: "1 MB", bytes: 1_000_000, rounds: 2, strokes: 1_000 },
]

function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

/** Types words at random places, a character at a time, and takes some back again. */
function typing(document: ParsedDocument, strokes: number): number[] {
  const random = seededRandom(7)
  const times: number[] = []
  let current = document
  let at = 0
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    if (stroke % 20 === 0) at = Math.floor(random() * current.text.length)
    const removes = stroke % 20 >= 15
    const typed = "Kita | **x** - [a]\n".charAt(stroke % 19)
    const edit = removes
      ? { start: Math.max(0, at - 1), end: at, newText: "" }
      : { start: at, end: at, newText: typed }
    const start = performance.now()
    current = reparse(current, edit)
    times.push(performance.now() - start)
    at = removes ? Math.max(0, at - 1) : at + 1
  }
  return times
}

const warm = syntheticConcept(50_000, 3)
remark.parse(warm)
typing(parse(warm), 50)

for (const { name, bytes, rounds, strokes } of sizes) {
  const text = syntheticConcept(bytes, 1)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(cpu(() => parse(text)))
    theirs.push(cpu(() => remark.parse(text)))
  }
  const [our, their] = [quantile(ours, 0.5), quantile(theirs, 0.5)]
  console.log(
    `${name}: parse ${our.toFixed(1)} ms, remark ${their.toFixed(1)} ms, share ${(our / their).toFixed(2)}`,
  )
  const times = typing(parse(text), strokes)
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(1))
  console.log(`${name}: keystroke ${median} / ${p95} / ${p99} ms (median / p95 / p99, wall)`)
}
