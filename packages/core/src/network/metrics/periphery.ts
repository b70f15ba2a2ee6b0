import { defineMetric, listAnswer, noOptions, notDefined } from "../define-metric.js"
import { chain, empty, single, twoPairs } from "../example-graphs.js"
import { distancesOf } from "../network.js"
import { reasons } from "../reasons.js"

/** Actors at the far ends of the network. */
export const periphery = defineMetric({
  id: "periphery",
  label: { de: "Akteure am Rand", en: "Periphery" },
  question: {
    de: "Wer hat zu irgendeinem anderen den weitesten Weg?",
    en: "Who has the longest way to some other actor?",
  },
  formula: "Akteure, deren größter Abstand dem längsten Weg im Netz gleicht",
  unit: "actors",
  references: ["Buckley & Harary 1990, Distance in Graphs"],
  options: noOptions,
  examples: [
    { graph: chain, expected: { items: [{ actors: ["a"] }, { actors: ["d"] }] } },
    { graph: twoPairs, expected: { reason: reasons.notConnected } },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute(network) {
    const { order, ids } = network.given
    if (order < 2) return notDefined(reasons.fewerThanTwoActors)
    const distances = distancesOf(network)
    if (!distances.out) return notDefined(distances.reason)
    const { eccentricity, reach } = distances.out
    if (reach.some((reached) => reached < order - 1)) return notDefined(reasons.notConnected)
    const largest = eccentricity.reduce((a, b) => Math.max(a, b))
    const found = ids.filter((_, node) => eccentricity[node]! >= largest * (1 - 1e-10))
    return listAnswer(found.map((actor) => ({ actors: [actor] })))
  },
})
