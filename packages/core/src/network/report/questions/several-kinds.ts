import { MultiUndirectedGraph } from "graphology"
import type { AbstractGraph } from "graphology-types"
import { metricById } from "../../registry.js"
import { entry, type Question } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { partOf } from "../report-graph.js"

/** Who has several kinds of relations? */
export const severalKinds: Question = {
  number: 20,
  title: { de: "Wer hat mehrere Arten von Beziehungen?", en: "Who has several kinds of relations?" },
  entries(context) {
    const graph = kindsOfTies(context)
    const measure = (source: AbstractGraph) =>
      metricById("multiplexity")!.measure({ graph: source, options: { kind: "kind" } })
    return [
      entry(context, {
        id: "multiplexity",
        question: 20,
        label: metricById("multiplexity")!.label,
        graph: context.main,
        unit: "ratio",
        as: "percent",
        withCoordination: measure(graph),
        withoutCoordination:
          context.main.reduced && measure(partOf(graph, (node) => !context.coordination.has(node))),
        read: () => ({
          meaning: {
            de: "So viele der verbundenen Paare begegnen sich auf mehr als eine Art: Zusammenarbeit, gemeinsames Gremium oder gemeinsames Angebot.",
            en: "That share of tied pairs meets in more than one way: cooperation, a common body or a common offer.",
          },
          talk: {
            de: "Mehrfache Verbindungen tragen weiter, wenn eine abreißt; besprechen Sie, wo nur eine besteht.",
            en: "Multiple ties last if one breaks; discuss where there is only one.",
          },
        }),
      }),
    ]
  },
}

/** The tied pairs with one edge per kind: each topic of cooperation, a common body, a common offer. */
function kindsOfTies(context: ReportContext): AbstractGraph {
  const kinds = new MultiUndirectedGraph()
  const { graph } = context.main
  graph.forEachNode((node) => void kinds.addNode(node))
  const seen = new Set<string>()
  graph.forEachEdge((_edge, { topic }, source, target) => {
    if (source === target) return
    kinds.addEdge(source, target, { kind: typeof topic === "string" ? `topic ${topic}` : "tie" })
    const key = source < target ? `${source} ${target}` : `${target} ${source}`
    if (seen.has(key)) return
    seen.add(key)
    if (share(context.bodies.graph, source, target)) kinds.addEdge(source, target, { kind: "body" })
    if (share(context.offers.graph, source, target)) kinds.addEdge(source, target, { kind: "offer" })
  })
  return kinds
}

/** True if both take part in the same body or offer; looks from the side with fewer of them. */
function share(graph: AbstractGraph, a: string, b: string): boolean {
  if (!graph.hasNode(a) || !graph.hasNode(b)) return false
  const [few, many] = graph.degree(a) <= graph.degree(b) ? [a, b] : [b, a]
  return graph.someNeighbor(few, (other) => graph.hasEdge(other, many))
}
