import { mixingMatrix, tableSum, tableTrace } from "../algorithms/mixing.js"
import { freemanSegregation } from "../algorithms/segregation.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, noTies, oneTie, twoPairs } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** How far ties between groups are rarer than by chance. */
export const freemanSegregationMetric = defineMetric({
  id: "freeman-segregation",
  label: { de: "Trennung der Gruppen (Freeman)", en: "Freeman segregation" },
  question: {
    de: "Gibt es zwischen den Bereichen weniger Verbindungen als zufällig zu erwarten?",
    en: "Are there fewer ties between groups than by chance?",
  },
  formula:
    "(erwartete − beobachtete Verbindungen zwischen Gruppen) / erwartete; 0, wenn es mehr als erwartet sind (ohne Richtung)",
  unit: "ratio",
  references: ["Freeman 1978, Sociological Methods & Research 6:411–429"],
  options: noOptions,
  examples: [
    { graph: chain, groups: "group", expected: 1 / 2 },
    { graph: twoPairs, groups: "group", expected: 0 },
    { graph: oneTie, groups: "group", expected: { reason: reasons.oneGroup } },
    { graph: noTies, groups: "group", expected: { reason: reasons.noGroupTies } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network) {
    const { groups, reason } = groupsOf(network, 2)
    if (!groups) return notDefined(reason)
    const table = mixingMatrix(network.weak, groups.of, groups.labels.length)
    const ties = tableSum(table) / 2
    if (ties === 0) return notDefined(reasons.noGroupTies)
    return numberAnswer(freemanSegregation(ties, ties - tableTrace(table) / 2, groups.sizes))
  },
})
