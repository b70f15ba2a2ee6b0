import { Worker } from "node:worker_threads"
import type { PartRunner } from "./check-corpus.js"
import type { Part, PartVerdict } from "./part.js"

/** A worker takes one part at a time, says its verdict, and gets the next. */
type Answer =
  | { readonly ok: true; readonly verdict: PartVerdict }
  | { readonly ok: false; readonly message: string }

/**
 * Checks parts in `count` workers that run the program `entry`. The answers stand in the order of the parts, whoever
 * was first. A worker that dies costs the part it worked on; a new one takes its place.
 */
export function runInWorkers(entry: URL, count: number): PartRunner {
  return async (parts, done) => {
    const answers: (PartVerdict | Error)[] = []
    // Large parts first, so that no worker starts the longest one when all others are done.
    const queue = [...parts.keys()].sort((a, b) => sizeOf(parts[b]!) - sizeOf(parts[a]!))
    const work = async (): Promise<void> => {
      let worker: Worker | undefined
      for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
        worker ??= new Worker(entry)
        const answer = await ask(worker, parts[at]!)
        if (answer instanceof Error) worker = undefined
        answers[at] = answer
        done(parts[at]!)
      }
      await worker?.terminate()
    }
    await Promise.all(Array.from({ length: Math.min(count, parts.length) }, work))
    return answers
  }
}

/** The verdict; an error if the part broke or took the worker with it. */
function ask(worker: Worker, part: Part): Promise<PartVerdict | Error> {
  return new Promise((resolve) => {
    const settle = (answer: PartVerdict | Error): void => {
      worker.off("message", onMessage)
      worker.off("error", settle)
      worker.off("exit", onExit)
      // A dying worker may still speak; nobody listens then, and that must not end the program.
      if (answer instanceof Error) worker.on("error", () => undefined)
      resolve(answer)
    }
    const onMessage = (answer: Answer): void => {
      settle(answer.ok ? answer.verdict : failed(worker, answer.message))
    }
    const onExit = (code: number): void => settle(new Error(`worker ended with ${code}`))
    worker.on("message", onMessage)
    worker.on("error", settle)
    worker.on("exit", onExit)
    worker.postMessage(part)
  })
}

function failed(worker: Worker, message: string): Error {
  void worker.terminate()
  return new Error(message)
}

function sizeOf({ files }: Part): number {
  return files.reduce((sum, { text }) => sum + text.length, 0)
}
