import { coreNumbers } from "../algorithms/core-numbers.js"
import { defineMetric, noOptions, perActor } from "../define-metric.js"
import { empty, noTies, star, triangleWithTail } from "../example-graphs.js"

/** How deep in the core each actor is. */
export const coreNumber = defineMetric({
  id: "core-number",
  label: { de: "Kernstufe", en: "Core number" },
  question: {
    de: "Gibt es einen harten Kern, und wer gehört dazu?",
    en: "Is there a hard core, and who is in it?",
  },
  formula:
    "größtes k, sodass der Akteur zu einem Teil gehört, in dem jeder mindestens k Verbindungen hat (ohne Richtung)",
  unit: "core",
  references: ["Seidman 1983, Social Networks 5:269–287", "Batagelj & Zaveršnik 2003, arXiv cs/0310049"],
  options: noOptions,
  examples: [
    { graph: triangleWithTail, expected: { perActor: { a: 2, b: 2, c: 2, d: 1 } } },
    { graph: star, expected: { perActor: { m: 1, a: 1, b: 1, c: 1, d: 1 } } },
    { graph: noTies, expected: { perActor: { a: 0, b: 0, c: 0 } } },
    { graph: empty, expected: { perActor: {} } },
  ],
  compute({ weak }) {
    return perActor(weak.ids, coreNumbers(weak))
  },
})
