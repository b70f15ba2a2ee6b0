import assert from "node:assert/strict"
import { test } from "vitest"
import { shorten, table } from "./table.js"

test("columns are aligned by what is seen, not by the number of code units", () => {
  const rows = [
    ["Öl".normalize("NFD"), "1"],
    ["😀😀", "2"],
    ["abcd", "3"],
  ]
  assert.equal(table(rows, 80), `${"Öl".normalize("NFD")}    1\n😀😀  2\nabcd  3\n`)
})

test("every column goes on below itself, only a word that is too long is cut", () => {
  const words = "eins zwei drei vier fünf sechs sieben acht neun zehn elf"
  const lines = table([["Zeile", words]], 40)
    .trimEnd()
    .split("\n")
  assert.ok(lines.length > 1 && lines.every((line) => line.length <= 40), lines.join("\n"))
  assert.ok(lines.slice(1).every((line) => line.startsWith("       ")))
  assert.equal(table([["sehr lang", "x"]], 80, 5), "sehr  x\nlang\n")
  assert.equal(table([["Übergangsbegleitung", "x"]], 80, 9), "Übergang…  x\n")
})

test("a cut never splits a letter in two", () => {
  assert.equal(shorten("😀".repeat(10), 3), "😀😀…")
  assert.equal(shorten("kurz", 4), "kurz")
})

test("no rows are no text", () => assert.equal(table([], 80), ""))
