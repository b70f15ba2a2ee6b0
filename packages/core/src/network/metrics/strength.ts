import { z } from "zod"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { directedThree, empty, noTies, weightedTriangle } from "../example-graphs.js"
import { asStrengths } from "../network.js"

/** Sum of the strengths of each actor's ties, in one direction or both. */
export const strength = defineMetric({
  id: "strength",
  label: { de: "Stärke der Verbindungen", en: "Strength" },
  question: { de: "Wer ist wie stark eingebunden?", en: "Who is tied how strongly?" },
  formula: "Summe der Gewichte der Verbindungen eines Akteurs",
  unit: "strength",
  references: ["Barrat et al. 2004, PNAS 101:3747–3752"],
  options: z.strictObject({
    direction: z
      .enum(["in", "out", "all"])
      .default("all")
      .describe("Richtung: eingehend, ausgehend oder beide zusammen; ohne Richtung immer alle"),
  }),
  examples: [
    {
      graph: weightedTriangle,
      weights: { attribute: "weight", meaning: "strength" },
      expected: { perActor: { a: 6, b: 2, c: 6 } },
    },
    { graph: directedThree, options: { direction: "out" }, expected: { perActor: { a: 1, b: 2, c: 0 } } },
    { graph: noTies, expected: { perActor: { a: 0, b: 0, c: 0 } } },
    { graph: empty, expected: { perActor: {} } },
  ],
  compute({ given }, { direction }) {
    const { graph, reason } = asStrengths(given)
    if (!graph) return notDefined(reason)
    const values = new Float64Array(graph.order)
    const all = graph.directed ? { in: [graph.in], out: [graph.out], all: [graph.in, graph.out] } : undefined
    for (const { starts, weights } of all ? all[direction] : [graph.out]) {
      for (let node = 0; node < graph.order; node++) {
        for (let slot = starts[node]!; slot < starts[node + 1]!; slot++)
          values[node]! += weights ? weights[slot]! : 1
      }
    }
    return perActor(graph.ids, values)
  },
})
