import { z } from "zod"
import { pathBetweenSets } from "../algorithms/path-between-sets.js"
import { defineMetric, listAnswer, notDefined } from "../define-metric.js"
import { chain, empty, star, twoPairs } from "../example-graphs.js"
import { reasons } from "../reasons.js"

/** A shortest path from one set of actors to another. */
export const pathBetweenSetsMetric = defineMetric({
  id: "path-between-sets",
  label: { de: "Kürzester Weg zwischen zwei Gruppen", en: "Shortest path between two sets" },
  question: {
    de: "Wie kommt Information von der Fachebene zur Steuerung?",
    en: "How does information get from the working level to steering?",
  },
  formula:
    "kürzester Weg von irgendeinem Akteur der ersten zu irgendeinem der zweiten Gruppe; gerichtet entlang der Richtung",
  unit: "steps",
  references: ["Wasserman & Faust 1994, Social Network Analysis, Kap. 4"],
  options: z.strictObject({
    from: z.array(z.string()).default([]).describe("Akteure am Anfang"),
    to: z.array(z.string()).default([]).describe("Akteure am Ende"),
    fromGroup: z.string().optional().describe("zusätzlich alle Akteure dieser Gruppe am Anfang"),
    toGroup: z.string().optional().describe("zusätzlich alle Akteure dieser Gruppe am Ende"),
  }),
  examples: [
    {
      graph: chain,
      options: { from: ["a"], to: ["c", "d"] },
      expected: { items: [{ actors: ["a", "b", "c"], value: 2 }] },
    },
    {
      graph: star,
      groups: "group",
      options: { fromGroup: "y", toGroup: "x" },
      expected: { items: [{ actors: ["c", "m"], value: 1 }] },
    },
    { graph: twoPairs, options: { from: ["a"], to: ["c"] }, expected: { reason: reasons.noPath } },
    { graph: chain, options: { from: ["a"], to: ["z"] }, expected: { reason: reasons.emptySet } },
    { graph: empty, expected: { reason: reasons.emptySet } },
  ],
  compute({ given, groups }, { from, to, fromGroup, toGroup }) {
    const select = (names: readonly string[], group: string | undefined) => {
      const wanted = group === undefined || !groups ? -2 : groups.labels.indexOf(group)
      const set = new Set<number>()
      for (const name of names) {
        const node = given.indexOf.get(name)
        if (node !== undefined) set.add(node)
      }
      if (groups && wanted >= 0)
        for (let node = 0; node < given.order; node++) if (groups.of[node] === wanted) set.add(node)
      return set
    }
    const start = select(from, fromGroup)
    const end = select(to, toGroup)
    if (start.size === 0 || end.size === 0) return notDefined(reasons.emptySet)
    const path = pathBetweenSets(given, start, end)
    if (!path) return notDefined(reasons.noPath)
    return listAnswer([{ actors: path.map((node) => given.ids[node]!), value: path.length - 1 }])
  },
})
