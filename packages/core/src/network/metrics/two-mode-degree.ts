import { z } from "zod"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** In how many bodies or offers each actor takes part. */
export const twoModeDegree = defineMetric({
  id: "two-mode-degree",
  label: { de: "Mitarbeit in Gremien oder Angeboten", en: "Two-mode degree" },
  question: { de: "Wer sitzt überall?", en: "Who sits everywhere?" },
  formula: "Zahl der Gremien oder Angebote je Akteur",
  unit: "ties",
  references: ["Borgatti & Everett 1997, Social Networks 19:243–269"],
  options: z.strictObject({ ...sideOptions }),
  examples: [
    { graph: bodies, expected: { perActor: { a: 2, b: 2, c: 1 } } },
    { graph: star, expected: { reason: reasons.noOtherSide } },
    { graph: empty, expected: { reason: reasons.noOtherSide } },
  ],
  compute(network, options) {
    const { actors, reason } = twoSides(network, options)
    if (!actors) return notDefined(reason)
    const { weak } = network
    const isActor = new Uint8Array(weak.order)
    for (const node of actors) isActor[node] = 1
    return perActor(
      actors.map((node) => weak.ids[node]!),
      actors.map((node) => {
        let count = 0
        for (let slot = weak.out.starts[node]!; slot < weak.out.starts[node + 1]!; slot++) {
          if (isActor[weak.out.targets[slot]!] === 0) count++
        }
        return count
      }),
    )
  },
})
