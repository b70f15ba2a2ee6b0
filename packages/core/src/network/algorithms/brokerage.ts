import type { CompactGraph } from "../compact-graph.js"

/** Roles of Gould & Fernandez (1989) for a → broker → c where a and c are not tied from a to c. */
export const brokerageRoles = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"] as const
export type BrokerageRole = (typeof brokerageRoles)[number]

/** How often each node plays each role. */
export type BrokerageCounts = Readonly<Record<BrokerageRole, Uint32Array>>

/**
 * Counts brokered two-paths by role: coordinator AAA, itinerant ABA, representative AAB, gatekeeper ABB,
 * liaison ABC (letters are the groups of a, broker, c). Paths with a node without group (−1) are left out.
 * In an undirected graph each path counts in both directions. Time: the sum over nodes of in- times out-ties.
 */
export function brokerage(graph: CompactGraph, groupOf: ArrayLike<number>): BrokerageCounts {
  const { order } = graph
  const { starts, targets } = graph.out
  const counts: BrokerageCounts = {
    coordinator: new Uint32Array(order),
    itinerant: new Uint32Array(order),
    representative: new Uint32Array(order),
    gatekeeper: new Uint32Array(order),
    liaison: new Uint32Array(order),
  }
  const mark = new Int32Array(order).fill(-1)
  for (let first = 0; first < order; first++) {
    const a = groupOf[first]!
    if (a < 0) continue
    for (let slot = starts[first]!; slot < starts[first + 1]!; slot++) mark[targets[slot]!] = first
    for (let slot = starts[first]!; slot < starts[first + 1]!; slot++) {
      const broker = targets[slot]!
      const b = groupOf[broker]!
      if (b < 0) continue
      for (let i = starts[broker]!; i < starts[broker + 1]!; i++) {
        const last = targets[i]!
        const c = groupOf[last]!
        if (c < 0 || last === first || mark[last] === first) continue
        counts[roleOf(a, b, c)][broker]!++
      }
    }
  }
  return counts
}

function roleOf(a: number, b: number, c: number): BrokerageRole {
  if (a === b) return b === c ? "coordinator" : "representative"
  if (b === c) return "gatekeeper"
  return a === c ? "itinerant" : "liaison"
}
