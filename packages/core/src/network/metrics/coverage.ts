import { z } from "zod"
import { groupShares } from "../algorithms/group-shares.js"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** Which share of all groups takes part in each body. */
export const coverage = defineMetric({
  id: "coverage",
  label: { de: "Beteiligte Bereiche je Gremium", en: "Coverage" },
  question: {
    de: "Sind alle Bereiche an der Steuerung beteiligt?",
    en: "Do all groups take part in steering?",
  },
  formula: "Gruppen mit mindestens einem Mitglied / alle Gruppen der Akteure",
  unit: "ratio",
  references: ["eigene Definition"],
  options: z.strictObject({ ...sideOptions }),
  examples: [
    { graph: bodies, groups: "group", expected: { perActor: { B1: 1, B2: 1 / 2 } } },
    { graph: bodies, expected: { reason: reasons.noGroups } },
    { graph: star, groups: "group", expected: { reason: reasons.noOtherSide } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network, options) {
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const sides = twoSides(network, options)
    if (!sides.actors) return notDefined(sides.reason)
    const known = new Set(sides.actors.map((node) => groups.of[node]!).filter((group) => group >= 0))
    if (known.size === 0) return notDefined(reasons.noGroups)
    return perActor(
      sides.others.map((node) => network.weak.ids[node]!),
      groupShares(network.weak, sides.others, groups).map(
        ({ counts }) => counts.filter((count) => count > 0).length / known.size,
      ),
    )
  },
})
