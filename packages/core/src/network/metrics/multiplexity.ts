import { z } from "zod"
import { multiplexPairs } from "../algorithms/multiplexity.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { empty, messyTriangle, noTies, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of tied pairs that have several kinds of ties. */
export const multiplexity = defineMetric({
  id: "multiplexity",
  label: { de: "Mehrfachbeziehungen", en: "Multiplexity" },
  question: {
    de: "Wie viele Paare haben mehrere Arten von Beziehungen?",
    en: "How many pairs have several kinds of relations?",
  },
  formula: "Paare mit mindestens zwei Arten von Verbindungen / verbundene Paare (ohne Richtung)",
  unit: "ratio",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 3 [allgemeiner Begriff]"],
  options: z.strictObject({
    kind: z
      .string()
      .optional()
      .describe(
        "Merkmal der Verbindung, das ihre Art nennt; ohne Angabe ist jede parallele Verbindung eine eigene Art",
      ),
    atLeast: z.int().min(2).default(2).describe("ab so vielen Arten"),
  }),
  examples: [
    { graph: messyTriangle, expected: 1 / 4 },
    { graph: triangleWithTail, expected: 0 },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ graph }, { kind, atLeast }) {
    const pairs = multiplexPairs(graph, kind)
    if (pairs.length === 0) return notDefined(reasons.noTies)
    return numberAnswer(pairs.filter((pair) => pair.kinds.length >= atLeast).length / pairs.length)
  },
})
