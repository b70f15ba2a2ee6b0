import type { PartRunner } from "./check-corpus.js"
import type { PartVerdict } from "./part.js"

/** Checks part after part in this thread; between them others get their turn, so that progress can be shown. */
export const runHere: PartRunner = async (parts, done) => {
  if (parts.length === 0) return []
  // Who finds everything in the store need not load what reads and checks.
  const { checkPart } = await import("./check-part.js")
  const answers: (PartVerdict | Error)[] = []
  for (const part of parts) {
    try {
      answers.push(checkPart(part))
    } catch (error) {
      answers.push(error instanceof Error ? error : new Error(String(error)))
    }
    done(part)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return answers
}
