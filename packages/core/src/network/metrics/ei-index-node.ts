import { z } from "zod"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, oneTie, triangleWithTail } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** The E-I index of the ties of each actor. */
export const eiIndexNode = defineMetric({
  id: "ei-index-node",
  label: { de: "E-I-Index je Akteur", en: "E-I index per actor" },
  question: {
    de: "Wer arbeitet über seinen Bereich hinaus?",
    en: "Who works beyond their own group?",
  },
  formula: "(E − I) / (E + I) je Akteur; E = Verbindungen zu anderen Gruppen, I = zur eigenen",
  unit: "index",
  references: ["Krackhardt & Stern 1988, Social Psychology Quarterly 51:123–140"],
  options: z.strictObject({
    oneGroup: z
      .enum(["undefined", "value"])
      .default("undefined")
      .describe("Bei nur einer Gruppe: nicht bestimmt, oder rechnerisch −1"),
  }),
  examples: [
    { graph: triangleWithTail, groups: "group", expected: { perActor: { a: 0, b: 0, c: 1 / 3, d: -1 } } },
    { graph: noTies, groups: "group", expected: { perActor: { a: null, b: null, c: null } } },
    { graph: oneTie, groups: "group", expected: { reason: reasons.oneGroup } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network, { oneGroup }) {
    const { groups, reason } = groupsOf(network, oneGroup === "value" ? 1 : 2)
    if (!groups) return notDefined(reason)
    const { given } = network
    const sides = given.directed ? [given.out, given.in] : [given.out]
    return perActor(
      given.ids,
      given.ids.map((_, node) => {
        const own = groups.of[node]!
        if (own < 0) return null
        let balance = 0
        let ties = 0
        for (const { starts, targets } of sides) {
          for (let slot = starts[node]!; slot < starts[node + 1]!; slot++) {
            const other = groups.of[targets[slot]!]!
            if (other < 0) continue
            ties++
            balance += other === own ? -1 : 1
          }
        }
        return ties === 0 ? null : balance / ties
      }),
    )
  },
})
