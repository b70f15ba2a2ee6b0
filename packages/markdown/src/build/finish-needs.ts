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
  const answers = {
    goals: new Set(model.goals.map(({ id }) => id)),
    measures: new Set(model.measures.map(({ id }) => id)),
    offers: new Set(model.offers.map(({ id }) => id)),
  }
  for (const need of model.needs) {
    const ids = (need as unknown as { readonly answers?: readonly string[] }).answers ?? []
    for (const id of ids)
      for (const field of ["goals", "measures", "offers"] as const)
        if (answers[field].has(id)) link(need.id, field, id)
  }
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
