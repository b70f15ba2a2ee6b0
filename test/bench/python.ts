import { spawnSync } from "node:child_process"

/** A Python that can import all of `modules`, or `undefined`. */
export function findPython(modules: readonly string[]): string | undefined {
  for (const command of ["python3", "/usr/bin/python3", "python"]) {
    const found = spawnSync(command, ["-c", `import ${modules.join(", ")}`])
    if (found.status === 0) return command
  }
  return undefined
}

/** Runs a Python program with JSON on standard input; its standard output is read as JSON. */
export function runPython(command: string, program: string, input: unknown): unknown {
  const done = spawnSync(command, ["-c", program], {
    input: JSON.stringify(input),
    maxBuffer: 1 << 30,
    encoding: "utf8",
  })
  if (done.status !== 0) throw new Error(done.stderr)
  return JSON.parse(done.stdout)
}
