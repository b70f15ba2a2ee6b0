import { dyadCensus } from "../algorithms/dyads-and-triads.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { directedRing, directedThree, empty, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of ties that are returned. */
export const reciprocityEdgewise = defineMetric({
  id: "reciprocity-edgewise",
  label: { de: "Gegenseitigkeit der Nennungen", en: "Edgewise reciprocity" },
  question: {
    de: "Beruht die Zusammenarbeit auf Gegenseitigkeit?",
    en: "Is cooperation mutual?",
  },
  formula: "2M / (2M + A); M = gegenseitig, A = einseitig verbundene Paare",
  unit: "ratio",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 13"],
  caution: {
    de: "Einseitige Nennungen sind Gesprächsanlässe, kein Urteil; fehlende Antworten senken den Wert.",
    en: "One-sided ties are conversation starters, no verdict; missing answers lower the value.",
  },
  options: noOptions,
  examples: [
    { graph: directedThree, expected: 2 / 3 },
    { graph: directedRing, expected: 0 },
    { graph: triangleWithTail, expected: { reason: reasons.noDirections } },
    {
      graph: { ...directedThree, title: "gerichtet, ohne Verbindung", edges: [] },
      expected: { reason: reasons.noTies },
    },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    if (given.size === 0) return notDefined(reasons.noTies)
    return numberAnswer((2 * dyadCensus(given).mutual) / given.size)
  },
})
