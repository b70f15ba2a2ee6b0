import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findDates, readDate } from "./index.js"

function found(text: string): string[] {
  return findDates(text).map(({ start, end }) => text.slice(start, end))
}

describe("findDates", () => {
  test.each([
    ["Der Kreistag hat am 05.09.2018 beschlossen (Nr. 123/18).", ["05.09.2018"]],
    ["seit 09/2015: Förderung aus Landesmitteln", ["seit 09/2015"]],
    ["07/2023 Gründung der AG", ["07/2023"]],
    ["2025: Politischer Beschluss", ["2025"]],
    ["2024 Familien befragt", ["2024"]],
    ["M1: Erhebung (05/2026, nach M2)", ["05/2026"]],
    ["Ausgangslage im Ma\u0308rz\u00A02023", ["Ma\u0308rz\u00A02023"]],
    ["Planung (2022-2024), Bedarfsplanung jährlich", ["2022-2024", "jährlich"]],
    ["01.23\n\n02.23\n\n03.23", ["01.23", "02.23", "03.23"]],
    ["vom 01.04. bis 30.04.2025 ausgelegt", ["vom 01.04. bis 30.04.2025"]],
    ["vom 5.9.2018", ["5.9.2018"]],
    ["von 2022 bis 2024 und Mitte 2025", ["von 2022 bis 2024", "Mitte 2025"]],
    ["am 12. und am 19. März 2025", ["12. und am 19. März 2025"]],
    ["- 12.–14.05.2024 Klausur\n- 2024\n- 2025", ["12.–14.05.2024", "2024", "2025"]],
    ["05.09.2018 – 2019 ging es weiter", ["05.09.2018", "2019"]],
    ["2024 – 2026 ist die Laufzeit", ["2024 – 2026"]],
    ["Erhebung (bis Ende Q2/2025), Beschluss I/2026", ["bis Ende Q2/2025", "I/2026"]],
    ["fortlaufend seit 2020; ab 2024 jährlich", ["fortlaufend seit 2020", "ab 2024 jährlich"]],
    ["Jahresgespräch jährlich im November", ["jährlich im November"]],
    ["anschließend: Aufbau einer Planung", ["anschließend"]],
    ["Wir haben anschließend gegessen", []],
    ["Beratung der Kommunen (2-3x monatlich)", ["2-3x monatlich"]],
    ["Am Montag, den 3. März 2025, um 17:00 Uhr", ["Montag, den 3. März 2025"]],
    ["| 2025 | 2026 |", ["2025", "2026"]],
  ])("finds the dates of %j", (text, dates) => {
    expect(found(text)).toEqual(dates)
  })

  test.each([
    "Beschluss 123/18, 2022/346, 747/18, 18/2048-BV, KT/12/2018, Vorlage 05/2023",
    "Beschluss-Nr. KT/045/2023, Az. 51.20-2023/4",
    "§ 16 SGB VIII, §§ 3, 8 SchKG, § 79a Abs. 2 Satz 1",
    "Kinder von 0-3 Jahren, 6–10 Jahre, ab 6 Jahren, 1.–4. Klasse",
    "Tel. 03644 540-2025, Fax 0361/1232025, 0361 123-2024",
    "1.000 Kinder, 2.500,00 €, 12.50 €, 2000 Euro, rund 2000 Familien, 12,5 %, ab 2000 Einwohnern",
    "09:30 Uhr, 9.30–10.15 Uhr, 10.15 Uhr, von 9 bis 12 Uhr",
    "https://example.org/2024/05/12 plan_2024.pdf info2024@example.org",
    "die 1990er Jahre, 2020er, Strategie-2030, Konzept2025",
    "Punkt 3.14, Abb. 2.23, Ziel Z1.2, 24/7, 2/3 der Kinder, 12/24",
    "1.000",
    "98617 Meinheim",
    "",
  ])("finds no date in %j", (text) => {
    expect(found(text)).toEqual([])
  })

  test("reports days that do not exist and stamps with several readings", () => {
    expect(
      findDates("am 31.02.2025, am 01.02.03").map(({ reading }) => reading.ok || reading.reason),
    ).toEqual(["impossible-day", "ambiguous"])
  })

  const words = fc.constantFrom(
    ..."am 05.09.2018 2024 – bis seit Mai Quartal 1. 12. und § 16 Nr. 123/18 jährlich, Uhr 9.30 Kinder (0-3) I/2024 Ende Euro Tel. KW 24/25 . : /".split(
      " ",
    ),
  )
  const prose = fc
    .array(fc.tuple(words, fc.constantFrom(" ", " ", "", "\n")), { maxLength: 20 })
    .map((parts) => parts.flat().join(""))

  test("gives ordered, disjoint places whose text reads as a date on its own", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), prose), (text) => {
        let last = 0
        for (const { start, end, reading } of findDates(text)) {
          expect(start >= last && end > start && end <= text.length).toBe(true)
          last = end
          if (!reading.ok) continue
          expect(reading.value.text).toBe(text.slice(start, end))
          const again = readDate(text.slice(start, end))
          expect(again, text.slice(start, end)).toMatchObject({
            ok: true,
            value: { from: reading.value.from, to: reading.value.to },
          })
        }
      }),
      { numRuns: 1000 },
    )
  })

  test("reads very long texts of awkward parts", () => {
    for (const part of [
      "1.",
      "§",
      "Nr. ",
      "Nr-",
      "12., ",
      "bis ",
      "2024/",
      "2024-",
      "Tel ",
      "- ",
      "Ende ",
      "jährlich ",
      "1.1.",
      "ab ab ",
      "((",
      "\u0308",
    ]) {
      expect(findDates(part.repeat(20_000)).length).toBeGreaterThanOrEqual(0)
    }
  })
})
