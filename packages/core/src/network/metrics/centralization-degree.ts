import { centralization } from "../algorithms/centralization.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { empty, noTies, oneTie, ring, star, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How far ties gather at one actor. */
export const centralizationDegree = defineMetric({
  id: "centralization-degree",
  label: { de: "Zentralisierung nach Verbindungen", en: "Degree centralisation" },
  question: { de: "Hängt alles an einer Stelle?", en: "Does everything depend on one place?" },
  formula: "Σ (größter − eigener Grad) / größtmögliche Summe (Stern); ohne Richtung (n − 1)(n − 2)",
  unit: "ratio",
  references: ["Freeman 1979, Social Networks 1:215–239"],
  options: noOptions,
  examples: [
    { graph: star, expected: 1 },
    { graph: ring, expected: 0 },
    { graph: triangleWithTail, expected: (1 + 1 + 0 + 2) / 6 },
    { graph: noTies, expected: 0 },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute({ given }) {
    const { order, directed } = given
    if (order < 3) return notDefined(reasons.fewerThanThreeActors)
    const degrees = given.ids.map(
      (_, node) => degreeOf(given.out, node) + (directed ? degreeOf(given.in, node) : 0),
    )
    return numberAnswer(centralization(degrees, (directed ? 2 : 1) * (order - 1) * (order - 2)))
  },
})
