import { defineMetric, listAnswer, noOptions } from "../define-metric.js"
import { empty, messyTriangle, noTies, oneTie, ring, triangleWithTail } from "../example-graphs.js"
import { cutsOf } from "../network.js"

/** Ties without which the network falls apart further. */
export const bridges = defineMetric({
  id: "bridges",
  label: { de: "Unverzichtbare Verbindungen", en: "Bridges" },
  question: {
    de: "Welche Verbindung darf nicht abreißen?",
    en: "Which tie must not break?",
  },
  formula: "Verbindungen, ohne die es ein Teilnetz mehr gäbe",
  unit: "ties",
  references: ["Tarjan 1974, Information Processing Letters 2:160–161"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: { items: [{ actors: ["c", "d"] }] } },
    { graph: messyTriangle, expected: { items: [{ actors: ["c", "d"] }] } },
    { graph: ring, expected: { items: [] } },
    { graph: oneTie, expected: { items: [{ actors: ["a", "b"] }] } },
    { graph: noTies, expected: { items: [] } },
    { graph: empty, expected: { items: [] } },
  ],
  compute(network) {
    const { ids } = network.weak
    return listAnswer(cutsOf(network).bridges.map(([a, b]) => ({ actors: [ids[a]!, ids[b]!] })))
  },
})
