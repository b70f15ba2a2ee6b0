import { defineMetric, listAnswer, noOptions } from "../define-metric.js"
import { empty, noTies, ring, triangleWithTail } from "../example-graphs.js"
import { cutsOf } from "../network.js"

/** Parts that no single actor can split, largest first. */
export const biconnectedComponents = defineMetric({
  id: "biconnected-components",
  label: { de: "Ausfallsichere Teilnetze", en: "Biconnected components" },
  question: {
    de: "Welche Teile hielten zusammen, wenn irgendeine Stelle wegfiele?",
    en: "Which parts would hold together if any one place were gone?",
  },
  formula:
    "größte Teilnetze, die kein einzelner Akteur teilt; auch ein Paar zählt, Akteure ohne Verbindung nicht",
  unit: "actors",
  references: ["Hopcroft & Tarjan 1973, Communications of the ACM 16:372–378"],
  options: noOptions,
  examples: [
    {
      graph: triangleWithTail,
      expected: {
        items: [
          { actors: ["a", "b", "c"], value: 3 },
          { actors: ["c", "d"], value: 2 },
        ],
      },
    },
    { graph: ring, expected: { items: [{ actors: ["a", "b", "c", "d"], value: 4 }] } },
    { graph: noTies, expected: { items: [] } },
    { graph: empty, expected: { items: [] } },
  ],
  compute(network) {
    const { ids } = network.weak
    const parts = [...cutsOf(network).biconnectedComponents]
    parts.sort((a, b) => b.length - a.length || a[0]! - b[0]! || a[1]! - b[1]!)
    return listAnswer(parts.map((part) => ({ actors: part.map((node) => ids[node]!), value: part.length })))
  },
})
