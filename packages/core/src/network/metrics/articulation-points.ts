import { defineMetric, listAnswer, noOptions } from "../define-metric.js"
import { chain, empty, noTies, oneTie, ring, triangleWithTail } from "../example-graphs.js"
import { cutsOf } from "../network.js"

/** Actors without whom the network falls apart further. */
export const articulationPoints = defineMetric({
  id: "articulation-points",
  label: { de: "Unverzichtbare Stellen", en: "Articulation points" },
  question: { de: "Hängt alles an einer Stelle?", en: "Does everything depend on one place?" },
  formula: "Akteure, ohne die es mehr Teilnetze gäbe als vorher (ohne sie selbst gezählt)",
  unit: "actors",
  references: ["Hopcroft & Tarjan 1973, Communications of the ACM 16:372–378"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: { items: [{ actors: ["c"] }] } },
    { graph: chain, expected: { items: [{ actors: ["b"] }, { actors: ["c"] }] } },
    { graph: ring, expected: { items: [] } },
    { graph: oneTie, expected: { items: [] } },
    { graph: noTies, expected: { items: [] } },
    { graph: empty, expected: { items: [] } },
  ],
  compute(network) {
    const { isArticulationPoint } = cutsOf(network)
    const found = network.weak.ids.filter((_, node) => isArticulationPoint[node] === 1)
    return listAnswer(found.map((actor) => ({ actors: [actor] })))
  },
})
