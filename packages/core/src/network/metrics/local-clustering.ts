import { z } from "zod"
import { triangleCounts } from "../algorithms/triangles.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How many pairs of an actor's contacts are tied to each other. */
export const localClustering = defineMetric({
  id: "local-clustering",
  label: { de: "Verbundenheit der Kontakte", en: "Local clustering" },
  question: {
    de: "Kennen sich die Kontakte eines Akteurs untereinander?",
    en: "Do the contacts of an actor know each other?",
  },
  formula: "Dreiecke am Akteur / Paare seiner Kontakte (ohne Richtung)",
  unit: "ratio",
  references: ["Watts & Strogatz 1998, Nature 393:440–442"],
  options: z.strictObject({
    fewTies: z
      .enum(["zero", "undefined"])
      .default("undefined")
      .describe("Akteure mit weniger als zwei Kontakten: 0 oder nicht bestimmt"),
  }),
  examples: [
    { graph: triangleWithTail, expected: { perActor: { a: 1, b: 1, c: 1 / 3, d: null } } },
    {
      graph: triangleWithTail,
      options: { fewTies: "zero" },
      expected: { perActor: { a: 1, b: 1, c: 1 / 3, d: 0 } },
    },
    { graph: noTies, expected: { perActor: { a: null, b: null, c: null } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ weak, once }, { fewTies }) {
    if (weak.order === 0) return notDefined(reasons.noActors)
    const triangles = once("triangles", () => triangleCounts(weak))
    return perActor(
      weak.ids,
      weak.ids.map((_, node) => {
        const contacts = degreeOf(weak.out, node)
        if (contacts < 2) return fewTies === "zero" ? 0 : null
        return (2 * triangles[node]!) / (contacts * (contacts - 1))
      }),
    )
  },
})
