import { structuralHoles } from "../algorithms/structural-holes.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, triangleWithTail, twoPairs } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** How many of an actor's contacts are not reached through each other anyway. */
export const effectiveSize = defineMetric({
  id: "effective-size",
  label: { de: "Wirksame Netzgröße (Burt)", en: "Burt's effective size" },
  question: {
    de: "Wie viele wirklich verschiedene Kreise erreicht ein Akteur?",
    en: "How many really different circles does an actor reach?",
  },
  formula:
    "Kontakte − Σⱼ Σ_q pᵢ_q · m_jq; m = Stärke der Verbindung, geteilt durch die stärkste von j. Ohne Gewichte: k − 2t/k mit t Verbindungen unter k Kontakten",
  unit: "score",
  references: ["Burt 1992, Structural Holes", "Borgatti 1997, Connections 20:35–38"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: { perActor: { a: 1, b: 1, c: 3 - 2 / 3, d: 1 } } },
    { graph: twoPairs, expected: { perActor: { a: 1, b: 1, c: 1, d: 1, e: null } } },
    { graph: noTies, expected: { perActor: { a: null, b: null, c: null } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ given, once }) {
    if (given.order === 0) return notDefined(reasons.noActors)
    const { graph, reason } = asStrengths(given)
    if (!graph) return notDefined(reason)
    return perActor(graph.ids, once("structural-holes", () => structuralHoles(graph)).effectiveSize)
  },
})
