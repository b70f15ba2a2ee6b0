import { centralization } from "../algorithms/centralization.js"
import { distanceSummary } from "../algorithms/distance-summary.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { empty, oneTie, ring, star, twoPairs } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How far one actor is nearer to all others than the rest. */
export const centralizationCloseness = defineMetric({
  id: "centralization-closeness",
  label: { de: "Zentralisierung nach Nähe", en: "Closeness centralisation" },
  question: {
    de: "Ist eine Stelle allen anderen viel näher als die übrigen?",
    en: "Is one place much nearer to all others than the rest?",
  },
  formula:
    "Σ (größte − eigene Nähe) / ((n − 1)(n − 2)/(2n − 3)); nur für zusammenhängende Netze, ohne Richtung und Gewichte",
  unit: "ratio",
  references: ["Freeman 1979, Social Networks 1:215–239"],
  options: noOptions,
  examples: [
    { graph: star, expected: 1 },
    { graph: ring, expected: 0 },
    { graph: twoPairs, expected: { reason: reasons.notConnected } },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute({ weak, once }) {
    const { order } = weak
    if (order < 3) return notDefined(reasons.fewerThanThreeActors)
    const { distance, reach } = once("weak-distances", () => distanceSummary(weak))
    if (reach.some((reached) => reached < order - 1)) return notDefined(reasons.notConnected)
    const values = distance.map((sum) => (order - 1) / sum)
    return numberAnswer(centralization(values, ((order - 1) * (order - 2)) / (2 * order - 3)))
  },
})
