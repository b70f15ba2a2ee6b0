import { isBefore } from "../dates/index.js"
import type { Consultation, Resolution } from "../model/entity-types.js"
import type { DateValue } from "../model/quantities.js"
import type { DecisionBody } from "../model/values.js"

/** A preparing body that surely meets after the decision (Beratungsfolge). */
export interface ConsultationConflict {
  readonly consultation: string
  /** The consultation or resolution that decides. */
  readonly decision: string
}

/** How far up a body decides; the same for bodies of counties, cities and communities. */
const rank: Readonly<Record<DecisionBody, number>> = {
  jugendhilfeausschuss: 1,
  sozialausschuss: 1,
  kreisausschuss: 2,
  kreistag: 3,
  stadtrat: 3,
  gemeinderat: 3,
  // They prepare papers or carry out resolutions; their signature has no place in the order.
  buergermeister: 0,
  landrat: 0,
}

interface Step {
  readonly id: string
  readonly date: DateValue
  readonly body: DecisionBody | undefined
  readonly role: Consultation["role"] | undefined
  readonly isResolution: boolean
}

/**
 * Bodies that surely deliberate after the decision they should prepare. The decision is the step called
 * „Entscheidung“, else the resolution itself, else the highest body. Taking note afterwards is allowed.
 */
export function consultationConflicts(
  resolutions: readonly Resolution[],
  consultations: readonly Consultation[],
): readonly ConsultationConflict[] {
  const rows = new Map<string, Step[]>()
  const add = (key: string, step: Step) => {
    const row = rows.get(key)
    if (row) row.push(step)
    else rows.set(key, [step])
  }
  const resolutionOf = new Map(
    resolutions.flatMap(({ id, consultations }) => consultations.map((step) => [step, id])),
  )
  for (const { id, date, body, role, resolution, chain } of consultations) {
    if (date !== undefined)
      add(resolution ?? resolutionOf.get(id) ?? chain, { id, date, body, role, isResolution: false })
  }
  for (const { id, date, body } of resolutions) {
    if (date !== undefined && rows.has(id)) add(id, { id, date, body, role: undefined, isResolution: true })
  }
  return [...rows.values()].flatMap(conflictsOf)
}

function conflictsOf(steps: readonly Step[]): ConsultationConflict[] {
  const decision =
    lastOf(steps.filter(({ role }) => role === "entscheidung")) ??
    lastOf(steps.filter(({ isResolution }) => isResolution)) ??
    highest(steps)
  if (decision === undefined) return []
  return steps
    .filter((step) => step !== decision && prepares(step, decision) && isBefore(decision.date, step.date))
    .map((step) => ({ consultation: step.id, decision: decision.id }))
}

function prepares({ role, body, isResolution }: Step, decision: Step): boolean {
  if (isResolution || role === "kenntnisnahme" || role === "entscheidung") return false
  if (role === "vorberatung" || role === "anhoerung") return true
  if (body === undefined || decision.body === undefined) return false
  return rank[body] > 0 && rank[body] < rank[decision.body]
}

/** Of several decisions the last one counts: what came before it may have been sent back. */
function lastOf(steps: readonly Step[]): Step | undefined {
  return steps.reduce<Step | undefined>(
    (last, step) => (last === undefined || (step.date.from ?? "") > (last.date.from ?? "") ? step : last),
    undefined,
  )
}

function highest(steps: readonly Step[]): Step | undefined {
  const top = steps.reduce((most, { body }) => Math.max(most, body === undefined ? 0 : rank[body]), 0)
  return top < 2 ? undefined : lastOf(steps.filter(({ body }) => body !== undefined && rank[body] === top))
}
