import { weakComponents } from "../algorithms/components.js"
import { defineMetric, matrixAnswer, noOptions, notDefined } from "../define-metric.js"
import { empty, single, triangleWithTail, twoPairs } from "../example-graphs.js"
import { cutsOf } from "../network.js"
import { reasons } from "../reasons.js"

/** What is left of the network without each single actor. */
export const nodeRemoval = defineMetric({
  id: "node-removal",
  label: { de: "Folgen eines Ausfalls", en: "Effect of a removal" },
  question: {
    de: "Was passiert, wenn eine Stelle wegfällt?",
    en: "What happens if one place is gone?",
  },
  formula:
    "je Akteur, für das Netz ohne ihn: Zahl der Teilnetze, Größe des größten, Paare der übrigen, die ihren Weg verlieren",
  unit: "score",
  references: ["Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34"],
  options: noOptions,
  examples: [
    {
      graph: triangleWithTail,
      expected: {
        rows: ["a", "b", "c", "d"],
        columns: ["components", "largest", "lost-pairs"],
        cells: [
          [1, 3, 0],
          [1, 3, 0],
          [2, 2, 2],
          [1, 3, 0],
        ],
      },
    },
    {
      graph: twoPairs,
      expected: {
        rows: ["a", "b", "c", "d", "e"],
        columns: ["components", "largest", "lost-pairs"],
        cells: [
          [3, 2, 0],
          [3, 2, 0],
          [3, 2, 0],
          [3, 2, 0],
          [2, 2, 0],
        ],
      },
    },
    { graph: single, expected: { reason: reasons.fewerThanTwoActors } },
    { graph: empty, expected: { reason: reasons.fewerThanTwoActors } },
  ],
  compute(network) {
    const { weak } = network
    if (weak.order < 2) return notDefined(reasons.fewerThanTwoActors)
    const cuts = cutsOf(network)
    const parts = weakComponents(weak)
    return matrixAnswer(
      weak.ids,
      ["components", "largest", "lost-pairs"],
      weak.ids.map((_, node) => {
        // Pairs of the actor itself are gone with it; they are no loss of the others.
        const own = parts.sizes[parts.of[node]!]! - 1
        const lost = cuts.connectedPairs - own - cuts.connectedPairsWithout[node]!
        return [cuts.componentsWithout[node]!, cuts.largestWithout[node]!, lost]
      }),
    )
  },
})
