import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, single, star, twoPairs } from "../example-graphs.js"
import { distancesOf } from "../network.js"
import { reasons } from "../reasons.js"

/** Smallest eccentricity: how far the most central actor is from the farthest other. */
export const radius = defineMetric({
  id: "radius",
  label: { de: "Radius des Netzes", en: "Radius" },
  question: {
    de: "Wie viele Schritte braucht die günstigste Stelle, um alle zu erreichen?",
    en: "How many steps does the best placed actor need to reach everyone?",
  },
  formula: "kleinster Wert des größten Abstands über alle Akteure",
  unit: "steps",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  options: noOptions,
  examples: [
    { graph: star, expected: 1 },
    { graph: chain, expected: 2 },
    { graph: twoPairs, expected: { reason: reasons.notConnected } },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute(network) {
    const { order } = network.given
    if (order < 2) return notDefined(reasons.fewerThanTwoActors)
    const distances = distancesOf(network)
    if (!distances.out) return notDefined(distances.reason)
    if (distances.out.reach.some((reached) => reached < order - 1)) return notDefined(reasons.notConnected)
    const smallest = distances.out.eccentricity.reduce((a, b) => Math.min(a, b))
    return numberAnswer(smallest, distances.weighted ? "distance" : "steps")
  },
})
