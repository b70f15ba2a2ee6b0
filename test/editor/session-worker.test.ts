import assert from "node:assert/strict"
import { test } from "vitest"
import { previewSteps } from "./session/preview-steps.js"
import { describeSession } from "./session/session.js"
import { textSteps } from "./session/text-steps.js"

describeSession(
  "a planner in VS Code in a browser, with files nothing else can read",
  { name: "session-worker", entry: "worker", file: "konzept.md" },
  (session) => {
    textSteps(session)
    previewSteps(session)
    test("sends nothing to any other computer", () => {
      assert.deepEqual(session.browser.outside(), [])
    })
  },
)
