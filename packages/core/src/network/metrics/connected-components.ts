import { members, weakComponents } from "../algorithms/components.js"
import { defineMetric, listAnswer, noOptions } from "../define-metric.js"
import { directedThree, empty, single, twoPairs } from "../example-graphs.js"

/** Parts of the network without ties between them, largest first. */
export const connectedComponents = defineMetric({
  id: "connected-components",
  label: { de: "Teilnetze", en: "Connected components" },
  question: { de: "Zerfällt das Netz in Teile?", en: "Does the network fall into parts?" },
  formula: "größte Gruppen von Akteuren, die über Verbindungen beliebiger Richtung zusammenhängen",
  unit: "actors",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  options: noOptions,
  examples: [
    {
      graph: twoPairs,
      expected: {
        items: [
          { actors: ["a", "b"], value: 2 },
          { actors: ["c", "d"], value: 2 },
          { actors: ["e"], value: 1 },
        ],
      },
    },
    { graph: directedThree, expected: { items: [{ actors: ["a", "b", "c"], value: 3 }] } },
    { graph: single, expected: { items: [{ actors: ["a"], value: 1 }] } },
    { graph: empty, expected: { items: [] } },
  ],
  compute({ given }) {
    const parts = members(weakComponents(given)).sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    return listAnswer(
      parts.map((part) => ({ actors: part.map((node) => given.ids[node]!), value: part.length })),
    )
  },
})
