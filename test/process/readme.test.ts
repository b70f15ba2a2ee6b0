import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { test } from "vitest"
import { kettenwerk } from "./run-cli.js"

const cwd = fileURLToPath(new URL("../../", import.meta.url))
const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8")
const shown = Array.from(
  readme.matchAll(/^```text\n\$ kettenwerk (?<call>.+)\n(?<output>[\s\S]*?)^```$/gm),
  ({ groups }) => ({
    call: groups!.call!,
    parts: groups!.output!.trim().split(/\n\n(?! {4})/),
  }),
)

test("the README shows what the command line prints", () => assert.ok(shown.length >= 2))

for (const { call, parts } of shown) {
  test(`README: kettenwerk ${call}`, async () => {
    const { stdout } = await kettenwerk(call.split(" "), { cwd })
    const printed = withoutLayout(stdout)
    for (const part of parts) assert.ok(printed.includes(withoutLayout(part)), `not printed:\n${part}`)
  })
}

/** Widths of columns depend on the rest of a table, which the README leaves out. */
function withoutLayout(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
