import { describe, inject, test } from "vitest"
import { type InsideResult, runInside } from "./run-inside.js"
import type { Entry } from "./start-session.js"

/** Declares what `inside/index.ts` tests in the extension host: it has run by then, here are the results. */
export function describeInside(title: string, entry: Entry): void {
  const prepared = inject("prepared")
  const suffix = prepared.ok ? "" : ` (${prepared.reason})`
  describe.skipIf(!prepared.ok)(`${title}${suffix}`, async () => {
    const results: readonly InsideResult[] = prepared.ok
      ? await runInside(prepared, entry, "index")
      : [{ title: "tests in the extension host", milliseconds: 0 }]
    for (const { title: name, error } of results) {
      test(name, () => {
        if (error !== undefined) throw new Error(error)
      })
    }
  })
}
