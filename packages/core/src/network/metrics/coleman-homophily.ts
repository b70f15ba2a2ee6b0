import { mixingMatrix } from "../algorithms/mixing.js"
import { colemanHomophily } from "../algorithms/segregation.js"
import { defineMetric, listAnswer, noOptions, notDefined } from "../define-metric.js"
import { chain, empty, noTies, oneTie } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** How far each group prefers itself, beyond its share of actors. */
export const colemanHomophilyMetric = defineMetric({
  id: "coleman-homophily",
  label: { de: "Vorliebe für die eigene Gruppe (Coleman)", en: "Coleman homophily" },
  question: {
    de: "Wählt ein Bereich häufiger die eigenen Leute, als seine Größe erwarten lässt?",
    en: "Does a group choose its own more often than its size suggests?",
  },
  formula:
    "beobachteter gegen erwarteten Anteil der eigenen Gruppe: (o − e)/(1 − e) über, (o − e)/e unter Erwartung; e = (s − 1)/(n − 1)",
  unit: "index",
  references: ["Coleman 1958, Human Organization 17:28–36"],
  options: noOptions,
  examples: [
    {
      graph: chain,
      groups: "group",
      expected: {
        items: [
          { key: "x", value: 1 / 2 },
          { key: "y", value: 1 / 2 },
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
  compute(network) {
    const { groups, reason } = groupsOf(network, 2)
    if (!groups) return notDefined(reason)
    const table = mixingMatrix(network.given, groups.of, groups.labels.length)
    const values = colemanHomophily(table, groups.sizes)
    return listAnswer(groups.labels.map((key, group) => ({ key, actors: [], value: values[group]! })))
  },
})
