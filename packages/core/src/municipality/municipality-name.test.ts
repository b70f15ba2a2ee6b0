import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findMunicipalityByName, kindOfMunicipalityName, resolvingBody, thuringianKeys } from "./index.js"

describe("findMunicipalityByName", () => {
  test.each([
    ["Sömmerda", "16068"],
    ["Landkreis Sömmerda", "16068"],
    ["Landkreises Sömmerda", "16068"],
    ["LK Sömmerda", "16068"],
    ["Lkr. Sömmerda", "16068"],
    ["Kreis Sömmerda", "16068"],
    ["Landratsamt Sömmerda", "16068"],
    ["LANDKREIS SÖMMERDA", "16068"],
    ["Landkreis So\u0308mmerda", "16068"],
    ["Landkreis Soemmerda", "16068"],
    ["Saale-Orla-Kreis", "16075"],
    ["Saale-Orla", "16075"],
    ["Saale-Orla-Kreises", "16075"],
    ["Saale‑Orla‑Kreis", "16075"],
    ["Landkreis Saale-Orla-Kreis", "16075"],
    ["Kyffhäuser", "16065"],
    ["Kyffhäuserkreis", "16065"],
    ["Wartburgkreis", "16063"],
    ["Ilm-Kreis", "16070"],
    ["Weimarer Land", "16071"],
    ["Kreis Weimarer Land", "16071"],
    ["Schmalkalden-Meiningen", "16066"],
    ["Schmal\u00ADkalden-Meiningen", "16066"],
    ["Jena", "16053"],
    ["Stadt Jena", "16053"],
    ["kreisfreie Stadt Jena", "16053"],
    ["der kreisfreien Stadt Jena", "16053"],
    ["Landeshauptstadt Erfurt", "16051"],
  ])("finds %s", (name, key) => {
    expect(findMunicipalityByName(name)?.key).toBe(key)
  })

  test.each([
    "Stadt Gotha",
    "Landkreis Jena",
    "Musterland",
    "",
    "Landkreis",
    "Auental-Kreis",
    "Jena und Gera",
  ])("finds nothing for %j", (name) => {
    expect(findMunicipalityByName(name)).toBeUndefined()
  })

  test("finds every listed name", () => {
    for (const entry of thuringianKeys) expect(findMunicipalityByName(entry.name)).toBe(entry)
  })
})

describe("kindOfMunicipalityName", () => {
  test.each([
    ["Landkreis Musterland", "landkreis"],
    ["Lkr. Auental", "landkreis"],
    ["Auental-Kreis", "landkreis"],
    ["Lindenhainkreis", "landkreis"],
    ["kreisfreie Stadt Lindenhain", "kreisfreie-stadt"],
    ["Stadt Jena", "kreisfreie-stadt"],
    ["Jena", "kreisfreie-stadt"],
    ["Verwaltungsgemeinschaft Auental", "vg"],
    ["VG Auental", "vg"],
    ["Gemeinde Lindenhain", "kreisangehoerige-gemeinde"],
    ["Landgemeinde Lindenhain", "kreisangehoerige-gemeinde"],
    ["Stadtbezirk Nord", "stadtbezirk"],
    ["Lindenhain", undefined],
    ["Stadt Lindenhain", undefined],
    ["Kreisstadt Lindenhain", undefined],
    ["", undefined],
  ])("%s is %s", (name, kind) => {
    expect(kindOfMunicipalityName(name)).toBe(kind)
  })

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        kindOfMunicipalityName(text)
        findMunicipalityByName(text)
      }),
      { numRuns: 300 },
    )
  })
})

describe("resolvingBody", () => {
  test("is the Kreistag, the Stadtrat or the Gemeinderat", () => {
    expect(resolvingBody("landkreis")).toBe("kreistag")
    expect(resolvingBody("kreisfreie-stadt")).toBe("stadtrat")
    expect(resolvingBody("kreisangehoerige-gemeinde")).toBe("gemeinderat")
    expect(resolvingBody("kreisangehoerige-gemeinde", "Stadt Lindenhain")).toBe("stadtrat")
    expect(resolvingBody("stadtbezirk")).toBe("stadtrat")
    expect(resolvingBody("vg")).toBeUndefined()
  })
})
