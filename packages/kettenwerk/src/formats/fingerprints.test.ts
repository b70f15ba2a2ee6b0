import assert from "node:assert/strict"
import fc from "fast-check"
import { describe, test } from "vitest"
import { fingerprints } from "./fingerprints.js"
import { documentOf, findingAt, reportOf } from "./report-for-tests.js"

const text = "# Präventionskonzept Größenau\n\nLeitung: N. N.\n\nTräger: N. N.\n"

/** The report about all places of „N. N.“ in a text. */
function placeholders(of: string) {
  const findings = Array.from(of.matchAll(/N\. N\./g), ({ index }) => findingAt(of, index, index + 5))
  return reportOf({ documents: [documentOf(of)], findings })
}

describe("fingerprints", () => {
  test("differ even for equal findings in one document", () => {
    const names = fingerprints(placeholders(text))
    assert.equal(names.length, 2)
    assert.equal(new Set(names).size, 2)
    for (const name of names) assert.match(name, /^[0-9a-f]{32}$/)
  })

  test("stay when text is added before and after, whatever it is", () => {
    const before = fingerprints(placeholders(text))
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (above, below) => {
        fc.pre(!`${above}${below}`.includes("N. N."))
        assert.deepEqual(fingerprints(placeholders(`${above}\n${text}\n${below}`)), before)
      }),
    )
  })

  test("differ between rules, messages, documents and quoted words", () => {
    const found = findingAt(text, 3, 10)
    const variants = [
      found,
      { ...found, code: "goal-orphan" },
      { ...found, messageId: "other" },
      { ...found, uri: "anlage.md" },
      findingAt(text, 3, 11),
    ]
    const names = variants.flatMap((finding) =>
      fingerprints(reportOf({ documents: [documentOf(text)], findings: [finding] })),
    )
    assert.equal(new Set(names).size, variants.length)
  })
})
