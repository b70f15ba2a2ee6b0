import { valueLists } from "@kettenwerk/core"
import type { AbstractGraph, Attributes } from "graphology-types"
import { xmlText } from "../text/well-formed.js"

const sides: Readonly<Record<string, string>> = { actor: "Akteur", body: "Gremium", offer: "Angebot" }

/** Names of nodes by id, as XML allows them for identifiers (NMTOKEN); no two are the same. */
export function nodeNames(sources: readonly AbstractGraph[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of sources.flatMap((source) => source.nodes())) {
    if (names.has(id)) continue
    const wanted = xmlText(id).replace(/[^\p{L}\p{Nd}._-]/gu, "_") || "_"
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}_${count}`
    taken.add(free)
    names.set(id, free)
  }
  return names
}

/** What a graph file says about an actor, a body or an offer; unknown is absent. */
export function nodeAttributes(id: string, attributes: Attributes, isTwoMode: boolean): Attributes {
  const { side, sector, kind, affiliation, department, coordination, areas } = attributes
  const { mandateLevel, status, basic, professionalsOnly } = attributes
  const kinds = side === "body" ? valueLists.bodyKind : valueLists.actorKind
  return {
    label: xmlText(String(attributes.label ?? "")) || xmlText(id),
    knoten: sides[String(side)] ?? "Akteur",
    // The usual mark of two-mode networks, which NetworkX and igraph look for.
    ...(isTwoMode && { bipartite: side === "actor" ? 0 : 1 }),
    ...textAttribute("bereich", sector, valueLists.sector.labels),
    ...textAttribute("art", kind, kinds.labels),
    ...textAttribute("zugehoerigkeit", affiliation, valueLists.affiliation.labels),
    ...textAttribute("amt", department),
    ...(coordination === true && { koordination: true }),
    ...(Array.isArray(areas) && textAttribute("sozialraeume", areas.join("; "))),
    ...textAttribute("ebene", mandateLevel, valueLists.mandateLevel.labels),
    ...textAttribute("stand", status, valueLists.offerStatus.labels),
    ...(basic === true && { basisangebot: true }),
    ...(professionalsOnly === true && { fachkraefte: true }),
  }
}

/** An attribute with its label or, without one, the text itself; nothing for empty values. */
export function textAttribute(
  name: string,
  value: unknown,
  labels: Readonly<Record<string, string>> = {},
): Attributes {
  if (typeof value !== "string") return {}
  const text = xmlText(Object.hasOwn(labels, value) ? labels[value]! : value).trim()
  return text === "" ? {} : { [name]: text }
}
