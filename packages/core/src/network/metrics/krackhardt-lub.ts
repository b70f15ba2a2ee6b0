import { z } from "zod"
import { weakComponents } from "../algorithms/components.js"
import { hierarchyAndBounds } from "../algorithms/hierarchy.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { chain, directedThree, empty, oneTie } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of pairs with a common closest superior. */
export const krackhardtLub = defineMetric({
  id: "krackhardt-lub",
  label: { de: "Gemeinsame nächste Instanz (Krackhardt)", en: "Krackhardt least upper boundedness" },
  question: {
    de: "Haben je zwei Akteure eine gemeinsame nächste Stelle, von der beide erreicht werden?",
    en: "Do any two actors have a common closest place that reaches both?",
  },
  formula:
    "1 − Paare ohne kleinste gemeinsame obere Schranke / Σ (s − 1)(s − 2)/2 über Teilnetze der Größe s > 2",
  unit: "ratio",
  references: ["Krackhardt 1994, Graph theoretical dimensions of informal organizations"],
  options: z.strictObject({
    maxActors: z.int().min(2).default(1500).describe("Bis zu so vielen Akteuren wird gerechnet"),
  }),
  examples: [
    {
      graph: {
        ...directedThree,
        title: "b erreicht a und c",
        edges: [
          ["b", "a"],
          ["b", "c"],
        ],
      },
      expected: 1,
    },
    {
      graph: {
        ...directedThree,
        title: "a und c erreichen b",
        edges: [
          ["a", "b"],
          ["c", "b"],
        ],
      },
      expected: 0,
    },
    { graph: chain, expected: { reason: reasons.noDirections } },
    {
      graph: { ...oneTie, title: "gerichtet, zwei Akteure", directed: true },
      expected: { reason: reasons.fewerThanThreeActors },
    },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given, once }, { maxActors }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    if (given.order > maxActors) return notDefined(reasons.tooManyActors)
    if (!weakComponents(given).sizes.some((size) => size > 2)) return notDefined(reasons.fewerThanThreeActors)
    return numberAnswer(once("hierarchy", () => hierarchyAndBounds(given)).lubness)
  },
})
