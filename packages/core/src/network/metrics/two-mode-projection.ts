import { z } from "zod"
import { project, projectionWeights } from "../algorithms/two-mode.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** Actors that share bodies or offers, strongest first. */
export const twoModeProjection = defineMetric({
  id: "two-mode-projection",
  label: { de: "Gemeinsame Gremien oder Angebote", en: "Two-mode projection" },
  question: {
    de: "Wer begegnet sich in gemeinsamen Gremien oder Angeboten?",
    en: "Who meets in common bodies or offers?",
  },
  formula:
    "je Paar: Zahl der gemeinsamen (shared), ihr Anteil an allen beider (jaccard), am kleineren (overlap) oder Σ 1/(Mitglieder − 1) (newman)",
  unit: "score",
  references: [
    "Newman 2001, Physical Review E 64:016132",
    "Borgatti & Everett 1997, Social Networks 19:243–269",
  ],
  options: z.strictObject({
    ...sideOptions,
    project: z.enum(["actors", "others"]).default("actors").describe("welche Seite verbunden wird"),
    weight: z.enum(projectionWeights).default("shared").describe("wie Gemeinsamkeit gewichtet wird"),
  }),
  examples: [
    {
      graph: bodies,
      expected: {
        items: [
          { actors: ["a", "b"], value: 2 },
          { actors: ["a", "c"], value: 1 },
          { actors: ["b", "c"], value: 1 },
        ],
      },
    },
    {
      graph: bodies,
      options: { weight: "newman" },
      expected: {
        items: [
          { actors: ["a", "b"], value: 1 / 2 + 1 },
          { actors: ["a", "c"], value: 1 / 2 },
          { actors: ["b", "c"], value: 1 / 2 },
        ],
      },
    },
    {
      graph: bodies,
      options: { project: "others", weight: "jaccard" },
      expected: { items: [{ actors: ["B1", "B2"], value: 2 / 3 }] },
    },
    {
      graph: bodies,
      options: { project: "others", weight: "overlap" },
      expected: { items: [{ actors: ["B1", "B2"], value: 1 }] },
    },
    { graph: star, expected: { reason: reasons.noOtherSide } },
    { graph: empty, expected: { reason: reasons.noOtherSide } },
  ],
  compute(network, options) {
    const sides = twoSides(network, options)
    if (!sides.actors) return notDefined(sides.reason)
    const { ids } = network.weak
    const ties = project(network.weak, sides[options.project], options.weight)
    ties.sort((a, b) => b.weight - a.weight || a.source - b.source || a.target - b.target)
    return listAnswer(
      ties.map(({ source, target, weight }) => ({ actors: [ids[source]!, ids[target]!], value: weight })),
    )
  },
})
