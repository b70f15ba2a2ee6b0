import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

/** What one run of a program cost, in milliseconds. */
export interface Cost {
  readonly cpu: number
  readonly wall: number
  /** Most memory held at a time, in MB; missing for programs that are not Node. */
  readonly memory?: number
  readonly stderr: string
}

/** Runs a Node program to its end; its own CPU time is written by a hook that Node loads before it. */
export async function measureNode(args: readonly string[], cwd: string): Promise<Cost> {
  const report = path.join(await mkdtemp(path.join(tmpdir(), "kettenwerk-cost-")), "cpu.json")
  const hook = new URL("./report-cpu.mjs", import.meta.url).href
  const started = performance.now()
  const stderr = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", hook, ...args], {
      cwd,
      // Certificates of the machine would be loaded at each start and have nothing to do with us.
      env: { PATH: process.env.PATH ?? "", KETTENWERK_CPU_REPORT: report },
      stdio: ["ignore", "ignore", "pipe"],
    })
    let text = ""
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      text += part
    })
    child.on("error", reject)
    child.on("close", () => resolve(text))
  })
  const wall = performance.now() - started
  const { user, system, maxRSS } = JSON.parse(await readFile(report, "utf8"))
  await rm(path.dirname(report), { recursive: true, force: true })
  return { cpu: (user + system) / 1000, wall, memory: maxRSS / 1024, stderr }
}

/** Runs any program; the shell says what it and its children have cost. */
export async function measureProgram(command: readonly string[], cwd: string): Promise<Cost> {
  const started = performance.now()
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null'
  const stderr = await new Promise<string>((resolve, reject) => {
    const child = spawn("bash", ["-c", script, "bash", ...command], {
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
  const [user = 0, system = 0] = stderr.trim().split(" ").map(Number)
  return { cpu: (user + system) * 1000, wall: performance.now() - started, stderr: "" }
}

/** The middle of several values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
