import { connectednessAndEfficiency } from "../algorithms/hierarchy.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, complete, empty, noTies, oneTie, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How few ties the network has beyond those that hold it together. */
export const krackhardtEfficiency = defineMetric({
  id: "krackhardt-efficiency",
  label: { de: "Sparsamkeit der Verbindungen (Krackhardt)", en: "Krackhardt efficiency" },
  question: {
    de: "Kommt das Netz mit wenigen Verbindungen aus?",
    en: "Does the network get by with few ties?",
  },
  formula: "1 − (m − nötige) / (mögliche − nötige); nötig sind s − 1 je Teilnetz der Größe s",
  unit: "ratio",
  references: ["Krackhardt 1994, Graph theoretical dimensions of informal organizations"],
  options: noOptions,
  examples: [
    { graph: chain, expected: 1 },
    { graph: complete, expected: 0 },
    { graph: triangleWithTail, expected: 1 - 1 / 3 },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ given }) {
    if (given.size === 0) return notDefined(reasons.noTies)
    const { efficiency } = connectednessAndEfficiency(given)
    // Pairs without directions cannot have more ties than they need.
    return Number.isFinite(efficiency) ? numberAnswer(efficiency) : notDefined(reasons.fewerThanThreeActors)
  },
})
