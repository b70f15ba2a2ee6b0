import { spawnSync } from "node:child_process"

/** Debian's Python comes first: the libraries that read our files are Debian packages. */
const interpreters = ["/usr/bin/python3", "python3"]

/** A Python that has this library; `undefined` if there is none. */
export function pythonWith(library: string): string | undefined {
  return interpreters.find(
    (python) => spawnSync(python, ["-c", `import ${library}`], { stdio: "ignore" }).status === 0,
  )
}

/** Runs a Python program and reads what it prints as JSON. */
export function runPython(python: string, program: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(python, ["-c", program, ...args], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
