import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, noTies, single, twoPairs, weightedTriangle } from "../example-graphs.js"
import { distancesOf } from "../network.js"
import { reasons } from "../reasons.js"

/** Longest of all shortest paths; only pairs with a path count. */
export const diameter = defineMetric({
  id: "diameter",
  label: { de: "Längster Weg im Netz", en: "Diameter" },
  question: {
    de: "Wie weit sind die am weitesten entfernten Akteure auseinander?",
    en: "How far apart are the most distant actors?",
  },
  formula: "größter Abstand über alle Paare, zwischen denen es einen Weg gibt",
  unit: "steps",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  caution: {
    de: "Zerfällt das Netz, sagt der Wert nichts über den Abstand zwischen den Teilen.",
    en: "In a network of several parts the number says nothing about the distance between them.",
  },
  options: noOptions,
  examples: [
    { graph: chain, expected: 3 },
    { graph: twoPairs, expected: 1 },
    { graph: weightedTriangle, weights: { attribute: "weight", meaning: "distance" }, expected: 2 },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: single, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute(network) {
    if (network.given.size === 0) return notDefined(reasons.noTies)
    const distances = distancesOf(network)
    if (!distances.out) return notDefined(distances.reason)
    const largest = distances.out.eccentricity.reduce((a, b) => Math.max(a, b), 0)
    return numberAnswer(largest, distances.weighted ? "distance" : "steps")
  },
})
