import { z } from "zod"
import { tieCorrelation } from "../algorithms/mixing.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, noTies } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Whether ties join actors with similar numbers in an attribute. */
export const numericAssortativity = defineMetric({
  id: "numeric-assortativity",
  label: { de: "Assortativität nach einer Zahl", en: "Numeric assortativity" },
  question: {
    de: "Sind Akteure mit ähnlichen Werten miteinander verbunden?",
    en: "Are actors with similar values tied to each other?",
  },
  formula: "Korrelation des Merkmals an beiden Enden über alle Verbindungen",
  unit: "index",
  references: ["Newman 2003, Physical Review E 67:026126"],
  options: z.strictObject({
    attribute: z.string().default("value").describe("Merkmal der Akteure, das eine Zahl enthält"),
  }),
  examples: [
    {
      graph: {
        ...chain,
        title: "Reihe aus vier Akteuren mit den Werten 1, 1, 3, 3",
        nodeAttributes: { value: { a: 1, b: 1, c: 3, d: 3 } },
      },
      expected: 1 / 3,
    },
    { graph: chain, expected: { reason: reasons.noNumbers } },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ given, graph, weak }, { attribute }) {
    if (given.size === 0) return notDefined(reasons.noTies)
    const values = given.ids.map((id, node) => {
      const value: unknown = graph.getNodeAttribute(id, attribute)
      if (degreeOf(weak.out, node) === 0) return 0
      return typeof value === "number" ? value : Number.NaN
    })
    if (values.some((value) => !Number.isFinite(value))) return notDefined(reasons.noNumbers)
    const value = tieCorrelation(given, values, values)
    return Number.isNaN(value) ? notDefined(reasons.noSpread) : numberAnswer(value)
  },
})
