import { dyadCensus } from "../algorithms/dyads-and-triads.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { directedRing, directedThree, empty, oneTie } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of tied pairs whose tie is named by both sides. */
export const confirmedShare = defineMetric({
  id: "confirmed-share",
  label: { de: "Von beiden Seiten bestätigte Verbindungen", en: "Share of confirmed ties" },
  question: {
    de: "Wie viele Verbindungen nennen beide Seiten?",
    en: "How many ties are named by both sides?",
  },
  formula: "M / (M + A); M = gegenseitig, A = einseitig verbundene Paare",
  unit: "ratio",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 13"],
  options: noOptions,
  examples: [
    { graph: directedThree, expected: 1 / 2 },
    { graph: directedRing, expected: 0 },
    { graph: oneTie, expected: { reason: reasons.noDirections } },
    {
      graph: { ...directedThree, title: "gerichtet, ohne Verbindung", edges: [] },
      expected: { reason: reasons.noTies },
    },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    if (given.size === 0) return notDefined(reasons.noTies)
    const { mutual, asymmetric } = dyadCensus(given)
    return numberAnswer(mutual / (mutual + asymmetric))
  },
})
