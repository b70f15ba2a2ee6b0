import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sentences, words } from "./sentence.js"

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe("sentences", () => {
  test.each([
    ["Wir planen z. B. mit Familien. Danach folgt mehr."],
    ["Das betrifft u. a. Kitas. Auch Schulen sind dabei."],
    ["Strateg. Ziele gelten im LK. Auental. Das ist neu."],
    ["Am 5. März 2025 tagte der Ausschuss. Er beriet Abs. 2 und Nr. 3."],
    ["Dr. Muster sprach. Alle hörten zu."],
    ["Der Verein Lichtblick e. V. Lindenhain hilft. Er ist klein."],
    ["Kinder der 3. Klasse kamen. Sie blieben."],
    ["Es sind ca. 30 bzw. 40 Plätze. Das reicht nicht!"],
    ["Was nun? Wir fangen an."],
    ["Im Jahr 2024. Danach kam viel."],
    ["„Das ist gut.“ Das sagte sie."],
  ])("%j has two", (text) => {
    expect(split(text)).toHaveLength(2)
  })

  test("a blank line ends a sentence, a line break does not", () => {
    expect(split("Erste\nZeile\n\nZweite")).toEqual(["Erste\nZeile", "Zweite"])
    expect(split("")).toEqual([])
    expect(split(" … ")).toEqual(["…"])
  })

  test("sentences lie in the text, in order, and leave out only space", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("Wir", "z. B.", ". ", "Nr. 3", "! ", "\n\n", "5.", " März ", "e. V. ", "“ "),
          { maxLength: 15 },
        ),
        (pieces) => {
          const text = pieces.join("")
          let last = 0
          for (const { start, end } of sentences(text)) {
            expect(text.slice(last, start).trim()).toBe("")
            last = end
          }
          expect(text.slice(last).trim()).toBe("")
        },
      ),
      { numRuns: 500 },
    )
  })
})

test("words are counted without numbers and signs", () => {
  expect(words("Am 5. März: 30 Kinder & Eltern – Koordinator*innen!")).toBe(5)
})
