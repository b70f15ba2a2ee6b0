import { readFile } from "node:fs/promises"
import path from "node:path"
import type { Model } from "@kettenwerk/core"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"
import { csvGraph, type EdgeReading } from "./csv-graph.js"
import { decodeTable } from "./decode-table.js"

/** Reads the edge list of `--kanten`, CSV or GraphML; a file that cannot be read ends the command. */
export async function readEdges(
  file: string,
  model: Model,
  wave: string | undefined,
  terminal: Terminal,
): Promise<Extract<EdgeReading, { ok: true }>> {
  const bytes = await readFile(path.resolve(terminal.cwd, file)).catch(() => undefined)
  if (bytes === undefined)
    throw usageError({
      de: `Die Kantenliste „${file}“ lässt sich nicht lesen. Gibt es die Datei?`,
      en: `The edge list “${file}” cannot be read. Does the file exist?`,
    })
  const text = decodeTable(bytes)
  if (!text.ok) throw usageError({ de: `${file}: ${text.problem.de}`, en: `${file}: ${text.problem.en}` })
  const isXml = /^\s*(?:\uFEFF)?\s*</.test(text.text.slice(0, 200))
  const reading = isXml
    ? (await import("./graphml-graph.js")).graphmlGraph(text.text, model)
    : csvGraph(text.text, model, wave)
  if (!reading.ok)
    throw usageError({ de: `${file}: ${reading.problem.de}`, en: `${file}: ${reading.problem.en}` })
  return reading
}
