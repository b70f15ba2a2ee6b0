import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dateValue } from "../model/quantities.js"
import { dateFromEdtf, formatDate, readDate } from "./index.js"

type Row = readonly [
  text: string,
  from: string | null,
  to: string | null,
  precision: string,
  edtf: string | null,
]

const rows: readonly Row[] = [
  ["05.09.2018", "2018-09-05", "2018-09-05", "day", "2018-09-05"],
  ["5. 9. 2018", "2018-09-05", "2018-09-05", "day", "2018-09-05"],
  ["5.9.18", "2018-09-05", "2018-09-05", "day", "2018-09-05"],
  ["05/09/2018", "2018-09-05", "2018-09-05", "day", "2018-09-05"],
  ["8. Februar 2023", "2023-02-08", "2023-02-08", "day", "2023-02-08"],
  ["8.\u00A0Feb.\u202F2023", "2023-02-08", "2023-02-08", "day", "2023-02-08"],
  ["Mi., 05.03.2025", "2025-03-05", "2025-03-05", "day", "2025-03-05"],
  ["Dienstag, den 12. März 2025", "2025-03-12", "2025-03-12", "day", "2025-03-12"],
  ["05.03.2025, 09:30 Uhr", "2025-03-05", "2025-03-05", "day", "2025-03-05"],
  ["2026-05-01", "2026-05-01", "2026-05-01", "day", "2026-05-01"],
  ["2026-05-01T10:00:00Z", "2026-05-01", "2026-05-01", "day", "2026-05-01"],
  ["09/2015", "2015-09-01", "2015-09-30", "month", "2015-09"],
  ["3/2023", "2023-03-01", "2023-03-31", "month", "2023-03"],
  ["07 / 2023", "2023-07-01", "2023-07-31", "month", "2023-07"],
  ["01.23", "2023-01-01", "2023-01-31", "month", "2023-01"],
  ["01.2023", "2023-01-01", "2023-01-31", "month", "2023-01"],
  ["Juli 2023", "2023-07-01", "2023-07-31", "month", "2023-07"],
  ["Jan 2023", "2023-01-01", "2023-01-31", "month", "2023-01"],
  ["Jan. '23", "2023-01-01", "2023-01-31", "month", "2023-01"],
  ["Dez. ’24", "2024-12-01", "2024-12-31", "month", "2024-12"],
  ["März 2024", "2024-03-01", "2024-03-31", "month", "2024-03"],
  ["Ma\u0308rz 2024", "2024-03-01", "2024-03-31", "month", "2024-03"],
  ["Maerz 2024", "2024-03-01", "2024-03-31", "month", "2024-03"],
  ["Fe\u00ADbruar 2024", "2024-02-01", "2024-02-29", "month", "2024-02"],
  ["2026-05", "2026-05-01", "2026-05-31", "month", "2026-05"],
  ["Stand: Juli 2023", "2023-07-01", "2023-07-31", "month", "2023-07"],
  ["(**07/2023**)", "2023-07-01", "2023-07-31", "month", "2023-07"],
  ["05/2024 ✔", "2024-05-01", "2024-05-31", "month", "2024-05"],
  ["2025", "2025-01-01", "2025-12-31", "year", "2025"],
  ["im Laufe des Jahres 2025", "2025-01-01", "2025-12-31", "year", "2025"],
  ["noch 2024", "2024-01-01", "2024-12-31", "year", "2024"],
  ["2022-2024", "2022-01-01", "2024-12-31", "range", "2022/2024"],
  ["2022 – 2024", "2022-01-01", "2024-12-31", "range", "2022/2024"],
  ["2024–26", "2024-01-01", "2026-12-31", "range", "2024/2026"],
  ["2016/2017", "2016-01-01", "2017-12-31", "range", "2016/2017"],
  ["2016/17", "2016-01-01", "2017-12-31", "range", "2016/2017"],
  ["2011–12", "2011-01-01", "2012-12-31", "range", "2011/2012"],
  ["2011-12", "2011-12-01", "2011-12-31", "month", "2011-12"],
  ["von 2022 bis 2024", "2022-01-01", "2024-12-31", "range", "2022/2024"],
  ["zwischen 2022 und 2024", "2022-01-01", "2024-12-31", "range", "2022/2024"],
  ["seit 2020 bis 2024", "2020-01-01", "2024-12-31", "range", "2020/2024"],
  ["Schuljahr 2024/25", "2024-08-01", "2025-07-31", "school-year", "2024-08/2025-07"],
  ["Schuljahr 24/25", "2024-08-01", "2025-07-31", "school-year", "2024-08/2025-07"],
  ["Kita-Jahr 2024/2025", "2024-08-01", "2025-07-31", "school-year", "2024-08/2025-07"],
  ["Kindergartenjahr 2024/25", "2024-08-01", "2025-07-31", "school-year", "2024-08/2025-07"],
  ["2. Schulhalbjahr 2024/25", "2025-02-01", "2025-07-31", "half", "2025-02/2025-07"],
  ["I/2024", "2024-01-01", "2024-03-31", "quarter", "2024-33"],
  ["IV. Quartal 2024", "2024-10-01", "2024-12-31", "quarter", "2024-36"],
  ["1. Quartal 2024", "2024-01-01", "2024-03-31", "quarter", "2024-33"],
  ["erstes Quartal des Jahres 2024", "2024-01-01", "2024-03-31", "quarter", "2024-33"],
  ["Q1/2024", "2024-01-01", "2024-03-31", "quarter", "2024-33"],
  ["Q2 2024", "2024-04-01", "2024-06-30", "quarter", "2024-34"],
  ["Quartal III/2024", "2024-07-01", "2024-09-30", "quarter", "2024-35"],
  ["1. Halbjahr 2024", "2024-01-01", "2024-06-30", "half", "2024-40"],
  ["2. HJ 2024", "2024-07-01", "2024-12-31", "half", "2024-41"],
  ["zweite Jahreshälfte 2024", "2024-07-01", "2024-12-31", "half", "2024-41"],
  ["Anfang 2025", "2025-01-01", "2025-04-30", "approximate", "2025-01~/2025-04~"],
  ["Mitte 2025", "2025-05-01", "2025-08-31", "approximate", "2025-05~/2025-08~"],
  ["Ende 2025", "2025-09-01", "2025-12-31", "approximate", "2025-09~/2025-12~"],
  ["Ende des Jahres 2024", "2024-09-01", "2024-12-31", "approximate", "2024-09~/2024-12~"],
  ["Ende Mai 2025", "2025-05-21", "2025-05-31", "approximate", "2025-05-21~/2025-05-31~"],
  ["Frühjahr 2025", "2025-03-01", "2025-05-31", "approximate", "2025-21"],
  ["Sommer 2025", "2025-06-01", "2025-08-31", "approximate", "2025-22"],
  ["Herbst 2025", "2025-09-01", "2025-11-30", "approximate", "2025-23"],
  ["Winter 2024/25", "2024-12-01", "2025-02-28", "approximate", "2024-24"],
  ["ca. Mai 2025", "2025-05-01", "2025-05-31", "approximate", "2025-05~"],
  ["~2025", "2025-01-01", "2025-12-31", "approximate", "2025~"],
  ["voraussichtlich 2025", "2025-01-01", "2025-12-31", "year", "2025?"],
  ["geplant für 2026", "2026-01-01", "2026-12-31", "year", "2026?"],
  ["bis 31.12.2025", null, "2025-12-31", "day", "../2025-12-31"],
  ["bis spätestens zum 31.12.2025", null, "2025-12-31", "day", "../2025-12-31"],
  ["bis Ende 2025", null, "2025-12-31", "year", "../2025"],
  ["bis Mitte Juni 2025", null, "2025-06-20", "approximate", "../2025-06-20"],
  ["spätestens Mai 2025", null, "2025-05-31", "month", "../2025-05"],
  ["seit 09/2015", "2015-09-01", null, "month", "2015-09/.."],
  ["seit ca. 2019", "2019-01-01", null, "approximate", "2019~/.."],
  ["ab dem 01.08.2024", "2024-08-01", null, "day", "2024-08-01/.."],
  ["vom 1.5.2024 an", "2024-05-01", null, "day", "2024-05-01/.."],
  ["2025 ff.", "2025-01-01", null, "year", "2025/.."],
  ["2020 bis heute", "2020-01-01", null, "year", "2020/.."],
  ["vor 2025", null, "2024-12-31", "year", "../2024"],
  ["nach Mai 2025", "2025-06-01", null, "month", "2025-06/.."],
  ["von März bis Juni 2024", "2024-03-01", "2024-06-30", "range", "2024-03/2024-06"],
  ["Jan–März 2024", "2024-01-01", "2024-03-31", "range", "2024-01/2024-03"],
  ["November bis Februar 2025", "2024-11-01", "2025-02-28", "range", "2024-11/2025-02"],
  ["Mai/Juni 2024", "2024-05-01", "2024-06-30", "range", "2024-05/2024-06"],
  ["März, Juni und September 2025", "2025-03-01", "2025-09-30", "range", "2025-03/2025-09"],
  ["01–03/2024", "2024-01-01", "2024-03-31", "range", "2024-01/2024-03"],
  ["01/2024 - 06/2025", "2024-01-01", "2025-06-30", "range", "2024-01/2025-06"],
  ["12.-14.05.2024", "2024-05-12", "2024-05-14", "range", "2024-05-12/2024-05-14"],
  ["12. und 13. Mai 2024", "2024-05-12", "2024-05-13", "range", "2024-05-12/2024-05-13"],
  ["12., 13. und 14. Mai 2024", "2024-05-12", "2024-05-14", "range", "2024-05-12/2024-05-14"],
  ["13.–27. Jan 2025", "2025-01-13", "2025-01-27", "range", "2025-01-13/2025-01-27"],
  ["30.12.–02.01.2025", "2024-12-30", "2025-01-02", "range", "2024-12-30/2025-01-02"],
  ["1.–3. Quartal 2025", "2025-01-01", "2025-09-30", "range", "2025-01/2025-09"],
  ["Q3–4/2024", "2024-07-01", "2024-12-31", "range", "2024-07/2024-12"],
  ["I–II/2024", "2024-01-01", "2024-06-30", "range", "2024-01/2024-06"],
  ["Ende 2024/Anfang 2025", "2024-09-01", "2025-04-30", "range", "2024-09~/2025-04~"],
  ["Anfang bis Mitte 2025", "2025-01-01", "2025-08-31", "range", "2025-01~/2025-08~"],
  ["KW 12/2024", "2024-03-18", "2024-03-24", "range", "2024-03-18/2024-03-24"],
  ["12.–14. KW 2024", "2024-03-18", "2024-04-07", "range", "2024-03-18/2024-04-07"],
  ["fortlaufend", null, null, "ongoing", null],
  ["laufend", null, null, "ongoing", null],
  ["dauerhaft", null, null, "ongoing", null],
  ["kontinuierlich", null, null, "ongoing", null],
  ["regelmäßig", null, null, "ongoing", null],
  ["fortlaufend seit 2020", "2020-01-01", null, "ongoing", "2020/.."],
  ["jährlich", null, null, "recurring", null],
  ["jährlich, ab 2024", "2024-01-01", null, "recurring", "2024/.."],
  ["alle 2 Jahre, erstmals 2025", "2025-01-01", null, "recurring", "2025/.."],
  ["jährlich im Herbst", null, null, "recurring", null],
  ["jährlich zum 31.12.", null, null, "recurring", null],
  ["anschließend", null, null, "relative", null],
  ["danach", null, null, "relative", null],
  ["im Anschluss", null, null, "relative", null],
  ["ab sofort", null, null, "relative", null],
  ["nach Beschluss des Kreistags", null, null, "not read", null],
  ["nach Beschluss", null, null, "relative", null],
]

describe("readDate", () => {
  test.each(rows.filter(([, , , precision]) => precision !== "not read"))(
    "reads %s",
    (text, from, to, precision, edtf) => {
      const reading = readDate(text)
      expect(reading.ok ? reading.value : reading.reason).toMatchObject({
        text: text.trim(),
        from,
        to,
        precision,
        edtf,
      })
    },
  )

  test.each([
    ["seit 2020", "since"],
    ["ab Mai 2024", "from"],
    ["frühestens 2026", "from"],
    ["bis 2025", "until"],
    ["vor 2025", "before"],
    ["nach 2025", "after"],
    ["anschließend", "after"],
    ["2025", undefined],
    ["von 2022 bis 2024", undefined],
  ])("gives %s the relation %s", (text, relation) => {
    const reading = readDate(text)
    expect(reading.ok && reading.value.relation).toBe(relation)
  })

  test.each([
    ["01.23", ["two-digit-year"]],
    ["05.09.18", ["two-digit-year"]],
    ["05/09/2018", ["ambiguous-day-month"]],
    ["25/09/2018", []],
    ["voraussichtlich 2025", ["tentative"]],
    ["2025 (?)", ["tentative"]],
    ["ca. 2025", ["approximate"]],
    ["2022 und 2024", ["list"]],
    ["Schuljahr 2024", ["school-year-assumed"]],
    ["kurzfristig", ["vague"]],
    ["05.03.2025, 10 Uhr", ["with-time"]],
  ])("notes how %s was read", (text, notes) => {
    const reading = readDate(text)
    expect(reading.ok && reading.notes).toEqual(notes)
  })

  test.each([
    ["31.02.2025", "impossible-day"],
    ["29. Februar 2023", "impossible-day"],
    ["2025-02-30", "impossible-day"],
    ["KW 54/2025", "impossible-day"],
    ["01.02.03", "ambiguous"],
    ["01.12", "ambiguous"],
    ["31.12.", "ambiguous"],
    ["Mai", "ambiguous"],
    ["2024–2022", "ambiguous"],
    ["'24", "two-digit-year"],
    ["24/25", "two-digit-year"],
    ["offen", "placeholder"],
    ["n. n.", "placeholder"],
    ["TT.MM.JJJJ", "placeholder"],
    ["xx.05.2025", "placeholder"],
    ["–", "placeholder"],
    ["", "not-a-date"],
    ["   ", "not-a-date"],
    ["123/18", "not-a-date"],
    ["2022/346", "not-a-date"],
    ["13/2025", "not-a-date"],
    ["0-3 Jahre", "not-a-date"],
    ["ab 6 Jahren", "not-a-date"],
    ["Beschluss 2025", "not-a-date"],
    ["erledigt", "not-a-date"],
    ["seit", "not-a-date"],
    ["Montag", "not-a-date"],
  ])("does not read %j: %s", (text, reason) => {
    const reading = readDate(text)
    expect(reading.ok ? reading.value : reading.reason).toBe(reason)
  })

  test("says what is wrong with a day that does not exist", () => {
    const reading = readDate("bis 31.02.2025")
    expect(reading).toMatchObject({ ok: false, detail: { de: "Den 31.02.2025 gibt es nicht." } })
  })

  test("puts „anschließend“ behind the date before it, if that has an end", () => {
    const previous = {
      text: "2024",
      from: "2024-01-01",
      to: "2024-12-31",
      precision: "year",
      edtf: "2024",
    } as const
    expect(readDate("anschließend", { previous })).toMatchObject({
      value: { from: "2025-01-01", to: null, relation: "after" },
    })
    const open = { ...previous, to: null }
    expect(readDate("danach", { previous: open })).toMatchObject({
      value: { from: null, to: null, relation: "after" },
    })
  })

  test("reads words that need the as-of day only with one", () => {
    expect(readDate("bis Jahresende", { stichtag: "2025-06-15" })).toMatchObject({
      value: { from: null, to: "2025-12-31" },
    })
    expect(readDate("nächstes Jahr", { stichtag: "2025-06-15" })).toMatchObject({
      value: { from: "2026-01-01" },
    })
    expect(readDate("heute", { stichtag: "2025-06-15" })).toMatchObject({
      value: { text: "heute", to: "2025-06-15" },
    })
    expect(readDate("bis Jahresende")).toMatchObject({ ok: false, reason: "ambiguous" })
    expect(readDate("nächstes Jahr")).toMatchObject({ ok: false })
  })

  test("takes the year of a heading for dates without one, and says so", () => {
    expect(readDate("5. März", { year: 2024 })).toMatchObject({
      value: { from: "2024-03-05" },
      notes: ["year-assumed"],
    })
    expect(readDate("5. März 2023", { year: 2024 })).toMatchObject({
      value: { from: "2023-03-05" },
      notes: [],
    })
  })

  test("keeps the wording of a season in the recurrence", () => {
    expect(readDate("jährlich im Herbst")).toMatchObject({
      value: { recurrence: { text: "jährlich im Herbst", per: "year" } },
    })
  })

  test("reads back what formatDate writes, and EDTF, as the same interval", () => {
    for (const [text] of rows) {
      const reading = readDate(text)
      if (!reading.ok) continue
      const { from, to, edtf } = reading.value
      expect(readDate(formatDate(reading.value)), formatDate(reading.value)).toMatchObject({
        value: { from, to },
      })
      if (edtf !== null) expect(dateFromEdtf(edtf), edtf).toMatchObject({ from, to })
    }
  })
})

const pieces = fc.constantFrom(
  ..."bis seit ab von zwischen und 2024 2025 05 12 31 1 3 . . . / - – , Mai März Ende Anfang Quartal Halbjahr Q KW jährlich 2x alle zwei Jahre I II ' ( ) 24 fortlaufend ca. Schuljahr Herbst vor nach ff +".split(
    " ",
  ),
)
const dateLike = fc
  .array(fc.tuple(pieces, fc.constantFrom("", " ", "\u00A0", "\n")), { maxLength: 12 })
  .map((parts) => parts.flat().join(""))

describe("readDate on any text", () => {
  test("gives a valid value or a reason, never from after to, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), dateLike), (text) => {
        const reading = readDate(text, { stichtag: "2025-06-15" })
        if (!reading.ok) {
          expect(reading.detail.de).not.toBe("")
          return
        }
        expect(dateValue.safeParse(reading.value).success).toBe(true)
        const { from, to } = reading.value
        if (from !== null && to !== null) expect(from <= to).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test("keeps the interval through formatDate and EDTF", () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const reading = readDate(text)
        if (!reading.ok || reading.value.precision === "recurring") return
        const { from, to, edtf } = reading.value
        const again = readDate(formatDate(reading.value))
        expect(again, formatDate(reading.value)).toMatchObject({ value: { from, to } })
        if (edtf !== null) expect(dateFromEdtf(edtf), edtf).toMatchObject({ from, to })
      }),
      { numRuns: 1000 },
    )
  })
})
