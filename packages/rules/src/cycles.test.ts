import fc from "fast-check"
import { expect, test } from "vitest"
import { findCycles } from "./cycles.js"

function cyclesOf(edges: Readonly<Record<string, readonly string[]>>) {
  return findCycles(Object.keys(edges), (node) => edges[node] ?? [])
}

test("names each cycle once, from its first node", () => {
  expect(cyclesOf({ a: ["b"], b: ["c"], c: ["b"], d: ["d"], e: [] })).toEqual([["b", "c"], ["d"]])
  expect(cyclesOf({ a: [], b: ["a", "c"], c: ["a"] })).toEqual([])
})

test("a cycle is found exactly if there is one, and its edges exist", () => {
  const node = fc.integer({ min: 0, max: 6 }).map(String)
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (pairs) => {
      const successors = (from: string) => pairs.filter(([a]) => a === from).map(([, b]) => b)
      const nodes = [...new Set(pairs.flat())]
      const cycles = findCycles(nodes, successors)
      for (const cycle of cycles) {
        cycle.forEach((from, index) => {
          expect(successors(from)).toContain(cycle[(index + 1) % cycle.length])
        })
      }
      expect(cycles.length > 0).toBe(hasCycle(nodes, pairs))
    }),
    { numRuns: 300 },
  )
})

/** Takes away nodes without successors until nothing changes. */
function hasCycle(nodes: readonly string[], pairs: readonly (readonly [string, string])[]): boolean {
  let left = [...nodes]
  for (;;) {
    const next = left.filter((node) => pairs.some(([a, b]) => a === node && left.includes(b)))
    if (next.length === left.length) return left.length > 0
    left = next
  }
}
