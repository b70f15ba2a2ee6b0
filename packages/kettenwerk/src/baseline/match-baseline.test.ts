import assert from "node:assert/strict"
import { documentStart, type Finding } from "@kettenwerk/core"
import { test } from "vitest"
import { parseBaseline, printBaseline } from "./baseline-file.js"
import { baselineOf, matchBaseline } from "./match-baseline.js"

function finding(code: string, text: string, line: number): Finding {
  const start = { ...documentStart.start, line }
  return {
    code,
    messageId: text,
    severity: "warning",
    message: { de: text, en: text },
    uri: "konzept.md",
    range: { start, end: start },
    related: [],
    fixes: [],
    sources: [],
    url: "",
  }
}

const identify = ({ code, messageId, uri }: Finding) => ({ code, file: uri, text: messageId })

test("a known finding is recognised on another line, a second one of its kind is new", () => {
  const entries = baselineOf([finding("ms-overdue", "06/2025", 4)], identify)
  const later = [finding("ms-overdue", "06/2025", 9), finding("ms-overdue", "06/2025", 12)]
  const { fresh, known, gone } = matchBaseline(later, entries, identify)
  assert.deepEqual([fresh.map(({ range }) => range.start.line), known, gone], [[12], 1, 0])
})

test("what is settled is gone from the kept entries", () => {
  const entries = baselineOf(
    [finding("a-b", "x", 1), finding("a-b", "x", 2), finding("a-b", "y", 3)],
    identify,
  )
  const { fresh, kept, gone } = matchBaseline([finding("a-b", "x", 5)], entries, identify)
  assert.deepEqual(fresh, [])
  assert.deepEqual(kept, [{ code: "a-b", file: "konzept.md", text: "x", count: 1 }])
  assert.equal(gone, 2)
})

test("a baseline is read as it was printed, and anything else is none", () => {
  const entries = baselineOf([finding("a-b", "Ä „x“\\", 1), finding("a-a", "x", 1)], identify)
  const text = printBaseline(entries)
  assert.deepEqual(parseBaseline(text), [entries[1], entries[0]])
  assert.equal(printBaseline(parseBaseline(text)!), text)
  assert.deepEqual(parseBaseline(printBaseline([])), [])
  for (const other of ["", "[]", "{}", '{"schema":"9","findings":[]}'])
    assert.equal(parseBaseline(other), undefined)
})
