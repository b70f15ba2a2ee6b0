import { degreeOf } from "../compact-graph.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, star, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How well tied the contacts of each actor are. */
export const meanNeighbourDegree = defineMetric({
  id: "mean-neighbour-degree",
  label: { de: "Verbindungen der Kontakte", en: "Mean neighbour degree" },
  question: {
    de: "Sind die Kontakte eines Akteurs selbst gut vernetzt?",
    en: "Are the contacts of an actor well tied themselves?",
  },
  formula: "Mittel der Zahl der Verbindungen über die Kontakte (ohne Richtung)",
  unit: "ties",
  references: ["Barrat et al. 2004, PNAS 101:3747–3752"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: { perActor: { a: 5 / 2, b: 5 / 2, c: 5 / 3, d: 3 } } },
    { graph: star, expected: { perActor: { m: 1, a: 4, b: 4, c: 4, d: 4 } } },
    { graph: noTies, expected: { perActor: { a: null, b: null, c: null } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ weak }) {
    if (weak.order === 0) return notDefined(reasons.noActors)
    const { starts, targets } = weak.out
    return perActor(
      weak.ids,
      weak.ids.map((_, node) => {
        let sum = 0
        for (let slot = starts[node]!; slot < starts[node + 1]!; slot++)
          sum += degreeOf(weak.out, targets[slot]!)
        return sum / degreeOf(weak.out, node)
      }),
    )
  },
})
