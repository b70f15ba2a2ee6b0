import { structuralHoles } from "../algorithms/structural-holes.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, star, twoPairs } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** How far an actor's contacts are contacts of each other, so that none can be done without. */
export const burtConstraint = defineMetric({
  id: "burt-constraint",
  label: { de: "Eingeschränktheit (Burt)", en: "Burt's constraint" },
  question: {
    de: "Wer ist auf einen einzigen Kreis von Kontakten angewiesen?",
    en: "Who depends on a single circle of contacts?",
  },
  formula:
    "Σⱼ (pᵢⱼ + Σ_q pᵢ_q · p_qⱼ)²; p = Anteil der Verbindung an der Stärke des Akteurs, beide Richtungen zusammen",
  unit: "score",
  references: ["Burt 1992, Structural Holes", "Burt 2004, American Journal of Sociology 110:349–399"],
  options: noOptions,
  examples: [
    { graph: star, expected: { perActor: { m: 1 / 4, a: 1, b: 1, c: 1, d: 1 } } },
    { graph: twoPairs, expected: { perActor: { a: 1, b: 1, c: 1, d: 1, e: null } } },
    { graph: noTies, expected: { perActor: { a: null, b: null, c: null } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ given, once }) {
    if (given.order === 0) return notDefined(reasons.noActors)
    const { graph, reason } = asStrengths(given)
    if (!graph) return notDefined(reason)
    return perActor(graph.ids, once("structural-holes", () => structuralHoles(graph)).constraint)
  },
})
