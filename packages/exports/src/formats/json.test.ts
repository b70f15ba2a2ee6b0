import assert from "node:assert/strict"
import { parseModel } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { test } from "vitest"
import { json } from "./json.js"

test("what is written is read again as the same model", async () => {
  const text =
    "# Präventionskonzept Landkreis Auental\n\n## Ziele\n\n- Z1: Familien kennen eine Anlaufstelle.\n"
  const { model } = readWorkspace([{ uri: "konzept.md", text }])
  const { files } = await json.write(model, { stichtag: "2026-11-21" })
  const parsed = parseModel(JSON.parse(String(files[0]!.content)))
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.model, { ...model, stichtag: "2026-11-21" })
})
