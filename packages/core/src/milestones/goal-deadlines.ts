import { isAfter } from "../dates/index.js"
import type { Goal, Milestone } from "../model/entity-types.js"
import { isSettled } from "./milestone-state.js"

/** A milestone that surely comes after the deadline of a goal it serves. */
export interface GoalDeadlineConflict {
  readonly milestone: string
  readonly goal: string
}

/** Open milestones after the deadline of one of their goals; only where the whole interval lies after it. */
export function goalDeadlineConflicts(
  milestones: readonly Milestone[],
  goals: readonly Goal[],
): readonly GoalDeadlineConflict[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  return milestones.flatMap((milestone) => {
    const { date } = milestone
    if (date === undefined || isSettled(milestone)) return []
    return goalsOf(milestone).flatMap((id) => {
      const deadline = byId.get(id)?.deadline
      return deadline !== undefined && isAfter(date, deadline) ? [{ milestone: milestone.id, goal: id }] : []
    })
  })
}

/** All goals a milestone names, each once. */
export function goalsOf({ goal, goals }: Milestone): readonly string[] {
  return [...new Set([...(goal === undefined ? [] : [goal]), ...(goals ?? [])])]
}
