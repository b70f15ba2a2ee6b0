import { writeFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

// Workers load this hook, too; the process reports once, for all its threads.
if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS } = process.resourceUsage()
    writeFileSync(process.env.KETTENWERK_CPU_REPORT, JSON.stringify({ ...process.cpuUsage(), maxRSS }))
  })
}
