import { degreeOf } from "../../compact-graph.js"
import type { Network } from "../../network.js"
import { entry, listResult, type Question, undefinedResult } from "../entry.js"
import { listed, percent } from "../wording.js"

/** How far can the number be trusted? */
export const howSure: Question = {
  number: 25,
  title: { de: "Wie belastbar ist die Zahl?", en: "How far can the number be trusted?" },
  entries(context) {
    const reduced = context.main.reducedNetwork()
    return [
      entry(context, {
        id: "density-sensitivity",
        question: 25,
        label: { de: "Dichte, wenn eine Stelle fehlt", en: "Density with one actor missing" },
        graph: context.main,
        unit: "ratio",
        withCoordination: sensitivity(context.main.network()),
        withoutCoordination: reduced && sensitivity(reduced),
        read: (result) => {
          const value = (key: string) =>
            result.kind === "list" ? (result.items.find((item) => item.key === key)?.value ?? 0) : 0
          const silent = context.basis.nonRespondents ?? []
          return {
            figure: {
              de: `Lässt man je eine Stelle weg, liegt die Dichte zwischen ${percent(value("lowest")).de} und ${percent(value("highest")).de} (mit allen ${percent(value("all")).de}).`,
              en: `Leaving out one actor at a time, density lies between ${percent(value("lowest")).en} and ${percent(value("highest")).en} (with all ${percent(value("all")).en}).`,
            },
            meaning:
              silent.length === 0
                ? undefined
                : {
                    de: `Keine eigene Angabe liegt vor von ${listed(silent.map(context.label)).de}.`,
                    en: `No answer of their own from ${listed(silent.map(context.label)).en}.`,
                  },
            talk: {
              de: "Je kleiner das Netz, desto mehr hängt jede Zahl an einzelnen Angaben.",
              en: "The smaller the network, the more every number depends on single answers.",
            },
          }
        },
      }),
    ]
  },
}

/** Density with all, and the lowest and highest one with a single actor left out. */
function sensitivity({ weak }: Network) {
  const { order, size, out, ids } = weak
  if (order < 3)
    return undefinedResult({ de: "weniger als drei Akteure", en: "fewer than three actors" }, "ratio")
  let [fewest, most] = [0, 0]
  for (let node = 1; node < order; node++) {
    if (degreeOf(out, node) < degreeOf(out, fewest)) fewest = node
    if (degreeOf(out, node) > degreeOf(out, most)) most = node
  }
  const without = (node: number) => (2 * (size - degreeOf(out, node))) / ((order - 1) * (order - 2))
  return listResult(
    [
      { key: "all", actors: [], value: (2 * size) / (order * (order - 1)) },
      { key: "lowest", actors: [ids[most]!], value: without(most) },
      { key: "highest", actors: [ids[fewest]!], value: without(fewest) },
    ],
    "ratio",
  )
}
