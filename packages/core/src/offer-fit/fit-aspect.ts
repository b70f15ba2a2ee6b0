import type { Bilingual } from "../finding.js"
import type { FitContext } from "./fit-context.js"
import type { FitStatement } from "./fit-statement.js"

/** One thing to look at when a new offer meets a concept: a closed unit with its sentences. */
export interface FitAspect {
  readonly id: string
  readonly title: Bilingual
  /** Sentences in the order they are read; empty if there is nothing to say. */
  readonly read: (context: FitContext) => readonly FitStatement[]
}
