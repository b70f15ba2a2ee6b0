import { structuralHoles } from "../algorithms/structural-holes.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, triangleWithTail } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** Effective size per contact. */
export const burtEfficiency = defineMetric({
  id: "burt-efficiency",
  label: { de: "Wirksamkeit der Kontakte (Burt)", en: "Burt's efficiency" },
  question: {
    de: "Wie viel vom Aufwand für Kontakte erschließt neue Kreise?",
    en: "How much of the effort for contacts opens new circles?",
  },
  formula: "wirksame Netzgröße / Zahl der Kontakte",
  unit: "score",
  references: ["Burt 1992, Structural Holes"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: { perActor: { a: 1 / 2, b: 1 / 2, c: 7 / 9, d: 1 } } },
    { graph: noTies, expected: { perActor: { a: null, b: null, c: null } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ given, once }) {
    if (given.order === 0) return notDefined(reasons.noActors)
    const { graph, reason } = asStrengths(given)
    if (!graph) return notDefined(reason)
    return perActor(graph.ids, once("structural-holes", () => structuralHoles(graph)).efficiency)
  },
})
