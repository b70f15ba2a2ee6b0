import { z } from "zod"
import { hierarchyAndBounds } from "../algorithms/hierarchy.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { chain, directedRing, directedThree, empty } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of connected pairs in which only one side reaches the other. */
export const krackhardtHierarchy = defineMetric({
  id: "krackhardt-hierarchy",
  label: { de: "Rangordnung (Krackhardt)", en: "Krackhardt hierarchy" },
  question: {
    de: "Gehen die Wege nur in eine Richtung?",
    en: "Do paths lead one way only?",
  },
  formula: "1 − Paare, die einander erreichen / Paare, von denen mindestens einer den anderen erreicht",
  unit: "ratio",
  references: ["Krackhardt 1994, Graph theoretical dimensions of informal organizations"],
  options: z.strictObject({
    maxActors: z.int().min(2).default(1500).describe("Bis zu so vielen Akteuren wird gerechnet"),
  }),
  examples: [
    { graph: directedThree, expected: 2 / 3 },
    { graph: directedRing, expected: 0 },
    { graph: chain, expected: { reason: reasons.noDirections } },
    {
      graph: { ...directedThree, title: "gerichtet, ohne Verbindung", edges: [] },
      expected: { reason: reasons.noTies },
    },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given, once }, { maxActors }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    if (given.size === 0) return notDefined(reasons.noTies)
    if (given.order > maxActors) return notDefined(reasons.tooManyActors)
    return numberAnswer(once("hierarchy", () => hierarchyAndBounds(given)).hierarchy)
  },
})
