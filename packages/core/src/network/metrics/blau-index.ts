import { z } from "zod"
import { groupShares } from "../algorithms/group-shares.js"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** How mixed the members of each body are by group. */
export const blauIndex = defineMetric({
  id: "blau-index",
  label: { de: "Mischung der Bereiche je Gremium (Blau)", en: "Blau index" },
  question: {
    de: "Wie gemischt sind die Gremien nach Bereichen?",
    en: "How mixed are the bodies by group?",
  },
  formula: "1 − Σ p²; p = Anteile der Gruppen an den Mitgliedern mit Gruppe",
  unit: "ratio",
  references: ["Blau 1977, Inequality and Heterogeneity"],
  caution: {
    de: "Mit g Gruppen höchstens 1 − 1/g: nur Gremien untereinander vergleichen.",
    en: "At most 1 − 1/g with g groups: compare bodies with each other only.",
  },
  options: z.strictObject({ ...sideOptions }),
  examples: [
    { graph: bodies, groups: "group", expected: { perActor: { B1: 1 - (4 + 1) / 9, B2: 0 } } },
    { graph: bodies, expected: { reason: reasons.noGroups } },
    { graph: star, groups: "group", expected: { reason: reasons.noOtherSide } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network, options) {
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const sides = twoSides(network, options)
    if (!sides.actors) return notDefined(sides.reason)
    const shares = groupShares(network.weak, sides.others, groups)
    return perActor(
      sides.others.map((node) => network.weak.ids[node]!),
      shares.map(({ counts, members }) =>
        members === 0 ? null : 1 - counts.reduce((sum, count) => sum + (count / members) ** 2, 0),
      ),
    )
  },
})
