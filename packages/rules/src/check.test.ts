import { describe, expect, test } from "vitest"
import { check } from "./check.js"
import { defineRule } from "./define-rule.js"
import { documentForTests, readingForTests } from "./reading-for-tests.js"
import { units as allUnits } from "./registry.js"
import type { SettingsSource } from "./settings/read-settings.js"

const texts = { de: "Text.", en: "Text." }

/** Reports every word „Fehler“. */
const wordRule = defineRule({
  code: "test-word",
  since: "0.1.0",
  severity: "warning",
  scope: "document",
  summary: texts,
  rationale: texts,
  sources: [],
  examples: [],
  messages: {
    found: ({ word }: { word: string }) => ({ de: `Hier steht „${word}“.`, en: `Here is “${word}”.` }),
  },
  check({ documents }, report) {
    for (const { uri, text, rangeOf } of documents) {
      for (const { index } of text.matchAll(/Fehler/g)) {
        report("found", { place: { uri, range: rangeOf(index, index + 6) }, data: { word: "Fehler" } })
      }
    }
  },
})

/** Breaks. */
const brokenRule = defineRule({
  code: "test-broken",
  since: "0.1.0",
  severity: "warning",
  scope: "group",
  summary: texts,
  rationale: texts,
  sources: [],
  examples: [],
  messages: {},
  check() {
    throw new RangeError("index 7")
  },
})

const engineUnits = allUnits.filter(({ kind }) => kind === "engine")
const units = [...engineUnits, wordRule, brokenRule].sort((a, b) => (a.code < b.code ? -1 : 1))
const withoutBroken = units.filter((unit) => unit !== brokenRule)
const stichtag = "2026-01-15"

function said(result: ReturnType<typeof check>): string[] {
  return result.findings.map(
    ({ uri, range, code, severity }) =>
      `${uri}:${range.start.line}:${range.start.column} ${severity} ${code}`,
  )
}

function file(value: unknown): SettingsSource {
  return { layer: "file", name: "kettenwerk.yaml", uri: "kettenwerk.yaml", value }
}

test("findings come in the order of files and places, without duplicates", () => {
  const reading = readingForTests([
    documentForTests("b.md", "Fehler\nFehler"),
    documentForTests("a.md", "Kein Fehler"),
  ])
  const twice = [wordRule, { ...wordRule }, ...engineUnits]
  expect(said(check(reading, { stichtag, units: twice }))).toEqual([
    "a.md:1:6 warning test-word",
    "b.md:1:1 warning test-word",
    "b.md:2:1 warning test-word",
  ])
})

test("a rule that breaks costs only itself and is named", () => {
  const result = check(readingForTests([documentForTests("a.md", "Fehler")]), { stichtag, units })
  expect(said(result)).toEqual(["a.md:1:1 error internal-error", "a.md:1:1 warning test-word"])
  expect(result.broken).toEqual([{ rule: "test-broken", error: "RangeError: index 7" }])
})

test("a draft is treated more gently", () => {
  const reading = readingForTests([documentForTests("a.md", "Fehler", { stage: "entwurf" })])
  expect(said(check(reading, { stichtag, units: withoutBroken }))).toEqual(["a.md:1:1 info test-word"])
})

test("a document that is no concept gets one information and nothing else", () => {
  const reading = readingForTests([documentForTests("a.md", "Fehler", { recognised: false })])
  expect(said(check(reading, { stichtag, units }))).toEqual(["a.md:1:1 info document-not-recognised"])
})

test("problems of the reader become findings of their code", () => {
  const problem = {
    code: "parse-example",
    messageId: "example",
    severity: "hint" as const,
    message: texts,
    uri: "a.md",
    range: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 4, offset: 3 } },
    related: [],
    fixes: [],
  }
  const reading = readingForTests([documentForTests("a.md", "Kein", { problems: [problem] })])
  expect(said(check(reading, { stichtag, units: withoutBroken }))).toEqual(["a.md:1:3 hint parse-example"])
})

describe("comments", () => {
  const text = "<!-- kettenwerk-aus test-word: so genannt -->\nFehler\n\nFehler"
  const base = documentForTests("a.md", text)
  const comment = {
    code: "test-word",
    reason: "so genannt",
    range: base.rangeOf(0, 45),
    covers: base.rangeOf(46, 52),
  }

  test("switch a rule off for the next block only", () => {
    const reading = readingForTests([{ ...base, comments: [comment] }])
    expect(said(check(reading, { stichtag, units: withoutBroken }))).toEqual(["a.md:4:1 warning test-word"])
  })

  test("do nothing without a reason, and say so", () => {
    const reading = readingForTests([{ ...base, comments: [{ ...comment, reason: " " }] }])
    expect(said(check(reading, { stichtag, units: withoutBroken }))).toEqual([
      "a.md:1:1 warning config-switch-without-reason",
      "a.md:2:1 warning test-word",
      "a.md:4:1 warning test-word",
    ])
  })

  test("that switch nothing off or name an unknown rule are findings", () => {
    const unknown = { ...comment, code: "test-wrod" }
    const reading = readingForTests([{ ...base, text: "Kein", comments: [comment, unknown] }])
    const result = check(reading, { stichtag, units: withoutBroken })
    expect(said(result)).toEqual([
      "a.md:1:1 warning config-unknown-code",
      "a.md:1:1 hint config-unused-switch",
    ])
    expect(result.findings[0]?.message.de).toContain("Meinten Sie „test-word“?")
  })

  test("yield to a flag", () => {
    const flag: SettingsSource = {
      layer: "flag",
      name: "--regel",
      value: { regeln: { "test-word": "fehler: CI" } },
    }
    const reading = readingForTests([{ ...base, comments: [comment] }])
    expect(said(check(reading, { stichtag, units: withoutBroken, settings: [flag] }))).toContain(
      "a.md:2:1 error test-word",
    )
  })
})

describe("settings", () => {
  const reading = readingForTests([documentForTests("a.md", "Fehler")])

  test("change the level with a reason", () => {
    const settings = [file({ regeln: { "test-word": { stufe: "tipp", grund: "Altbestand" } } })]
    expect(said(check(reading, { stichtag, units: withoutBroken, settings }))).toEqual([
      "a.md:1:1 hint test-word",
    ])
  })

  test("of a document win over those of the folder", () => {
    const settings = [file({ regeln: { "test-word": "tipp: Altbestand" } })]
    const base = documentForTests("a.md", "Fehler")
    const entry = {
      key: "regeln",
      value: { "test-word": "fehler: wichtig" },
      range: base.rangeOf(0, 0),
      valueRange: base.rangeOf(0, 0),
    }
    const strict = readingForTests([{ ...base, frontmatter: [entry] }])
    expect(said(check(strict, { stichtag, units: withoutBroken, settings }))).toEqual([
      "a.md:1:1 error test-word",
    ])
  })

  test("that cannot be read are findings at their file, and the rest counts", () => {
    const settings = [file({ profil: 7, statsu: "entwurf", regeln: { "test-word": "aus: Altbestand" } })]
    expect(said(check(reading, { stichtag, units: withoutBroken, settings }))).toEqual([
      "kettenwerk.yaml:1:1 warning config-unknown-key",
      "kettenwerk.yaml:1:1 error config-unreadable",
    ])
  })

  test("name the Stichtag, and a document's own is stronger than the folder's", () => {
    const base = documentForTests("a.md", "Fehler")
    const range = base.rangeOf(0, 0)
    const dated = {
      ...base,
      frontmatter: [{ key: "stichtag", value: "2025-03-01", range, valueRange: range }],
    }
    const settings = [file({ stichtag: "2024-01-01" })]
    expect(check(reading, { stichtag, settings }).groups[0]?.stichtag).toBe("2024-01-01")
    expect(check(readingForTests([dated]), { stichtag, settings }).groups[0]?.stichtag).toBe("2025-03-01")
    const flag: SettingsSource = { layer: "flag", name: "--stichtag", value: { stichtag: "2023-01-01" } }
    expect(check(readingForTests([dated]), { stichtag, settings: [flag] }).groups[0]?.stichtag).toBe(
      "2023-01-01",
    )
  })
})

test("timing is measured with the caller's clock", () => {
  let now = 0
  const clock = () => {
    now += 5
    return now
  }
  const reading = readingForTests([documentForTests("a.md", "Fehler")])
  expect(check(reading, { stichtag, units: withoutBroken, now: clock }).timing).toEqual([
    { rule: "test-word", milliseconds: 5 },
  ])
})

test("a check can be cancelled between rules", () => {
  const reading = readingForTests([documentForTests("a.md", "Fehler")])
  const result = check(reading, { stichtag, units: withoutBroken, cancelled: () => true })
  expect(result.cancelled).toBe(true)
  expect(result.findings).toEqual([])
})
