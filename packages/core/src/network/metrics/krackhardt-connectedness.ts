import { connectednessAndEfficiency } from "../algorithms/hierarchy.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, noTies, single, twoPairs } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of pairs with a path between them. */
export const krackhardtConnectedness = defineMetric({
  id: "krackhardt-connectedness",
  label: { de: "Verbundenheit (Krackhardt)", en: "Krackhardt connectedness" },
  question: {
    de: "Wie viele Paare erreichen einander irgendwie?",
    en: "How many pairs reach each other somehow?",
  },
  formula: "Paare mit einem Weg (ohne Richtung) / alle Paare",
  unit: "ratio",
  references: ["Krackhardt 1994, Graph theoretical dimensions of informal organizations"],
  options: noOptions,
  examples: [
    { graph: chain, expected: 1 },
    { graph: twoPairs, expected: 2 / 10 },
    { graph: noTies, expected: 0 },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute({ given }) {
    if (given.order < 2) return notDefined(reasons.fewerThanTwoActors)
    return numberAnswer(connectednessAndEfficiency(given).connectedness)
  },
})
