import { distanceFragmentation } from "../algorithms/fragmentation.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { complete, empty, noTies, single, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Fragmentation in which far pairs count as partly cut off. */
export const fragmentationDistanceWeighted = defineMetric({
  id: "fragmentation-distance-weighted",
  label: { de: "Zersplitterung nach Abständen", en: "Distance-weighted fragmentation" },
  question: {
    de: "Wie weit sind die Akteure voneinander abgeschnitten?",
    en: "How far are actors cut off from each other?",
  },
  formula:
    "1 − Mittel von 1/Abstand über alle geordneten Paare; kein Weg zählt 0 (ohne Richtung und Gewichte)",
  unit: "ratio",
  references: ["Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34"],
  options: noOptions,
  examples: [
    { graph: complete, expected: 0 },
    { graph: star, expected: 1 - (8 + 12 / 2) / 20 },
    { graph: noTies, expected: 1 },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute({ weak }) {
    if (weak.order < 2) return notDefined(reasons.fewerThanTwoActors)
    return numberAnswer(distanceFragmentation(weak))
  },
})
