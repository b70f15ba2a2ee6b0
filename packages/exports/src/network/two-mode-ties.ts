import type { AbstractGraph } from "graphology-types"
import { textAttribute } from "./nodes.js"

const roles = { provider: "Träger", lead: "Federführung", partner: "Partner" }

/** Copies the ties of a two-mode network: seats in bodies, or roles in offers. */
export function addSeatsOrRoles(
  graph: AbstractGraph,
  source: AbstractGraph,
  names: ReadonlyMap<string, string>,
): void {
  source.forEachEdge((_edge, { role, seats, chair, leadership }, from, to) => {
    graph.addEdgeWithKey(`e${graph.size}`, names.get(from)!, names.get(to)!, {
      ...textAttribute("rolle", role, roles),
      ...(typeof seats === "number" && { sitze: seats }),
      ...(chair === true && { vorsitz: true }),
      ...(leadership === true && { leitungsebene: true }),
    })
  })
}
