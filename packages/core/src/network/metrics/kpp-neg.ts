import { z } from "zod"
import { keyPlayersNegative } from "../algorithms/key-players.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { chain, empty, single, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** The set of actors without whom the network falls apart most. */
export const kppNeg = defineMetric({
  id: "kpp-neg",
  label: { de: "Schlüsselakteure: ohne sie zerfällt das Netz", en: "Key players (negative)" },
  question: {
    de: "Welche Stellen zusammen darf das Netz nicht verlieren?",
    en: "Which places together must the network not lose?",
  },
  formula:
    "Menge fester Größe mit der größten Zersplitterung der übrigen; weniger als zwei übrige zählen als ganz zersplittert",
  unit: "ratio",
  references: ["Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34"],
  caution: {
    de: "In kleinen Netzen (Paare: bis etwa 70 Akteure) werden alle Mengen geprüft; darüber eine gute, nicht sicher die beste.",
    en: "In small networks (pairs: up to about 70 actors) all sets are tried; beyond that a good one, not surely the best.",
  },
  options: z.strictObject({
    size: z.int().min(1).max(10).default(2).describe("Zahl der Akteure in der Menge"),
    objective: z
      .enum(["fragmentation", "distance"])
      .default("distance")
      .describe("Zersplitterung nach Teilnetzen oder nach Abständen"),
    maxActors: z.int().min(1).default(300).describe("Bis zu so vielen Akteuren wird gesucht"),
  }),
  examples: [
    { graph: star, options: { size: 1 }, expected: { items: [{ actors: ["m"], value: 1 }] } },
    {
      graph: chain,
      options: { size: 2, objective: "fragmentation" },
      expected: { items: [{ actors: ["a", "c"], value: 1 }] },
    },
    { graph: single, options: { size: 2 }, expected: { reason: reasons.setTooLarge } },
    { graph: empty, expected: { reason: reasons.setTooLarge } },
  ],
  compute({ weak }, { size, objective, maxActors }) {
    if (weak.order > maxActors) return notDefined(reasons.tooManyActors)
    const best = keyPlayersNegative(weak, size, objective)
    if (!best) return notDefined(reasons.setTooLarge)
    return listAnswer([{ actors: best.nodes.map((node) => weak.ids[node]!), value: best.value }])
  },
})
