import { tieCorrelation } from "../algorithms/mixing.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, noTies, ring, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Whether well-tied actors are tied to well-tied ones. */
export const degreeAssortativity = defineMetric({
  id: "degree-assortativity",
  label: { de: "Assortativität nach Zahl der Verbindungen", en: "Degree assortativity" },
  question: {
    de: "Sind gut vernetzte Akteure vor allem miteinander verbunden?",
    en: "Are well-tied actors mainly tied to each other?",
  },
  formula:
    "Korrelation der Zahl der Verbindungen an beiden Enden über alle Verbindungen; gerichtet: ausgehende am Anfang, eingehende am Ende",
  unit: "index",
  references: ["Newman 2002, Physical Review Letters 89:208701"],
  options: noOptions,
  examples: [
    { graph: chain, expected: -0.5 },
    { graph: star, expected: -1 },
    { graph: ring, expected: { reason: reasons.noSpread } },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ given }) {
    if (given.size === 0) return notDefined(reasons.noTies)
    const outgoing = given.ids.map((_, node) => degreeOf(given.out, node))
    const incoming = given.ids.map((_, node) => degreeOf(given.in, node))
    const value = tieCorrelation(given, outgoing, incoming)
    return Number.isNaN(value) ? notDefined(reasons.noSpread) : numberAnswer(value)
  },
})
