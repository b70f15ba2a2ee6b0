import { centralization } from "../algorithms/centralization.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { empty, noTies, oneTie, ring, star, triangleWithTail } from "../example-graphs.js"
import { pathsOf } from "../network.js"
import { reasons } from "../reasons.js"

/** How far shortest paths run over one actor. */
export const centralizationBetweenness = defineMetric({
  id: "centralization-betweenness",
  label: { de: "Zentralisierung nach Vermittlungslage", en: "Betweenness centralisation" },
  question: {
    de: "Laufen die Wege alle über eine Stelle?",
    en: "Do all paths run over one place?",
  },
  formula:
    "Σ (größte − eigene Vermittlungslage) / größtmögliche Summe: (n − 1)²(n − 2)/2, gerichtet (n − 1)²(n − 2)",
  unit: "ratio",
  references: ["Freeman 1979, Social Networks 1:215–239"],
  options: noOptions,
  examples: [
    { graph: star, expected: 1 },
    { graph: ring, expected: 0 },
    { graph: triangleWithTail, expected: 6 / 9 },
    { graph: noTies, expected: 0 },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute(network) {
    const { order, directed } = network.given
    if (order < 3) return notDefined(reasons.fewerThanThreeActors)
    const { paths, reason } = pathsOf(network)
    if (!paths) return notDefined(reason)
    const largest = ((order - 1) ** 2 * (order - 2)) / (directed ? 1 : 2)
    return numberAnswer(centralization(paths.betweenness, largest))
  },
})
