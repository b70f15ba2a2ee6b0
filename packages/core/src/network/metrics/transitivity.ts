import { triangleCounts } from "../algorithms/triangles.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { complete, empty, noTies, oneTie, star, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of pairs with a common contact that are tied themselves. */
export const transitivity = defineMetric({
  id: "transitivity",
  label: { de: "Geschlossenheit", en: "Transitivity" },
  question: {
    de: "Sind zwei Akteure mit gemeinsamem Kontakt auch selbst verbunden?",
    en: "Are two actors with a common contact tied themselves?",
  },
  formula:
    "3 · Dreiecke / Paare von Verbindungen mit gemeinsamem Akteur (ohne Richtung); 0, wenn es keine solchen Paare gibt",
  unit: "ratio",
  references: ["Newman, Watts & Strogatz 2002, PNAS 99:2566–2572"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: 3 / 5 },
    { graph: complete, expected: 1 },
    { graph: star, expected: 0 },
    { graph: oneTie, expected: 0 },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ weak, once }) {
    if (weak.size === 0) return notDefined(reasons.noTies)
    const triangles = once("triangles", () => triangleCounts(weak))
    let closed = 0
    let pairs = 0
    for (let node = 0; node < weak.order; node++) {
      const contacts = degreeOf(weak.out, node)
      closed += triangles[node]!
      pairs += (contacts * (contacts - 1)) / 2
    }
    return numberAnswer(pairs === 0 ? 0 : closed / pairs)
  },
})
