import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { directedThree, empty, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How often each actor is named. */
export const inDegree = defineMetric({
  id: "in-degree",
  label: { de: "Eingehende Nennungen", en: "In-degree" },
  question: { de: "Wer wird von wie vielen genannt?", en: "Who is named by how many?" },
  formula: "Zahl der eingehenden Verbindungen",
  unit: "ties",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  options: noOptions,
  examples: [
    { graph: directedThree, expected: { perActor: { a: 1, b: 1, c: 1 } } },
    {
      graph: { ...directedThree, title: "gerichtet, ohne Verbindung", edges: [] },
      expected: { perActor: { a: 0, b: 0, c: 0 } },
    },
    { graph: triangleWithTail, expected: { reason: reasons.noDirections } },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    return perActor(
      given.ids,
      given.ids.map((_, node) => degreeOf(given.in, node)),
    )
  },
})
