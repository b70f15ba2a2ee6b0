import fc from "fast-check"
import { expect, test } from "vitest"
import { slug } from "./slug.js"

test.each([
  ["Eltern-Kind-Café (Mitte)", "eltern-kind-cafe-mitte"],
  ["Maßnahmen für Väter", "massnahmen-fuer-vaeter"],
  ["Koordinator*innen & Co.", "koordinator-und-co"],
  ["Ziel 1.2", "ziel-1-2"],
  ["✔ §", ""],
])("%j is %j", (text, expected) => {
  expect(slug(text)).toBe(expected)
  expect(slug(text.normalize("NFD"))).toBe(expected)
})

test("a slug has only small letters, digits and single hyphens, and is its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
      expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug(slug(text))).toBe(slug(text))
    }),
    { numRuns: 1000 },
  )
})
