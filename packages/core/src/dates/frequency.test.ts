import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { frequency } from "../model/quantities.js"
import { findClock, readClock, readFrequency } from "./index.js"

describe("readFrequency", () => {
  test.each([
    ["jährlich", 1, 1, "year", undefined],
    ["jährliche Fortschreibung", 1, 1, "year", undefined],
    ["ja\u0308hrlich", 1, 1, "year", undefined],
    ["halbjährlich", 1, 1, "half", undefined],
    ["vierteljährlich", 1, 1, "quarter", undefined],
    ["quartalsweise", 1, 1, "quarter", undefined],
    ["monatlich", 1, 1, "month", undefined],
    ["14-tägig", 1, 1, "week", 2],
    ["vierzehntägig", 1, 1, "week", 2],
    ["alle 14 Tage", 1, 1, "week", 2],
    ["alle zwei Monate", 1, 1, "month", 2],
    ["alle drei Jahre", 1, 1, "year", 3],
    ["jedes Quartal", 1, 1, "quarter", undefined],
    ["jeden zweiten Monat", 1, 1, "month", 2],
    ["jeden 1. Mittwoch im Monat", 1, 1, "month", undefined],
    ["1. Mittwoch im Monat", 1, 1, "month", undefined],
    ["dienstags", 1, 1, "week", undefined],
    ["im zweijährigen Turnus", 1, 1, "year", 2],
    ["im Zweijahresrhythmus", 1, 1, "year", 2],
    ["2-3x monatlich", 2, 3, "month", undefined],
    ["Beratung der Kommunen (2–3 x monatlich)", 2, 3, "month", undefined],
    ["2 bis 3 Mal im Monat", 2, 3, "month", undefined],
    ["ein- bis zweimal jährlich", 1, 2, "year", undefined],
    ["4x im Jahr", 4, 4, "year", undefined],
    ["4×/Jahr", 4, 4, "year", undefined],
    ["4-mal jährlich", 4, 4, "year", undefined],
    ["viermal jährlich", 4, 4, "year", undefined],
    ["1x pro Quartal", 1, 1, "quarter", undefined],
    ["einmal im Monat", 1, 1, "month", undefined],
    ["2x p. a.", 2, 2, "year", undefined],
    ["2 Treffen pro Jahr", 2, 2, "year", undefined],
    ["mehrmals jährlich", 2, 11, "year", undefined],
  ] as const)("reads %s", (text, min, max, per, every) => {
    const read = readFrequency(text)
    expect(read && [read.min, read.max, read.per, read.every]).toEqual([min, max, per, every])
  })

  test.each([
    "5 Jahre",
    "dreijährige Planung",
    "500 Euro pro Monat",
    "3 Jahre alt",
    "alle Kinder",
    "einmalig",
    "",
    "2x",
  ])("reads nothing from %j", (text) => {
    expect(readFrequency(text)).toBeUndefined()
  })

  test("is valid or absent for any text", () => {
    const words = fc.constantFrom(
      ..."2 3 x mal zweimal pro im Jahr Monat jährlich alle zwei jeden 1. Mittwoch - bis 0 14 tägig".split(
        " ",
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words).map((list) => list.join(" ")),
        ),
        (text) => {
          const read = readFrequency(text)
          if (read)
            expect(
              frequency.safeParse(read).success && read.min <= read.max && text.includes(read.text),
            ).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe("readClock", () => {
  test.each([
    ["09:30 Uhr", { start: "09:30" }],
    ["9.30 Uhr", { start: "09:30" }],
    ["9 Uhr", { start: "09:00" }],
    ["9\u00A0Uhr", { start: "09:00" }],
    ["09:30", { start: "09:30" }],
    ["ab 9 Uhr", { start: "09:00" }],
    ["09:30–10:15 Uhr", { start: "09:30", end: "10:15" }],
    ["von 9 bis 10 Uhr", { start: "09:00", end: "10:00" }],
    ["09.30 - 10.15 Uhr", { start: "09:30", end: "10:15" }],
  ])("reads %s", (text, value) => {
    expect(readClock(text)).toEqual(value)
  })

  test.each(["9.30", "25 Uhr", "09:75", "9", "01.23", "", "Uhr", "09:30 Begrüßung"])(
    "reads nothing from %j",
    (text) => {
      expect(readClock(text)).toBeUndefined()
    },
  )

  test("finds the time an agenda line starts with", () => {
    const line = "09:30 Uhr | **Begrüßung**, Landratsamt"
    const found = findClock(line)
    expect(found?.value).toEqual({ start: "09:30" })
    expect(line.slice(found?.length)).toBe(" | **Begrüßung**, Landratsamt")
    expect(findClock("Begrüßung um 09:30 Uhr")).toBeUndefined()
  })

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readClock(text)
        const found = findClock(text)
        if (found) expect(found.length).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })
})
