import { z } from "zod"
import { modularity } from "../algorithms/modularity.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { empty, noTies, oneTie, triangleWithTail } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** How far the given groups keep their ties to themselves, compared with chance. */
export const modularityMetric = defineMetric({
  id: "modularity",
  label: { de: "Modularität der Gruppen", en: "Modularity" },
  question: {
    de: "Bilden die Bereiche eigene Teilnetze?",
    en: "Do the groups form networks of their own?",
  },
  formula:
    "Anteil der Verbindungen innerhalb der Gruppen minus der bei gleicher Zahl von Verbindungen zufällig erwartete",
  unit: "index",
  references: [
    "Newman 2006, PNAS 103:8577–8582",
    "Leicht & Newman 2008, Physical Review Letters 100:118703 (gerichtet)",
  ],
  options: z.strictObject({
    resolution: z
      .number()
      .positive()
      .default(1)
      .describe("Auflösung γ; größer als 1 bevorzugt kleine Gruppen"),
  }),
  examples: [
    { graph: triangleWithTail, groups: "group", expected: 2 / 4 - (4 * 4 + 4 * 4) / 64 },
    { graph: oneTie, groups: "group", expected: 0 },
    { graph: triangleWithTail, expected: { reason: reasons.noGroups } },
    { graph: noTies, groups: "group", expected: { reason: reasons.noTies } },
    { graph: empty, groups: "group", expected: { reason: reasons.noTies } },
  ],
  compute(network, { resolution }) {
    if (network.given.size === 0) return notDefined(reasons.noTies)
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const weighed = asStrengths(network.given)
    if (!weighed.graph) return notDefined(weighed.reason)
    return numberAnswer(modularity(weighed.graph, groups.of, resolution))
  },
})
