import { centralization } from "../algorithms/centralization.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { directedThree, empty, single, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How far one actor names all others. */
export const centralizationOutDegree = defineMetric({
  id: "centralization-out-degree",
  label: { de: "Zentralisierung nach ausgehenden Nennungen", en: "Out-degree centralisation" },
  question: {
    de: "Geht alles von einer Stelle aus?",
    en: "Does everything start from one place?",
  },
  formula: "Σ (größte − eigene Zahl ausgehender Nennungen) / (n − 1)²",
  unit: "ratio",
  references: [
    "Freeman 1979, Social Networks 1:215–239",
    "Wasserman & Faust 1994, Social Network Analysis, Kap. 5",
  ],
  options: noOptions,
  examples: [
    {
      graph: {
        ...directedThree,
        title: "b nennt a und c",
        edges: [
          ["b", "a"],
          ["b", "c"],
        ],
      },
      expected: 1,
    },
    { graph: directedThree, expected: 3 / 4 },
    { graph: star, expected: { reason: reasons.noDirections } },
    { graph: empty, expected: { reason: reasons.noDirections } },
    {
      graph: { ...single, title: "gerichtet, nur ein Akteur", directed: true },
      expected: { reason: reasons.fewerThanTwoActors },
    },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    if (given.order < 2) return notDefined(reasons.fewerThanTwoActors)
    const degrees = given.ids.map((_, node) => degreeOf(given.out, node))
    return numberAnswer(centralization(degrees, (given.order - 1) ** 2))
  },
})
