import { compareWaves } from "../algorithms/wave-comparison.js"
import { defineMetric, matrixAnswer, noOptions, notDefined } from "../define-metric.js"
import { chain, empty, oneTie, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Ties and density of two surveys, for the actors of both and for all. */
export const waveComparison = defineMetric({
  id: "wave-comparison",
  label: { de: "Vergleich zweier Erhebungen", en: "Comparison of two waves" },
  question: {
    de: "Was hat sich seit der letzten Erhebung verändert?",
    en: "What has changed since the last survey?",
  },
  formula:
    "gebliebene, neue, verlorene Verbindungen, Jaccard, Dichte vorher und nachher; für Akteure beider Erhebungen und für alle",
  unit: "score",
  references: ["Snijders, van de Bunt & Steglich 2010, Social Networks 32:44–60"],
  options: noOptions,
  examples: [
    {
      graph: triangleWithTail,
      before: chain,
      expected: {
        rows: ["both", "all"],
        columns: ["actors", "kept", "added", "lost", "jaccard", "density-before", "density-after"],
        cells: [
          [4, 3, 1, 0, 3 / 4, 1 / 2, 2 / 3],
          [4, 3, 1, 0, 3 / 4, 1 / 2, 2 / 3],
        ],
      },
    },
    {
      graph: oneTie,
      before: chain,
      expected: {
        rows: ["both", "all"],
        columns: ["actors", "kept", "added", "lost", "jaccard", "density-before", "density-after"],
        cells: [
          [2, 1, 0, 0, 1, 1, 1],
          [4, 1, 0, 2, 1 / 3, 1 / 2, 1],
        ],
      },
    },
    { graph: chain, expected: { reason: reasons.noEarlierWave } },
    {
      graph: empty,
      before: empty,
      expected: {
        rows: ["both", "all"],
        columns: ["actors", "kept", "added", "lost", "jaccard", "density-before", "density-after"],
        cells: [
          [0, 0, 0, 0, null, null, null],
          [0, 0, 0, 0, null, null, null],
        ],
      },
    },
  ],
  compute({ given, before }) {
    if (!before) return notDefined(reasons.noEarlierWave)
    const sides = given.directed && before.directed ? 1 : 2
    const share = (ties: number, actors: number) =>
      actors < 2 ? null : (sides * ties) / (actors * (actors - 1))
    const rows = ["both", "all"] as const
    return matrixAnswer(
      rows,
      ["actors", "kept", "added", "lost", "jaccard", "density-before", "density-after"],
      rows.map((actors) => {
        const {
          kept,
          added,
          lost,
          jaccard,
          newActors,
          goneActors,
          actors: count,
        } = compareWaves(before, given, actors)
        return [
          count,
          kept.length,
          added.length,
          lost.length,
          jaccard,
          share(kept.length + lost.length, count - newActors.length),
          share(kept.length + added.length, count - goneActors.length),
        ]
      }),
    )
  },
})
