import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { test } from "vitest"
import { cli } from "./run-cli.js"

/** A file of the bundle with all it imports at once, not only when it is needed. */
function loaded(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  const imports = /(?:^|[;}\n])(?:import|export)(?:[^;"'()]*?from)?\s*"(\.[^"]+)"/g
  for (const [, relative] of readFileSync(file, "utf8").matchAll(imports))
    loaded(path.resolve(path.dirname(file), relative!), known)
  return known
}

test("the start of the command line loads no reader, no rules and no views", () => {
  const folder = path.join(path.dirname(cli), "cli")
  const program = readdirSync(folder).find((name) => name.startsWith("program-"))
  assert.ok(program !== undefined)
  const files = [...loaded(path.join(folder, program))]
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).byteLength, 0)
  assert.ok(
    bytes < 150_000,
    `${Math.round(bytes / 1024)} KB: ${files.map((file) => path.basename(file)).join(", ")}`,
  )
})
