import { applyEdits } from "@kettenwerk/core"
import { expect, test } from "vitest"
import { insertBefore, insertBlockAfter, insertLineAfter, insertTable, replaceText } from "./fixes.js"
import { documentForTests } from "./reading-for-tests.js"

const title = { de: "Ändern", en: "Change" }

test("replaces exactly the place", () => {
  const { rangeOf } = documentForTests("a.md", "Z-2.3 gilt")
  const fix = replaceText(title, { uri: "a.md", range: rangeOf(0, 5) }, "Z-2.1")
  expect(applyEdits("Z-2.3 gilt", fix.edits)).toBe("Z-2.1 gilt")
  expect(fix.safe).toBe(false)
})

test.each([
  ["# Titel\n\nText", 0, 7, "# Titel\n\nneu\n\nText"],
  ["# Titel\nText", 0, 7, "# Titel\n\nneu\n\nText"],
  ["# Titel", 0, 7, "# Titel\n\nneu"],
  ["# Titel\r\n\r\nText", 0, 7, "# Titel\r\n\r\nneu\r\n\r\nText"],
  ["| a |\n| - |\n| b |\n\nEnde", 0, 18, "| a |\n| - |\n| b |\n\nneu\n\nEnde"],
])("inserts a block of its own behind a place in %j", (text, start, end, expected) => {
  const document = documentForTests("a.md", text)
  const fix = insertBlockAfter(title, document, document.rangeOf(start, end), ["neu"])
  expect(applyEdits(text, fix.edits)).toBe(expected)
})

test("inserts a line and a table with escaped cells", () => {
  const document = documentForTests("a.md", "- a\n- b")
  expect(
    applyEdits(document.text, insertLineAfter(title, document, document.rangeOf(0, 3), "- neu").edits),
  ).toBe("- a\n- neu\n- b")
  const table = insertTable(title, document, document.rangeOf(4, 7), ["A", "B"], [["x|y", ""]])
  expect(applyEdits(document.text, table.edits)).toBe("- a\n- b\n\n| A | B |\n| --- | --- |\n| x\\|y |  |")
  expect(
    applyEdits("b", insertBefore(title, { uri: "a.md", range: document.rangeOf(0, 0) }, "a").edits),
  ).toBe("ab")
})
