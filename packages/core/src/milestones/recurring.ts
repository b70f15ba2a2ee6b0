import { type DuePeriod, expandRecurrence } from "../dates/index.js"
import type { Milestone } from "../model/entity-types.js"
import { isSettled } from "./milestone-state.js"

/** A period in which a recurring milestone is due. */
export interface RecurringDue extends DuePeriod {
  readonly milestone: string
}

/** The due periods of all recurring milestones. */
export interface RecurringDues {
  readonly dues: readonly RecurringDue[]
  /** True if there are more than the list holds. */
  readonly truncated: boolean
}

/** Most periods listed for one milestone, and for all together. */
const mostEach = 400
const mostAltogether = 10_000

/** Expands „jährlich“ and the like within `horizon`, milestone by milestone in the order of the text. */
export function expandRecurring(
  milestones: readonly Milestone[],
  horizon: { readonly from: string; readonly to: string },
): RecurringDues {
  const dues: RecurringDue[] = []
  let truncated = false
  for (const milestone of milestones) {
    if (milestone.date?.recurrence === undefined || isSettled(milestone)) continue
    const periods = expandRecurrence(milestone.date, horizon)
    const room = Math.min(mostEach, mostAltogether - dues.length)
    if (periods.length > room) truncated = true
    for (const period of periods.slice(0, room)) dues.push({ milestone: milestone.id, ...period })
    if (dues.length >= mostAltogether) return { dues, truncated: true }
  }
  return { dues, truncated }
}
