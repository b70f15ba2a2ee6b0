import { centralization } from "../algorithms/centralization.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { directedThree, empty, single, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How far one actor is named by all others. */
export const centralizationInDegree = defineMetric({
  id: "centralization-in-degree",
  label: { de: "Zentralisierung nach eingehenden Nennungen", en: "In-degree centralisation" },
  question: {
    de: "Richten sich alle an eine Stelle?",
    en: "Does everyone turn to one place?",
  },
  formula: "Σ (größte − eigene Zahl eingehender Nennungen) / (n − 1)²",
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
        title: "a und c nennen b",
        edges: [
          ["a", "b"],
          ["c", "b"],
        ],
      },
      expected: 1,
    },
    { graph: directedThree, expected: 0 },
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
    const degrees = given.ids.map((_, node) => degreeOf(given.in, node))
    return numberAnswer(centralization(degrees, (given.order - 1) ** 2))
  },
})
