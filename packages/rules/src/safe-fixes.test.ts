import { readdirSync, readFileSync } from "node:fs"
import { applyEdits, type Finding, type Fix } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { describe, expect, test } from "vitest"
import { check } from "./check.js"
import { units } from "./registry.js"
import { exampleFiles, exampleStichtag } from "./run-example.js"
import { chooseSafeFixes } from "./safe-fixes.js"
import type { SettingsSource } from "./settings/read-settings.js"

interface Fixture {
  readonly name: string
  readonly files: readonly { readonly uri: string; readonly text: string }[]
  readonly stichtag: string
  readonly settings: readonly SettingsSource[]
}

const root = new URL("../../../", import.meta.url)

function folder(path: string): Fixture {
  const url = new URL(path, root)
  const files = readdirSync(url)
    .filter((name) => name.endsWith(".md"))
    .map((uri) => ({ uri, text: readFileSync(new URL(uri, url), "utf8") }))
  return { name: path, files, stichtag: "2026-11-21", settings: [] }
}

const examples: readonly Fixture[] = units.flatMap((unit) =>
  unit.examples.map((example) => {
    const { stage = "vorlage", stichtag = exampleStichtag, settings } = example
    const flag: SettingsSource = { layer: "flag", name: "--status", value: { status: stage } }
    const file: SettingsSource = { layer: "file", name: "kettenwerk.yaml", value: settings }
    return {
      name: `${unit.code}: ${example.title}`,
      files: exampleFiles(example),
      stichtag,
      settings: settings === undefined ? [flag] : [flag, file],
    }
  }),
)

const fixtures: readonly Fixture[] = [
  ...readdirSync(new URL("docs/beispiele/", root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => folder(`docs/beispiele/${name}/`)),
  folder("test/fixtures/kein-konzept/"),
  ...examples,
  // The same with the line breaks of another system.
  ...examples.map((fixture) => ({
    ...fixture,
    name: `${fixture.name} (CRLF)`,
    files: fixture.files.map(({ uri, text }) => ({ uri, text: text.replaceAll("\n", "\r\n") })),
  })),
]

function findingsOf({ files, stichtag, settings }: Fixture): readonly Finding[] {
  return check(readWorkspace(files), { stichtag, settings }).findings
}

function withFix(fixture: Fixture, { edits }: Fix): Fixture {
  const files = fixture.files.map(({ uri, text }) => {
    const own = edits.filter((edit) => edit.uri === uri)
    return { uri, text: applyEdits(text, own) }
  })
  return { ...fixture, files }
}

const withFixes = fixtures
  .map((fixture) => ({ fixture, findings: findingsOf(fixture) }))
  .filter(({ findings }) => findings.some(({ fixes }) => fixes.length > 0))

describe.each(withFixes.map((one) => [one.fixture.name, one] as const))("%s", (_, { fixture, findings }) => {
  test("a fix settles its finding and leaves all other text as it was", () => {
    for (const finding of findings) {
      for (const fix of finding.fixes) {
        const fixed = withFix(fixture, fix)
        for (const [at, { uri, text }] of fixture.files.entries()) {
          const own = fix.edits.filter((edit) => edit.uri === uri).sort((a, b) => a.start - b.start)
          expect(outside(fixed.files[at]!.text, shifted(own))).toBe(outside(text, own))
        }
        const same = ({ code, messageId }: Finding) =>
          code === finding.code && messageId === finding.messageId
        expect(findingsOf(fixed).filter(same).length, fix.title.de).toBeLessThan(findings.filter(same).length)
      }
    }
  })

  test("fixing twice changes nothing more", () => {
    let current = fixture
    for (let round = 0; round < 10; round += 1) {
      const { edits } = chooseSafeFixes(findingsOf(current))
      if (edits.size === 0) break
      current = withFix(current, { title: { de: "", en: "" }, edits: [...edits.values()].flat(), safe: true })
    }
    expect(chooseSafeFixes(findingsOf(current)).edits.size).toBe(0)
  })
})

test("two fixes that touch are not applied together", () => {
  const at = (start: number, end: number): Finding => ({
    ...findingsOf(folder("test/fixtures/kein-konzept/"))[0]!,
    fixes: [{ title: { de: "", en: "" }, safe: true, edits: [{ uri: "a.md", start, end, newText: "x" }] }],
  })
  const { edits, findings } = chooseSafeFixes([at(0, 3), at(3, 3), at(2, 5), at(6, 7)])
  expect(edits.get("a.md")?.map(({ start }) => start)).toEqual([0, 6])
  expect(findings).toHaveLength(2)
})

/** Edits as they lie in the text after they were applied. */
function shifted(edits: Fix["edits"]): Fix["edits"] {
  let shift = 0
  return edits.map((edit) => {
    const start = edit.start + shift
    shift += edit.newText.length - (edit.end - edit.start)
    return { ...edit, start, end: start + edit.newText.length }
  })
}

/** Text without the parts that edits cover. */
function outside(text: string, edits: Fix["edits"]): string {
  let at = 0
  let rest = ""
  for (const { start, end } of edits) {
    rest += text.slice(at, start)
    at = end
  }
  return rest + text.slice(at)
}
