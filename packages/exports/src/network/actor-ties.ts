import { valueLists } from "@kettenwerk/core"
import type { AbstractGraph } from "graphology-types"
import { textAttribute } from "./nodes.js"

/**
 * Copies the ties of one survey. `named` has every naming with its direction: from it come the topics of all relations
 * of a pair, and whether both sides name it. No attribute is called `weight`, because programs would silently take it
 * for a distance or a strength; `staerke` is the place on the ladder from 1 to 5.
 */
export function addActorTies(
  graph: AbstractGraph,
  source: AbstractGraph,
  named: AbstractGraph,
  names: ReadonlyMap<string, string>,
  wave: string | undefined,
): void {
  source.forEachEdge((_edge, attributes, from, to) => {
    const { level, strength, frequency, formality } = attributes
    const isConfirmed = named.hasDirectedEdge(from, to) && named.hasDirectedEdge(to, from)
    const topics = graph.type === "directed" ? [attributes.topic] : topicsBetween(named, from, to)
    const known = topics.filter((topic): topic is string => typeof topic === "string")
    graph.addEdgeWithKey(`e${graph.size}`, names.get(from)!, names.get(to)!, {
      ...textAttribute("art", level, valueLists.relationLevel.labels),
      ...(typeof strength === "number" && { staerke: strength }),
      ...textAttribute("haeufigkeit", frequency, valueLists.relationFrequency.labels),
      ...textAttribute("verbindlichkeit", formality, valueLists.formality.labels),
      bestaetigung: isConfirmed ? "beide Seiten" : "eine Seite",
      ...textAttribute("thema", [...new Set(known)].join("; ")),
      ...textAttribute("welle", wave),
    })
  })
}

function topicsBetween(named: AbstractGraph, a: string, b: string): readonly unknown[] {
  return [...named.directedEdges(a, b), ...named.directedEdges(b, a)].map((edge) =>
    named.getEdgeAttribute(edge, "topic"),
  )
}
