import { dyadCensus } from "../algorithms/dyads-and-triads.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { directedRing, directedThree, empty, oneTie, single } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of pairs in which both sides say the same. */
export const reciprocityDyadic = defineMetric({
  id: "reciprocity-dyadic",
  label: { de: "Übereinstimmung der Paare", en: "Dyadic reciprocity" },
  question: {
    de: "Wie viele Paare sehen ihr Verhältnis gleich?",
    en: "How many pairs see their relation alike?",
  },
  formula: "(M + N) / alle Paare; M = gegenseitig, N = gar nicht verbunden",
  unit: "ratio",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 13"],
  options: noOptions,
  examples: [
    { graph: directedThree, expected: 2 / 3 },
    { graph: directedRing, expected: 0 },
    { graph: oneTie, expected: { reason: reasons.noDirections } },
    {
      graph: { ...single, title: "gerichtet, nur ein Akteur", directed: true },
      expected: { reason: reasons.fewerThanTwoActors },
    },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    if (given.order < 2) return notDefined(reasons.fewerThanTwoActors)
    const { mutual, none } = dyadCensus(given)
    return numberAnswer((mutual + none) / ((given.order * (given.order - 1)) / 2))
  },
})
