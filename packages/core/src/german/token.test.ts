import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Token, tokenise } from "./token.js"

const norms = (text: string, names?: readonly string[]) =>
  tokenise(text, names === undefined ? {} : { names }).map(({ norm }) => norm)

describe("tokenise", () => {
  test.each([
    ["Maßnahmen für Väter", ["massnahmen", "fuer", "vaeter"]],
    ["Massnahmen fuer Vaeter", ["massnahmen", "fuer", "vaeter"]],
    ["MASSNAHMEN FÜR VÄTER", ["massnahmen", "fuer", "vaeter"]],
    ["Elterncafé", ["elterncafe"]],
    ["Steuerungs\u00adgruppe", ["steuerungsgruppe"]],
    ["Steuerungs\u200bgruppe", ["steuerungsgruppe"]],
    ["e.\u00a0V.", ["e", "v"]],
    ["Jugend & Familie + Gesundheit", ["jugend", "und", "familie", "und", "gesundheit"]],
    ["✔ erledigt", ["✔", "erledigt"]],
    ["0–3 Jahre", ["0-3", "jahre"]],
    ["**Träger:** _Verein_", ["traeger", "verein"]],
  ])("%j", (text, expected) => {
    expect(norms(text)).toEqual(expected)
    expect(norms(text.normalize("NFD"))).toEqual(expected)
  })

  test.each([
    "Koordinator*innen",
    "Koordinator\\*innen",
    "Koordinator\\*innenn",
    "Koordinator:innen",
    "Koordinator_innen",
    "Koordinator·innen",
    "Koordinator/-innen",
    "Koordinator/innen",
    "Koordinator/in",
    "Koordinator(in)",
    "Koordinator(innen)",
    "Koordinator*in",
    "Koordinator:in",
    "KoordinatorInnen",
    "KoordinatorIn",
  ])("%s is one word without its gender form", (text) => {
    const tokens = tokenise(`die ${text}, dann`)
    expect(tokens.map(({ norm }) => norm)).toEqual(["die", "koordinator", "dann"])
    expect(tokens[1]!.text).toBe(text)
  })

  test("a compound goes on behind a gender form", () => {
    expect(norms("Schüler*innenvertretung und Bürger:innen-Dialog")).toEqual([
      "schuelervertretung",
      "und",
      "buerger-dialog",
    ])
  })

  test("emphasis and times are no gender forms", () => {
    expect(norms("*intern* und Ort:innen")).toEqual(["intern", "und", "ort"])
    expect(norms("Uhrzeit: in der Kita, *Inhalt*")).toEqual(["uhrzeit", "in", "der", "kita", "inhalt"])
  })

  test("words broken at a line end are joined, real hyphens stay", () => {
    expect(norms("Koordina-\ntor")).toEqual(["koordinator"])
    expect(norms("Koordina-\r\n   tor")).toEqual(["koordinator"])
    expect(norms("Lin-\nden-\nHainbach")).toEqual(["linden-hainbach"])
    expect(norms("Rhein-\nAue")).toEqual(["rhein-aue"])
    expect(norms("Klein-\nhausen")).toEqual(["kleinhausen"])
    expect(norms("Klein-\nhausen", ["Klein-hausen"])).toEqual(["klein-hausen"])
  })

  test("a broken word before a conjunction is a shared compound", () => {
    const [first, second] = tokenise("Jugend-\nund Sozialamt")
    expect([first!.norm, first!.open, second!.norm]).toEqual(["jugend", "end", "und"])
    expect(tokenise("Kindertagesstätten und -krippen").at(-1)).toMatchObject({
      norm: "krippen",
      open: "start",
    })
    expect(tokenise("Netzwerkgründung und –management").at(-1)).toMatchObject({
      norm: "management",
      open: "start",
    })
  })

  test("a hyphenated compound has its parts", () => {
    const [token] = tokenise("Präventionsketten-Steuerungsgruppe")
    expect(token!.norm).toBe("praeventionsketten-steuerungsgruppe")
    expect(token!.parts.map(({ text, start }) => [text, start])).toEqual([
      ["Präventionsketten", 0],
      ["Steuerungsgruppe", 18],
    ])
  })

  test("offsets cut every word out of the text as written, in order", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Träger",
        "-",
        "-\n",
        "*innen",
        "\\*in",
        "(n)",
        "/-innen",
        "\u00ad",
        "a\u0308",
        "🟢",
        "\r\n",
        "’s",
        "“",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    )
    const check = (text: string, tokens: readonly Token[], from: number, to: number) => {
      let last = from
      for (const token of tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(last)
        expect(token.end).toBeGreaterThan(token.start)
        check(text, token.parts, token.start, token.end)
        last = token.end
      }
      expect(last).toBeLessThanOrEqual(to)
    }
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("")
        check(text, tokenise(text), 0, text.length)
      }),
      { numRuns: 1000 },
    )
  })
})
