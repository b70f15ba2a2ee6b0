import { corePeriphery } from "../algorithms/core-periphery.js"
import { defineMetric, listAnswer, noOptions, notDefined } from "../define-metric.js"
import { complete, empty, noTies, star } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** Who belongs to the core of the best core–periphery division found. */
export const coreMembers = defineMetric({
  id: "core-members",
  label: { de: "Akteure im Kern", en: "Core members" },
  question: { de: "Wer gehört zum Kern des Netzes?", en: "Who belongs to the core of the network?" },
  formula: "Kern der Einteilung mit der besten Kern-Rand-Struktur (ohne Richtung)",
  unit: "actors",
  references: ["Borgatti & Everett 2000, Social Networks 21:375–395"],
  options: noOptions,
  examples: [
    { graph: star, expected: { items: [{ actors: ["m"] }] } },
    { graph: complete, expected: { reason: reasons.allTies } },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.fewerThanThreeActors } },
  ],
  compute({ weak, once }) {
    if (weak.order < 3) return notDefined(reasons.fewerThanThreeActors)
    if (weak.size === 0) return notDefined(reasons.noTies)
    const found = once("core-periphery", () => corePeriphery(weak))
    if (!found) return notDefined(reasons.allTies)
    return listAnswer(found.core.map((node) => ({ actors: [weak.ids[node]!] })))
  },
})
