import { fragmentation } from "../algorithms/fragmentation.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { empty, noTies, single, triangleWithTail, twoPairs } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of pairs that do not reach each other. */
export const fragmentationMetric = defineMetric({
  id: "fragmentation",
  label: { de: "Zersplitterung", en: "Fragmentation" },
  question: { de: "Wie sehr ist das Netz zerfallen?", en: "How far has the network fallen apart?" },
  formula: "1 − Σ s(s − 1) / (n(n − 1)); s = Größen der Teilnetze",
  unit: "ratio",
  references: ["Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: 0 },
    { graph: twoPairs, expected: 1 - 4 / 20 },
    { graph: noTies, expected: 1 },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute({ weak }) {
    if (weak.order < 2) return notDefined(reasons.fewerThanTwoActors)
    return numberAnswer(fragmentation(weak))
  },
})
