import type { Frequency } from "@kettenwerk/core"
import type { RuleContext } from "./rule-context.js"

/** How often the concept is updated, as its main document says; undefined if it does not. */
export function updateCycleOf(context: RuleContext): Frequency | undefined {
  const { documents } = context.model
  return (
    documents.find(({ id }) => id === context.main.id)?.updateCycle ??
    documents.find(({ updateCycle }) => updateCycle !== undefined)?.updateCycle
  )
}
