import { triadCensus, triadKinds } from "../algorithms/dyads-and-triads.js"
import { defineMetric, listAnswer, noOptions, notDefined } from "../define-metric.js"
import { directedRing, directedThree, empty, noTies, oneTie } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Number of triads of each of the 16 kinds. */
export const triadCensusMetric = defineMetric({
  id: "triad-census",
  label: { de: "Dreiergruppen nach Art", en: "Triad census" },
  question: {
    de: "Welche Muster gibt es zwischen je drei Akteuren?",
    en: "Which patterns are there among three actors each?",
  },
  formula:
    "Zahl der Dreiergruppen je Art: gegenseitige, einseitige, fehlende Verbindungen; D abwärts, U aufwärts, C im Kreis, T durchgehend",
  unit: "triads",
  references: ["Davis & Leinhardt 1972", "Batagelj & Mrvar 2001, Social Networks 23:237–243"],
  options: noOptions,
  examples: [
    {
      graph: directedThree,
      expected: { items: triadKinds.map((key) => ({ key, value: key === "111U" ? 1 : 0 })) },
    },
    {
      graph: directedRing,
      expected: { items: triadKinds.map((key) => ({ key, value: key === "030C" ? 1 : 0 })) },
    },
    { graph: noTies, expected: { items: triadKinds.map((key) => ({ key, value: key === "003" ? 1 : 0 })) } },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute({ given, weak }) {
    if (given.order < 3) return notDefined(reasons.fewerThanThreeActors)
    const census = triadCensus(given, weak)
    return listAnswer(triadKinds.map((key) => ({ key, actors: [], value: census[key] })))
  },
})
