import { spectralSegregation } from "../algorithms/segregation.js"
import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { chain, empty, noTies, oneTie, twoPairs } from "../example-graphs.js"
import { groupsOf } from "../partition.js"
import { reasons } from "../reasons.js"

/** How far an actor, its contacts, their contacts … stay within one group. */
export const spectralSegregationMetric = defineMetric({
  id: "spectral-segregation",
  label: { de: "Trennung je Akteur (spektral)", en: "Spectral segregation index" },
  question: {
    de: "Wer bewegt sich samt seinen Kontakten nur im eigenen Bereich?",
    en: "Who moves, contacts included, only within their own group?",
  },
  formula:
    "λ · xᵢ / Mittel(x) für den größten Eigenwert λ der Verbindungen zur eigenen Gruppe, geteilt durch alle Verbindungen (ohne Richtung)",
  unit: "score",
  references: ["Echenique & Fryer 2007, Quarterly Journal of Economics 122:441–485"],
  options: noOptions,
  examples: [
    { graph: oneTie, groups: "group", expected: { perActor: { a: 1, b: 1 } } },
    { graph: twoPairs, groups: "group", expected: { perActor: { a: 0, b: 0, c: 0, d: 0, e: null } } },
    { graph: noTies, groups: "group", expected: { reason: reasons.noTies } },
    { graph: chain, expected: { reason: reasons.noGroups } },
    { graph: empty, groups: "group", expected: { reason: reasons.noTies } },
  ],
  compute(network) {
    if (network.weak.size === 0) return notDefined(reasons.noTies)
    const { groups, reason } = groupsOf(network)
    if (!groups) return notDefined(reason)
    return perActor(network.weak.ids, spectralSegregation(network.weak, groups.of))
  },
})
