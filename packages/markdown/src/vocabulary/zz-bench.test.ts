import { test } from "vitest"
import { vocabulary, termLists } from "/work/main/packages/markdown/src/vocabulary/index.js"
import { readFileSync, readdirSync } from "node:fs"
test("bench", () => {
  let text = ""
  for (const f of readdirSync("/work/main/docs/beispiele", { recursive: true }) as string[]) if (f.endsWith(".md")) text += readFileSync("/work/main/docs/beispiele/" + f, "utf8")
  console.log("chars", text.length)
  const big = text.repeat(Math.ceil(400_000 / text.length))
  for (const n of ["section","field","sector","bodyKind","milestoneKind","actorKind","roleKind"] as const) {
    let t = performance.now(); vocabulary[n].whole("x"); const build = performance.now() - t
    t = performance.now(); vocabulary[n].find(text); const first = performance.now() - t
    t = performance.now(); vocabulary[n].find(big); console.log(n, "build", build.toFixed(0), "first", first.toFixed(0), "big", big.length, (performance.now() - t).toFixed(0))
  }
  let t = performance.now(); for (const n of Object.keys(termLists) as any[]) (vocabulary as any)[n].whole("Leistungx"); console.log("all", (performance.now()-t).toFixed(0))
})
