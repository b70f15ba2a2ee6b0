import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, oneTie, star } from "../example-graphs.js"
import { cutsOf } from "../network.js"
import { reasons } from "../reasons.js"

/** Fragmentation of what is left without each single actor. */
export const fragmentationAfterRemoval = defineMetric({
  id: "fragmentation-after-removal",
  label: { de: "Zersplitterung ohne den Akteur", en: "Fragmentation after removal" },
  question: {
    de: "Ohne wen zerfiele das Netz am stärksten?",
    en: "Without whom would the network fall apart most?",
  },
  formula: "Zersplitterung des Netzes ohne den Akteur (n − 1 Akteure)",
  unit: "ratio",
  references: ["Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34"],
  options: noOptions,
  examples: [
    { graph: star, expected: { perActor: { m: 1, a: 0, b: 0, c: 0, d: 0 } } },
    { graph: noTies, expected: { perActor: { a: 1, b: 1, c: 1 } } },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute(network) {
    const { order, ids } = network.weak
    if (order < 3) return notDefined(reasons.fewerThanThreeActors)
    const pairs = ((order - 1) * (order - 2)) / 2
    return perActor(
      ids,
      cutsOf(network).connectedPairsWithout.map((connected) => 1 - connected / pairs),
    )
  },
})
