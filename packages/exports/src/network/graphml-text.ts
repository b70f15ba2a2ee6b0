import XMLBuilder from "fast-xml-builder"
import type { AbstractGraph, Attributes } from "graphology-types"

type Xml = Readonly<Record<string, unknown>>

const namespaces = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation":
    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
}

/** Writes a graph as GraphML 1.0. Text must be free of what XML cannot hold. */
export function graphmlText(graph: AbstractGraph): string {
  const nodeKeys = keysOf(
    graph.mapNodes((_node, attributes) => attributes),
    "n",
  )
  const edgeKeys = keysOf(
    graph.mapEdges((_edge, attributes) => attributes),
    "e",
  )
  const content = [
    element("desc", {}, [{ "#text": String(graph.getAttribute("description") ?? "") }]),
    ...graph.mapNodes((node, attributes) => element("node", { id: node }, dataOf(attributes, nodeKeys))),
    ...graph.mapEdges((edge, attributes, source, target) =>
      element("edge", { id: edge, source, target }, dataOf(attributes, edgeKeys)),
    ),
  ]
  const edgedefault = graph.type === "directed" ? "directed" : "undirected"
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    format: true,
    suppressEmptyNode: true,
  })
  const text = builder.build([
    element("?xml", { version: "1.0", encoding: "UTF-8" }, [{ "#text": "" }]),
    element("graphml", namespaces, [
      ...declarations(nodeKeys, "node"),
      ...declarations(edgeKeys, "edge"),
      element("graph", { id: "netz", edgedefault }, content),
    ]),
  ])
  return `${text.trim()}\n`
}

interface Key {
  readonly id: string
  readonly type: "string" | "boolean" | "int"
}

/** The attributes that occur, in the order of their first occurrence. */
function keysOf(all: readonly Attributes[], prefix: string): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>()
  for (const attributes of all) {
    for (const [name, value] of Object.entries(attributes)) {
      if (keys.has(name)) continue
      const type = typeof value === "boolean" ? "boolean" : typeof value === "number" ? "int" : "string"
      keys.set(name, { id: `${prefix}${keys.size}`, type })
    }
  }
  return keys
}

function declarations(keys: ReadonlyMap<string, Key>, owner: "node" | "edge"): readonly Xml[] {
  return [...keys].map(([name, { id, type }]) =>
    element("key", { id, for: owner, "attr.name": name, "attr.type": type }, []),
  )
}

function dataOf(attributes: Attributes, keys: ReadonlyMap<string, Key>): readonly Xml[] {
  return Object.entries(attributes).map(([name, value]) =>
    element("data", { key: keys.get(name)!.id }, [{ "#text": String(value) }]),
  )
}

function element(name: string, attributes: Readonly<Record<string, string>>, content: readonly Xml[]): Xml {
  return { [name]: content, ":@": attributes }
}
