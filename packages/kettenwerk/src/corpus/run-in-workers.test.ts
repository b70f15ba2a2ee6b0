import assert from "node:assert/strict"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, test } from "vitest"
import type { Part } from "./part.js"
import { runInWorkers } from "./run-in-workers.js"

/** Answers with the first address of a part; breaks, dies or hangs up where the address says so. */
const program = `
import { parentPort } from "node:worker_threads"
parentPort.on("message", async ({ files: [{ uri, text }] }) => {
  await new Promise((resolve) => setTimeout(resolve, text.length))
  if (uri === "breaks") parentPort.postMessage({ ok: false, message: "rule broke" })
  else if (uri === "dies") throw new Error("died")
  else if (uri === "exits") process.exit(3)
  else parentPort.postMessage({ ok: true, verdict: { origins: [{ uri, recognised: true }], groups: [], reading: 0, checking: 0 } })
})
`

let folder = ""
let entry: URL
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-"))
  const file = path.join(folder, "worker.mjs")
  await writeFile(file, program)
  entry = pathToFileURL(file)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const part = (uri: string, wait = 0): Part => ({
  files: [{ uri, text: " ".repeat(wait), settings: 0 }],
  settings: [],
  stichtag: "2026-01-15",
})

test.each([1, 2, 5])("answers stand in the order of the parts, with %i workers", async (count) => {
  const parts = [part("a", 1), part("b", 30), part("c"), part("d", 10)]
  let done = 0
  const answers = await runInWorkers(entry, count)(parts, () => {
    done += 1
  })
  assert.deepEqual(
    answers.map((answer) => (answer instanceof Error ? answer : answer.origins[0]!.uri)),
    ["a", "b", "c", "d"],
  )
  assert.equal(done, 4)
})

test("a worker that breaks or dies costs only the part it worked on", async () => {
  const parts = ["a", "breaks", "b", "dies", "c", "exits", "d"].map((uri) => part(uri))
  const answers = await runInWorkers(entry, 2)(parts, () => undefined)
  assert.deepEqual(
    answers.map((answer) => (answer instanceof Error ? answer.message : answer.origins[0]!.uri)),
    ["a", "rule broke", "b", "died", "c", "worker ended with 3", "d"],
  )
})

test("nothing to do needs no worker", async () => {
  assert.deepEqual(await runInWorkers(new URL("file:///nirgends"), 2)([], () => undefined), [])
})
