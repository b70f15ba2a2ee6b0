import type { CompactGraph } from "../compact-graph.js"
import type { Partition } from "../partition.js"

/** The groups among the contacts of a node. */
export interface GroupShares {
  /** Contacts by group number. */
  readonly counts: readonly number[]
  /** Contacts with a group. */
  readonly members: number
}

/** Counts the contacts of some nodes by group; contacts without group are left out. */
export function groupShares(
  graph: CompactGraph,
  nodes: readonly number[],
  groups: Partition,
): readonly GroupShares[] {
  const { starts, targets } = graph.out
  return nodes.map((node) => {
    const counts = new Array<number>(groups.labels.length).fill(0)
    let members = 0
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const group = groups.of[targets[slot]!]!
      if (group < 0) continue
      counts[group]!++
      members++
    }
    return { counts, members }
  })
}
