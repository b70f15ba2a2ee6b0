import { z } from "zod"
import { eiIndexOfTable, mixingMatrix, tableSum } from "../algorithms/mixing.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { empty, noTies, oneTie, triangleWithTail, twoPairs } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** External minus internal ties, divided by all: −1 only within groups, +1 only between them. */
export const eiIndex = defineMetric({
  id: "ei-index",
  label: { de: "E-I-Index", en: "E-I index" },
  question: {
    de: "Arbeiten die Bereiche über ihre Grenzen hinweg zusammen?",
    en: "Do groups work together across their boundaries?",
  },
  formula: "(E − I) / (E + I); E = Verbindungen zwischen Gruppen, I = innerhalb",
  unit: "index",
  references: ["Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140"],
  caution: {
    de: "Die Grenzen des Index hängen von den Gruppengrößen ab: immer neben den zufällig erwarteten Wert stellen.",
    en: "The bounds depend on group sizes: always read it beside the value expected by chance.",
  },
  options: z.strictObject({
    oneGroup: z
      .enum(["undefined", "value"])
      .default("undefined")
      .describe("Bei nur einer Gruppe: nicht bestimmt, oder rechnerisch −1"),
  }),
  examples: [
    { graph: triangleWithTail, groups: "group", expected: 0 },
    { graph: twoPairs, groups: "group", expected: 1 },
    { graph: oneTie, groups: "group", expected: { reason: reasons.oneGroup } },
    { graph: oneTie, groups: "group", options: { oneGroup: "value" }, expected: -1 },
    { graph: noTies, groups: "group", expected: { reason: reasons.noGroupTies } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network, { oneGroup }) {
    const { groups, reason } = groupsOf(network, oneGroup === "value" ? 1 : 2)
    if (!groups) return notDefined(reason)
    const table = mixingMatrix(network.given, groups.of, groups.labels.length)
    return tableSum(table) === 0 ? notDefined(reasons.noGroupTies) : numberAnswer(eiIndexOfTable(table))
  },
})
