import { eigenvectorCentrality } from "../algorithms/dominant-eigenvector.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { empty, noTies, oneTie, star, twoPairs } from "../example-graphs.js"
import { asStrengths } from "../network.js"
import { reasons } from "../reasons.js"

/** Being tied to actors who are well tied themselves. */
export const eigenvector = defineMetric({
  id: "eigenvector",
  label: { de: "Einfluss über gut vernetzte Kontakte", en: "Eigenvector centrality" },
  question: {
    de: "Wer hat Kontakt zu denen, die selbst gut vernetzt sind?",
    en: "Who is in contact with those who are well tied themselves?",
  },
  formula: "x mit A·x = λ·x für den größten Eigenwert λ, Länge 1; gerichtet entlang eingehender Verbindungen",
  unit: "score",
  references: ["Bonacich 1987, American Journal of Sociology 92:1170–1182"],
  caution: {
    de: "Schwer zu erklären. Zerfällt das Netz, haben nur Akteure des stärksten Teils einen Wert über null.",
    en: "Hard to explain. In a network of several parts only actors of the strongest part are above zero.",
  },
  options: noOptions,
  examples: [
    { graph: oneTie, expected: { perActor: { a: Math.SQRT1_2, b: Math.SQRT1_2 } } },
    {
      graph: star,
      expected: {
        perActor: {
          m: Math.SQRT1_2,
          a: Math.SQRT1_2 / 2,
          b: Math.SQRT1_2 / 2,
          c: Math.SQRT1_2 / 2,
          d: Math.SQRT1_2 / 2,
        },
      },
    },
    { graph: twoPairs, expected: { perActor: { a: 0.5, b: 0.5, c: 0.5, d: 0.5, e: 0 } } },
    { graph: noTies, expected: { reason: reasons.noTies } },
    { graph: empty, expected: { reason: reasons.noTies } },
  ],
  compute({ given }) {
    if (given.size === 0) return notDefined(reasons.noTies)
    const { graph, reason } = asStrengths(given)
    if (!graph) return notDefined(reason)
    const pair = eigenvectorCentrality(graph)
    if (!pair) return notDefined(graph.directed ? reasons.noCircle : reasons.noTies)
    return perActor(graph.ids, pair.vector)
  },
})
