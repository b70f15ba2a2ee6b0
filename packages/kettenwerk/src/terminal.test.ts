import assert from "node:assert/strict"
import { test } from "vitest"
import { wantsColour } from "./terminal.js"

test("colour is for terminals, NO_COLOR beats FORCE_COLOR, empty variables count as unset", () => {
  assert.equal(wantsColour({}, true), true)
  assert.equal(wantsColour({}, false), false)
  assert.equal(wantsColour({ TERM: "dumb" }, true), false)
  assert.equal(wantsColour({ NO_COLOR: "" }, true), true)
  assert.equal(wantsColour({ NO_COLOR: "1", FORCE_COLOR: "1" }, true), false)
  assert.equal(wantsColour({ FORCE_COLOR: "1" }, false), true)
  assert.equal(wantsColour({ FORCE_COLOR: "0" }, true), false)
})
