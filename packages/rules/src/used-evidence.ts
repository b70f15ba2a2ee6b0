import type { Evidence } from "@kettenwerk/core"
import type { RuleContext } from "./rule-context.js"

/** Evidence that a need or challenge rests on, each once; lists of possible sources do not count. */
export function usedEvidence(context: RuleContext): readonly Evidence[] {
  return context.derive("evidence.used", () => {
    const { needs, challenges, evidence } = context.model
    const used = new Set([...needs, ...challenges].flatMap((one) => one.evidence))
    return evidence.filter(({ id }) => used.has(id))
  })
}
