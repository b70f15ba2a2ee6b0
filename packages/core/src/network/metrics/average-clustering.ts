import { z } from "zod"
import { triangleCounts } from "../algorithms/triangles.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { empty, noTies, oneTie, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Mean of local clustering. */
export const averageClustering = defineMetric({
  id: "average-clustering",
  label: { de: "Mittlere Verbundenheit der Kontakte", en: "Average clustering" },
  question: {
    de: "Kennen sich im Durchschnitt die Kontakte der Akteure untereinander?",
    en: "Do the contacts of actors know each other on average?",
  },
  formula: "Mittel der Verbundenheit der Kontakte über die Akteure",
  unit: "ratio",
  references: ["Watts & Strogatz 1998, Nature 393:440–442"],
  options: z.strictObject({
    fewTies: z
      .enum(["zero", "undefined"])
      .default("zero")
      .describe("Akteure mit weniger als zwei Kontakten: als 0 mitzählen oder auslassen"),
  }),
  examples: [
    { graph: triangleWithTail, expected: (1 + 1 + 1 / 3 + 0) / 4 },
    { graph: triangleWithTail, options: { fewTies: "undefined" }, expected: (1 + 1 + 1 / 3) / 3 },
    { graph: oneTie, expected: 0 },
    { graph: oneTie, options: { fewTies: "undefined" }, expected: { reason: reasons.noTwoPaths } },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ weak, once }, { fewTies }) {
    if (weak.size === 0) return notDefined(reasons.noTies)
    const triangles = once("triangles", () => triangleCounts(weak))
    let sum = 0
    let counted = 0
    for (let node = 0; node < weak.order; node++) {
      const contacts = degreeOf(weak.out, node)
      if (contacts >= 2) sum += (2 * triangles[node]!) / (contacts * (contacts - 1))
      if (contacts >= 2 || fewTies === "zero") counted++
    }
    if (counted === 0) return notDefined(reasons.noTwoPaths)
    return numberAnswer(sum / counted)
  },
})
