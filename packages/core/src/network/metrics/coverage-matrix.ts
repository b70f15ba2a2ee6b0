import { z } from "zod"
import { groupShares } from "../algorithms/group-shares.js"
import { defineMetric, matrixAnswer, notDefined } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** How many members of each group each body has. */
export const coverageMatrix = defineMetric({
  id: "coverage-matrix",
  label: { de: "Bereiche in den Gremien", en: "Coverage matrix" },
  question: {
    de: "Welcher Bereich ist in welchem Gremium, Angebot oder Abschnitt vertreten?",
    en: "Which group is present in which body, offer or phase?",
  },
  formula: "Zahl der Akteure der Gruppe (Spalte) im Gremium (Zeile)",
  unit: "actors",
  references: ["eigene Definition"],
  caution: {
    de: "Nie zu einer Gesamtzahl zusammenfassen, ohne die Tabelle zu zeigen.",
    en: "Never sum it up to one number without showing the table.",
  },
  options: z.strictObject({ ...sideOptions }),
  examples: [
    {
      graph: bodies,
      groups: "group",
      expected: {
        rows: ["B1", "B2"],
        columns: ["x", "y"],
        cells: [
          [2, 1],
          [2, 0],
        ],
      },
    },
    { graph: bodies, expected: { reason: reasons.noGroups } },
    { graph: star, groups: "group", expected: { reason: reasons.noOtherSide } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network, options) {
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const sides = twoSides(network, options)
    if (!sides.actors) return notDefined(sides.reason)
    return matrixAnswer(
      sides.others.map((node) => network.weak.ids[node]!),
      groups.labels,
      groupShares(network.weak, sides.others, groups).map(({ counts }) => counts),
    )
  },
})
