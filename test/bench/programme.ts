/**
 * `tsx test/bench/programme.ts [counts…]`: time and memory of `kettenwerk programme` by number of municipalities.
 * Trust the exponent and the memory, not the milliseconds.
 */
import { spawn } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { programmeCorpus } from "./programme-corpus.js"

const cli = fileURLToPath(new URL("../../packages/kettenwerk/dist/cli.js", import.meta.url))
const asked = process.argv.slice(2).map(Number)
const counts = asked.length > 0 ? asked : [50, 100, 200, 400]
// The process reports what it cost itself when it ends.
const hook = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('COST '+(u.userCPUTime+u.systemCPUTime)/1000+' '+u.maxRSS+'\\n')})",
)}`

const rows: { count: number; files: number; bytes: number; cpu: number; peak: number }[] = []
for (const count of counts) {
  const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-programme-"))
  const files = programmeCorpus(count)
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true })
    await writeFile(path.join(folder, file.path), file.text)
  }
  const stderr = await run(["programme", ".", "--format", "json", "--stichtag", "2026-11-21"], folder)
  const [, cpu, peak] = /COST ([\d.]+) (\d+)/.exec(stderr)!
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  rows.push({ count, files: files.length, bytes, cpu: Number(cpu), peak: Number(peak) / 1024 })
  await rm(folder, { recursive: true })
}

console.log("| Kommunen | Dateien | Text in KB | CPU in s | je Kommune in ms | Speicher (Spitze) in MB |")
console.log("| ---: | ---: | ---: | ---: | ---: | ---: |")
for (const { count, files, bytes, cpu, peak } of rows)
  console.log(
    `| ${count} | ${files} | ${Math.round(bytes / 1024)} | ${(cpu / 1000).toFixed(1)} | ${Math.round(cpu / count)} | ${Math.round(peak)} |`,
  )
console.log(
  `\nExponent der CPU-Zeit: ${slope(({ cpu }) => cpu).toFixed(2)}, des Speichers: ${slope(({ peak }) => peak).toFixed(2)}`,
)

/** Growth exponent by least squares over the logarithms. */
function slope(value: (row: (typeof rows)[number]) => number): number {
  const points = rows.map((row) => [Math.log(row.count), Math.log(value(row))] as const)
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0)
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}

function run(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", hook, cli, ...args], {
      cwd,
      stdio: ["ignore", "ignore", "pipe"],
    })
    let text = ""
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      text += part
    })
    child.on("error", reject)
    child.on("close", () => resolve(text))
  })
}
