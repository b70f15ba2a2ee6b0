import { z } from "zod"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import {
  directedRing,
  empty,
  messyTriangle,
  noTies,
  ring,
  single,
  triangleWithTail,
  weightedTriangle,
} from "../example-graphs.js"
import { pathsOf } from "../network.js"
import { reasons } from "../reasons.js"

/** How often each actor lies on shortest paths between two others. */
export const betweenness = defineMetric({
  id: "betweenness",
  label: { de: "Vermittlungslage", en: "Betweenness" },
  question: {
    de: "Über wen laufen die kürzesten Wege der anderen?",
    en: "Over whom do the shortest paths of the others run?",
  },
  formula:
    "Σ über Paare s, t: Anteil der kürzesten Wege von s nach t, die über den Akteur laufen; normiert geteilt durch die Zahl der Paare der anderen",
  unit: "ratio",
  references: [
    "Freeman 1977, Sociometry 40:35–41",
    "Brandes 2001, Journal of Mathematical Sociology 25:163–177",
  ],
  caution: {
    de: "Gewichte sind hier Längen: Aus einer Stärke w wird die Länge 1/w.",
    en: "Weights are lengths here: a strength w becomes a length of 1/w.",
  },
  options: z.strictObject({
    normalized: z.boolean().default(true).describe("auf 0 bis 1 bringen; sonst Zahl der Wege"),
  }),
  examples: [
    { graph: triangleWithTail, expected: { perActor: { a: 0, b: 0, c: 2 / 3, d: 0 } } },
    {
      graph: messyTriangle,
      options: { normalized: false },
      expected: { perActor: { a: 0, b: 0, c: 2, d: 0 } },
    },
    {
      graph: ring,
      options: { normalized: false },
      expected: { perActor: { a: 0.5, b: 0.5, c: 0.5, d: 0.5 } },
    },
    { graph: directedRing, options: { normalized: false }, expected: { perActor: { a: 1, b: 1, c: 1 } } },
    {
      graph: weightedTriangle,
      weights: { attribute: "weight", meaning: "distance" },
      expected: { perActor: { a: 0, b: 1, c: 0 } },
    },
    { graph: noTies, expected: { perActor: { a: 0, b: 0, c: 0 } } },
    { graph: single, expected: { perActor: { a: 0 } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute(network, { normalized }) {
    const { order, ids, directed } = network.given
    if (order === 0) return notDefined(reasons.noActors)
    const { paths, reason } = pathsOf(network)
    if (!paths) return notDefined(reason)
    if (!normalized) return perActor(ids, paths.betweenness, "paths")
    const pairs = ((order - 1) * (order - 2)) / (directed ? 1 : 2)
    return perActor(ids, pairs > 0 ? paths.betweenness.map((value) => value / pairs) : paths.betweenness)
  },
})
