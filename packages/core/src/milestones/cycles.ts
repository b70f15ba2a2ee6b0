import type { DependencyGraph } from "./dependency-graph.js"

/** Milestones that wait for each other. */
export interface MilestoneCycle {
  /** All milestones that are part of it, in the order of the text. */
  readonly members: readonly string[]
  /** One way round, each requiring the one before it; the first is the first member. */
  readonly path: readonly string[]
}

/** Every cycle with all its members: cycles that share a milestone are one, because they are untied together. */
export function milestoneCycles(dependencies: DependencyGraph): readonly MilestoneCycle[] {
  const id = (node: number) => dependencies.milestones[node]!.id
  return dependencies.cycles.map((cycle) => ({
    members: cycle.map(id),
    path: wayRound(dependencies, cycle[0]!).map(id),
  }))
}

/** A shortest way from a milestone back to itself, found in one pass over its cycle. */
function wayRound({ graph, cycleOf }: DependencyGraph, start: number): readonly number[] {
  const { starts, targets } = graph.out
  const reachedFrom = new Map<number, number>()
  const queue = [start]
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const next = targets[slot]!
      if (cycleOf[next] !== cycleOf[start]) continue
      if (next === start) {
        const path = [node]
        while (path.at(-1) !== start) path.push(reachedFrom.get(path.at(-1)!)!)
        return path.reverse()
      }
      if (reachedFrom.has(next)) continue
      reachedFrom.set(next, node)
      queue.push(next)
    }
  }
  return [start]
}
