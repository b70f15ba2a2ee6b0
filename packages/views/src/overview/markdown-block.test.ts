import assert from "node:assert/strict"
import { applyEdits } from "@kettenwerk/core"
import { describe, test } from "vitest"
import { modelForTests } from "../model-for-tests.js"
import { overviewBlock, overviewEdit, overviewMarkers } from "./markdown-block.js"

const model = modelForTests({ actors: 12, offers: 0, milestones: 0 }, (kind, at) => `${kind} ${at}`)
const block = overviewBlock(model)
const insert = (text: string, offset: number, with_ = block) =>
  applyEdits(text, [overviewEdit("a.md", text, with_, offset)])

describe("the block of the structure overview", () => {
  test("stands between its markers and holds one table", () => {
    assert.ok(block.startsWith(`${overviewMarkers.start}\n\n| Fachbereich | Stellen |`))
    assert.ok(block.endsWith(`|\n\n${overviewMarkers.end}`))
  })

  test("is inserted as a paragraph of its own, before the line of the cursor", () => {
    assert.equal(insert("# Titel\n\nText hier\n", 12, "BLOCK"), "# Titel\n\nBLOCK\n\nText hier\n")
    assert.equal(insert("# Titel\nText\n", 10, "BLOCK"), "# Titel\n\nBLOCK\n\nText\n")
    assert.equal(insert("# Titel", 7, "BLOCK"), "# Titel\n\nBLOCK\n")
    assert.equal(insert("", 0, "BLOCK"), "BLOCK\n")
  })

  test("is refreshed in place, and the text around stays untouched", () => {
    const text = `Vorher\n\n${overviewMarkers.start}\nalt\n${overviewMarkers.end}\n\nNachher`
    assert.equal(insert(text, 0), `Vorher\n\n${block}\n\nNachher`)
    const again = overviewEdit("a.md", insert(text, 0), block, 0)
    assert.deepEqual([again.newText, again.end - again.start], ["", 0])
  })

  test("follows the line ends of the document", () => {
    const text = insert("# Titel\r\n\r\nText\r\n", 14)
    assert.doesNotMatch(text, /(?<!\r)\n/)
    assert.equal(overviewEdit("a.md", text, block, 0).newText, "")
  })

  test("never swallows text where its end is missing", () => {
    const text = `${overviewMarkers.start}\n\nwichtiger Text\n`
    assert.ok(insert(text, text.length).includes("wichtiger Text"))
  })

  test("cannot be closed by a name from the text", () => {
    const bad = modelForTests({ actors: 3, offers: 0, milestones: 0 }, () => overviewMarkers.end)
    assert.equal(overviewBlock(bad).split(overviewMarkers.end).length, 2)
  })
})
