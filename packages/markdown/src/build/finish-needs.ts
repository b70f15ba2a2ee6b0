import type { Model } from "@kettenwerk/core"

/** Links needs with the goals, measures and offers that answer them, from whichever side the text states it. */
export function finishNeeds(model: Model): void {
  const needs = new Map(model.needs.map((need) => [need.id, need]))
  const link = (needId: string, field: "goals" | "measures" | "offers", id: string): void => {
    const need = needs.get(needId)
    if (need === undefined) return
    const list = (need[field] ??= [])
    if (!list.includes(id)) list.push(id)
  }
  for (const need of model.needs) need.evidence ??= []
  for (const challenge of model.challenges) challenge.evidence ??= []
  for (const goal of model.goals) for (const id of goal.derivedFrom) link(id, "goals", goal.id)
  for (const measure of model.measures) for (const id of measure.need ?? []) link(id, "measures", measure.id)
  for (const offer of model.offers) for (const id of offer.needs ?? []) link(id, "offers", offer.id)
  const goals = new Map(model.goals.map((goal) => [goal.id, goal]))
  for (const need of model.needs) {
    for (const id of need.goals ?? []) {
      const goal = goals.get(id)
      if (goal !== undefined && !goal.derivedFrom.includes(need.id)) goal.derivedFrom.push(need.id)
    }
  }
}
