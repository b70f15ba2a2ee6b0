import { z } from "zod"
import { edgeBetweenness } from "../algorithms/edge-betweenness.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { chain, empty, noTies } from "../example-graphs.js"
import { asDistances } from "../network.js"

/** How often each tie lies on shortest paths, most often first. */
export const edgeBetweennessMetric = defineMetric({
  id: "edge-betweenness",
  label: { de: "Vermittlungslage der Verbindungen", en: "Edge betweenness" },
  question: {
    de: "Über welche Verbindungen laufen die meisten kürzesten Wege?",
    en: "Over which ties do most shortest paths run?",
  },
  formula: "Σ über Paare s, t: Anteil der kürzesten Wege von s nach t, die über die Verbindung laufen",
  unit: "paths",
  references: ["Girvan & Newman 2002, PNAS 99:7821–7826"],
  options: z.strictObject({
    normalized: z.boolean().default(false).describe("durch die Zahl der Paare teilen"),
  }),
  examples: [
    {
      graph: chain,
      expected: {
        items: [
          { actors: ["b", "c"], value: 4 },
          { actors: ["a", "b"], value: 3 },
          { actors: ["c", "d"], value: 3 },
        ],
      },
    },
    { graph: noTies, expected: { items: [] } },
    { graph: empty, expected: { items: [] } },
  ],
  compute({ given }, { normalized }) {
    const { graph, reason } = asDistances(given)
    if (!graph) return notDefined(reason)
    const pairs = (graph.order * (graph.order - 1)) / (graph.directed ? 1 : 2)
    const ties = edgeBetweenness(graph).sort(
      (a, b) => b.value - a.value || a.source - b.source || a.target - b.target,
    )
    return listAnswer(
      ties.map(({ source, target, value }) => ({
        actors: [graph.ids[source]!, graph.ids[target]!],
        value: normalized ? value / pairs : value,
      })),
      normalized ? "ratio" : "paths",
    )
  },
})
