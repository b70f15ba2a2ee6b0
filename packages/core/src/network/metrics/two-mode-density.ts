import { z } from "zod"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** Share of the possible memberships that exist. */
export const twoModeDensity = defineMetric({
  id: "two-mode-density",
  label: { de: "Dichte der Mitarbeit", en: "Two-mode density" },
  question: {
    de: "Wie viele der möglichen Mitgliedschaften bestehen?",
    en: "How many of the possible memberships exist?",
  },
  formula: "Mitgliedschaften / (Akteure · Gremien oder Angebote)",
  unit: "ratio",
  references: ["Borgatti & Everett 1997, Social Networks 19:243–269"],
  options: z.strictObject({ ...sideOptions }),
  examples: [
    { graph: bodies, expected: 5 / 6 },
    { graph: star, expected: { reason: reasons.noOtherSide } },
    { graph: empty, expected: { reason: reasons.noOtherSide } },
  ],
  compute(network, options) {
    const { actors, others, reason } = twoSides(network, options)
    if (!actors) return notDefined(reason)
    const { weak } = network
    const isActor = new Uint8Array(weak.order)
    for (const node of actors) isActor[node] = 1
    let ties = 0
    for (const node of actors) {
      for (let slot = weak.out.starts[node]!; slot < weak.out.starts[node + 1]!; slot++) {
        if (isActor[weak.out.targets[slot]!] === 0) ties++
      }
    }
    return numberAnswer(ties / (actors.length * others.length))
  },
})
