import { describe, expect, test } from "vitest"
import { units } from "../registry.js"
import { configure, configureDocument, decideLevel, decideOptions } from "./configure.js"
import { explainConfig } from "./explain-config.js"
import type { SettingsSource } from "./read-settings.js"

const noFrontmatter = { frontmatter: [] }
const unit = units.find(({ code }) => code === "struct-title-missing")!
const longSentence = units.find(({ code }) => code === "lang-long-sentence")!

function source(layer: SettingsSource["layer"], value: unknown): SettingsSource {
  return { layer, name: layer, value }
}

test("the strongest source wins, whatever the order they are given in", () => {
  const sources = [
    source("editor", { status: "entwurf", sprache: "en" }),
    source("flag", { status: "vorlage" }),
  ]
  for (const order of [sources, [...sources].reverse()]) {
    expect(configure(units, order).settings).toEqual({ status: "vorlage", sprache: "en" })
  }
})

test("options come key by key from the strongest source, else from their defaults", () => {
  const configuration = configure(units, [
    source("file", { regeln: { "lang-long-sentence": { optionen: { words: 30 } } } }),
    source("editor", { regeln: { "lang-long-sentence": { optionen: { words: 40 } } } }),
  ])
  expect(decideOptions(longSentence, configureDocument(configuration, noFrontmatter))).toEqual({ words: 30 })
  expect(decideOptions(longSentence, configureDocument(configure(units), noFrontmatter))).toEqual({
    words: 25,
  })
})

describe("a switch", () => {
  test.each([
    ["aus: steht in Anlage 2", "off", "steht in Anlage 2"],
    ["Hinweis – kleine Gemeinde", "info", "kleine Gemeinde"],
    ["off (see annex 2)", "off", "see annex 2"],
    [{ stufe: "tipp", grund: "kommt später" }, "hint", "kommt später"],
  ])("may be written as %j", (value, level, reason) => {
    const configuration = configure(units, [source("file", { regeln: { "struct-title-missing": value } })])
    expect(configuration.problems).toEqual([])
    const decision = decideLevel(unit, configureDocument(configuration, noFrontmatter), "vorlage")
    expect(decision).toEqual({ level, layer: "file", name: "file", reason })
  })

  test.each([["aus"], ["aus:  "], [{ stufe: "aus" }], [false]])(
    "without a reason has no effect: %j",
    (value) => {
      const configuration = configure(units, [source("file", { regeln: { "struct-title-missing": value } })])
      expect(configuration.problems.map(({ code }) => code)).toEqual(["config-switch-without-reason"])
      expect(decideLevel(unit, configureDocument(configuration, noFrontmatter), "vorlage").level).toBe(
        "error",
      )
    },
  )

  test.each([["leise: darum"], [7], [["aus"]], [{ stufe: "leise" }], [""]])(
    "that is none is reported: %j",
    (value) => {
      const configuration = configure(units, [source("file", { regeln: { "struct-title-missing": value } })])
      expect(configuration.problems.map(({ code }) => code)).toEqual(["config-unreadable"])
    },
  )
})

test.each([
  [null],
  [undefined],
  [[]],
  ["text"],
  [7],
  [{ regeln: "aus" }],
  [{ regeln: null }],
  [{ __proto__: null }],
])("reading never throws: %j", (value) => {
  expect(() => configure(units, [source("file", value)])).not.toThrow()
})

test("an own profile starts from another and changes sections and levels", () => {
  const profil = {
    name: "Unser Kreis",
    grundlage: "minimal",
    abschnitte: ["ziele"],
    stufen: { "struct-*": "tipp" },
  }
  const { profile, problems } = configure(units, [source("file", { profil })])
  expect(problems).toEqual([])
  expect(profile.id).toBe("Unser Kreis")
  expect(profile.requiredSections).toEqual(["ziele"])
  const configuration = configureDocument(configure(units, [source("file", { profil })]), noFrontmatter)
  expect(decideLevel(unit, configuration, "vorlage").level).toBe("hint")
})

test("an unknown profile gets a suggestion and the usual profile stays", () => {
  const { profile, problems } = configure(units, [source("flag", { profil: "thüringn" })])
  expect(profile.id).toBe("praeventionskonzept")
  expect(problems[0]?.message.de).toContain("Meinten Sie „thueringen“?")
})

test("explains who set what", () => {
  const configuration = configure(units, [
    source("file", {
      profil: "minimal",
      stichtag: "2026-02-01",
      regeln: { "struct-title-missing": "aus: Anlage" },
    }),
  ])
  const rows = explainConfig(configuration)
  expect(rows).toContainEqual({
    key: "stichtag",
    kind: "setting",
    value: "2026-02-01",
    layer: "file",
    name: "file",
  })
  expect(rows).toContainEqual({
    key: "profil",
    kind: "setting",
    value: "minimal",
    layer: "file",
    name: "file",
  })
  expect(rows).toContainEqual({
    key: "struct-title-missing",
    kind: "level",
    value: "off",
    layer: "file",
    name: "file",
    reason: "Anlage",
  })
})
