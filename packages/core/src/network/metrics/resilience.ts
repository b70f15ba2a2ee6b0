import { z } from "zod"
import { largestAfterRemovals } from "../algorithms/fragmentation.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { empty, single, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Size of the largest part as the best-tied actors leave one after the other. */
export const resilience = defineMetric({
  id: "resilience",
  label: { de: "Belastbarkeit bei Ausfällen", en: "Resilience under removals" },
  question: {
    de: "Wie viel vom Netz bleibt, wenn die am besten vernetzten Stellen nacheinander ausfallen?",
    en: "How much of the network is left as the best-tied places drop out one after the other?",
  },
  formula:
    "Größe des größten Teilnetzes nach 0, 1, 2 … Ausfällen in der Reihenfolge der Verbindungen im ganzen Netz",
  unit: "actors",
  references: ["Albert, Jeong & Barabási 2000, Nature 406:378–382"],
  options: z.strictObject({
    removals: z.int().min(1).default(10).describe("Höchstens so viele Ausfälle"),
  }),
  examples: [
    {
      graph: star,
      options: { removals: 2 },
      expected: {
        items: [
          { key: "0", actors: [], value: 5 },
          { key: "1", actors: ["m"], value: 1 },
          { key: "2", actors: ["a"], value: 1 },
        ],
      },
    },
    { graph: single, expected: { items: [{ key: "0", actors: [], value: 1 }] } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ weak }, { removals }) {
    if (weak.order === 0) return notDefined(reasons.noActors)
    const order = weak.ids.map((_, node) => node)
    order.sort((a, b) => degreeOf(weak.out, b) - degreeOf(weak.out, a) || a - b)
    const gone = order.slice(0, Math.min(removals, weak.order - 1))
    return listAnswer(
      largestAfterRemovals(weak, gone).map((value, step) => ({
        key: String(step),
        actors: step === 0 ? [] : [weak.ids[gone[step - 1]!]!],
        value,
      })),
    )
  },
})
