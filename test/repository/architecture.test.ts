import assert from "node:assert/strict"
import { existsSync } from "node:fs"
import { describe, test } from "vitest"
import { textOf } from "./project-files.js"

/** Paths in backticks: with a slash, or a page of the root. `CODE` stands for a name to choose. */
function pathsIn(text: string): readonly string[] {
  const quoted = Array.from(text.matchAll(/`([^`\n]+)`/g), ([, path]) => path!)
  const paths = quoted.filter((path) => /^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(path) && !path.includes("CODE"))
  return paths.filter((path) => path.includes("/") || path.endsWith(".md"))
}

describe("ARCHITECTURE.md", () => {
  const text = textOf("ARCHITECTURE.md")

  test("fits on a few pages", () => assert.ok(text.split("\n").length < 200))

  test("names only paths that exist", () => {
    assert.ok(pathsIn(text).length > 20)
    const missing = pathsIn(text).filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))
    assert.deepEqual(missing, [])
  })
})

describe("CONTRIBUTING.md", () => {
  test("names only paths that exist", () => {
    const missing = pathsIn(textOf("CONTRIBUTING.md")).filter(
      (path) => !existsSync(new URL(`../../${path}`, import.meta.url)),
    )
    assert.deepEqual(missing, [])
  })
})
