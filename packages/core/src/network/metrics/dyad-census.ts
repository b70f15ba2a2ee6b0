import { dyadCensus } from "../algorithms/dyads-and-triads.js"
import { defineMetric, listAnswer, noOptions, notDefined } from "../define-metric.js"
import { directedThree, empty, noTies, single } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Number of pairs tied both ways, one way and not at all. */
export const dyadCensusMetric = defineMetric({
  id: "dyad-census",
  label: { de: "Paare nach Art der Verbindung", en: "Dyad census" },
  question: {
    de: "Wie viele Paare sind gegenseitig, einseitig oder gar nicht verbunden?",
    en: "How many pairs are tied both ways, one way or not at all?",
  },
  formula: "Zahl der Paare je Art",
  unit: "pairs",
  references: ["Holland & Leinhardt 1970, American Journal of Sociology 76:492–513"],
  options: noOptions,
  examples: [
    {
      graph: directedThree,
      expected: {
        items: [
          { key: "mutual", value: 1 },
          { key: "asymmetric", value: 1 },
          { key: "null", value: 1 },
        ],
      },
    },
    {
      graph: noTies,
      expected: {
        items: [
          { key: "mutual", value: 0 },
          { key: "asymmetric", value: 0 },
          { key: "null", value: 3 },
        ],
      },
    },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute({ given }) {
    if (given.order < 2) return notDefined(reasons.fewerThanTwoActors)
    const { mutual, asymmetric, none } = dyadCensus(given)
    return listAnswer([
      { key: "mutual", label: { de: "gegenseitig", en: "mutual" }, actors: [], value: mutual },
      { key: "asymmetric", label: { de: "einseitig", en: "asymmetric" }, actors: [], value: asymmetric },
      { key: "null", label: { de: "nicht verbunden", en: "null" }, actors: [], value: none },
    ])
  },
})
