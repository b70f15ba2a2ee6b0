import type { CompactGraph } from "../compact-graph.js"

/**
 * A shortest path from any node of `from` to any node of `to`, both ends included, or `undefined`. A node in
 * both sets is a path by itself. Of equal paths the one found first in node order.
 */
export function pathBetweenSets(
  graph: CompactGraph,
  from: Iterable<number>,
  to: Iterable<number>,
): number[] | undefined {
  const { starts, targets } = graph.out
  const before = new Int32Array(graph.order).fill(-2)
  const isGoal = new Uint8Array(graph.order)
  for (const node of to) isGoal[node] = 1
  const queue = new Uint32Array(graph.order)
  let tail = 0
  for (const node of [...from].sort((a, b) => a - b)) {
    if (before[node] !== -2) continue
    before[node] = -1
    queue[tail++] = node
  }
  for (let at = 0; at < tail; at++) {
    const node = queue[at]!
    if (isGoal[node] === 1) {
      const path: number[] = []
      for (let step = node; step >= 0; step = before[step]!) path.push(step)
      return path.reverse()
    }
    for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
      const target = targets[slot]!
      if (before[target] !== -2) continue
      before[target] = node
      queue[tail++] = target
    }
  }
  return undefined
}
