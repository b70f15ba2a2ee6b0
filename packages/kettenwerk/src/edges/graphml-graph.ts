import { levelRank, type Model } from "@kettenwerk/core"
import { vocabulary } from "@kettenwerk/markdown"
import { DOMParser } from "@xmldom/xmldom"
import { MultiDirectedGraph, MultiGraph } from "graphology"
import { parse } from "graphology-graphml"
import type { AbstractGraph, Attributes } from "graphology-types"
import { actorNamer } from "./actor-names.js"
import type { EdgeReading } from "./csv-graph.js"
import { isConfirmed, levelOf } from "./tie-words.js"

const unreadable = {
  de: "Die Datei ist kein lesbares GraphML.",
  en: "The file is no readable GraphML.",
}

/**
 * Reads GraphML. Node attributes `label` or `name`, `sector` or `bereich`, `affiliation`, `department` or `amt` are
 * used; of edges `level` or `art` (a word or 0 to 5), `confirmed` and `topic`. Undirected edges count as named by
 * both sides.
 */
export function graphmlGraph(text: string, model: Model): EdgeReading {
  let read: AbstractGraph
  try {
    let isBroken = false
    const fail = () => {
      isBroken = true
    }
    const document = new DOMParser({
      errorHandler: { warning: () => undefined, error: fail, fatalError: fail },
    }).parseFromString(text, "application/xml")
    if (isBroken || document.getElementsByTagName("graph").length === 0)
      return { ok: false, problem: unreadable }
    read = parse(MultiGraph, document, { addMissingNodes: true })
  } catch {
    return { ok: false, problem: unreadable }
  }
  const graph: AbstractGraph = new MultiDirectedGraph()
  const nodeOf = actorNamer(graph, model)
  for (const actor of model.actors) if (actor.mentionedOnly !== true) nodeOf(actor.name)
  const nodes = new Map<string, string>()
  read.forEachNode((id, attributes) => {
    const node = nodeOf(textOf(attributes, "label", "name", "title") ?? id)
    nodes.set(id, node)
    for (const [key, value] of Object.entries(actorOf(attributes)))
      if (!graph.hasNodeAttribute(node, key)) graph.setNodeAttribute(node, key, value)
  })
  read.forEachEdge((_edge, attributes, from, to, _s, _t, undirected) => {
    const [source, target] = [nodes.get(from)!, nodes.get(to)!]
    const levelText = textOf(attributes, "level", "art", "relation", "type", "weight", "strength")
    const level = levelText === undefined ? undefined : levelOf(levelText)
    if (source === target || level === "keine") return
    const topic = textOf(attributes, "topic", "thema")
    const tie = { ...(level && { level, strength: levelRank(level) }), ...(topic && { topic }) }
    graph.addEdge(source, target, tie)
    if (undirected || isConfirmed(textOf(attributes, "confirmed", "bestaetigung") ?? ""))
      graph.addEdge(target, source, tie)
  })
  return { ok: true, graph, notes: [] }
}

function actorOf(attributes: Attributes): Attributes {
  const sector = textOf(attributes, "sector", "bereich", "fachbereich", "group", "gruppe")
  const affiliation = textOf(attributes, "affiliation", "zugehoerigkeit", "zugehörigkeit")
  const department = textOf(attributes, "department", "amt", "dezernat")
  const kind = textOf(attributes, "kind")
  const side = affiliation === undefined ? undefined : vocabulary.affiliation.whole(affiliation)?.value
  return {
    ...(sector !== undefined && { sector: vocabulary.sector.whole(sector)?.value ?? sector }),
    ...(affiliation !== undefined && { affiliation: side ?? affiliation }),
    ...(department !== undefined && { department }),
    ...(kind !== undefined && { kind }),
    ...(/^(?:true|1|ja)$/i.test(textOf(attributes, "coordination", "koordination") ?? "") && {
      coordination: true,
    }),
  }
}

/** The first of these attributes with a value, whatever the case of its name. */
function textOf(attributes: Attributes, ...names: readonly string[]): string | undefined {
  const byName = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]))
  for (const name of names) {
    const value: unknown = byName.get(name)
    if (value !== undefined && value !== null && String(value).trim() !== "") return String(value).trim()
  }
  return undefined
}
