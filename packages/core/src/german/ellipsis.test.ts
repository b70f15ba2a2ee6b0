import fc from "fast-check"
import { expect, test } from "vitest"
import { expandEllipsis } from "./ellipsis.js"

test.each([
  ["Jugend- und Sozialamt", ["Jugendamt", "Sozialamt"]],
  ["Jugend-, Sozial- und Gesundheitsamt", ["Jugendamt", "Sozialamt", "Gesundheitsamt"]],
  ["Amts- und Dezernatsleitungen", ["Amtsleitungen", "Dezernatsleitungen"]],
  ["Jugend- & Gesundheitsamt", ["Jugendamt", "Gesundheitsamt"]],
  ["Problem- und Schieflagen", ["Problemlagen", "Schieflagen"]],
  ["Leitungen Jugend- und Sozialamt", ["Jugendamt", "Sozialamt"]],
  ["Jugend-\nund Sozialamt", ["Jugendamt", "Sozialamt"]],
  ["Jugend- bzw. Sozialämter", ["Jugendämter", "Sozialämter"]],
  ["Jugend-/Sozialamt", ["Jugendamt", "Sozialamt"]],
  ["Bedarfs- und Bedürfnisanalyse", ["Bedarfsanalyse", "Bedürfnisanalyse"]],
  ["Kindertagesstätten und -krippen", ["Kindertagesstätten", "Kindertageskrippen"]],
  ["Amts- und Dezernats-Leitungen", ["Amtsleitungen", "Dezernats-Leitungen"]],
  ["Schmetterlings- und Blumenwiesen", []],
  ["Haus und Hof", []],
  ["Ende-", []],
])("%j", (text, words) => {
  expect(expandEllipsis(text).map(({ word }) => word)).toEqual(words)
})

test("a fixed term stays one", () => {
  expect(expandEllipsis("die Kinder- und Jugendhilfe", { keep: ["Kinder- und Jugendhilfe"] })).toEqual([])
})

test("own last parts are taken", () => {
  expect(expandEllipsis("Berg- und Talwiesen", { heads: ["Wiese"] }).map(({ word }) => word)).toEqual([
    "Bergwiesen",
    "Talwiesen",
  ])
})

test("every word and its enumeration have their place", () => {
  const text = "Im Jugend- und Sozialamt"
  expect(
    expandEllipsis(text).map(({ start, end, group }) => [
      text.slice(start, end),
      text.slice(group.start, group.end),
    ]),
  ).toEqual([
    ["Jugend", "Jugend- und Sozialamt"],
    ["Sozialamt", "Jugend- und Sozialamt"],
  ])
})

test("any text is read without failing", () => {
  const piece = fc.constantFrom(
    "Jugend-",
    "und",
    ",",
    "Sozialamt",
    "-krippen",
    "\n",
    "- ",
    "Kinder",
    "/",
    "&",
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = pieces.join(" ")
      for (const { start, end, group } of expandEllipsis(text)) {
        expect(start).toBeGreaterThanOrEqual(group.start)
        expect(end).toBeLessThanOrEqual(group.end)
      }
    }),
    { numRuns: 300 },
  )
})
