import assert from "node:assert/strict"
import { describe, test } from "vitest"
import { betweenBlocks } from "./between-blocks.js"

/** The text with a mark where a block would go, asked at the `▮`. */
function marked(text: string): string {
  const plain = text.replace("▮", "")
  const at = betweenBlocks(plain, text.indexOf("▮"))
  return `${plain.slice(0, at)}↓${plain.slice(at)}`
}

describe("a block of its own goes", () => {
  test("below the paragraph, list or table the cursor is in", () => {
    assert.equal(marked("# K\n\nErs▮ter\nzweiter\n\nDritter\n"), "# K\n\nErster\nzweiter\n↓\nDritter\n")
    assert.equal(marked("| a▮ |\n| - |\n| b |\n\nText"), "| a |\n| - |\n| b |\n↓\nText")
  })

  test("onto the empty line the cursor is on", () => {
    assert.equal(marked("A\n\n▮\n\nB"), "A\n\n↓\n\nB")
  })

  test("to the end where nothing else is free", () => {
    assert.equal(marked("# K\nTe▮xt"), "# K\nText↓")
    assert.equal(marked("# K\n\nTe▮xt\n"), "# K\n\nText\n↓")
    assert.equal(marked("▮"), "↓")
  })

  test("below the head, never into it", () => {
    assert.equal(
      marked("--▮-\nkommune: A\n\nstand: x\n---\n# K\n\nText"),
      "---\nkommune: A\n\nstand: x\n---\n# K\n↓\nText",
    )
  })

  test("below fenced code, never into it", () => {
    assert.equal(marked("```\na▮\n\nb\n```\n\nText"), "```\na\n\nb\n```\n↓\nText")
    assert.equal(marked("~~~~ md\n~~~\n▮\n~~~~\n"), "~~~~ md\n~~~\n\n~~~~\n↓")
  })

  test("at the same places with other line ends", () => {
    assert.equal(marked("Ers▮ter\r\nzweiter\r\n\r\nDritter"), "Erster\r\nzweiter\r\n↓\r\nDritter")
  })
})
