import assert from "node:assert/strict"
import { test } from "vitest"
import { excerptOf } from "./excerpt.js"

/** The excerpt of `part` in `text`, as it is printed. */
function excerpt(text: string, part: string, columns = 60): readonly string[] {
  const offset = text.indexOf(part)
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1
  const start = { line: text.slice(0, offset).split("\n").length, column: offset - lineStart + 1, offset }
  const end = { line: start.line, column: start.column + part.length, offset: offset + part.length }
  const found = excerptOf(text, { start, end }, columns)
  return found === undefined ? [] : [found.line, found.underline]
}

test("carets stand under the place", () => {
  assert.deepEqual(excerpt("eins\n- Ziel: Übergänge gestalten\ndrei", "Übergänge"), [
    "- Ziel: Übergänge gestalten",
    "        ^^^^^^^^^",
  ])
})

test("decomposed umlauts, emoji, wide letters and tabs do not shift the carets", () => {
  assert.deepEqual(excerpt("Ü\tbergang gut", "gut"), ["Ü bergang gut", "          ^^^"])
  assert.deepEqual(excerpt("Öl gut".normalize("NFD"), "gut"), ["Öl gut".normalize("NFD"), "   ^^^"])
  assert.deepEqual(excerpt("😀 gut", "gut"), ["😀 gut", "   ^^^"])
})

test("of several lines the first is shown, with LF, CRLF and CR", () => {
  for (const lineEnd of ["\n", "\r\n", "\r"]) {
    assert.deepEqual(excerpt(`eins${lineEnd}zwei`, `eins${lineEnd}zwei`), ["eins", "^^^^"])
  }
})

test("long lines are cut on both sides of the place", () => {
  const [line = "", underline = ""] = excerpt(`${"vor ".repeat(50)}HIER${" nach".repeat(50)}`, "HIER", 30)
  assert.ok(line.length <= 31 && line.startsWith("…") && line.endsWith("…"), line)
  assert.equal(line.slice(underline.indexOf("^"), underline.length), "HIER")
})

test("a long quote is cut, however long it is", () => {
  const [line = "", underline = ""] = excerpt("x".repeat(200_000), "x".repeat(200_000), 30)
  assert.equal(line.length, 28)
  assert.equal(underline.length, 28)
})

test("control characters of the text do not reach the terminal", () => {
  assert.deepEqual(excerpt("\u001b[31mrot\u0007", "rot"), [" [31mrot", "     ^^^"])
})

test("an empty place or an empty line shows nothing", () => {
  assert.deepEqual(excerpt("text", ""), [])
  assert.deepEqual(excerpt("  \ntext", "  "), [])
})
