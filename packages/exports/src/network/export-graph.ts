import {
  actorGraph,
  bodyGraph,
  compactGraph,
  findWave,
  type Model,
  offerGraph,
  relationsByWave,
  type TieReading,
  valueLists,
} from "@kettenwerk/core"
import { MultiDirectedGraph, MultiUndirectedGraph, UndirectedGraph } from "graphology"
import type { AbstractGraph } from "graphology-types"
import type { NetworkExportOptions } from "../export-format.js"
import type { ModelPart } from "../split-model.js"
import { xmlText } from "../text/well-formed.js"
import { addActorTies } from "./actor-ties.js"
import { nodeAttributes, nodeNames } from "./nodes.js"
import { addSeatsOrRoles } from "./two-mode-ties.js"

/**
 * A network as graph files hold it: German attribute names, labels instead of ids, text that XML can hold. Nodes and
 * ties are those of `networkReport`, so that other programs get its figures. `undefined` if there is no node, or no
 * survey of the wanted name.
 */
export function exportGraph(
  part: ModelPart,
  stichtag: string,
  options: NetworkExportOptions = {},
): AbstractGraph | undefined {
  const { graph: kind = "akteure", ties = "any" } = options
  const waves = kind === "akteure" ? chosenWaves(part.model, options.wave) : [undefined]
  if (waves.length === 0) return undefined
  const sources = waves.map((wave) => sourceOf(part.model, kind, wave, options))
  const names = nodeNames(sources)
  if (names.size === 0) return undefined
  const graph =
    kind === "akteure" && ties === "as-given"
      ? new MultiDirectedGraph()
      : sources.length > 1
        ? new MultiUndirectedGraph()
        : new UndirectedGraph()
  for (const source of sources) {
    source.forEachNode((id, attributes) => {
      const node = names.get(id)!
      if (!graph.hasNode(node)) graph.addNode(node, nodeAttributes(id, attributes, kind !== "akteure"))
    })
  }
  for (const [place, source] of sources.entries()) {
    if (kind !== "akteure") {
      addSeatsOrRoles(graph, source, names)
      continue
    }
    const named = actorGraph(part.model, { ...optionsOf(waves[place], options), ties: "as-given" })
    addActorTies(graph, source, named, names, waveName(part.model, waves[place]))
  }
  graph.replaceAttributes({
    creator: "Kettenwerk",
    description: xmlText(describe(part, kind, waves, options, sources)),
    lastModifiedDate: stichtag,
  })
  return graph
}

type Wave = string | null | undefined

/** The surveys to write; empty if none is called so. `undefined` is whatever `networkReport` takes. */
function chosenWaves(model: Model, name: string | undefined): readonly Wave[] {
  const known = relationsByWave(model).map(({ wave }) => wave?.id ?? null)
  if (name === undefined || known.length === 0) return name === undefined ? [known.at(-1)] : []
  if (/^(?:alle|all)$/i.test(name.trim())) return known
  const wave = findWave(model, name)
  return wave === undefined ? [] : [wave]
}

function sourceOf(
  model: Model,
  kind: "akteure" | "gremien" | "angebote",
  wave: Wave,
  options: NetworkExportOptions,
): AbstractGraph {
  if (kind === "gremien") return bodyGraph(model)
  if (kind === "angebote") return offerGraph(model)
  return actorGraph(model, { ...optionsOf(wave, options), ties: options.ties ?? "any" })
}

function optionsOf(wave: Wave, { level }: NetworkExportOptions) {
  return { ...(wave !== undefined && { wave }), ...(level !== undefined && { level }) }
}

function waveName(model: Model, id: Wave): string | undefined {
  return model.surveyWaves.find((wave) => wave.id === id)?.name
}

const kindLabels = { akteure: "Akteure", gremien: "Akteure und Gremien", angebote: "Akteure und Angebote" }
const tiesLabels: Readonly<Record<TieReading, string>> = {
  any: "Eine Verbindung zählt, wenn mindestens eine Seite sie nennt.",
  both: "Eine Verbindung zählt, wenn beide Seiten sie nennen.",
  "as-given": "Jede Nennung ist eine gerichtete Verbindung.",
}

/** What a reader of the file must know: which graph, which survey, which reading, how large. */
function describe(
  { name, model }: ModelPart,
  kind: "akteure" | "gremien" | "angebote",
  waves: readonly Wave[],
  { level, ties = "any" }: NetworkExportOptions,
  sources: readonly AbstractGraph[],
): string {
  const title = `Netzwerk ${name}: ${kindLabels[kind]}.`
  if (kind !== "akteure") return title
  const surveys = waves.flatMap((wave) => waveName(model, wave) ?? [])
  const sizes = sources.map((source) => {
    const { order, size } = compactGraph(source)
    return `${order} Akteure, ${size} Verbindungen`
  })
  return [
    title,
    surveys.length > 0 ? `Erhebung: ${surveys.join(", ")}.` : "Beziehungen aus dem Text, ohne Erhebung.",
    tiesLabels[ties],
    ...(level === undefined ? [] : [`Verbindungen ab „${valueLists.relationLevel.labels[level]}“.`]),
    `${sizes.join("; ")}.`,
  ].join(" ")
}
