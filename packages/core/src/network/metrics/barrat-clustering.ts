import { barratClustering } from "../algorithms/triangles.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, triangleWithTail, weightedTriangle } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** Local clustering in which strong ties count more. */
export const barratClusteringMetric = defineMetric({
  id: "barrat-clustering",
  label: { de: "Gewichtete Verbundenheit der Kontakte", en: "Weighted local clustering" },
  question: {
    de: "Kennen sich gerade die starken Kontakte eines Akteurs untereinander?",
    en: "Do especially the strong contacts of an actor know each other?",
  },
  formula: "1 / (s · (k − 1)) · Σ (w₁ + w₂)/2 über Dreiecke in beiden Richtungen; s = Stärke, k = Kontakte",
  unit: "score",
  references: ["Barrat et al. 2004, PNAS 101:3747–3752"],
  options: noOptions,
  examples: [
    {
      graph: weightedTriangle,
      weights: { attribute: "weight", meaning: "strength" },
      expected: { perActor: { a: 1, b: 1, c: 1 } },
    },
    { graph: triangleWithTail, expected: { perActor: { a: 1, b: 1, c: 1 / 3, d: null } } },
    { graph: noTies, expected: { perActor: { a: null, b: null, c: null } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute({ weak }) {
    if (weak.order === 0) return notDefined(reasons.noActors)
    if (weak.unreadableWeights > 0) return notDefined(reasons.weightUnreadable)
    // Negative strengths are allowed here: the formula stays a weighted mean wherever it is defined.
    if (weak.meaning !== "distance") return perActor(weak.ids, barratClustering(weak))
    const { graph, reason } = asStrengths(weak)
    if (!graph) return notDefined(reason)
    return perActor(graph.ids, barratClustering(graph))
  },
})
