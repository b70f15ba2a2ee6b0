import { mixingMatrix } from "../algorithms/mixing.js"
import { defineMetric, matrixAnswer, noOptions, notDefined } from "../define-metric.js"
import { empty, noTies, single, triangleWithTail } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** Share of the possible ties from group to group. */
export const groupDensity = defineMetric({
  id: "group-density",
  label: { de: "Dichte innerhalb und zwischen Bereichen", en: "Density within and between groups" },
  question: {
    de: "Arbeiten Bereiche mehr unter sich oder mit anderen, etwa Verwaltung mit Externen?",
    en: "Do groups work more among themselves or with others?",
  },
  formula:
    "Verbindungen von Gruppe zu Gruppe / mögliche: s · (s − 1) innerhalb, s₁ · s₂ zwischen Gruppen der Größe s",
  unit: "ratio",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 10"],
  options: noOptions,
  examples: [
    {
      graph: triangleWithTail,
      groups: "group",
      expected: {
        rows: ["x", "y"],
        columns: ["x", "y"],
        cells: [
          [1, 1 / 2],
          [1 / 2, 1],
        ],
      },
    },
    {
      graph: noTies,
      groups: "group",
      expected: {
        rows: ["x", "y"],
        columns: ["x", "y"],
        cells: [
          [0, 0],
          [0, null],
        ],
      },
    },
    { graph: single, groups: "group", expected: { rows: ["x"], columns: ["x"], cells: [[null]] } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network) {
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const { labels, of, sizes } = groups
    const table = mixingMatrix(network.given, of, labels.length)
    return matrixAnswer(
      labels,
      labels,
      table.map((row, a) =>
        row.map((ties, b) => {
          const possible = a === b ? sizes[a]! * (sizes[a]! - 1) : sizes[a]! * sizes[b]!
          return possible === 0 ? null : ties / possible
        }),
      ),
    )
  },
})
