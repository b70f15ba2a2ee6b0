import { z } from "zod"
import { project } from "../algorithms/two-mode.js"
import { degreeOf } from "../compact-graph.js"
import { defineMetric, matrixAnswer, notDefined } from "../define-metric.js"
import { bodies, empty, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** How far the memberships of bodies overlap. */
export const bodyOverlap = defineMetric({
  id: "body-overlap",
  label: { de: "Überschneidung der Gremien", en: "Overlap of bodies" },
  question: { de: "Haben wir Doppelstrukturen?", en: "Do we have double structures?" },
  formula:
    "gemeinsame Mitglieder / alle Mitglieder beider Gremien (jaccard) oder / Mitglieder des kleineren (overlap: 1 heißt enthalten)",
  unit: "ratio",
  references: ["Jaccard 1901", "Borgatti & Everett 1997, Social Networks 19:243–269"],
  options: z.strictObject({
    ...sideOptions,
    weight: z
      .enum(["jaccard", "overlap"])
      .default("jaccard")
      .describe("woran die gemeinsamen gemessen werden"),
  }),
  examples: [
    {
      graph: bodies,
      expected: {
        rows: ["B1", "B2"],
        columns: ["B1", "B2"],
        cells: [
          [null, 2 / 3],
          [2 / 3, null],
        ],
      },
    },
    { graph: star, expected: { reason: reasons.noOtherSide } },
    { graph: empty, expected: { reason: reasons.noOtherSide } },
  ],
  compute(network, options) {
    const { others, reason } = twoSides(network, options)
    if (!others) return notDefined(reason)
    const { ids, out } = network.weak
    const place = new Map(others.map((node, index) => [node, index]))
    const isEmpty = others.map((node) => degreeOf(out, node) === 0)
    // Without members there is nothing to compare.
    const cells = others.map((_, a) =>
      others.map((_, b): number | null => (a === b || isEmpty[a] || isEmpty[b] ? null : 0)),
    )
    for (const { source, target, weight } of project(network.weak, others, options.weight)) {
      cells[place.get(source)!]![place.get(target)!] = weight
      cells[place.get(target)!]![place.get(source)!] = weight
    }
    const names = others.map((node) => ids[node]!)
    return matrixAnswer(names, names, cells)
  },
})
