import { describe, test } from "vitest"
import { prepare } from "./host/prepare.js"
import { type InsideResult, runInside } from "./host/run-inside.js"

const prepared = prepare()

describe.skipIf(!prepared.ok)(`inside VS Code${prepared.ok ? "" : ` (${prepared.reason})`}`, async () => {
  const results: readonly InsideResult[] = prepared.ok
    ? await runInside(prepared, { kind: "node", tests: "index" })
    : [{ title: "tests in the extension host", milliseconds: 0 }]
  for (const { title, error } of results) {
    test(title, () => {
      if (error !== undefined) throw new Error(error)
    })
  }
})
