import { z } from "zod"
import { suggestTies } from "../algorithms/suggested-ties.js"
import { defineMetric, listAnswer } from "../define-metric.js"
import { bodies, chain, complete, empty, noTies } from "../example-graphs.js"
import { sideOptions, twoSides } from "../two-sides.js"

/** Pairs without a tie that have contacts or attributes in common. */
export const suggestedPartners = defineMetric({
  id: "suggested-partners",
  label: { de: "Mögliche Partner", en: "Suggested partners" },
  question: {
    de: "Wer könnte zusammenarbeiten, tut es aber nicht?",
    en: "Who could work together, but does not?",
  },
  formula:
    "Paare ohne Verbindung nach Zahl der gemeinsamen Kontakte (auch Angebote, Gremien) und gemeinsamen Merkmale (ohne Richtung)",
  unit: "score",
  references: ["Liben-Nowell & Kleinberg 2007, JASIST 58:1019–1031"],
  caution: {
    de: "Nur ein Hinweis: Vielleicht gibt es gute Gründe oder die Verbindung wurde nicht genannt.",
    en: "A hint only: there may be good reasons, or the tie was not named.",
  },
  options: z.strictObject({
    ...sideOptions,
    attributes: z
      .array(z.string())
      .default([])
      .describe("Merkmale, deren gleiche Werte zählen; ein Merkmal darf auch eine Liste sein"),
    limit: z.int().min(1).default(20).describe("Höchstens so viele Paare"),
    widest: z
      .int()
      .min(2)
      .default(200)
      .describe("Kontakte und Merkmale, die mehr Akteure als diese Zahl teilen, zählen nicht"),
  }),
  examples: [
    {
      graph: chain,
      expected: {
        items: [
          { actors: ["a", "c"], value: 1 },
          { actors: ["b", "d"], value: 1 },
        ],
      },
    },
    {
      graph: bodies,
      options: { attributes: ["group"] },
      expected: {
        items: [
          { actors: ["a", "b"], value: 3 },
          { actors: ["a", "c"], value: 1 },
          { actors: ["b", "c"], value: 1 },
        ],
      },
    },
    { graph: complete, expected: { items: [] } },
    { graph: noTies, expected: { items: [] } },
    { graph: empty, expected: { items: [] } },
  ],
  compute(network, options) {
    const { weak } = network
    const { actors } = twoSides(network, options)
    let candidates: Uint8Array | undefined
    if (actors) {
      candidates = new Uint8Array(weak.order)
      for (const node of actors) candidates[node] = 1
    }
    const valuesOf = options.attributes.length
      ? weak.ids.map((id) =>
          options.attributes.flatMap((attribute) => {
            const value: unknown = network.graph.getNodeAttribute(id, attribute)
            const values: unknown[] = Array.isArray(value) ? value : [value]
            return values
              .filter((one) => one !== undefined && one !== null)
              .map((one) => `${attribute}: ${String(one)}`)
          }),
        )
      : undefined
    const found = suggestTies(weak, { valuesOf, candidates, widest: options.widest })
    return listAnswer(
      found.slice(0, options.limit).map(({ source, target, contacts, values }) => {
        const common = [...contacts.map((node) => weak.ids[node]!), ...values].join(", ")
        return {
          actors: [weak.ids[source]!, weak.ids[target]!],
          value: contacts.length + values.length,
          label: { de: `gemeinsam: ${common}`, en: `in common: ${common}` },
        }
      }),
    )
  },
})
