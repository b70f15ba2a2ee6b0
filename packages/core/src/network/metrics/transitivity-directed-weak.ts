import { directedTwoPaths } from "../algorithms/triangles.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { directedThree, empty, oneTie } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of directed two-paths that are closed by a direct tie. */
export const transitivityDirectedWeak = defineMetric({
  id: "transitivity-directed-weak",
  label: { de: "Gerichtete Geschlossenheit", en: "Directed transitivity (weak)" },
  question: {
    de: "Wendet sich ein Akteur auch direkt an die, die er über andere erreicht?",
    en: "Does an actor also turn directly to those reached through others?",
  },
  formula: "Anteil der Wege i → j → k mit i ≠ k, zu denen es i → k gibt",
  unit: "ratio",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 6"],
  options: noOptions,
  examples: [
    { graph: directedThree, expected: 0 },
    {
      graph: {
        ...directedThree,
        title: "a nennt b und c, b nennt c",
        edges: [
          ["a", "b"],
          ["b", "c"],
          ["a", "c"],
        ],
      },
      expected: 1,
    },
    { graph: oneTie, expected: { reason: reasons.noDirections } },
    {
      graph: { ...directedThree, title: "gerichtet, eine Verbindung", edges: [["a", "b"]] },
      expected: { reason: reasons.noTwoPaths },
    },
    { graph: empty, expected: { reason: reasons.noDirections } },
  ],
  compute({ given }) {
    if (!given.directed) return notDefined(reasons.noDirections)
    const { paths, closed } = directedTwoPaths(given)
    return paths === 0 ? notDefined(reasons.noTwoPaths) : numberAnswer(closed / paths)
  },
})
