import { readdir } from "node:fs/promises"
import { applyEdits, type TextEdit } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { z } from "zod"
import { type CheckResult, check } from "./check.js"
import type { RuleExample } from "./define-rule.js"
import { rules, units } from "./registry.js"
import { checkExample, exampleFiles, writtenFindings } from "./run-example.js"

const results = new Map<RuleExample, CheckResult>()

/** Several tests look at the same example; reading it once is enough. */
function checkOnce(example: RuleExample): CheckResult {
  const result = results.get(example) ?? checkExample(example, readWorkspace)
  results.set(example, result)
  return result
}

test("every file in rules/ is registered, in the order of its code", async () => {
  const files = await readdir(new URL("./rules/", import.meta.url))
  const codes = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  expect(units.map(({ code }) => code)).toEqual(codes.map((file) => file.slice(0, -".ts".length)).sort())
})

describe.each(units.map((unit) => [unit.code, unit] as const))("%s", (code, unit) => {
  test("has a code in kebab-case, a version, and texts in both languages", () => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    expect(unit.since).toMatch(/^\d+\.\d+\.\d+$/)
    for (const { de, en } of [unit.summary, unit.rationale]) {
      expect(de).toMatch(/[.!?]$/)
      expect(en).toMatch(/[.!?]$/)
    }
  })

  test("every option has a default and a description in both languages", () => {
    const schema = z.toJSONSchema(unit.options, { io: "input" })
    for (const property of Object.values(schema.properties ?? {})) {
      expect(property).toHaveProperty("default")
      expect(property).toHaveProperty("description")
      expect(property).toHaveProperty("descriptionEn")
    }
  })

  test.each(unit.examples.map((example) => [example.title, example] as const))("%s", (_title, example) => {
    expect(writtenFindings(code, checkOnce(example))).toEqual(example.expect)
  })

  test("ranges lie inside the text, fixes settle what they are for, messages read well", () => {
    for (const example of unit.examples) {
      const texts = new Map(exampleFiles(example).map(({ uri, text }) => [uri, text]))
      const own = checkOnce(example).findings.filter((found) => found.code === code)
      for (const { message, range, uri, messageId, fixes } of own) {
        expect(unit.messageIds).toContain(messageId)
        const length = texts.get(uri)?.length ?? 0
        expect(range.start.offset).toBeLessThanOrEqual(range.end.offset)
        if (texts.has(uri)) expect(range.end.offset).toBeLessThanOrEqual(length)
        expectGoodMessage(message.de, message.en)
        for (const { edits } of fixes) {
          for (const { start, end } of edits) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(length)
          }
          const fixed = checkExample(withEdits(example, edits), readWorkspace)
          expect(fixed.findings.filter((found) => found.code === code).length).toBeLessThan(own.length)
        }
      }
    }
  })
})

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (_code, rule) => {
  test("says something, and also stays silent", () => {
    expect(rule.examples.some((example) => example.expect.length > 0)).toBe(true)
    expect(rule.examples.some((example) => example.expect.length === 0)).toBe(true)
  })

  test("every message is shown by an example", () => {
    const shown = new Set(
      rule.examples.flatMap((example) => example.expect.map((line) => line.split(":").at(-1))),
    )
    expect([...shown].sort()).toEqual([...rule.messageIds].sort())
  })
})

test("no rule breaks on any example, and the same text gives the same findings", () => {
  for (const example of units.flatMap((unit) => unit.examples)) {
    const first = checkOnce(example)
    expect(first.broken).toEqual([])
    expect(checkExample(example, readWorkspace).findings).toEqual(first.findings)
  }
})

test("no rule breaks on documents cut and joined at random, and all ranges lie inside the text", () => {
  const pieces = units.flatMap((unit) =>
    unit.examples.flatMap((example) => exampleFiles(example).map(({ text }) => text)),
  )
  const piece = fc
    .tuple(fc.constantFrom(...pieces), fc.nat(400), fc.nat(400))
    .map(([text, start, length]) => text.slice(start % (text.length + 1)).slice(0, length + 1))
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("\n\n", "\r\n", " "),
      (parts, joint) => {
        const text = parts.join(joint)
        const reading = readWorkspace([
          { uri: "konzept.md", text: `---\nkommune: Landkreis Musterland\n---\n\n${text}` },
        ])
        const { broken, findings } = check(reading, { stichtag: "2026-01-15" })
        expect(broken).toEqual([])
        for (const { range, fixes } of findings) {
          const length = reading.groups[0]!.documents[0]!.text.length
          expect(range.start.offset).toBeGreaterThanOrEqual(0)
          expect(range.end.offset).toBeLessThanOrEqual(length)
          for (const { edits } of fixes) for (const { end } of edits) expect(end).toBeLessThanOrEqual(length)
        }
      },
    ),
    { numRuns: 150 },
  )
})

test("no rule reports on an empty document", () => {
  const reading = readWorkspace([{ uri: "leer.md", text: "" }])
  const { findings } = check(reading, { stichtag: "2026-01-15" })
  expect(findings.filter(({ code }) => rules.some((rule) => rule.code === code))).toEqual([])
})

/** An example after a fix. */
function withEdits(example: RuleExample, edits: readonly TextEdit[]): RuleExample {
  const { markdown: _, ...rest } = example
  const files = exampleFiles(example).map(({ uri, text }) => {
    const own = edits.filter((edit) => edit.uri === uri)
    return [uri, applyEdits(text, own)] as const
  })
  return { ...rest, files: Object.fromEntries(files) }
}

/** Short, complete, polite and without words only we know. */
function expectGoodMessage(de: string, en: string): void {
  for (const text of [de, en]) {
    expect(text).toMatch(/[.!?][“”"’]?\)?$/)
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    expect(text).not.toMatch(/ {2}|\s[.,;!?]/)
  }
  // Quotes are the author's words: „das 1. Ziel“ is no end of a sentence of ours.
  const own = de.replace(/„[^“]*“/g, "„…“")
  expect(own).not.toMatch(/\b(?:du|dein\w*|dich|dir)\b/i)
  expect(own).not.toMatch(/\b(?:entity|undefined|slug|regex|parser|token)\b/i)
  expect((own.match(/[.!?](?=\s+[A-ZÄÖÜ„])/g) ?? []).length).toBeLessThan(3)
}
