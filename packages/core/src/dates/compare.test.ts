import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { DateValue } from "../model/quantities.js"
import {
  addDays,
  dateFromEdtf,
  daysBetween,
  expandRecurrence,
  formatDate,
  isAfter,
  isBefore,
  isOverdue,
  monthsBetween,
  overlaps,
  readDate,
} from "./index.js"

function date(text: string): DateValue {
  const reading = readDate(text)
  if (!reading.ok) throw new Error(text)
  return reading.value
}

describe("comparing dates", () => {
  test("before and after are sure only where nothing is shared", () => {
    expect(isBefore(date("Mai 2025"), date("Juni 2025"))).toBe(true)
    expect(isBefore(date("Mai 2025"), date("2025"))).toBe(false)
    expect(isAfter(date("2025"), date("Mai 2025"))).toBe(false)
    expect(isAfter(date("2026"), date("bis Ende 2025"))).toBe(true)
    expect(isBefore(date("seit 2020"), date("2025"))).toBe(false)
    expect(overlaps(date("Mai 2025"), date("2025"))).toBe(true)
    expect(overlaps(date("seit 2020"), date("2019"))).toBe(false)
    expect(overlaps(date("fortlaufend"), date("2019"))).toBe(true)
    expect(overlaps(date("anschließend"), date("2019"))).toBe(false)
  })

  test("overdue is only what lies wholly in the past", () => {
    expect(isOverdue(date("2025"), "2025-12-31")).toBe(false)
    expect(isOverdue(date("2025"), "2026-01-01")).toBe(true)
    expect(isOverdue(date("Ende 2025"), "2025-12-01")).toBe(false)
    expect(isOverdue(date("seit 2015"), "2026-01-01")).toBe(false)
    expect(isOverdue(date("fortlaufend"), "2026-01-01")).toBe(false)
    expect(isOverdue(date("bis 30.06.2025"), "2025-07-01")).toBe(true)
  })
})

describe("calendar arithmetic", () => {
  const days = fc.integer({ min: -300_000, max: 300_000 })

  test("agrees with the platform's calendar and undoes itself", () => {
    fc.assert(
      fc.property(days, days, (offset, count) => {
        const start = new Date(offset * 86_400_000).toISOString().slice(0, 10)
        const end = new Date((offset + count) * 86_400_000).toISOString().slice(0, 10)
        if (start.length > 10 || end.length > 10) return
        expect(addDays(start, count)).toBe(end)
        expect(daysBetween(start, end)).toBe(count)
      }),
      { numRuns: 300 },
    )
  })

  test("counts whole months", () => {
    expect(monthsBetween("2024-01-15", "2024-02-14")).toBe(0)
    expect(monthsBetween("2024-01-15", "2024-02-15")).toBe(1)
    expect(monthsBetween("2024-01-31", "2024-02-29")).toBe(1)
    expect(monthsBetween("2024-02-15", "2024-01-15")).toBe(-1)
    expect(monthsBetween("2020-01-01", "2025-01-01")).toBe(60)
  })

  test("leaves text that is no day alone", () => {
    expect(addDays("gestern", 1)).toBe("gestern")
    expect(daysBetween("2025-02-30", "2025-03-01")).toBeNaN()
    expect(monthsBetween("", "2025-03-01")).toBeNaN()
  })
})

describe("dateFromEdtf", () => {
  test.each([
    ["2023-07", "2023-07-01", "2023-07-31", "month"],
    ["2023-07-05", "2023-07-05", "2023-07-05", "day"],
    ["2022/2024", "2022-01-01", "2024-12-31", "range"],
    ["2023-07/..", "2023-07-01", null, "month"],
    ["../2025-12-31", null, "2025-12-31", "day"],
    ["2024-33", "2024-01-01", "2024-03-31", "quarter"],
    ["2024-41", "2024-07-01", "2024-12-31", "half"],
    ["2025-24", "2025-12-01", "2026-02-28", "approximate"],
    ["2025~", "2025-01-01", "2025-12-31", "approximate"],
    ["2025?", "2025-01-01", "2025-12-31", "year"],
    ["2024-08/2025-07", "2024-08-01", "2025-07-31", "school-year"],
  ])("reads %s", (edtf, from, to, precision) => {
    expect(dateFromEdtf(edtf)).toMatchObject({ from, to, precision, edtf })
  })

  test.each(["", "2025-13", "2025-02-30", "25", "2025/2024", "../..", "Mai 2025", "2025-99"])(
    "reads nothing from %j",
    (edtf) => {
      expect(dateFromEdtf(edtf)).toBeUndefined()
    },
  )
})

describe("formatDate", () => {
  test.each([
    ["5.9.18", "05.09.2018", "5 September 2018"],
    ["07/2023", "Juli 2023", "July 2023"],
    ["Q1/2024", "1. Quartal 2024", "Q1 2024"],
    ["2. HJ 2024", "2. Halbjahr 2024", "second half of 2024"],
    ["SJ 2024/2025", "Schuljahr 2024/25", "school year 2024/25"],
    ["2022-2024", "2022–2024", "2022–2024"],
    ["12.-14.05.2024", "12.05.2024 bis 14.05.2024", "12 May 2024 to 14 May 2024"],
    ["Ende 2025", "Ende 2025", "late 2025"],
    ["Herbst 2025", "Herbst 2025", "autumn 2025"],
    ["ca. 2025", "ca. 2025", "about 2025"],
    ["seit 9/2015", "seit September 2015", "since September 2015"],
    ["bis 31.12.2025", "bis 31.12.2025", "until 31 December 2025"],
    ["bis Ende 2025", "bis 2025", "until 2025"],
    ["nach Mai 2025", "nach Mai 2025", "after May 2025"],
    ["fortlaufend ab 2024", "fortlaufend, ab 2024", "ongoing, from 2024"],
    ["2-3x monatlich", "2-3x monatlich", "2–3 times per month"],
    ["danach", "danach", "danach"],
  ])("writes %s", (text, de, en) => {
    expect(formatDate(date(text))).toBe(de)
    expect(formatDate(date(text), "en")).toBe(en)
  })
})

describe("expandRecurrence", () => {
  const horizon = { from: "2024-07-01", to: "2026-06-30" }

  test("gives the periods that touch the horizon", () => {
    expect(expandRecurrence(date("jährlich, ab Mai 2024"), horizon)).toEqual([
      { from: "2024-05-01", to: "2024-12-31", min: 1, max: 1 },
      { from: "2025-01-01", to: "2025-12-31", min: 1, max: 1 },
      { from: "2026-01-01", to: "2026-12-31", min: 1, max: 1 },
    ])
    expect(expandRecurrence(date("halbjährlich"), horizon).map(({ from }) => from)).toEqual([
      "2024-07-01",
      "2025-01-01",
      "2025-07-01",
      "2026-01-01",
    ])
    expect(expandRecurrence(date("2-3x monatlich"), horizon)).toHaveLength(24)
    expect(
      expandRecurrence(date("wöchentlich"), { from: "2025-01-01", to: "2025-01-12" }).map(({ from }) => from),
    ).toEqual(["2025-01-01", "2025-01-06"])
  })

  test("counts every second year from the first", () => {
    expect(expandRecurrence(date("alle zwei Jahre, ab 2021"), horizon).map(({ from }) => from)).toEqual([
      "2023-01-01",
      "2025-01-01",
    ])
  })

  test("stops at the end of the date and says nothing about dates that do not recur", () => {
    expect(expandRecurrence(date("jährlich bis 2025"), horizon)).toHaveLength(2)
    expect(expandRecurrence(date("2025"), horizon)).toEqual([])
    expect(expandRecurrence(date("jährlich"), { from: "x", to: "y" })).toEqual([])
  })
})
