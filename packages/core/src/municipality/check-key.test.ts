import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkKey, thuringianKeys } from "./index.js"

function problemOf(text: string, kind?: Parameters<typeof checkKey>[1]) {
  const reading = checkKey(text, kind)
  return reading.ok ? "ok" : reading.problem
}

describe("checkKey", () => {
  test("tells the three lengths apart", () => {
    expect(checkKey("16068")).toMatchObject({ ok: true, kind: "kreis", district: "16068" })
    expect(checkKey("16053000")).toMatchObject({ ok: true, kind: "ags", district: "16053", key: "16053000" })
    expect(checkKey("160680000000")).toMatchObject({ ok: true, kind: "ars" })
    expect(checkKey("05315000")).toMatchObject({
      ok: true,
      land: { code: "05", name: "Nordrhein-Westfalen" },
    })
  })

  test("allows blanks between groups and around the key", () => {
    expect(checkKey(" 16 0 53 000\u00A0")).toMatchObject({ ok: true, key: "16053000" })
  })

  test("names the district where it is known, with the end of its validity", () => {
    expect(checkKey("16068")).toMatchObject({ known: { name: "Sömmerda", kind: "landkreis" } })
    expect(checkKey("16056000")).toMatchObject({ ok: true, validUntil: "2021-06-30" })
    expect(checkKey("03241")).not.toHaveProperty("known")
  })

  test("suggests the leading zero that a number typed in YAML loses", () => {
    expect(checkKey("9162000")).toMatchObject({ ok: false, problem: "leading-zero", suggestion: "09162000" })
    expect(checkKey("5315")).toMatchObject({ problem: "leading-zero", suggestion: "05315" })
    const reading = checkKey("9162000")
    expect(reading.ok ? "" : reading.detail.de).toBe(
      "„9162000“ fehlt wohl die führende Null. Schreiben Sie bitte „09162000“ in Anführungszeichen.",
    )
  })

  test.each([
    ["16a68", "not-digits"],
    ["", "not-digits"],
    ["１６０６８", "not-digits"],
    ["160", "length"],
    ["1606800", "length"],
    ["17001", "land"],
    ["00001", "land"],
    ["16099", "unknown"],
  ])("reports %s as %s", (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test("compares the key with the kind of municipality", () => {
    expect(problemOf("16068", "landkreis")).toBe("ok")
    expect(checkKey("16068000", "landkreis")).toMatchObject({ problem: "kind", suggestion: "16068" })
    expect(problemOf("16053000", "kreisfreie-stadt")).toBe("ok")
    expect(checkKey("16053", "kreisfreie-stadt")).toMatchObject({ problem: "kind", suggestion: "16053000" })
    expect(problemOf("160530000000", "kreisfreie-stadt")).toBe("ok")
    expect(problemOf("16053", "landkreis")).toBe("kind")
    expect(problemOf("16068000", "kreisfreie-stadt")).toBe("kind")
    expect(problemOf("16068051", "kreisangehoerige-gemeinde")).toBe("ok")
    expect(problemOf("16068", "kreisangehoerige-gemeinde")).toBe("kind")
    expect(problemOf("16053000", "kreisangehoerige-gemeinde")).toBe("kind")
    expect(problemOf("16068", "vg")).toBe("ok")
  })

  test("every listed key is fine for its own kind", () => {
    for (const { key, kind } of thuringianKeys) {
      expect(problemOf(kind === "landkreis" ? key : `${key}000`, kind)).toBe("ok")
    }
    expect(new Set(thuringianKeys.map(({ key }) => key)).size).toBe(thuringianKeys.length)
  })

  test("never throws and always gives a reason in both languages", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^\d{0,14}$/)), (text) => {
        const reading = checkKey(text, "landkreis")
        if (!reading.ok) expect(reading.detail.de !== "" && reading.detail.en !== "").toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
