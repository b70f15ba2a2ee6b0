import assert from "node:assert/strict"
import { test } from "vitest"
import { isoDay, localDay } from "./local-day.js"

test("a day may be written the German way or as ISO", () => {
  assert.equal(isoDay("1.3.2026"), "2026-03-01")
  assert.equal(isoDay(" 01. 03. 2026 "), "2026-03-01")
  assert.equal(isoDay("2026-03-01"), "2026-03-01")
})

test("what is no day of the calendar is none", () => {
  for (const text of ["", "31.2.2026", "2026-13-01", "2026-1-1", "heute", "1.3.26", "0000-01-01"])
    assert.equal(isoDay(text), undefined)
})

test("today is the day where the reader is", () => {
  assert.equal(localDay(new Date(2026, 2, 1, 23, 59)), "2026-03-01")
  assert.equal(localDay(new Date(2026, 2, 1, 0, 1)), "2026-03-01")
})
