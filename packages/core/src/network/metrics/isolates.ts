import { degreeOf } from "../compact-graph.js"
import { defineMetric, listAnswer, noOptions } from "../define-metric.js"
import { empty, noTies, single, star, twoPairs } from "../example-graphs.js"

/** Actors without any tie. */
export const isolates = defineMetric({
  id: "isolates",
  label: { de: "Akteure ohne Verbindung", en: "Isolates" },
  question: { de: "Wer ist gar nicht eingebunden?", en: "Who is not tied at all?" },
  formula: "Akteure mit null Verbindungen",
  unit: "actors",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  caution: {
    de: "Keine Angabe ist nicht kein Kontakt: Wer nicht geantwortet hat, gehört gesondert aufgeführt.",
    en: "No answer is not no contact: list those who did not answer separately.",
  },
  options: noOptions,
  examples: [
    { graph: twoPairs, expected: { items: [{ actors: ["e"] }] } },
    { graph: star, expected: { items: [] } },
    { graph: noTies, expected: { items: [{ actors: ["a"] }, { actors: ["b"] }, { actors: ["c"] }] } },
    { graph: single, expected: { items: [{ actors: ["a"] }] } },
    { graph: empty, expected: { items: [] } },
  ],
  compute({ weak }) {
    const found = weak.ids.filter((_, node) => degreeOf(weak.out, node) === 0)
    return listAnswer(found.map((actor) => ({ actors: [actor] })))
  },
})
