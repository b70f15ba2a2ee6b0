/**
 * The cycles of a graph given by the successors of each node, each once, starting at its first node in the
 * order given. Of several cycles through the same nodes one is reported: the reader has to cut it anyway.
 * Linear in nodes and edges.
 */
export function findCycles(
  nodes: readonly string[],
  successors: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const state = new Map<string, "open" | "done">()
  const cycles: string[][] = []
  for (const root of nodes) {
    if (state.has(root)) continue
    const path: { node: string; next: readonly string[]; at: number }[] = []
    const enter = (node: string) => {
      state.set(node, "open")
      path.push({ node, next: successors(node), at: 0 })
    }
    enter(root)
    while (path.length > 0) {
      const top = path[path.length - 1]!
      const next = top.next[top.at]
      if (next === undefined) {
        state.set(top.node, "done")
        path.pop()
        continue
      }
      top.at += 1
      const seen = state.get(next)
      if (seen === undefined) enter(next)
      else if (seen === "open") {
        const start = path.findIndex(({ node }) => node === next)
        cycles.push(path.slice(start).map(({ node }) => node))
      }
    }
  }
  return cycles
    .map((cycle) => rotateToFirst(cycle, nodes))
    .filter((cycle, index, all) => isNew(cycle, index, all))
}

function rotateToFirst(cycle: readonly string[], nodes: readonly string[]): readonly string[] {
  const order = new Map(nodes.map((node, index) => [node, index]))
  const rank = (node: string) => order.get(node) ?? nodes.length
  const first = cycle.reduce((best, node, index) => (rank(node) < rank(cycle[best]!) ? index : best), 0)
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}

function isNew(cycle: readonly string[], index: number, all: readonly (readonly string[])[]): boolean {
  const key = [...cycle].sort().join("\n")
  return all.findIndex((other) => [...other].sort().join("\n") === key) === index
}
