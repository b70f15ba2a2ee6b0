import { type Bilingual, type Model, relationsByWave } from "@kettenwerk/core"
import type { AbstractGraph } from "graphology-types"
import type { Exported, ExportOptions } from "../export-format.js"
import { partFileNames, splitModel } from "../split-model.js"
import { exportGraph } from "./export-graph.js"

/** Writes one graph file per group of the model and tells which surveys are not in it. */
export function writeNetworks(
  model: Model,
  { stichtag, network = {} }: ExportOptions,
  extension: string,
  write: (graph: AbstractGraph) => string,
): Exported {
  const parts = splitModel(model)
  const names = partFileNames(parts, "netz", extension)
  const files: { name: string; content: string }[] = []
  const notes: Bilingual[] = []
  for (const [place, part] of parts.entries()) {
    const graph = exportGraph(part, stichtag, network)
    if (graph === undefined) {
      notes.push(noNetwork(part.name, network.wave))
      continue
    }
    files.push({ name: names[place]!, content: write(graph) })
    if (graph.size === 0) notes.push(noTies(part.name))
    const waves = relationsByWave(part.model)
    if (network.wave === undefined && (network.graph ?? "akteure") === "akteure" && waves.length > 1)
      notes.push(
        otherWaves(
          part.name,
          waves.map(({ wave }) => wave?.name),
        ),
      )
  }
  return { files, notes }
}

function noNetwork(name: string, wave: string | undefined): Bilingual {
  return wave === undefined
    ? {
        de: `${name}: Es sind keine Akteure aufgeführt, es gibt also kein Netzwerk.`,
        en: `${name}: No actors are listed, so there is no network.`,
      }
    : {
        de: `${name}: Die Erhebung „${wave}“ gibt es dort nicht.`,
        en: `${name}: There is no survey “${wave}”.`,
      }
}

function noTies(name: string): Bilingual {
  return {
    de: `${name}: Die Datei enthält nur Akteure, denn es sind keine Verbindungen zwischen ihnen genannt.`,
    en: `${name}: The file holds actors only, because no ties between them are named.`,
  }
}

/** The latest survey is written, as it is the one that all figures refer to. */
function otherWaves(name: string, waves: readonly (string | undefined)[]): Bilingual {
  const list = (outside: string) => waves.map((wave) => (wave === undefined ? outside : `„${wave}“`))
  const de = list("Beziehungen außerhalb von Erhebungen")
  const en = list("relations outside of surveys")
  return {
    de: `${name}: Ausgegeben ist ${de.at(-1)}. Nicht enthalten: ${de.slice(0, -1).join(", ")}.`,
    en: `${name}: Written is ${en.at(-1)}. Not included: ${en.slice(0, -1).join(", ")}.`,
  }
}
