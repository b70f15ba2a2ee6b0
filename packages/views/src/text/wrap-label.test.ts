import assert from "node:assert/strict"
import fc from "fast-check"
import { describe, test } from "vitest"
import { syllables } from "./hyphenate.js"
import { textWidth } from "./text-width.js"
import { wrapLabel } from "./wrap-label.js"

describe("labels", () => {
  test("break at spaces, and long German words by syllables", () => {
    assert.deepEqual(wrapLabel("Netzwerkkoordination Frühe Hilfen", { width: 100, size: 12 }), [
      "Netzwerkkoordi-",
      "nation Frühe",
      "Hilfen",
    ])
    // At the joint of a compound rather than where the most letters fit.
    assert.deepEqual(wrapLabel("Beteiligungsgremium", { width: 95, size: 11 }), ["Beteiligungs-", "gremium"])
    assert.deepEqual(wrapLabel("Bildung/Schule", { width: 60, size: 12 }), ["Bildung/", "Schule"])
  })
  test("end with „…“ where they have too many lines", () => {
    const lines = wrapLabel("Arbeitsgruppe für den Übergang von der Kita in die Grundschule", {
      width: 90,
      size: 12,
      lines: 2,
    })
    assert.equal(lines.length, 2)
    assert.match(lines[1]!, /…$/)
  })
  test("keep „e. V.“ on one line", () => {
    const lines = wrapLabel("Sozialwerk Auental e. V.", { width: 125, size: 12 })
    assert.deepEqual(lines, ["Sozialwerk Auental", "e.\u00A0V."])
  })
  test("never leave their space and never lose a letter, whatever they hold", () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          "Präventionskettenkoordinationsstelle",
          "AG",
          "Kita/Hort",
          "–",
          "👨‍👩‍👧",
          "مرحبا",
          "e. V.",
          "x".repeat(60),
        ),
        fc.string({ unit: "grapheme", maxLength: 12 }),
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
        const text = parts.join(" ")
        const lines = wrapLabel(text, { width, size: 12, longest: 2000 })
        for (const line of lines)
          assert.ok(textWidth(line, 12) <= width || [...line].length === 1, JSON.stringify([line, width]))
        const letters = (value: string) => value.match(/[\p{L}\p{N}]/gu)?.join("") ?? ""
        assert.equal(letters(lines.join("")), letters(text.replace(/\p{Cf}/gu, "")))
      }),
      { numRuns: 300 },
    )
  })
})

test("syllables join to the word and are never shorter than they should be", () => {
  for (const word of ["Familie", "Schulverwaltungsamt", "Übergänge", "Straße", "ab", "Kita", "Ämter"]) {
    const parts = syllables(word)
    assert.equal(parts.join(""), word)
    if (parts.length > 1) assert.ok(parts[0]!.length >= 3 && parts.at(-1)!.length >= 4, parts.join("-"))
  }
})
