import { writeFileSync } from "node:fs"

process.on("exit", () => {
  writeFileSync(process.env.KETTENWERK_CPU_REPORT, JSON.stringify(process.cpuUsage()))
})
