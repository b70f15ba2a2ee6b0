import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, perActor } from "../define-metric.js"
import { directedThree, empty, messyTriangle, noTies, triangleWithTail } from "../example-graphs.js"

/** Number of ties of each actor. In a directed graph both directions count, so a mutual tie counts twice. */
export const degree = defineMetric({
  id: "degree",
  label: { de: "Zahl der Verbindungen", en: "Degree" },
  question: { de: "Wer hat wie viele Verbindungen?", en: "Who has how many ties?" },
  formula: "Zahl der verschiedenen Verbindungen; gerichtet: ein- plus ausgehende",
  unit: "ties",
  references: ["Freeman 1979, Social Networks 1:215–239"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: { perActor: { a: 2, b: 2, c: 3, d: 1 } } },
    { graph: messyTriangle, expected: { perActor: { a: 2, b: 2, c: 3, d: 1 } } },
    { graph: directedThree, expected: { perActor: { a: 2, b: 3, c: 1 } } },
    { graph: noTies, expected: { perActor: { a: 0, b: 0, c: 0 } } },
    { graph: empty, expected: { perActor: {} } },
  ],
  compute({ given }) {
    return perActor(
      given.ids,
      given.ids.map((_, node) => degreeOf(given.out, node) + (given.directed ? degreeOf(given.in, node) : 0)),
    )
  },
})
