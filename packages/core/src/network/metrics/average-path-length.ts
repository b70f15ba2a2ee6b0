import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, directedThree, empty, noTies, twoPairs } from "../example-graphs.js"
import { distancesOf } from "../network.js"
import { reasons } from "../reasons.js"

/** Mean length of the shortest paths; only pairs with a path count. */
export const averagePathLength = defineMetric({
  id: "average-path-length",
  label: { de: "Mittlere Weglänge", en: "Average path length" },
  question: {
    de: "Über wie viele Schritte erreichen sich zwei Akteure im Durchschnitt?",
    en: "Over how many steps do two actors reach each other on average?",
  },
  formula: "Mittel der Abstände über alle geordneten Paare, zwischen denen es einen Weg gibt",
  unit: "steps",
  references: ["Watts & Strogatz 1998, Nature 393:440–442"],
  options: noOptions,
  examples: [
    { graph: chain, expected: 10 / 6 },
    { graph: twoPairs, expected: 1 },
    { graph: directedThree, expected: 5 / 4 },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute(network) {
    if (network.given.size === 0) return notDefined(reasons.noTies)
    const distances = distancesOf(network)
    if (!distances.out) return notDefined(distances.reason)
    let sum = 0
    let pairs = 0
    for (let node = 0; node < network.given.order; node++) {
      sum += distances.out.distance[node]!
      pairs += distances.out.reach[node]!
    }
    return numberAnswer(sum / pairs, distances.weighted ? "distance" : "steps")
  },
})
