import { z } from "zod"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** How far the ties of a body, offer or phase are concentrated on few actors. */
export const herfindahl = defineMetric({
  id: "herfindahl",
  label: { de: "Konzentration auf Träger (Herfindahl)", en: "Herfindahl concentration" },
  question: {
    de: "Hängen Angebote oder Phasen an einem einzigen Träger?",
    en: "Do offers or phases depend on a single provider?",
  },
  formula: "Σ p²; p = Anteile der Akteure (nach Stärke der Verbindung); 1 heißt ein einziger",
  unit: "ratio",
  references: ["Herfindahl 1950", "Hirschman 1964, American Economic Review 54:761–762"],
  options: z.strictObject({ ...sideOptions }),
  examples: [
    { graph: bodies, expected: { perActor: { B1: 1 / 3, B2: 1 / 2 } } },
    {
      graph: {
        title: "eine Phase, zwei Träger mit 3 und 1 Angeboten",
        nodes: ["a", "b", "P"],
        edges: [
          ["a", "P", 3],
          ["b", "P", 1],
        ],
        nodeAttributes: { side: { a: "actor", b: "actor", P: "phase" } },
      },
      weights: { attribute: "weight", meaning: "strength" },
      expected: { perActor: { P: (9 + 1) / 16 } },
    },
    {
      graph: { ...bodies, title: "Gremien ohne Mitglieder", edges: [] },
      expected: { perActor: { B1: null, B2: null } },
    },
    { graph: star, expected: { reason: reasons.noOtherSide } },
    { graph: empty, expected: { reason: reasons.noOtherSide } },
  ],
  compute(network, options) {
    const sides = twoSides(network, options)
    if (!sides.actors) return notDefined(sides.reason)
    const { graph, reason } = asStrengths(network.weak)
    if (!graph) return notDefined(reason)
    const isActor = new Uint8Array(graph.order)
    for (const node of sides.actors) isActor[node] = 1
    const { starts, targets, weights } = graph.out
    return perActor(
      sides.others.map((node) => graph.ids[node]!),
      sides.others.map((node) => {
        let sum = 0
        let squares = 0
        for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
          if (isActor[targets[slot]!] === 0) continue
          const weight = weights ? weights[slot]! : 1
          sum += weight
          squares += weight * weight
        }
        return sum === 0 ? null : squares / (sum * sum)
      }),
    )
  },
})
