/**
 * What an editor feels: from a keystroke to its findings, opening, a workspace of 60 documents, memory.
 * Run with `npx tsx --expose-gc --tsconfig scripts/tsconfig.json test/bench/editor.ts`. CPU milliseconds of one
 * process, garbage collection included; trust the ratios. `--long` types ten times as much.
 */
import { createLanguageService, type LanguageService } from "@kettenwerk/language-service"
import { readWorkspace } from "@kettenwerk/markdown"
import { check } from "@kettenwerk/rules"
import { seededRandom, syntheticConcept } from "./corpus.js"

const factor = process.argv.includes("--long") ? 10 : 1
const stichtag = "2026-03-01"
const noSettings: readonly never[] = []
const host = { stichtag: () => stichtag, language: () => "de" as const, settings: () => noSettings }
const head = "# Präventionskonzept Landkreis Auental\n\n"

function timed<Value>(work: () => Value): { readonly ms: number; readonly value: Value } {
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, value }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

function shown(values: readonly number[]): string {
  return [0.5, 0.95, 0.99].map((share) => quantile(values, share).toFixed(1)).join(" / ")
}

interface Strokes {
  readonly reading: readonly number[]
  readonly findings: readonly number[]
  readonly names: readonly number[]
}

/** Types words at random places, a letter at a time, and takes some back again; after each stroke asks for everything. */
function typing(service: LanguageService, uri: string, strokes: number): Strokes {
  const random = seededRandom(7)
  const reading: number[] = []
  const findings: number[] = []
  const names: number[] = []
  let at = 0
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const { length } = service.text(uri)!
    if (stroke % 20 === 0) at = Math.floor(random() * length)
    const removes = stroke % 20 >= 15
    const newText = removes ? "" : "Kita | **x** - [a]\n".charAt(stroke % 19)
    const start = removes ? Math.max(0, at - 1) : at
    reading.push(
      timed(() => {
        service.edit(uri, { start, end: at, newText })
        service.reading()
      }).ms,
    )
    findings.push(timed(() => service.diagnostics(uri)).ms)
    names.push(timed(() => service.highlights(uri, start)).ms)
    at = start + newText.length
  }
  return { reading, findings, names }
}

const sizes = [
  { name: "10 KB", bytes: 10_000, strokes: 400 },
  { name: "100 KB", bytes: 100_000, strokes: 200 },
  { name: "1 MB", bytes: 1_000_000, strokes: 40 },
]

{
  const service = createLanguageService(host)
  service.set("warm.md", head + syntheticConcept(30_000, 3))
  typing(service, "warm.md", 60)
}

console.log("Keystroke, ms: median / p95 / p99")
for (const { name, bytes, strokes } of sizes) {
  const text = head + syntheticConcept(bytes, 1)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const service = createLanguageService(host)
  const opened = timed(() => {
    service.set("konzept.md", text)
    return service.diagnostics("konzept.md").length
  })
  globalThis.gc?.()
  const memory = (process.memoryUsage().heapUsed - before) / 1e6
  const fresh = timed(() => check(readWorkspace([{ uri: "konzept.md", text }]), { stichtag }))
  const { reading, findings, names } = typing(service, "konzept.md", strokes * factor)
  const both = reading.map((ms, at) => ms + findings[at]!)
  console.log(
    `${name.padEnd(7)} reading ${shown(reading)}   findings ${shown(findings)}   both ${shown(both)}   names ${shown(names)}`,
  )
  console.log(
    `        opening ${opened.ms.toFixed(0)} ms (${opened.value} diagnostics), ${memory.toFixed(0)} MB; full re-read ${fresh.ms.toFixed(0)} ms = ${(fresh.ms / quantile(both, 0.5)).toFixed(0)} x the median keystroke`,
  )
}

{
  const places = ["Auental", "Lindenhain", "Moorland", "Seefurt"]
  const service = createLanguageService(host)
  const documents = Array.from({ length: 60 }, (_, at) => ({
    uri: `${places[at % 4]}/dokument-${at}.md`,
    text: `# Präventionskonzept Landkreis ${places[at % 4]}\n\n${syntheticConcept(12_000, at + 10)}`,
  }))
  const opened = timed(() => {
    for (const { uri, text } of documents) service.set(uri, text)
    return service.diagnostics(documents[0]!.uri).length
  })
  const { reading, findings, names } = typing(service, documents[0]!.uri, 60 * factor)
  const both = reading.map((ms, at) => ms + findings[at]!)
  console.log(`60 documents of 12 KB in 4 groups: opening ${opened.ms.toFixed(0)} ms`)
  console.log(
    `        reading ${shown(reading)}   findings ${shown(findings)}   both ${shown(both)}   names ${shown(names)}`,
  )
}
