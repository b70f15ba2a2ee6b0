import { mutualTies } from "../algorithms/dyads-and-triads.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { directedThree, empty, oneTie } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of each actor's ties that go both ways. */
export const reciprocityNode = defineMetric({
  id: "reciprocity-node",
  label: { de: "Gegenseitigkeit je Akteur", en: "Reciprocity per actor" },
  question: {
    de: "Bei wem werden Nennungen erwidert?",
    en: "Whose ties are returned?",
  },
  formula: "2 · gegenseitige / (ein- + ausgehende Nennungen)",
  unit: "ratio",
  references: ["Garlaschelli & Loffredo 2004, Physical Review Letters 93:268701 [allgemeiner Begriff]"],
  options: noOptions,
  examples: [
    { graph: directedThree, expected: { perActor: { a: 1, b: 2 / 3, c: 0 } } },
    {
      graph: { ...directedThree, title: "gerichtet, ohne Verbindung", edges: [] },
      expected: { perActor: { a: null, b: null, c: null } },
    },
    { graph: oneTie, expected: { reason: reasons.noDirections } },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    const mutual = mutualTies(given)
    return perActor(
      given.ids,
      given.ids.map((_, node) => {
        const ends = degreeOf(given.in, node) + degreeOf(given.out, node)
        return ends === 0 ? null : (2 * mutual[node]!) / ends
      }),
    )
  },
})
