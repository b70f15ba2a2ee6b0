import { describe, expect, test } from "vitest"
import { createTermIndex } from "./term-index.js"

const index = createTermIndex(
  [
    { value: "kreis", terms: ["Lesekreis", "Netzwerk Neue Wege", "LK", "Runder Tisch"] },
    {
      value: "plan",
      terms: ["Gartenplan", "Bienenkonzept", "Eltern-Kind-Gruppe"],
      not: ["Wabenplan", "Kinderbienenkonzept"],
    },
    { value: "haus", terms: ["Gartenhaus", "Haus", "Vereinshaus"], not: ["Krankenhaus"] },
    { value: "state", terms: ["wächst", "[x]", "🌱"] },
  ],
  { modifiers: ["gesamt", "stadt", "garten", "projekt"] },
)
const found = (text: string) => index.find(text).map(({ term, start, end }) => [term, text.slice(start, end)])

describe("find", () => {
  test("gives the longest term at each place, with its place in the text as written", () => {
    expect(found("Der Lesekreis, des Netzwerks „Neue Wege“ und Gartenpläne.")).toEqual([
      ["Lesekreis", "Lesekreis"],
      ["Netzwerk Neue Wege", "Netzwerks „Neue Wege"],
      ["Gartenplan", "Gartenpläne"],
    ])
  })

  test("does not join words over a full stop or a blank line", () => {
    expect(found("Ein Netzwerk. Neue Wege.")).toEqual([])
    expect(found("Netzwerk\n\nNeue Wege")).toEqual([])
    expect(found("Netzwerk\nNeue Wege")).toEqual([["Netzwerk Neue Wege", "Netzwerk\nNeue Wege"]])
  })

  test("a noun keeps its capital, an abbreviation its capitals", () => {
    expect(found("wir hausen hier, lk nicht")).toEqual([])
    expect(found("die Häuser im LK")).toEqual([
      ["Haus", "Häuser"],
      ["LK", "LK"],
    ])
  })

  test("shared compounds are written out", () => {
    expect(found("Vereins- und Gartenhaus")).toEqual([
      ["Vereinshaus", "Vereins"],
      ["Gartenhaus", "Gartenhaus"],
    ])
    expect(found("Gartenpläne und -häuser")).toEqual([
      ["Gartenplan", "Gartenpläne"],
      ["Gartenhaus", "häuser"],
    ])
  })

  test("false friends cover what is inside them, for their value only", () => {
    expect(found("Das Krankenhaus und der Wabenplan")).toEqual([])
    expect(index.whole("Krankenhaus")).toBeUndefined()
    expect(index.whole("Stadtkrankenhaus")).toBeUndefined()
  })
})

describe("whole", () => {
  test.each([
    ["Lesekreis", "exact"],
    ["LESEKREIS:", "exact"],
    ["3.2 Lesekreis", "exact"],
    ["der Lesekreis", "exact"],
    ["Lese\u00adkreis", "exact"],
    ["Lese-Kreis", "exact"],
    ["Lesekreise", "inflected"],
    ["Lese Kreis", "inflected"],
    ["Runden Tisches", "inflected"],
    ["Eltern-Kind Gruppe", "exact"],
    ["Elternkindgruppe", "exact"],
    ["Gesamtlesekreis", "compound"],
    ["Stadtprojektlesekreis", "compound"],
    ["Sommer-Lesekreis", "compound"],
    ["Lesekries", "typo"],
    ["[X]", "exact"],
    ["🌱", "exact"],
    ["Lesekr.", "inflected"],
    ["Lesekreis (montags)", "exact"],
    ["Lesekreis / Runder Tisch", "exact"],
  ] as const)("%s is a term, %s", (text, quality) => {
    expect(index.whole(text)?.quality).toBe(quality)
    expect(index.whole(text.normalize("NFD"))?.quality).toBe(quality)
  })

  test.each([
    "",
    "   ",
    "Lager",
    "Sommerlesekreis",
    "Behaus",
    "Lesekreis am Montag",
    "Lesekreis / Haus",
    "Kreis",
    "x".repeat(5000),
  ])("%j is none", (text) => expect(index.whole(text)).toBeUndefined())
})

describe("best", () => {
  test("weighs what is covered and what comes first", () => {
    expect(index.best("Lesekreis im Gartenhaus")).toMatchObject({ value: "kreis", term: "Lesekreis" })
    expect(index.best("Ein kleines Gartenhaus")).toMatchObject({ value: "haus" })
    expect(index.best("Lesekreis")?.coverage).toBe(1)
    expect(index.best("Nichts davon")).toBeUndefined()
    expect(index.best("2024")).toBeUndefined()
  })
})

test("a longer vocabulary does not lengthen a look-up", () => {
  const many = Array.from({ length: 3000 }, (_, number) => ({
    value: number,
    terms: [`Wort${number}haus`, `Langes Wort ${number}`],
  }))
  const large = createTermIndex(many)
  expect(large.whole("Wort17haus")?.value).toBe(17)
  expect(large.find("Langes Wort 2999 und Wort5haus").map(({ value }) => value)).toEqual([2999, 5])
})
