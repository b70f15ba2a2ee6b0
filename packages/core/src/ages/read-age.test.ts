import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ageValue } from "../model/quantities.js"
import { formatAge, readAge } from "./index.js"

describe("readAge", () => {
  test.each([
    ["U3", 0, 36],
    ["U3-Kinder", 0, 36],
    ["unter 3", 0, 36],
    ["unter 3-Jährige", 0, 36],
    ["unter Dreijährige", 0, 36],
    ["unter 1 Jahr", 0, 12],
    ["< 3 Jahre", 0, 36],
    ["0 bis unter 3 Jahre", 0, 36],
    ["Ü3", 36, null],
    ["über 3-Jährige", 36, null],
    ["ab 6 Jahren", 72, null],
    ["10+", 120, null],
    ["Jugendliche ab 14", 168, null],
    ["ab Geburt", 0, null],
    ["bis 10 Jahre", 0, 132],
    ["bis 18 Monate", 0, 19],
    ["3 Jahre", 36, 48],
    ["Dreijährige", 36, 48],
    ["1.–4. Klasse", 72, 120],
    ["Klasse 5-10", 120, 192],
    ["Klassen 1 bis 4", 72, 120],
    ["4. Klasse", 108, 120],
    ["ab Klasse 5", 120, null],
    ["bis Klasse 4", 0, 120],
    ["Kinder im ersten Lebensjahr", 0, 12],
    ["2. Lebensjahr", 12, 24],
    ["1. bis 3. Lebensjahr", 0, 36],
    ["bis zum vollendeten 3. Lebensjahr", 0, 36],
    ["Vorschulkinder", 60, 72],
    ["Grundschulkinder", 72, 120],
    ["Kindergarten", 36, 72],
    ["Schwangere", -9, 0],
    ["schwangere Frauen", -9, 0],
    ["werdende Eltern", -9, 0],
    ["werdende Mu\u0308tter", -9, 0],
    ["von der Schwangerschaft bis zum Berufseinstieg", -9, 252],
    ["von Geburt bis zur Einschulung", 0, 72],
    ["vom Kindergarten bis zur Grundschule", 36, 120],
    ["alle Altersgruppen", null, null],
    ["altersübergreifend", null, null],
    ["0–99", 0, null],
  ])("reads %s whatever the notation", (text, fromMonth, toMonth) => {
    for (const notation of ["shared", "inclusive"] as const) {
      const reading = readAge(text, { notation })
      expect(reading.ok && reading.value).toEqual({ text, fromMonth, toMonth })
    }
  })

  test.each([
    ["0-3 Jahre", 0, 36, 48],
    ["0 bis 3", 0, 36, 48],
    ["0–3 J.", 0, 36, 48],
    ["0\u20113\u00A0Jahre", 0, 36, 48],
    ["null bis drei Jahre", 0, 36, 48],
    ["6 Mon.–3 J.", 6, 36, 48],
    ["1,5–3 Jahre", 18, 36, 48],
    ["Kinder von 3 bis 6 Jahren", 36, 72, 84],
    ["3- bis 6-Jährige", 36, 72, 84],
    ["Drei- bis Sechsjährige", 36, 72, 84],
    ["12-15jährige", 144, 180, 192],
    ["zwischen 6 und 10 Jahren", 72, 120, 132],
    ["im Alter von 8–12 Jahren", 96, 144, 156],
    ["Eltern mit Kindern von 0–3", 0, 36, 48],
    ["Kita-Kinder (3–6 Jahre)", 36, 72, 84],
    ["Schwangere und Kinder von 0 bis 3 Jahren", -9, 36, 48],
    ["Schwangerschaft bis 10 Jahre", -9, 120, 132],
  ])("ends %s by the notation of the document", (text, fromMonth, shared, inclusive) => {
    expect(readAge(text, { notation: "shared" })).toMatchObject({
      value: { text, fromMonth, toMonth: shared },
    })
    expect(readAge(text, { notation: "inclusive" })).toMatchObject({
      value: { text, fromMonth, toMonth: inclusive },
    })
  })

  test("takes a band without notation as inclusive and says so, a scope as exclusive", () => {
    expect(readAge("0–10 Jahre")).toMatchObject({ value: { toMonth: 132 }, notes: ["notation-assumed"] })
    expect(readAge("0–10 Jahre", { scope: true })).toMatchObject({ value: { toMonth: 120 }, notes: [] })
    expect(readAge("0–10 Jahre", { scope: true, notation: "inclusive" })).toMatchObject({
      value: { toMonth: 132 },
    })
    expect(readAge("bis 10 Jahre", { scope: true })).toMatchObject({ value: { toMonth: 132 } })
  })

  test("unites a list, which may show its own notation", () => {
    expect(readAge("0-3, 3-6 Jahre")).toMatchObject({
      value: { fromMonth: 0, toMonth: 72 },
      bands: [
        { fromMonth: 0, toMonth: 36 },
        { fromMonth: 36, toMonth: 72 },
      ],
    })
    expect(readAge("0–3, 4–6 Jahre")).toMatchObject({ value: { fromMonth: 0, toMonth: 84 } })
    const gap = readAge("0–3 und 10–12 Jahre")
    expect(gap.ok && gap.notes).toContain("list-with-gap")
  })

  test.each([
    ["6-3", "impossible-age"],
    ["–", "placeholder"],
    ["n. n.", "placeholder"],
    ["", "not-an-age"],
    ["Beschluss", "not-an-age"],
    ["2025", "not-an-age"],
    ["U7a", "not-an-age"],
    ["Jugendamt", "not-an-age"],
    ["Schwangerschaftsberatung", "not-an-age"],
  ])("does not read %j: %s", (text, reason) => {
    const reading = readAge(text)
    expect(reading.ok ? reading.value : reading.reason).toBe(reason)
  })

  const words = fc.constantFrom(
    ..."0 3 6 10 - – bis von unter über ab Jahre Jahren J. Mon. Monate Klasse 1. Lebensjahr U3 Kita Schwangere Grundschule und , + < Dreijährige drei einem ( ) Geburt alle Altersgruppen ; ½ 99".split(
      " ",
    ),
  )
  const ageLike = fc
    .array(fc.tuple(words, fc.constantFrom("", " ")), { maxLength: 8 })
    .map((parts) => parts.flat().join(""))

  test("gives a valid span or a reason for any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), ageLike),
        fc.constantFrom("shared", "inclusive", undefined),
        (text, notation) => {
          const reading = readAge(text, { notation })
          if (!reading.ok) {
            expect(reading.detail.de).not.toBe("")
            return
          }
          expect(ageValue.safeParse(reading.value).success).toBe(true)
          const { fromMonth, toMonth } = reading.value
          if (fromMonth !== null && toMonth !== null) expect(fromMonth).toBeLessThan(toMonth)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test("reads back what formatAge writes under shared notation", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 240 }),
        fc.integer({ min: 1, max: 240 }),
        fc.boolean(),
        (start, length, open) => {
          const fromMonth = start === -1 ? -9 : start
          const toMonth = open ? null : Math.max(fromMonth, 0) + length
          const text = formatAge({ fromMonth, toMonth })
          expect(readAge(text, { notation: "shared" }), text).toMatchObject({ value: { fromMonth, toMonth } })
        },
      ),
      { numRuns: 500 },
    )
  })

  test("writes ages in both languages", () => {
    expect(formatAge({ fromMonth: 0, toMonth: 36 })).toBe("0–3 Jahre")
    expect(formatAge({ fromMonth: 6, toMonth: 36 }, "en")).toBe("6–36 months")
    expect(formatAge({ fromMonth: -9, toMonth: 0 })).toBe("Schwangerschaft")
    expect(formatAge({ fromMonth: -9, toMonth: 120 }, "en")).toBe("pregnancy to 10 years")
    expect(formatAge({ fromMonth: 72, toMonth: null })).toBe("ab 6 Jahren")
    expect(formatAge({ fromMonth: null, toMonth: null })).toBe("alle Altersgruppen")
  })
})
