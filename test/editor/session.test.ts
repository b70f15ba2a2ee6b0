import assert from "node:assert/strict"
import { test } from "vitest"
import { previewSteps } from "./session/preview-steps.js"
import { describeSession } from "./session/session.js"
import { textSteps } from "./session/text-steps.js"
import { themeSteps } from "./session/theme-steps.js"

describeSession("a planner in VS Code", { name: "session", entry: "node", file: "konzept.md" }, (session) => {
  textSteps(session)
  previewSteps(session)
  themeSteps(session)
  test("sends nothing to any other computer", () => {
    assert.deepEqual(session.browser.outside(), [])
  })
})
