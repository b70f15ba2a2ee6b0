import { seededRandom } from "../../packages/core/src/network/index.js"
import { type AnyGraph, DirectedGraph, UndirectedGraph } from "./graphology.js"

/** Ties of a random network as pairs of node numbers, smaller first, each once. */
export interface RandomNetwork {
  readonly order: number
  readonly ties: readonly (readonly [number, number])[]
}

/**
 * A network as networks of organisations are: about four ties per node to earlier nodes, some of which are
 * known to many. The same for the same size and seed.
 */
export function randomNetwork(order: number, seed = 1, perNode = 4): RandomNetwork {
  const random = seededRandom(seed)
  const seen = new Set<number>()
  const ties: [number, number][] = []
  for (let node = 1; node < order; node++) {
    for (let i = 0; i < perNode; i++) {
      const other = Math.floor(random() ** 1.5 * node)
      const key = node * order + other
      if (seen.has(key)) continue
      seen.add(key)
      ties.push([other, node])
    }
  }
  return { order, ties }
}

/** The same as a graphology graph; every tie gets a strength from 1 to 5. */
export function toGraphology({ order, ties }: RandomNetwork, directed = false): AnyGraph {
  const graph = directed ? new DirectedGraph() : new UndirectedGraph()
  for (let node = 0; node < order; node++) graph.addNode(String(node))
  for (const [a, b] of ties) graph.addEdge(String(a), String(b), { weight: strengthOf(a, b) })
  return graph
}

/** The strength that `toGraphology` gives a tie. */
export function strengthOf(a: number, b: number): number {
  return 1 + ((a * 31 + b * 17) % 5)
}
