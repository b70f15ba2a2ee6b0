import assert from "node:assert/strict"
import { test } from "vitest"
import * as kettenwerk from "./index.js"

test("the front door has a few functions and nothing by accident", () => {
  assert.deepEqual(Object.keys(kettenwerk).sort(), [
    "applyEdits",
    "check",
    "compareReadings",
    "emptyModel",
    "exportFormatById",
    "exportFormats",
    "modelSchema",
    "networkReport",
    "parseModel",
    "readWorkspace",
    "reportPage",
    "schedule",
    "schemaVersion",
    "viewById",
    "viewPage",
    "views",
  ])
})
