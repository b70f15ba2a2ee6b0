import { z } from "zod"
import { louvain } from "../algorithms/modularity.js"
import { seededRandom } from "../algorithms/random.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { empty, noTies, twoPairs } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** Groups that the network itself suggests, largest first. */
export const louvainCommunities = defineMetric({
  id: "louvain-communities",
  label: { de: "Gefundene Teilgruppen", en: "Louvain communities" },
  question: {
    de: "In welche Gruppen gliedert sich das Netz von selbst?",
    en: "Into which groups does the network divide itself?",
  },
  formula: "Einteilung mit hoher Modularität nach dem Louvain-Verfahren, fester Startwert (ohne Richtung)",
  unit: "actors",
  references: ["Blondel et al. 2008, Journal of Statistical Mechanics P10008"],
  caution: {
    de: "Ein Vorschlag unter mehreren gleich guten; ein anderer Startwert kann anders gliedern.",
    en: "One suggestion among several equally good ones; another seed may divide differently.",
  },
  options: z.strictObject({
    seed: z.int().min(0).default(1).describe("Startwert; gleicher Wert, gleiches Ergebnis"),
    resolution: z
      .number()
      .positive()
      .default(1)
      .describe("Auflösung γ; größer als 1 bevorzugt kleine Gruppen"),
  }),
  examples: [
    {
      graph: twoPairs,
      expected: {
        items: [
          { actors: ["a", "b"], value: 2 },
          { actors: ["c", "d"], value: 2 },
          { actors: ["e"], value: 1 },
        ],
      },
    },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ weak, once }, { seed, resolution }) {
    if (weak.size === 0) return notDefined(reasons.noTies)
    const { graph, reason } = asStrengths(weak)
    if (!graph) return notDefined(reason)
    const of = once(`louvain ${seed} ${resolution}`, () => louvain(graph, seededRandom(seed), resolution))
    const communities: string[][] = []
    for (let node = 0; node < graph.order; node++) {
      communities[of[node]!] ??= []
      communities[of[node]!]!.push(graph.ids[node]!)
    }
    // A stable sort keeps equally large communities in the order of their first actor.
    communities.sort((a, b) => b.length - a.length)
    return listAnswer(communities.map((actors) => ({ actors, value: actors.length })))
  },
})
