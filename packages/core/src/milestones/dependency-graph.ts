import type { Milestone } from "../model/entity-types.js"
import { strongComponents } from "../network/algorithms/components.js"
import { type CompactGraph, compactGraphFromPairs } from "../network/compact-graph.js"

/** Milestones as numbers, in the order of the text, with what they require. */
export interface DependencyGraph {
  readonly milestones: readonly Milestone[]
  readonly indexOf: ReadonlyMap<string, number>
  /** From a requirement to what needs it; without double entries and without milestones that need themselves. */
  readonly graph: CompactGraph
  /** Number of the cycle a milestone belongs to, −1 for none. */
  readonly cycleOf: Int32Array
  /** Members of each cycle in the order of the text. */
  readonly cycles: readonly (readonly number[])[]
  /** All milestones, requirements first; ties within a cycle are left out of the order. */
  readonly order: readonly number[]
}

/**
 * Reads the dependencies of milestones. References to unknown milestones are left out: they are a finding of
 * another rule. Linear in milestones and dependencies; deep chains do not overflow the stack.
 */
export function dependencyGraph(milestones: readonly Milestone[]): DependencyGraph {
  const indexOf = new Map<string, number>()
  milestones.forEach(({ id }, index) => {
    if (!indexOf.has(id)) indexOf.set(id, index)
  })
  const pairs: [number, number][] = []
  const own = new Set<number>()
  milestones.forEach((milestone, index) => {
    for (const id of milestone.dependsOn) {
      const required = indexOf.get(id)
      if (required === undefined) continue
      if (required === index) own.add(index)
      else pairs.push([required, index])
    }
  })
  const graph = compactGraphFromPairs(milestones.length, pairs, true)
  const { cycleOf, cycles } = findCycles(graph, own)
  return { milestones, indexOf, graph, cycleOf, cycles, order: topologicalOrder(graph, cycleOf) }
}

/** Calls `visit` for every milestone that `node` requires, or that requires it, cycles left out. */
export function forEachLink(
  { graph, cycleOf }: Pick<DependencyGraph, "graph" | "cycleOf">,
  side: "requires" | "neededBy",
  node: number,
  visit: (other: number) => void,
): void {
  const { starts, targets } = side === "requires" ? graph.in : graph.out
  for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
    const other = targets[slot]!
    if (cycleOf[node]! >= 0 && cycleOf[node] === cycleOf[other]) continue
    visit(other)
  }
}

function findCycles(graph: CompactGraph, own: ReadonlySet<number>) {
  const parts = strongComponents(graph)
  const numbers = new Int32Array(parts.count).fill(-1)
  const cycleOf = new Int32Array(graph.order).fill(-1)
  const cycles: number[][] = []
  for (let node = 0; node < graph.order; node++) {
    const part = parts.of[node]!
    if (parts.sizes[part]! < 2 && !own.has(node)) continue
    if (numbers[part]! < 0) numbers[part] = cycles.push([]) - 1
    cycleOf[node] = numbers[part]!
    cycles[numbers[part]!]!.push(node)
  }
  return { cycleOf, cycles }
}

function topologicalOrder(graph: CompactGraph, cycleOf: Int32Array): number[] {
  const open = new Uint32Array(graph.order)
  const links = { graph, cycleOf }
  for (let node = 0; node < graph.order; node++) forEachLink(links, "requires", node, () => open[node]!++)
  const order: number[] = []
  for (let node = 0; node < graph.order; node++) if (open[node] === 0) order.push(node)
  for (let at = 0; at < order.length; at++) {
    forEachLink(links, "neededBy", order[at]!, (next) => {
      open[next]!--
      if (open[next] === 0) order.push(next)
    })
  }
  // Milestones that wait for a cycle as a whole stay reachable, because ties inside a cycle do not count.
  return order
}
