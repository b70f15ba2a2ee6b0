import { describe, expect, test } from "vitest"
import { closest, nameKey, sameName, similarity } from "./name.js"

describe("nameKey", () => {
  test.each([
    ["Haus der Familie e. V.", "haus der familie"],
    ["Das „Haus der Familie“ e.V.", "haus der familie"],
    ["Lebenswege Auental gGmbH", "lebenswege auental"],
    ["Kreiswerke AöR", "kreiswerke"],
    ["Eltern-Kind-Zentrum", "eltern kind zentrum"],
    ["Ju\u00adgend\u00adamt", "jugendamt"],
    ["e. V.", "e v"],
    ["", ""],
  ])("%j is %j", (name, key) => {
    expect(nameKey(name)).toBe(key)
    expect(nameKey(name.normalize("NFD"))).toBe(key)
  })
})

describe("sameName", () => {
  test.each([
    ["Gesundheitsamt", "das Gesundheitsamt", "exact"],
    ["Musterverband Lindenhain e. V.", "Musterverband Lindenhain", "exact"],
    ["Eltern-Kind-Zentrum", "Eltern-Kind Zentrum", "exact"],
    ["Gesundheitsamt", "des Gesundheitsamtes", "inflected"],
    ["Netzwerk Frühe Hilfen", "Netzwerks Früher Hilfen", "inflected"],
    ["Gesundheitsamt", "Gesundheitsamt des Landkreises Auental", "shortened"],
    ["Staatliches Schulamt Süd", "Schulamt", "shortened"],
    ["Kreisjugendamt", "Jugendamt", "shortened"],
    ["Caritasverband Lindenhain e. V.", "Caritas Lindenhain", "shortened"],
    ["Familienzentrum", "Familienzentum", "typo"],
  ] as const)("%s and %s are one name: %s", (a, b, grade) => {
    expect(sameName(a, b)?.grade).toBe(grade)
    expect(sameName(b, a)?.grade).toBe(grade)
  })

  test.each([
    ["Familienzentrum Mitte", "FZ Mitte"],
    ["Familienzentrum Mitte", "Familienzentrum Nord"],
    ["Kita 1", "Kita 2"],
    ["Haus 12", "Haus 21"],
    ["Gesundheitsamt Auental", "Auental"],
    ["Jugendamt", "Jugend"],
    ["", "Jugendamt"],
  ])("%s and %s are two", (a, b) => {
    expect(sameName(a, b)).toBeUndefined()
    expect(sameName(b, a)).toBeUndefined()
  })
})

test("the most alike names are suggested, in a fixed order", () => {
  const names = ["Jugendamt", "Gesundheitsamt", "Sozialamt", "Gesundheitsamt Auental"]
  expect(closest("Gesundheitamt", names)).toEqual(["Gesundheitsamt", "Gesundheitsamt Auental"])
  expect(closest("Bauhof", names)).toEqual([])
  expect(similarity("Jugendamt", "Jugendamt")).toBe(1)
  expect(similarity("", "Jugendamt")).toBe(0)
})
