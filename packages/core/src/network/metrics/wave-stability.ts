import { z } from "zod"
import { compareWaves } from "../algorithms/wave-comparison.js"
import { defineMetric, notDefined, numberAnswer } from "../define-metric.js"
import { chain, empty, noTies, oneTie, triangleWithTail } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Share of the ties of two surveys that exist in both. */
export const waveStability = defineMetric({
  id: "wave-stability",
  label: { de: "Beständigkeit zwischen zwei Erhebungen", en: "Stability between waves" },
  question: {
    de: "Wie viele Verbindungen sind geblieben?",
    en: "How many ties have stayed?",
  },
  formula: "gebliebene / (gebliebene + neue + verlorene Verbindungen) (Jaccard)",
  unit: "ratio",
  references: ["Snijders, van de Bunt & Steglich 2010, Social Networks 32:44–60"],
  caution: {
    de: "Nur Akteure beider Erhebungen vergleichen, sonst erscheint ein anderer Teilnehmerkreis als anderes Netz; auf geänderte Fragen achten.",
    en: "Compare actors of both surveys only, or a changed set of respondents looks like a changed network; mind changed questions.",
  },
  options: z.strictObject({
    actors: z.enum(["both", "all"]).default("both").describe("nur Akteure beider Erhebungen oder alle"),
  }),
  examples: [
    { graph: triangleWithTail, before: chain, expected: 3 / 4 },
    { graph: oneTie, before: chain, options: { actors: "all" }, expected: 1 / 3 },
    { graph: noTies, before: noTies, expected: { reason: reasons.noTiesInEitherWave } },
    { graph: chain, expected: { reason: reasons.noEarlierWave } },
    { graph: empty, before: empty, expected: { reason: reasons.noTiesInEitherWave } },
  ],
  compute({ given, before }, { actors }) {
    if (!before) return notDefined(reasons.noEarlierWave)
    const { jaccard } = compareWaves(before, given, actors)
    return Number.isNaN(jaccard) ? notDefined(reasons.noTiesInEitherWave) : numberAnswer(jaccard)
  },
})
