import { corePeriphery } from "../algorithms/core-periphery.js"
import { defineMetric, noOptions, notDefined, numberAnswer } from "../define-metric.js"
import { complete, empty, noTies, oneTie, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** How well the network fits the picture of a core and a periphery. */
export const corePeripheryFit = defineMetric({
  id: "core-periphery-fit",
  label: { de: "Kern-Rand-Struktur", en: "Core–periphery fit" },
  question: {
    de: "Lässt sich das Netz in Kern und Rand teilen?",
    en: "Can the network be divided into core and periphery?",
  },
  formula:
    "Korrelation der Verbindungen mit dem Muster „alle mit dem Kern, am Rand niemand miteinander“ (ohne Richtung)",
  unit: "index",
  references: ["Borgatti & Everett 2000, Social Networks 21:375–395"],
  caution: {
    de: "Bestmögliche gefundene Einteilung; eine bessere ist in großen Netzen nicht ausgeschlossen.",
    en: "The best division found; in large networks a better one is not ruled out.",
  },
  options: noOptions,
  examples: [
    { graph: star, expected: 1 },
    { graph: complete, expected: { reason: reasons.allTies } },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: oneTie, expected: { reason: reasons.fewerThanThreeActors } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute({ weak, once }) {
    if (weak.order < 3) return notDefined(reasons.fewerThanThreeActors)
    if (weak.size === 0) return notDefined(reasons.noTies)
    const found = once("core-periphery", () => corePeriphery(weak))
    return found ? numberAnswer(found.fit) : notDefined(reasons.allTies)
  },
})
