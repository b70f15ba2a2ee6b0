import { z } from "zod"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, single, star, twoPairs } from "../example-graphs.js"
import { distancesOf } from "../network.js"
import { reasons } from "../reasons.js"

/** How near each actor is to all others; with the correction for networks of several parts by default. */
export const closeness = defineMetric({
  id: "closeness",
  label: { de: "Nähe zu allen", en: "Closeness" },
  question: {
    de: "Wer erreicht die anderen auf kurzen Wegen?",
    en: "Who reaches the others on short paths?",
  },
  formula:
    "r / Σ Abstände, mit Korrektur mal r / (n − 1); r = erreichbare andere Akteure. Gerichtet: Abstände hin zum Akteur",
  unit: "ratio",
  references: [
    "Freeman 1979, Social Networks 1:215–239",
    "Wasserman & Faust 1994, Social Network Analysis, Kap. 5 (Korrektur für getrennte Netze)",
  ],
  options: z.strictObject({
    wassermanFaust: z
      .boolean()
      .default(true)
      .describe("Korrektur für getrennte Netze: Wer nur wenige erreicht, gilt nicht als nah"),
    direction: z
      .enum(["in", "out"])
      .default("in")
      .describe("Abstände hin zum Akteur (in) oder von ihm weg (out)"),
  }),
  examples: [
    { graph: star, expected: { perActor: { m: 1, a: 4 / 7, b: 4 / 7, c: 4 / 7, d: 4 / 7 } } },
    { graph: twoPairs, expected: { perActor: { a: 1 / 4, b: 1 / 4, c: 1 / 4, d: 1 / 4, e: 0 } } },
    {
      graph: twoPairs,
      options: { wassermanFaust: false },
      expected: { perActor: { a: 1, b: 1, c: 1, d: 1, e: 0 } },
    },
    { graph: noTies, expected: { perActor: { a: 0, b: 0, c: 0 } } },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute(network, { wassermanFaust, direction }) {
    const { order, ids } = network.given
    if (order < 2) return notDefined(reasons.fewerThanTwoActors)
    const distances = distancesOf(network)
    if (!distances.out) return notDefined(distances.reason)
    const { distance, reach } = distances[direction]
    const values = Float64Array.from(distance, (sum, node) => {
      const reached = reach[node]!
      if (reached === 0) return 0
      return (reached / sum) * (wassermanFaust ? reached / (order - 1) : 1)
    })
    return perActor(ids, values, distances.weighted ? "score" : "ratio")
  },
})
