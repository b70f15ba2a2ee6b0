import { defineMetric, noOptions, notDefined, perActor } from "../define-metric.js"
import { chain, directedThree, empty, noTies } from "../example-graphs.js"
import { distancesOf } from "../network.js"
import { reasons } from "../reasons.js"

/** Distance of each actor to the farthest one within reach; 0 without reach. */
export const eccentricity = defineMetric({
  id: "eccentricity",
  label: { de: "Weitester Weg je Akteur", en: "Eccentricity" },
  question: {
    de: "Wie weit ist es von einem Akteur bis zum entferntesten?",
    en: "How far is it from an actor to the farthest one?",
  },
  formula: "größter Abstand zu den erreichbaren Akteuren; gerichtet: entlang der Richtung",
  unit: "steps",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  options: noOptions,
  examples: [
    { graph: chain, expected: { perActor: { a: 3, b: 2, c: 2, d: 3 } } },
    { graph: directedThree, expected: { perActor: { a: 2, b: 1, c: 0 } } },
    { graph: noTies, expected: { perActor: { a: 0, b: 0, c: 0 } } },
    { graph: empty, expected: { reason: reasons.noActors } },
  ],
  compute(network) {
    if (network.given.order === 0) return notDefined(reasons.noActors)
    const distances = distancesOf(network)
    if (!distances.out) return notDefined(distances.reason)
    return perActor(network.given.ids, distances.out.eccentricity, distances.weighted ? "distance" : "steps")
  },
})
