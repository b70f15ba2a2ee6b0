import { type Frequency, readFrequency } from "@kettenwerk/core"
import type { RuleContext } from "./rule-context.js"

/** How often the concept is updated, by its frontmatter or by a sentence; undefined if it does not say. */
export function updateCycleOf(context: RuleContext): Frequency | undefined {
  return context.derive("update-cycle", () => {
    const { documents, statements } = context.model
    const own = documents.find(({ id }) => id === context.main.id)?.updateCycle
    if (own !== undefined) return own
    for (const { kind, text } of statements) {
      const stated = kind === "update-cycle" ? readFrequency(text) : undefined
      if (stated !== undefined) return stated
    }
    return documents.find(({ updateCycle }) => updateCycle !== undefined)?.updateCycle
  })
}
