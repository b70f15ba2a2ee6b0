import { z } from "zod"
import { louvain, modularity } from "../algorithms/modularity.js"
import { seededRandom } from "../algorithms/random.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { complete, empty, noTies, twoPairs } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** Modularity of the groups that the network itself suggests. */
export const louvainModularity = defineMetric({
  id: "louvain-modularity",
  label: { de: "Modularität der gefundenen Teilgruppen", en: "Louvain modularity" },
  question: {
    de: "Wie deutlich gliedert sich das Netz in Teilgruppen?",
    en: "How clearly does the network divide into groups?",
  },
  formula:
    "Modularität der nach dem Louvain-Verfahren gefundenen Einteilung, fester Startwert (ohne Richtung)",
  unit: "index",
  references: ["Blondel et al. 2008, Journal of Statistical Mechanics P10008"],
  options: z.strictObject({
    seed: z.int().min(0).default(1).describe("Startwert; gleicher Wert, gleiches Ergebnis"),
    resolution: z
      .number()
      .positive()
      .default(1)
      .describe("Auflösung γ; größer als 1 bevorzugt kleine Gruppen"),
  }),
  examples: [
    { graph: twoPairs, expected: 0.5 },
    { graph: complete, expected: 0 },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ weak, once }, { seed, resolution }) {
    if (weak.size === 0) return notDefined(reasons.noTies)
    const { graph, reason } = asStrengths(weak)
    if (!graph) return notDefined(reason)
    const of = once(`louvain ${seed} ${resolution}`, () => louvain(graph, seededRandom(seed), resolution))
    return numberAnswer(modularity(graph, Int32Array.from(of), resolution))
  },
})
