import assert from "node:assert/strict"
import { test } from "vitest"
import { setFrontmatter } from "./set-frontmatter.js"

function written(text: string, key: string, value: string): string {
  const { start, end, newText } = setFrontmatter(text, key, value)
  return text.slice(0, start) + newText + text.slice(end)
}

test("a document without a head gets one", () => {
  assert.equal(
    written("# Präventionskonzept\n", "status", "vorlage"),
    "---\nstatus: vorlage\n---\n\n# Präventionskonzept\n",
  )
  assert.equal(written("", "status", "vorlage"), "---\nstatus: vorlage\n---\n\n")
})

test("a value is replaced where it stands, the rest stays", () => {
  const text =
    "---\nkommune: Stadt Lindenhain\nstatus:  entwurf # noch\nstand: 2026-08\n---\n\n# K\n\nstatus: egal\n"
  assert.equal(written(text, "status", "vorlage"), text.replace("entwurf # noch", "vorlage"))
})

test("a missing key is added at the end of the head", () => {
  assert.equal(
    written("---\nkommune: Auental\n---\n# K\n", "stichtag", "2026-03-01"),
    "---\nkommune: Auental\nstichtag: 2026-03-01\n---\n# K\n",
  )
})

test("an empty head and an empty value are filled", () => {
  assert.equal(written("---\n---\n", "status", "vorlage"), "---\nstatus: vorlage\n---\n")
  assert.equal(written("---\nstatus:\n---\n", "status", "vorlage"), "---\nstatus: vorlage\n---\n")
})

test("line ends and a byte order mark are kept", () => {
  assert.equal(written("---\r\na: b\r\n---\r\n", "status", "x"), "---\r\na: b\r\nstatus: x\r\n---\r\n")
  assert.equal(written("\uFEFF# K\n", "status", "x"), "\uFEFF---\nstatus: x\n---\n\n# K\n")
  assert.equal(written("\uFEFF---\nstatus: a\n---\n", "status", "x"), "\uFEFF---\nstatus: x\n---\n")
})

test("writing twice changes nothing more", () => {
  for (const text of ["# K\n", "---\na: b\n---\n", "---\nstatus: y\n---\n"]) {
    const once = written(text, "status", "x")
    assert.equal(written(once, "status", "x"), once)
  }
})
