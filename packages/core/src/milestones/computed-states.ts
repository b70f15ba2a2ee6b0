import { addDays } from "../dates/index.js"
import { type DependencyGraph, forEachLink } from "./dependency-graph.js"
import { isAlive, isMilestoneOverdue, isPlanned, isSettled } from "./milestone-state.js"

/** What follows from date, state and Stichtag; never stored in a document. */
export type ComputedState = "ueberfaellig" | "blockiert" | "bald-faellig"

/** Why a requirement holds a milestone up. */
export interface Blocker {
  readonly milestone: string
  /**
   * `overdue`: its date is past; `dropped`: it will never come; `cycle`: both wait for each other; `blocked`: it is
   * held up itself, and the milestone is due by now or soon; `open`: it is not reached although the milestone is due
   * by now. That a later step waits for an earlier one is no hold-up.
   */
  readonly reason: "overdue" | "dropped" | "cycle" | "blocked" | "open"
}

/** The computed states of one milestone. */
export interface StateReading {
  readonly computed: readonly ComputedState[]
  readonly blockedBy: readonly Blocker[]
  /** Requirements that are not reached yet, whether they hold it up or not. */
  readonly waitsFor: readonly string[]
}

/**
 * Overdue, blocked and soon due, by interval logic: overdue only when the whole interval is past, soon due when its
 * last day lies within `soonDays` from the Stichtag. Reached and dropped milestones have no computed state.
 */
export function computedStates(
  dependencies: DependencyGraph,
  stichtag: string,
  soonDays: number,
): readonly StateReading[] {
  const { milestones, graph, cycleOf, order, indexOf } = dependencies
  const overdue = milestones.map((milestone, node) =>
    isMilestoneOverdue(milestone, stichtag, isPlanned(milestone, hasTargets(graph.out.starts, node))),
  )
  const soonEnd = addDays(stichtag, soonDays)
  const soon = milestones.map((milestone, node) => {
    const { date, state, originalDate } = milestone
    if (isSettled(milestone) || overdue[node] || date === undefined || date.to === null) return false
    if (state === "verschoben" && originalDate === undefined) return false
    return date.to >= stichtag && date.to <= soonEnd
  })
  const blockers: Blocker[][] = milestones.map(() => [])
  for (const node of order) {
    const milestone = milestones[node]!
    if (isSettled(milestone)) continue
    const last = milestone.date?.to ?? null
    const isDue = last !== null && last <= stichtag
    const found = blockers[node]!
    if (cycleOf[node]! >= 0) {
      for (const id of new Set(milestone.dependsOn)) {
        const other = indexOf.get(id)
        if (other !== undefined && cycleOf[other] === cycleOf[node])
          found.push({ milestone: id, reason: "cycle" })
      }
    }
    forEachLink(dependencies, "requires", node, (required) => {
      const needed = milestones[required]!
      if (needed.state === "erreicht") return
      const reason = !isAlive(needed)
        ? "dropped"
        : overdue[required]
          ? "overdue"
          : blockers[required]!.length > 0 && (isDue || soon[node])
            ? "blocked"
            : isDue
              ? "open"
              : undefined
      if (reason) found.push({ milestone: needed.id, reason })
    })
  }
  return milestones.map((milestone, node) => ({
    computed: [
      ...(overdue[node] ? ["ueberfaellig" as const] : []),
      ...(blockers[node]!.length > 0 ? ["blockiert" as const] : []),
      ...(soon[node] ? ["bald-faellig" as const] : []),
    ],
    blockedBy: blockers[node]!,
    waitsFor: isSettled(milestone) ? [] : waitingFor(dependencies, node),
  }))
}

function waitingFor({ milestones, graph }: DependencyGraph, node: number): string[] {
  const { starts, targets } = graph.in
  const found: string[] = []
  for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
    const required = milestones[targets[slot]!]!
    if (!isSettled(required)) found.push(required.id)
  }
  return found
}

function hasTargets(starts: ArrayLike<number>, node: number): boolean {
  return starts[node + 1]! > starts[node]!
}
