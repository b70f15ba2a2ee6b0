import { isBefore } from "../dates/index.js"
import type { DependencyGraph } from "./dependency-graph.js"
import { isAlive } from "./milestone-state.js"

/** A milestone that surely lies before one it requires. */
export interface OrderConflict {
  readonly milestone: string
  readonly requires: string
}

/**
 * Dates that contradict a dependency: all of the milestone's interval ends before its requirement begins. „2026“ and
 * „06/2026“ contradict nothing. Dropped milestones bind nobody. In the order of the text.
 */
export function orderConflicts({ milestones, graph }: DependencyGraph): readonly OrderConflict[] {
  const { starts, targets } = graph.in
  return milestones.flatMap((milestone, node) => {
    const { date } = milestone
    if (date === undefined || !isAlive(milestone)) return []
    const found: OrderConflict[] = []
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const required = milestones[targets[slot]!]!
      if (required.date === undefined || !isAlive(required)) continue
      if (isBefore(date, required.date)) found.push({ milestone: milestone.id, requires: required.id })
    }
    return found
  })
}
