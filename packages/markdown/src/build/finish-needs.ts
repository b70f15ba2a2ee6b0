import { type AgeValue, type LifePhase, type Model, nameKey, readAge } from "@kettenwerk/core"

/** Links needs with the goals, measures and offers that answer them, from whichever side the text states it. */
export function finishNeeds(model: Model): void {
  const needs = new Map(model.needs.map((need) => [need.id, need]))
  const link = (needId: string, field: "goals" | "measures" | "offers", id: string): void => {
    const need = needs.get(needId)
    if (need === undefined) return
    need[field] ??= []
    if (!need[field].includes(id)) need[field].push(id)
  }
  for (const need of model.needs) need.evidence ??= []
  linkPhases(model)
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

/** Needs name life phases in words or ages: „Kita-Zeit, Grundschulzeit“, „0–3“. */
function linkPhases(model: Model): void {
  const phases = model.lifePhases.filter(({ kind }) => kind === "phase")
  for (const need of model.needs) {
    const text = (need as unknown as { readonly phaseText?: string }).phaseText
    if (text === undefined || need.phase !== undefined) continue
    const named = phases.filter(({ label }) => nameKey(text).includes(nameKey(label)))
    const age = named.length > 0 ? undefined : readAge(text)
    const reached = age?.ok ? phases.filter((phase) => meets(age.value, phase)) : []
    const ids = [...named, ...reached].map(({ id }) => id)
    if (ids.length > 0) need.phase = ids
  }
}

function meets(age: AgeValue, phase: LifePhase): boolean {
  const from = Math.max(age.fromMonth ?? -9, phase.fromMonth ?? -9)
  const to = Math.min(age.toMonth ?? Number.MAX_SAFE_INTEGER, phase.toMonth ?? Number.MAX_SAFE_INTEGER)
  return from < to
}
