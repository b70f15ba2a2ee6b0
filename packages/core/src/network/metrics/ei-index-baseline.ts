import { z } from "zod"
import { eiBaseline, eiIndexOfTable, mixingMatrix, tableSum } from "../algorithms/mixing.js"
import { seededRandom } from "../algorithms/random.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { complete, empty, noTies } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** What E-I index chance yields with the same groups and ties. */
export const eiIndexBaseline = defineMetric({
  id: "ei-index-baseline",
  label: { de: "Zufällig erwarteter E-I-Index", en: "E-I index expected by chance" },
  question: {
    de: "Welcher E-I-Index ist bei diesen Gruppengrößen schon durch Zufall zu erwarten?",
    en: "Which E-I index is to be expected by chance with these group sizes?",
  },
  formula:
    "Gruppen werden zufällig auf die Akteure verteilt (fester Startwert): genauer Erwartungswert, Mittel, Streuung, 95-%-Bereich, Anteil der Verteilungen mit höchstens dem beobachteten Wert",
  unit: "index",
  references: ["Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140"],
  options: z.strictObject({
    permutations: z.int().min(10).max(100_000).default(1000).describe("Zahl der zufälligen Verteilungen"),
    seed: z.int().min(0).default(1).describe("Startwert; gleicher Wert, gleiches Ergebnis"),
  }),
  examples: [
    {
      graph: complete,
      groups: "group",
      expected: { reason: reasons.oneGroup },
    },
    {
      graph: {
        ...complete,
        title: "vier Akteure, alle verbunden, zwei Gruppen",
        nodeAttributes: { group: { a: "x", b: "x", c: "y", d: "y" } },
      },
      groups: "group",
      expected: {
        items: [
          { key: "observed", value: 1 / 3 },
          { key: "expected", value: 1 / 3 },
          { key: "mean", value: 1 / 3 },
          { key: "standard-deviation", value: 0 },
          { key: "lower", value: 1 / 3 },
          { key: "upper", value: 1 / 3 },
          { key: "share-at-most", value: 1 },
        ],
      },
    },
    { graph: noTies, groups: "group", expected: { reason: reasons.noGroupTies } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network, { permutations, seed }) {
    const { groups, reason } = groupsOf(network, 2)
    if (!groups) return notDefined(reason)
    const { given } = network
    const table = mixingMatrix(given, groups.of, groups.labels.length)
    if (tableSum(table) === 0) return notDefined(reasons.noGroupTies)
    const baseline = eiBaseline(given, groups.of, permutations, seededRandom(seed))
    const entry = (key: string, de: string, en: string, value: number) => ({
      key,
      label: { de, en },
      actors: [],
      value,
    })
    return listAnswer([
      entry("observed", "beobachtet", "observed", eiIndexOfTable(table)),
      entry("expected", "zufällig erwartet", "expected by chance", baseline.expected),
      entry("mean", "Mittel der Verteilungen", "mean of the permutations", baseline.mean),
      entry("standard-deviation", "Standardabweichung", "standard deviation", baseline.standardDeviation),
      entry("lower", "2,5 % liegen darunter", "2.5 % lie below", baseline.lower),
      entry("upper", "2,5 % liegen darüber", "2.5 % lie above", baseline.upper),
      entry(
        "share-at-most",
        "Anteil mit höchstens diesem Wert",
        "share with at most this value",
        baseline.shareAtMost,
      ),
    ])
  },
})
