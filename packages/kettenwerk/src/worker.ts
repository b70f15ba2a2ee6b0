import { parentPort } from "node:worker_threads"
import { checkPart } from "./corpus/check-part.js"
import type { Part } from "./corpus/part.js"

// A program of its own: `check` starts it when there is much to do.
parentPort?.on("message", (part: Part) => {
  try {
    parentPort?.postMessage({ ok: true, verdict: checkPart(part) })
  } catch (error) {
    parentPort?.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) })
  }
})
