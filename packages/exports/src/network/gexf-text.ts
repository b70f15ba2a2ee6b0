import { write } from "graphology-gexf"
import type { AbstractGraph } from "graphology-types"

/** Writes a graph as GEXF 1.2, which NetworkX reads as well; not so 1.3. Text must be free of what XML cannot hold. */
export function gexfText(graph: AbstractGraph): string {
  return `${write(graph, { version: "1.2" })}\n`
}
