import fc from "fast-check"
import { expect, test } from "vitest"
import { editDistance, isOneEdit } from "./edit-distance.js"

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["traeger", "traeger", 0],
  ["steuerung", "steurung", 1],
  ["koordinator", "kordinator", 1],
  ["indikator", "indiaktor", 1],
  ["jugendamt", "sozialamt", 6],
] as const)("%s and %s are %d edits apart", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

test("a limit cuts off", () => {
  expect(editDistance("jugendamt", "sozialamt", 2)).toBe(3)
  expect(editDistance("a", "abcdef", 2)).toBe(3)
})

test("one edit is a distance of one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneEdit(a, b)).toBe(editDistance(a, b) === 1)
    }),
    { numRuns: 1000 },
  )
})
