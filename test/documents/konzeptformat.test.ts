import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { readConcept } from "../../packages/markdown/test/read-concept.js"
import { examplesIn, factLines } from "./fact-lines.js"

const path = fileURLToPath(new URL("../../docs/konzeptformat.md", import.meta.url))
const text = readFileSync(path, "utf8")
const examples = examplesIn(text)

describe("docs/konzeptformat.md", () => {
  it("shows what is read for every example", () => {
    expect(examples.length).toBeGreaterThan(30)
    expect(text.match(/^```gelesen$/gmu)?.length).toBe(examples.length)
  })

  it.each(examples.map((example) => [`line ${example.line}`, example] as const))(
    "reads the example at %s as it says",
    (_line, { markdown, lines }) => {
      expect(factLines(readConcept(markdown), lines)).toEqual(lines)
    },
  )
})
