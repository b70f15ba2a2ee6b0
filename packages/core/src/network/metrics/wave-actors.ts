import { compareWaves } from "../algorithms/wave-comparison.js"
import { defineMetric, listAnswer, noOptions, notDefined } from "../define-metric.js"
import { chain, empty, oneTie, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Actors that are new or gone since the last survey. */
export const waveActors = defineMetric({
  id: "wave-actors",
  label: { de: "Neue und ausgeschiedene Akteure", en: "New and gone actors" },
  question: { de: "Wer ist dazugekommen, wer nicht mehr dabei?", en: "Who has joined, who is gone?" },
  formula: "Akteure nur der späteren und nur der früheren Erhebung",
  unit: "actors",
  references: ["Snijders, van de Bunt & Steglich 2010, Social Networks 32:44–60"],
  options: noOptions,
  examples: [
    {
      graph: star,
      before: chain,
      expected: { items: [{ key: "new", actors: ["m"] }] },
    },
    {
      graph: oneTie,
      before: chain,
      expected: {
        items: [
          { key: "gone", actors: ["c"] },
          { key: "gone", actors: ["d"] },
        ],
      },
    },
    { graph: chain, expected: { reason: reasons.noEarlierWave } },
    { graph: empty, before: empty, expected: { items: [] } },
  ],
  compute({ given, before }) {
    if (!before) return notDefined(reasons.noEarlierWave)
    const { newActors, goneActors } = compareWaves(before, given, "all")
    return listAnswer([
      ...newActors.map((actor) => ({ key: "new", label: { de: "neu", en: "new" }, actors: [actor] })),
      ...goneActors.map((actor) => ({
        key: "gone",
        label: { de: "ausgeschieden", en: "gone" },
        actors: [actor],
      })),
    ])
  },
})
