import type { Milestone } from "@kettenwerk/core"
import { isInForce } from "./in-force.js"
import type { RuleContext } from "./rule-context.js"

/** Milestones of the plan that holds: without the development of children and without replaced concepts. */
export function planMilestones(context: RuleContext): readonly Milestone[] {
  return context.derive("milestones.plan", () =>
    context.model.milestones.filter(
      ({ childDevelopment, source }) => !childDevelopment && isInForce(context, source),
    ),
  )
}
