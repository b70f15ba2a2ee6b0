import { fold } from "../german/index.js"
import type { Milestone } from "../model/entity-types.js"
import type { Model } from "../model/model.js"
import type { DateValue } from "../model/quantities.js"
import { isSettled } from "./milestone-state.js"

/** A span of time the plan lives in: that of the concept, or that of a funding. */
export interface PlanPeriod {
  readonly kind: "concept" | "funding"
  /** Document or funding. */
  readonly id: string
  readonly date: DateValue
  /** The funding pays for the coordination. */
  readonly coordination: boolean
}

/** A milestone that surely lies outside of a period. */
export interface PeriodConflict {
  readonly milestone: string
  readonly period: PlanPeriod
  readonly side: "before" | "after"
}

/** Milestones that come after a concept by their nature: looking back and writing it anew. */
const afterwards = new Set<Milestone["kind"]>(["evaluation", "reflection", "update", "interim-report"])

/** The periods of the concept documents and of all fundings that name a time. */
export function planPeriods({ documents, fundings, chains }: Model): readonly PlanPeriod[] {
  const main = new Set(chains.map(({ concept }) => concept))
  const dated = documents.filter(({ period }) => period !== undefined)
  const concepts = dated.filter(({ id }) => main.has(id))
  return [
    ...(concepts.length > 0 ? concepts : dated).map(({ id, period }) => ({
      kind: "concept" as const,
      id,
      date: period!,
      coordination: false,
    })),
    ...fundings
      .filter(({ date }) => date !== undefined)
      .map(({ id, date, coordination, name, object = "" }) => ({
        kind: "funding" as const,
        id,
        date: date!,
        coordination: coordination === true || /koordin/.test(fold(`${name} ${object}`)),
      })),
  ]
}

/**
 * Open milestones surely outside of the concept's period, and those surely after the funding of the coordination has
 * ended, because nobody is left then to follow them up. Other fundings pay for single things. Steps before the concept
 * begins are preparation and no conflict unless they are milestones of implementation.
 */
export function periodConflicts(
  milestones: readonly Milestone[],
  periods: readonly PlanPeriod[],
): readonly PeriodConflict[] {
  const concept = latestEnd(periods.filter(({ kind }) => kind === "concept"))
  const start = earliestStart(periods.filter(({ kind }) => kind === "concept"))
  const funding = latestEnd(periods.filter(({ coordination }) => coordination))
  return milestones.flatMap((milestone): PeriodConflict[] => {
    const { date, kind, id } = milestone
    if (date === undefined || isSettled(milestone)) return []
    const found: PeriodConflict[] = []
    if (concept && date.from !== null && date.from > concept.date.to! && !afterwards.has(kind))
      found.push({ milestone: id, period: concept, side: "after" })
    if (start && kind === "implementation" && date.to !== null && date.to < start.date.from!)
      found.push({ milestone: id, period: start, side: "before" })
    if (funding && date.from !== null && date.from > funding.date.to!)
      found.push({ milestone: id, period: funding, side: "after" })
    return found
  })
}

/** The period that ends last; `undefined` if one of them is open, because then none ends for sure. */
function latestEnd(periods: readonly PlanPeriod[]): PlanPeriod | undefined {
  if (periods.some(({ date }) => date.to === null)) return undefined
  return periods.reduce<PlanPeriod | undefined>(
    (last, period) => (last === undefined || period.date.to! > last.date.to! ? period : last),
    undefined,
  )
}

function earliestStart(periods: readonly PlanPeriod[]): PlanPeriod | undefined {
  if (periods.some(({ date }) => date.from === null)) return undefined
  return periods.reduce<PlanPeriod | undefined>(
    (first, period) => (first === undefined || period.date.from! < first.date.from! ? period : first),
    undefined,
  )
}
