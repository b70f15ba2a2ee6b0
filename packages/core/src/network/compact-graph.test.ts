import { DirectedGraph, MultiDirectedGraph, MultiGraph, UndirectedGraph } from "graphology"
import { describe, expect, test } from "vitest"
import { type CompactGraph, compactGraph, degreeOf, subgraph, undirect } from "./compact-graph.js"

function ties(graph: CompactGraph): string[] {
  const found: string[] = []
  for (let source = 0; source < graph.order; source++) {
    for (let slot = graph.out.starts[source]!; slot < graph.out.starts[source + 1]!; slot++) {
      const weight = graph.out.weights ? `:${graph.out.weights[slot]}` : ""
      found.push(`${graph.ids[source]}>${graph.ids[graph.out.targets[slot]!]}${weight}`)
    }
  }
  return found
}

const strength = { attribute: "weight", meaning: "strength" } as const
const distance = { attribute: "weight", meaning: "distance" } as const

function twoWays(): DirectedGraph {
  const graph = new DirectedGraph()
  graph.mergeEdge("a", "b", { weight: 2 })
  graph.mergeEdge("b", "a", { weight: 5 })
  graph.mergeEdge("b", "c", { weight: 3 })
  return graph
}

describe("a compact graph", () => {
  test("keeps node names of any kind in their order", () => {
    const graph = new UndirectedGraph()
    for (const name of ["10", "2", "Jugendamt", "", "ä\u0000b", "__proto__"]) graph.addNode(name)
    const compact = compactGraph(graph)
    expect(compact.ids).toEqual(["10", "2", "Jugendamt", "", "ä\u0000b", "__proto__"])
    for (const [index, id] of compact.ids.entries()) expect(compact.indexOf.get(id)).toBe(index)
  })

  test("drops loops and makes parallel ties one, and counts both", () => {
    const graph = new MultiDirectedGraph()
    graph.mergeNode("a")
    graph.mergeNode("b")
    graph.addEdge("a", "b")
    graph.addEdge("a", "b")
    graph.addEdge("b", "b")
    const compact = compactGraph(graph)
    expect(ties(compact)).toEqual(["a>b"])
    expect(compact).toMatchObject({ size: 1, loops: 1, parallels: 1, directed: true })
  })

  test("keeps the closest of parallel ties", () => {
    const graph = new MultiGraph({ type: "undirected" })
    graph.addNode("a")
    graph.addNode("b")
    graph.addEdge("a", "b", { weight: 2 })
    graph.addEdge("b", "a", { weight: 5 })
    expect(ties(compactGraph(graph, { weights: strength }))).toEqual(["a>b:5", "b>a:5"])
    expect(ties(compactGraph(graph, { weights: distance }))).toEqual(["a>b:2", "b>a:2"])
  })

  test("reads an undirected tie of a mixed graph in both directions", () => {
    const graph = new MultiGraph()
    for (const node of ["a", "b", "c"]) graph.addNode(node)
    graph.addUndirectedEdge("a", "b")
    expect(compactGraph(graph)).toMatchObject({ directed: false, size: 1 })
    graph.addDirectedEdge("b", "c")
    const compact = compactGraph(graph)
    expect(compact).toMatchObject({ directed: true, size: 3 })
    expect(ties(compact)).toEqual(["a>b", "b>a", "b>c"])
    expect(degreeOf(compact.in, compact.indexOf.get("c")!)).toBe(1)
  })

  test("makes a union of directions with the closer and an agreement with the farther weight", () => {
    expect(ties(compactGraph(twoWays(), { weights: strength, ties: "any" }))).toEqual([
      "a>b:5",
      "b>a:5",
      "b>c:3",
      "c>b:3",
    ])
    expect(ties(compactGraph(twoWays(), { weights: strength, ties: "both" }))).toEqual(["a>b:2", "b>a:2"])
    expect(ties(compactGraph(twoWays(), { weights: distance, ties: "any" }))).toEqual([
      "a>b:2",
      "b>a:2",
      "b>c:3",
      "c>b:3",
    ])
    expect(ties(compactGraph(twoWays(), { weights: distance, ties: "both" }))).toEqual(["a>b:5", "b>a:5"])
  })

  test("counts a missing weight as 1 and says how many are unreadable", () => {
    const graph = new UndirectedGraph()
    graph.mergeEdge("a", "b")
    graph.mergeEdge("b", "c", { weight: "2" })
    graph.mergeEdge("c", "d", { weight: "oft" })
    const compact = compactGraph(graph, { weights: strength })
    expect(ties(compact).filter((tie) => tie[0]! < tie[2]!)).toEqual(["a>b:1", "b>c:2", "c>d:1"])
    expect(compact.unreadableWeights).toBe(1)
  })

  test("keeps direction and weights in a part of the graph", () => {
    const compact = compactGraph(twoWays(), { weights: strength })
    const part = subgraph(compact, [compact.indexOf.get("c")!, compact.indexOf.get("b")!])
    expect(part.ids).toEqual(["c", "b"])
    expect(ties(part)).toEqual(["b>c:3"])
    expect(undirect(part, "any").size).toBe(1)
  })
})
