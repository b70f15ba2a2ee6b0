import { isOverdue } from "../dates/index.js"
import type { Milestone } from "../model/entity-types.js"

/** Reached or dropped: nothing more is to be done. Part of it reached is not enough. */
export function isSettled({ state }: Milestone): boolean {
  return state === "erreicht" || state === "entfallen"
}

/** True if the milestone counts at all: dropped ones bind nobody. */
export function isAlive({ state }: Milestone): boolean {
  return state !== "entfallen"
}

/**
 * True if the milestone belongs to a plan rather than to a chronicle: a state, a number, somebody in charge, a goal
 * or a dependency. „07/2023 Gründung AK“ alone tells what happened and is never overdue.
 */
export function isPlanned(milestone: Milestone, neededBySome: boolean): boolean {
  const { state, number, owner, ownerActor, goal, goals, dependsOn } = milestone
  return (
    state !== undefined ||
    number !== undefined ||
    owner !== undefined ||
    ownerActor !== undefined ||
    goal !== undefined ||
    (goals?.length ?? 0) > 0 ||
    dependsOn.length > 0 ||
    neededBySome
  )
}

/**
 * True if the whole interval is past and nothing says that it is done. A moved milestone is judged by its new date;
 * moved without a new date it has none.
 */
export function isMilestoneOverdue(milestone: Milestone, stichtag: string, planned: boolean): boolean {
  const { date, state, originalDate } = milestone
  if (date === undefined || !planned || isSettled(milestone)) return false
  if (state === "verschoben" && originalDate === undefined) return false
  return isOverdue(date, stichtag)
}
