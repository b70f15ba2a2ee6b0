import { assortativityOfTable, mixingMatrix, tableSum } from "../algorithms/mixing.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, noTies, oneTie, twoPairs } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** Whether ties join actors of the same group more often than the groups' shares of ties suggest. */
export const categoricalAssortativity = defineMetric({
  id: "categorical-assortativity",
  label: { de: "Assortativität nach Gruppen", en: "Categorical assortativity" },
  question: { de: "Bleiben ähnliche Akteure unter sich?", en: "Do similar actors keep to themselves?" },
  formula:
    "(Σ eᵢᵢ − Σ aᵢbᵢ) / (1 − Σ aᵢbᵢ); e = Anteile der Verbindungen von Gruppe zu Gruppe, a und b ihre Randsummen",
  unit: "index",
  references: ["Newman 2003, Physical Review E 67:026126"],
  caution: {
    de: "Unter etwa 15 Akteuren unzuverlässig; dann besser der E-I-Index.",
    en: "Unreliable with fewer than about 15 actors; prefer the E-I index there.",
  },
  options: noOptions,
  examples: [
    { graph: twoPairs, groups: "group", expected: -1 },
    { graph: chain, groups: "group", expected: (4 / 6 - 1 / 2) / (1 / 2) },
    { graph: oneTie, groups: "group", expected: { reason: reasons.oneGroup } },
    { graph: chain, expected: { reason: reasons.noGroups } },
    { graph: noTies, groups: "group", expected: { reason: reasons.noTies } },
    { graph: empty, groups: "group", expected: { reason: reasons.noTies } },
  ],
  compute(network) {
    if (network.given.size === 0) return notDefined(reasons.noTies)
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const table = mixingMatrix(network.given, groups.of, groups.labels.length)
    if (tableSum(table) === 0) return notDefined(reasons.noGroupTies)
    const value = assortativityOfTable(table)
    return Number.isNaN(value) ? notDefined(reasons.oneGroup) : numberAnswer(value)
  },
})
