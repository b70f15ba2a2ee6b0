import { z } from "zod"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { chain, empty, noTies, single, twoPairs } from "../example-graphs.js"
import { distancesOf } from "../network.js"
import { reasons } from "../reasons.js"

/** Closeness as a sum of 1 / distance, which needs no correction for networks of several parts. */
export const harmonic = defineMetric({
  id: "harmonic",
  label: { de: "Harmonische Nähe", en: "Harmonic closeness" },
  question: {
    de: "Wer erreicht die anderen auf kurzen Wegen, auch wenn das Netz zerfällt?",
    en: "Who reaches the others on short paths, even in a network of several parts?",
  },
  formula: "Σ 1 / Abstand über die anderen; normiert geteilt durch n − 1. Gerichtet: Abstände hin zum Akteur",
  unit: "score",
  references: ["Rochat 2009, Closeness Centrality Extended to Unconnected Graphs"],
  options: z.strictObject({
    normalized: z.boolean().default(false).describe("durch n − 1 teilen"),
    direction: z
      .enum(["in", "out"])
      .default("in")
      .describe("Abstände hin zum Akteur (in) oder von ihm weg (out)"),
  }),
  examples: [
    { graph: chain, expected: { perActor: { a: 11 / 6, b: 5 / 2, c: 5 / 2, d: 11 / 6 } } },
    { graph: twoPairs, expected: { perActor: { a: 1, b: 1, c: 1, d: 1, e: 0 } } },
    { graph: noTies, expected: { perActor: { a: 0, b: 0, c: 0 } } },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute(network, { normalized, direction }) {
    const { order, ids } = network.given
    if (order < 2) return notDefined(reasons.fewerThanTwoActors)
    const distances = distancesOf(network)
    if (!distances.out) return notDefined(distances.reason)
    const sums = distances[direction].harmonic
    return perActor(ids, normalized ? sums.map((sum) => sum / (order - 1)) : sums)
  },
})
