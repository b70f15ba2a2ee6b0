import { z } from "zod"
import { distanceFragmentation } from "../algorithms/fragmentation.js"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, oneTie, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Distance-weighted fragmentation of what is left without each single actor. */
export const fragmentationDistanceWeightedAfterRemoval = defineMetric({
  id: "fragmentation-distance-weighted-after-removal",
  label: {
    de: "Zersplitterung nach Abständen ohne den Akteur",
    en: "Distance-weighted fragmentation after removal",
  },
  question: {
    de: "Ohne wen würden die Wege der anderen am meisten länger?",
    en: "Without whom would the paths of the others grow most?",
  },
  formula: "Zersplitterung nach Abständen des Netzes ohne den Akteur (n − 1 Akteure)",
  unit: "ratio",
  references: ["Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34"],
  options: z.strictObject({
    maxActors: z
      .int()
      .min(3)
      .default(300)
      .describe("Bis zu so vielen Akteuren wird gerechnet; die Zeit wächst mit der dritten Potenz"),
  }),
  examples: [
    { graph: star, expected: { perActor: { m: 1, a: 1 / 4, b: 1 / 4, c: 1 / 4, d: 1 / 4 } } },
    { graph: noTies, expected: { perActor: { a: 1, b: 1, c: 1 } } },
    { graph: star, options: { maxActors: 4 }, expected: { reason: reasons.tooManyActors } },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute({ weak }, { maxActors }) {
    if (weak.order < 3) return notDefined(reasons.fewerThanThreeActors)
    if (weak.order > maxActors) return notDefined(reasons.tooManyActors)
    const removed = new Uint8Array(weak.order)
    return perActor(
      weak.ids,
      weak.ids.map((_, node) => {
        removed[node] = 1
        const value = distanceFragmentation(weak, removed)
        removed[node] = 0
        return value
      }),
    )
  },
})
