import assert from "node:assert/strict"
import { test } from "vitest"
import { parseSettings } from "./parse-settings.js"

/** The text that `path` points to. */
function located(text: string, ...path: readonly (string | number)[]): string | undefined {
  const reading = parseSettings(text, "kettenwerk.yaml")
  assert.ok(reading.ok)
  const range = reading.source.locate?.(path)
  return range && text.slice(range.start.offset, range.end.offset)
}

const settings =
  'profil: minimal\nregeln:\n  "org-steering-missing": "aus: steht im Sozialbericht"\nausschluss: [alt/**, neu/**]\n'

test("values keep their place: a key, a key below it, an item of a list", () => {
  assert.equal(located(settings, "profil"), "profil")
  assert.equal(located(settings, "regeln", "org-steering-missing"), '"org-steering-missing"')
  assert.equal(located(settings, "ausschluss", 1), "neu/**")
})

test("of a path that is not there the nearest part is shown", () => {
  assert.equal(located(settings, "regeln", "gibt-es-nicht"), "regeln")
  assert.equal(located(settings, "profil", "name"), "profil")
  assert.equal(located(settings, "fehlt"), undefined)
})

test("lines and columns count from 1", () => {
  const reading = parseSettings("# Kopf\n\n  profil: minimal\n", "kettenwerk.yaml")
  assert.ok(reading.ok)
  assert.deepEqual(reading.source.locate?.(["profil"])?.start, { line: 3, column: 3, offset: 10 })
})

test("an empty file says nothing, other values are handed on as they are", () => {
  for (const [text, value] of [
    ["", null],
    ["# nur ein Kommentar\n", null],
    ["- a\n", ["a"]],
    ["nur Text", "nur Text"],
  ] as const) {
    const reading = parseSettings(text, "kettenwerk.yaml")
    assert.ok(reading.ok)
    assert.deepEqual(reading.source.value, value)
  }
})

test("YAML that cannot be read is a sentence with its line", () => {
  for (const text of ["profil: [1, 2\n", "a: 1\na: 2\n", "a:\n\t- b\n", "a: *fehlt\n"]) {
    const reading = parseSettings(text, "kettenwerk.yaml")
    assert.equal(reading.ok, false)
    assert.match(
      reading.ok ? "" : reading.problem.de,
      /^kettenwerk\.yaml: Die Einstellungen sind ab Zeile \d+ nicht lesbar/,
    )
  }
})
