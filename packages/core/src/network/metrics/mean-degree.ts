import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { empty, noTies, single, star, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Ties per actor. */
export const meanDegree = defineMetric({
  id: "mean-degree",
  label: { de: "Verbindungen je Akteur", en: "Mean degree" },
  question: {
    de: "Wie viele Verbindungen hat ein Akteur im Durchschnitt?",
    en: "How many ties does an actor have on average?",
  },
  formula: "2m / n; n = Akteure, m = verschiedene Verbindungen (gerichtet: Nennungen in beiden Richtungen)",
  unit: "ties",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: 2 },
    { graph: star, expected: 8 / 5 },
    { graph: noTies, expected: 0 },
    { graph: single, expected: 0 },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ given }) {
    if (given.order === 0) return notDefined(reasons.noActors)
    return numberAnswer((2 * given.size) / given.order)
  },
})
