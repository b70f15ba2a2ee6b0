import { mixingMatrix } from "../algorithms/mixing.js"
import { defineMetric, matrixAnswer, noOptions, notDefined } from "../define-metric.js"
import { chain, empty, single, triangleWithTail } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** Number of ties from group to group. */
export const mixingMatrixMetric = defineMetric({
  id: "mixing-matrix",
  label: { de: "Verbindungen zwischen den Bereichen", en: "Mixing matrix" },
  question: { de: "Welche Bereiche reden nicht miteinander?", en: "Which groups do not talk to each other?" },
  formula:
    "Zahl der Verbindungen von Gruppe (Zeile) zu Gruppe (Spalte); ohne Richtung zählt jede in beiden Richtungen",
  unit: "ties",
  references: ["Newman 2003, Physical Review E 67:026126"],
  options: noOptions,
  examples: [
    {
      graph: triangleWithTail,
      groups: "group",
      expected: {
        rows: ["x", "y"],
        columns: ["x", "y"],
        cells: [
          [2, 2],
          [2, 2],
        ],
      },
    },
    { graph: single, groups: "group", expected: { rows: ["x"], columns: ["x"], cells: [[0]] } },
    { graph: chain, expected: { reason: reasons.noGroups } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network) {
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const { labels, of } = groups
    return matrixAnswer(labels, labels, mixingMatrix(network.given, of, labels.length))
  },
})
