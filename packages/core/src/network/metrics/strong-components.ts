import { members, strongComponents } from "../algorithms/components.js"
import { defineMetric, listAnswer, noOptions, notDefined } from "../define-metric.js"
import { directedRing, directedThree, empty, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Parts in which everyone reaches everyone along the direction of ties, largest first. */
export const strongComponentsMetric = defineMetric({
  id: "strong-components",
  label: { de: "Teilnetze mit Hin- und Rückweg", en: "Strongly connected components" },
  question: {
    de: "Wo kommt Information hin und auch wieder zurück?",
    en: "Where does information get there and back again?",
  },
  formula: "größte Gruppen von Akteuren, in denen jeder jeden entlang der Richtung erreicht",
  unit: "actors",
  references: ["Tarjan 1972, SIAM Journal on Computing 1:146–160"],
  options: noOptions,
  examples: [
    {
      graph: directedThree,
      expected: {
        items: [
          { actors: ["a", "b"], value: 2 },
          { actors: ["c"], value: 1 },
        ],
      },
    },
    { graph: directedRing, expected: { items: [{ actors: ["a", "b", "c"], value: 3 }] } },
    { graph: triangleWithTail, expected: { reason: reasons.noDirections } },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    const parts = members(strongComponents(given)).sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    return listAnswer(
      parts.map((part) => ({ actors: part.map((node) => given.ids[node]!), value: part.length })),
    )
  },
})
