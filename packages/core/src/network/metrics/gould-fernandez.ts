import { brokerage, brokerageRoles } from "../algorithms/brokerage.js"
import { defineMetric, matrixAnswer, noOptions, notDefined } from "../define-metric.js"
import { chain, directedRing, directedThree, empty } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** How often each actor mediates, by role. */
export const gouldFernandez = defineMetric({
  id: "gould-fernandez",
  label: { de: "Vermittlungsrollen", en: "Gould–Fernandez brokerage" },
  question: { de: "Wer vermittelt zwischen den Bereichen?", en: "Who mediates between groups?" },
  formula:
    "Wege a → Akteur → c ohne a → c, nach Gruppen: AAA Koordinator:in, ABA Berater:in von außen, AAB Vertreter:in, ABB Türöffner:in, ABC Brückenbauer:in",
  unit: "roles",
  references: ["Gould & Fernandez 1989, Sociological Methodology 19:89–126, doi 10.2307/270949"],
  caution: {
    de: "Ohne Richtung zählt jeder Weg in beiden Richtungen, Vertretung und Türöffnung sind dann gleich.",
    en: "Without directions every path counts both ways, and representative equals gatekeeper.",
  },
  options: noOptions,
  examples: [
    {
      graph: directedThree,
      groups: "group",
      expected: {
        rows: ["a", "b", "c"],
        columns: ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total"],
        cells: [
          [0, 0, 0, 0, 0, 0],
          [0, 0, 1, 0, 0, 1],
          [0, 0, 0, 0, 0, 0],
        ],
      },
    },
    {
      graph: directedRing,
      groups: "group",
      expected: {
        rows: ["a", "b", "c"],
        columns: ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total"],
        cells: [
          [0, 0, 0, 0, 1, 1],
          [0, 0, 0, 0, 1, 1],
          [0, 0, 0, 0, 1, 1],
        ],
      },
    },
    { graph: chain, expected: { reason: reasons.noGroups } },
    { graph: empty, groups: "group", expected: { reason: reasons.noGroups } },
  ],
  compute(network) {
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    const counts = brokerage(network.given, groups.of)
    return matrixAnswer(
      network.given.ids,
      [...brokerageRoles, "total"],
      network.given.ids.map((_, node) => {
        const row = brokerageRoles.map((role) => counts[role][node]!)
        return [...row, row.reduce((a, b) => a + b, 0)]
      }),
    )
  },
})
