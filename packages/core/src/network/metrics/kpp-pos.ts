import { z } from "zod"
import { keyPlayersPositive } from "../algorithms/key-players.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { empty, single, star, twoPairs } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** The set of actors that reaches most others within a few steps. */
export const kppPos = defineMetric({
  id: "kpp-pos",
  label: { de: "Schlüsselakteure: über sie erreicht man die meisten", en: "Key players (positive)" },
  question: {
    de: "Über welche Stellen zusammen erreicht eine Nachricht die meisten?",
    en: "Through which places together does a message reach most?",
  },
  formula:
    "Menge fester Größe, die mit höchstens m Schritten die meisten Akteure erreicht, sich selbst eingeschlossen",
  unit: "actors",
  references: ["Borgatti 2006, Computational & Mathematical Organization Theory 12:21–34"],
  options: z.strictObject({
    size: z.int().min(1).max(10).default(2).describe("Zahl der Akteure in der Menge"),
    steps: z.int().min(1).default(1).describe("So viele Schritte weit"),
    maxActors: z.int().min(1).default(300).describe("Bis zu so vielen Akteuren wird gesucht"),
  }),
  examples: [
    { graph: star, options: { size: 1 }, expected: { items: [{ actors: ["m"], value: 5 }] } },
    { graph: twoPairs, expected: { items: [{ actors: ["a", "c"], value: 4 }] } },
    { graph: single, options: { size: 2 }, expected: { reason: reasons.setTooLarge } },
    { graph: empty, expected: { reason: reasons.setTooLarge } },
  ],
  compute({ weak }, { size, steps, maxActors }) {
    if (weak.order > maxActors) return notDefined(reasons.tooManyActors)
    const best = keyPlayersPositive(weak, size, steps)
    if (!best) return notDefined(reasons.setTooLarge)
    return listAnswer([{ actors: best.nodes.map((node) => weak.ids[node]!), value: best.value }])
  },
})
