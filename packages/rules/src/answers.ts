import type { RuleContext } from "./rule-context.js"

/** Ids of goals that follow from a need, a challenge or evidence, themselves or by a goal above or below them. */
export function derivedGoals(context: RuleContext): ReadonlySet<string> {
  return context.derive("goals.derived", () => {
    const { goals, needs } = context.model
    const derived = new Set(needs.flatMap((need) => need.goals ?? []))
    for (const { id, derivedFrom, derivedText } of goals)
      if (derivedFrom.length > 0 || derivedText !== undefined) derived.add(id)
    const open = [...derived]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const parent = context.entity("goals", id)?.parent
      const near = [
        ...(parent === undefined ? [] : [parent]),
        ...context.childrenOf(id).map((child) => child.id),
      ]
      for (const next of near) {
        if (derived.has(next)) continue
        derived.add(next)
        open.push(next)
      }
    }
    return derived
  })
}

/** Ids of goals that have a dated step: a milestone or a measure with a period, at the goal or below it. */
export function scheduledGoals(context: RuleContext): ReadonlySet<string> {
  return context.derive("goals.scheduled", () => {
    const { milestones, measures } = context.model
    const direct = [
      ...milestones.flatMap(({ goal, goals = [] }) => [goal, ...goals]),
      ...measures
        .filter(({ period }) => period !== undefined)
        .flatMap(({ goal, goals = [] }) => [goal, ...goals]),
    ]
    const scheduled = new Set<string>()
    for (const start of direct) {
      // Upwards only: a step for a sub-goal is a step for the goal above it.
      for (let id = start; id !== undefined && !scheduled.has(id); id = context.entity("goals", id)?.parent) {
        scheduled.add(id)
      }
    }
    return scheduled
  })
}
