import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { directedThree, empty, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How many others each actor names. */
export const outDegree = defineMetric({
  id: "out-degree",
  label: { de: "Ausgehende Nennungen", en: "Out-degree" },
  question: { de: "Wer nennt wie viele andere?", en: "Who names how many others?" },
  formula: "Zahl der ausgehenden Verbindungen",
  unit: "ties",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  caution: {
    de: "Wer nicht geantwortet hat, nennt auch niemanden: keine Angabe ist nicht kein Kontakt.",
    en: "Who did not answer names nobody: no answer is not no contact.",
  },
  options: noOptions,
  examples: [
    { graph: directedThree, expected: { perActor: { a: 1, b: 2, c: 0 } } },
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
      given.ids.map((_, node) => degreeOf(given.out, node)),
    )
  },
})
