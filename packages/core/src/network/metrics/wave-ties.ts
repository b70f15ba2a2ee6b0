import { z } from "zod"
import { compareWaves } from "../algorithms/wave-comparison.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { chain, empty, oneTie } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Ties that are new, lost and kept since the last survey. */
export const waveTies = defineMetric({
  id: "wave-ties",
  label: { de: "Neue, verlorene und gebliebene Verbindungen", en: "New, lost and kept ties" },
  question: {
    de: "Welche Verbindungen sind neu, welche verloren?",
    en: "Which ties are new, which are lost?",
  },
  formula: "Verbindungen nur der späteren, nur der früheren und beider Erhebungen",
  unit: "ties",
  references: ["Snijders, van de Bunt & Steglich 2010, Social Networks 32:44–60"],
  options: z.strictObject({
    actors: z.enum(["both", "all"]).default("both").describe("nur Akteure beider Erhebungen oder alle"),
  }),
  examples: [
    {
      graph: oneTie,
      before: chain,
      options: { actors: "all" },
      expected: {
        items: [
          { key: "lost", actors: ["b", "c"] },
          { key: "lost", actors: ["c", "d"] },
          { key: "kept", actors: ["a", "b"] },
        ],
      },
    },
    { graph: chain, expected: { reason: reasons.noEarlierWave } },
    { graph: empty, before: empty, expected: { items: [] } },
  ],
  compute({ given, before }, { actors }) {
    if (!before) return notDefined(reasons.noEarlierWave)
    const { added, lost, kept } = compareWaves(before, given, actors)
    const entry = (key: string, de: string, en: string) => (tie: readonly string[]) => ({
      key,
      label: { de, en },
      actors: [...tie],
    })
    return listAnswer([
      ...added.map(entry("added", "neu", "new")),
      ...lost.map(entry("lost", "verloren", "lost")),
      ...kept.map(entry("kept", "geblieben", "kept")),
    ])
  },
})
