import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findAges, inferNotation, lifePhasePresets, normaliseBands, readLifePhase } from "./index.js"

function found(text: string, cell = false): string[] {
  return findAges(text, { cell }).map(({ start, end }) => text.slice(start, end))
}

describe("findAges", () => {
  test.each([
    ["für Kinder von 3 bis 6 Jahren und U3", ["von 3 bis 6 Jahren", "U3"]],
    [
      "Angebote für 0- bis 10-Jährige; 0-3 Jahre; ab 6 Jahren; unter 3 Jahren",
      ["0- bis 10-Jährige", "0-3 Jahre", "ab 6 Jahren", "unter 3 Jahren"],
    ],
    ["Familienzentrum Mitte (0–3)", ["0–3"]],
    ["Projekt in der 1.–4. Klasse", ["1.–4. Klasse"]],
    ["Dreijährige und Kinder ab drei Jahren", ["Dreijährige", "ab drei Jahren"]],
    ["Vorschulkinder und Schwangere in der Kita", ["Vorschulkinder", "Schwangere"]],
  ])("finds the ages in %j", (text, ages) => {
    expect(found(text)).toEqual(ages)
  })

  test.each([
    "alle zwei Jahre, seit 3 Jahren, Laufzeit 3–5 Jahre, vor 10 Jahren, in den nächsten 2 Jahren",
    "dreijährige Planung, 3-jährige Laufzeit, bis zu 3 Jahre Förderung",
    "3–5 Personen, 0-3 Angebote, von 9 bis 10 Uhr, 12.-14.05.2024, 3/2023, 2-3x monatlich",
    "§ 16 SGB VIII, §§ 3, 8 SchKG, U1 bis U9, U3-Untersuchung, U7a",
    "Jugendamt, Schwangerschaftsberatung, Kita-Fachberatung, Grundschule, Jugendhilfeausschuss",
    "",
  ])("finds no age in %j", (text) => {
    expect(found(text)).toEqual([])
  })

  test("takes bare figures in a cell for ages", () => {
    expect(found("0-3")).toEqual([])
    expect(found("0-3", true)).toEqual(["0-3"])
  })

  test("gives ordered, disjoint places for any text", () => {
    const words = fc.constantFrom(
      ..."Kinder 0 3 6 - – bis von unter Jahre Jahren J. Klasse 1. U3 Kita Schwangere ( ) , Dreijährige seit Uhr".split(
        " ",
      ),
    )
    const prose = fc.array(words, { maxLength: 15 }).map((list) => list.join(" "))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), prose), fc.boolean(), (text, cell) => {
        let last = 0
        for (const { start, end, reading } of findAges(text, { cell })) {
          expect(start >= last && end > start && end <= text.length && reading.ok).toBe(true)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })

  test("reads very long texts of awkward parts", () => {
    for (const part of ["3 ", "3-", "bis ", "1. ", "Klasse ", "von ", "U", "Jahre ", "alle ", "§ "]) {
      expect(findAges(part.repeat(20_000)).length).toBeGreaterThanOrEqual(0)
    }
  })
})

describe("inferNotation", () => {
  test.each([
    [["0-3", "3-6", "6-10"], "shared"],
    [["0–3 Jahre", "4–6 Jahre", "7–10 Jahre"], "inclusive"],
    [["6-10", "0-3", "3-6"], "shared"],
    [["U3", "3-6", "7-10"], "inclusive"],
    [["0-3"], undefined],
    [["0-3", "3-6", "7-10"], undefined],
    [["0-3", "6-10"], undefined],
    [["Kita", "Grundschule"], undefined],
    [[], undefined],
  ])("sees %j as %s", (bands, notation) => {
    expect(inferNotation(bands)).toBe(notation)
  })
})

describe("normaliseBands", () => {
  test("gives half-open months without holes for bands that meet", () => {
    const bands = normaliseBands(["0-3", "3-6", "6-10"])
    expect(bands).toMatchObject({ notation: "shared", inferred: true, holes: [], overlaps: [] })
    expect(bands.bands.map((band) => [band?.fromMonth, band?.toMonth])).toEqual([
      [0, 36],
      [36, 72],
      [72, 120],
    ])
    expect(normaliseBands(["0-3", "4-6", "7-10"])).toMatchObject({
      notation: "inclusive",
      holes: [],
      overlaps: [],
    })
  })

  test("finds holes and overlaps, and what the other reading would give", () => {
    expect(normaliseBands(["0-3", "4-6", "8-10"]).holes).toEqual([{ fromMonth: 84, toMonth: 96 }])
    const mixed = normaliseBands(["0-3", "3-6", "7-10"])
    expect(mixed).toMatchObject({ notation: "inclusive", inferred: false })
    expect(mixed.overlaps).toEqual([{ fromMonth: 36, toMonth: 48, first: 0, second: 1 }])
    expect(mixed.alternative).toMatchObject({
      notation: "shared",
      holes: [{ fromMonth: 72, toMonth: 84 }],
      overlaps: [],
    })
  })

  test("keeps the place of bands it cannot read", () => {
    expect(normaliseBands(["0-3", "Beschluss", "3-6"]).bands.map((band) => band !== undefined)).toEqual([
      true,
      false,
      true,
    ])
  })
})

describe("life phases", () => {
  test.each([
    ["Schwangerschaft", "schwangerschaft-geburt", -9, 0],
    ["Rund um die Geburt", "schwangerschaft-geburt", -9, 0],
    ["Frühe Kindheit", "fruehe-kindheit", 0, 36],
    ["Fru\u0308he Kindheit", "fruehe-kindheit", 0, 36],
    ["Krippe", "fruehe-kindheit", 0, 36],
    ["U3", "fruehe-kindheit", 0, 36],
    ["Kita", "kita", 36, 72],
    ["Kindergarten", "kita", 36, 72],
    ["Grundschule", "grundschule", 72, 120],
    ["Primarstufe", "grundschule", 72, 120],
    ["weiterführende Schulen", "sek1", 120, 192],
    ["Sekundarstufe I", "sek1", 120, 192],
    ["Übergang Schule–Beruf", "uebergang-beruf", 192, 252],
    ["Ausbildung", "uebergang-beruf", 192, 252],
    ["Jugend", undefined, 168, 216],
    ["Vorschule", undefined, 60, 72],
  ])("reads %s", (text, id, fromMonth, toMonth) => {
    expect(readLifePhase(text)?.id).toBe(id)
    expect(readLifePhase(text)).toMatchObject({ label: text, kind: "phase", age: { fromMonth, toMonth } })
  })

  test("lets figures decide and finds the phase with the same months", () => {
    expect(readLifePhase("Frühe Kindheit (0–3)", { notation: "shared" })).toMatchObject({
      id: "fruehe-kindheit",
      age: { fromMonth: 0, toMonth: 36 },
    })
    expect(readLifePhase("6–10 Jahre", { notation: "shared" })).toMatchObject({ id: "grundschule" })
    expect(readLifePhase("4–6 Jahre", { preset: "chancenportal" })).toMatchObject({ id: "4-6" })
    expect(readLifePhase("Kita", { preset: "nds-0-10" })).toMatchObject({ id: "3-6" })
  })

  test("knows transitions", () => {
    expect(readLifePhase("Übergang Kita – Grundschule")).toMatchObject({
      id: "uebergang-kita-grundschule",
      kind: "transition",
      age: { fromMonth: 60, toMonth: 84 },
    })
    expect(readLifePhase("Übergang von der Grundschule in die weiterführende Schule")).toMatchObject({
      id: "uebergang-grundschule-sek1",
      kind: "transition",
    })
  })

  test("reads nothing from other words", () => {
    for (const text of ["", "Familie", "Beschluss", "Jugendamt", "2025"])
      expect(readLifePhase(text)).toBeUndefined()
  })

  test("presets have unique ids and bands that are not empty", () => {
    for (const [id, preset] of Object.entries(lifePhasePresets)) {
      expect(preset.id).toBe(id)
      expect(new Set(preset.phases.map((phase) => phase.id)).size).toBe(preset.phases.length)
      for (const { fromMonth, toMonth } of preset.phases)
        expect((fromMonth ?? -10) < (toMonth ?? 2000)).toBe(true)
    }
  })

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readLifePhase(text)
        normaliseBands([text, "0-3"])
      }),
      { numRuns: 300 },
    )
  })
})
