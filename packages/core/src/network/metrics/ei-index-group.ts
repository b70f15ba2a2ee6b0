import { z } from "zod"
import { mixingMatrix } from "../algorithms/mixing.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { empty, noTies, oneTie, star } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** The E-I index of the ties of each group. */
export const eiIndexGroup = defineMetric({
  id: "ei-index-group",
  label: { de: "E-I-Index je Bereich", en: "E-I index per group" },
  question: {
    de: "Welche Bereiche bleiben unter sich, welche arbeiten nach außen?",
    en: "Which groups keep to themselves, which work outwards?",
  },
  formula:
    "(E − I) / (E + I) je Gruppe; E = Verbindungen nach außen, I = Verbindungsenden innerhalb (ohne Richtung je Verbindung zwei)",
  unit: "index",
  references: ["Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140"],
  options: z.strictObject({
    oneGroup: z
      .enum(["undefined", "value"])
      .default("undefined")
      .describe("Bei nur einer Gruppe: nicht bestimmt, oder rechnerisch −1"),
  }),
  examples: [
    {
      graph: star,
      groups: "group",
      expected: {
        items: [
          { key: "x", value: (2 - 4) / 6 },
          { key: "y", value: 1 },
        ],
      },
    },
    {
      graph: noTies,
      groups: "group",
      expected: {
        items: [
          { key: "x", value: null },
          { key: "y", value: null },
        ],
      },
    },
    { graph: oneTie, groups: "group", expected: { reason: reasons.oneGroup } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network, { oneGroup }) {
    const { groups, reason } = groupsOf(network, oneGroup === "value" ? 1 : 2)
    if (!groups) return notDefined(reason)
    const table = mixingMatrix(network.given, groups.of, groups.labels.length)
    return listAnswer(
      groups.labels.map((key, group) => {
        const inside = table[group]![group]!
        // Ties named by others count as well in a directed graph.
        let outside = 0
        for (let other = 0; other < table.length; other++) {
          if (other === group) continue
          outside += table[group]![other]! + (network.given.directed ? table[other]![group]! : 0)
        }
        const ends = network.given.directed ? 2 * inside : inside
        return { key, actors: [], value: outside + ends === 0 ? null : (outside - ends) / (outside + ends) }
      }),
    )
  },
})
