import { directedDensity, undirectedDensity } from "graphology-metrics/graph/density.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import {
  complete,
  directedThree,
  empty,
  messyTriangle,
  noTies,
  single,
  triangleWithTail,
} from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of the possible ties that exist. Ties named twice count once, ties to oneself not at all. */
export const density = defineMetric({
  id: "density",
  label: { de: "Netzwerkdichte", en: "Density" },
  question: {
    de: "Wie viele der möglichen Verbindungen bestehen tatsächlich?",
    en: "How many of the possible ties exist?",
  },
  formula: "2m / (n · (n − 1)), gerichtet m / (n · (n − 1)); n = Akteure, m = verschiedene Verbindungen",
  unit: "ratio",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  caution: {
    de: "Die Dichte sinkt mit der Zahl der Akteure; dicht heißt nicht gut, denn jede Verbindung kostet Zeit.",
    en: "Density falls with the number of actors; dense is not good in itself, as every tie costs time.",
  },
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: 4 / 6 },
    { graph: messyTriangle, expected: 4 / 6 },
    { graph: directedThree, expected: 3 / 6 },
    { graph: complete, expected: 1 },
    { graph: noTies, expected: 0 },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute({ given }) {
    const { order, size, directed } = given
    if (order < 2) return notDefined(reasons.fewerThanTwoActors)
    // With counted ties the library is right; given a graph it would count loops and parallel ties.
    return numberAnswer(directed ? directedDensity(order, size) : undirectedDensity(order, size))
  },
})
