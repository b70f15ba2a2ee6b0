import { z } from "zod"
import { pageRank } from "../algorithms/page-rank.js"
import { defineMetric, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, oneTie, ring, single } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** Where a walk that follows ties at random is found most often. */
export const pagerank = defineMetric({
  id: "pagerank",
  label: { de: "PageRank", en: "PageRank" },
  question: {
    de: "Wer bündelt Aufmerksamkeit, auch von solchen, die selbst viel beachtet werden?",
    en: "Who gathers attention, also from those who get much of it themselves?",
  },
  formula: "r(v) = (1 − d)/n + d · Σ r(u)/ausgehende Stärke(u) über die u mit Verbindung zu v; Summe 1",
  unit: "ratio",
  references: ["Brin & Page 1998, Computer Networks 30:107–117"],
  options: z.strictObject({
    damping: z
      .number()
      .min(0)
      .max(0.999)
      .default(0.85)
      .describe("Anteil d der Schritte entlang von Verbindungen"),
  }),
  examples: [
    { graph: oneTie, expected: { perActor: { a: 0.5, b: 0.5 } } },
    { graph: ring, expected: { perActor: { a: 0.25, b: 0.25, c: 0.25, d: 0.25 } } },
    { graph: noTies, expected: { perActor: { a: 1 / 3, b: 1 / 3, c: 1 / 3 } } },
    { graph: single, expected: { perActor: { a: 1 } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ given }, { damping }) {
    if (given.order === 0) return notDefined(reasons.noActors)
    const { graph, reason } = asStrengths(given)
    if (!graph) return notDefined(reason)
    return perActor(graph.ids, pageRank(graph, damping))
  },
})
