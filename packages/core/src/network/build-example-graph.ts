import { MultiDirectedGraph, MultiUndirectedGraph } from "graphology"
import type { AbstractGraph } from "graphology-types"
import type { ExampleGraph } from "./example-graphs.js"

/** The graphology graph of an example; a third entry of an edge is its attribute "weight". */
export function buildExampleGraph(example: ExampleGraph): AbstractGraph {
  const graph = example.directed ? new MultiDirectedGraph() : new MultiUndirectedGraph()
  for (const node of example.nodes) graph.addNode(node)
  for (const [source, target, weight] of example.edges) {
    graph.addEdge(source, target, weight === undefined ? {} : { weight })
  }
  for (const [attribute, values] of Object.entries(example.nodeAttributes ?? {})) {
    for (const [node, value] of Object.entries(values)) graph.setNodeAttribute(node, attribute, value)
  }
  return graph
}
