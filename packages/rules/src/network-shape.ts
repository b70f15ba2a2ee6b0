import { type CompactGraph, cutStructure, subgraph, weakComponents, withoutNodes } from "@kettenwerk/core"
import type { NetworkFacts } from "./network-facts.js"

/** Number of partners of every actor of the network. */
export function degreesOf({ network }: NetworkFacts): ReadonlyMap<string, number> {
  return network.once("rules.degrees", () => {
    const { ids, out } = network.weak
    return new Map(ids.map((id, node) => [id, out.starts[node + 1]! - out.starts[node]!]))
  })
}

/** The network without actors that have no tie; they are spoken of by a rule of their own. */
function connectedPart(facts: NetworkFacts): CompactGraph {
  return facts.network.once("rules.connected", () => {
    const { weak } = facts.network
    const degrees = degreesOf(facts)
    return subgraph(
      weak,
      indexes(weak, (id) => (degrees.get(id) ?? 0) > 0),
    )
  })
}

/** Parts of the connected network without the coordination, the largest first, as ids. */
export function partsWithoutCoordination(facts: NetworkFacts): readonly (readonly string[])[] {
  return facts.network.once("rules.parts", () => {
    const connected = connectedPart(facts)
    const rest = withoutNodes(connected, new Set(indexes(connected, (id) => facts.coordination.has(id))))
    const { count, of } = weakComponents(rest)
    const parts: string[][] = Array.from({ length: count }, () => [])
    for (const [node, id] of rest.ids.entries()) parts[of[node]!]!.push(id)
    return parts.sort((a, b) => b.length - a.length)
  })
}

/** An actor without whom others lose touch with the largest part of the network. */
export interface CutPoint {
  readonly id: string
  /** How many others lose touch. */
  readonly lost: number
}

/** Actors other than the coordination without whom the network falls apart, those that cut off most first. */
export function cutPoints(facts: NetworkFacts): readonly CutPoint[] {
  return facts.network.once("rules.cutPoints", () => {
    const graph = connectedPart(facts)
    const { isArticulationPoint, largestWithout } = cutStructure(graph)
    const { of, sizes } = weakComponents(graph)
    const largest = Math.max(0, ...sizes)
    return graph.ids
      .map((id, node) => ({ id, node, lost: Math.max(0, sizes[of[node]!]! - 1 - largestWithout[node]!) }))
      .filter(
        ({ id, node }) =>
          isArticulationPoint[node] === 1 && sizes[of[node]!] === largest && !facts.coordination.has(id),
      )
      .map(({ id, lost }) => ({ id, lost }))
      .sort((a, b) => b.lost - a.lost)
  })
}

function indexes({ ids }: CompactGraph, isWanted: (id: string) => boolean): readonly number[] {
  return ids.flatMap((id, node) => (isWanted(id) ? [node] : []))
}
