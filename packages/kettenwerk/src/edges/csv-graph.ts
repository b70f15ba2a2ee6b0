import { type Bilingual, fold, levelRank, type Model } from "@kettenwerk/core"
import { vocabulary } from "@kettenwerk/markdown"
import { MultiDirectedGraph } from "graphology"
import type { AbstractGraph } from "graphology-types"
import Papa from "papaparse"
import { actorNamer } from "./actor-names.js"
import { isConfirmed, isNoAnswer, levelOf } from "./tie-words.js"

/** A graph, or why there is none; `notes` tell what was left out. */
export type EdgeReading =
  | { readonly ok: true; readonly graph: AbstractGraph; readonly notes: readonly Bilingual[] }
  | { readonly ok: false; readonly problem: Bilingual }

type Column = "from" | "to" | "level" | "frequency" | "formality" | "confirmed" | "topic" | "wave"

/** Short headers of exported edge lists, besides those that planners write. */
const headers: Readonly<Record<string, Column>> = {
  source: "from",
  quelle: "from",
  start: "from",
  sender: "from",
  nennend: "from",
  target: "to",
  ziel: "to",
  empfaenger: "to",
  genannt: "to",
  art: "level",
  level: "level",
  stufe: "level",
  type: "level",
  typ: "level",
  relation: "level",
  intensitaet: "level",
  weight: "level",
  gewicht: "level",
  haeufigkeit: "frequency",
  frequency: "frequency",
  verbindlichkeit: "formality",
  formality: "formality",
  bestaetigung: "confirmed",
  confirmed: "confirmed",
  thema: "topic",
  topic: "topic",
  welle: "wave",
  wave: "wave",
}

/**
 * Reads an edge list as CSV with a header: `von;zu;art;haeufigkeit;verbindlichkeit;bestaetigung`. Only the first two
 * are needed; separator, quotes and column order are free. A row „keine Angabe“ marks an actor that did not answer.
 */
export function csvGraph(text: string, model: Model, wave?: string): EdgeReading {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    skipEmptyLines: "greedy",
    delimitersToGuess: [";", ",", "\t", "|"],
  })
  const [head = [], ...rows] = data
  const places = columnsOf(head)
  if (places.from === undefined || places.to === undefined) return { ok: false, problem: noColumns(head) }
  const graph: AbstractGraph = new MultiDirectedGraph()
  const nodeOf = actorNamer(graph, model)
  const cell = (row: readonly string[], column: Column) => (row[places[column] ?? -1] ?? "").trim()
  const waves = [...new Set(rows.map((row) => cell(row, "wave")).filter((name) => name !== ""))].sort()
  const chosen = wave === undefined ? waves.at(-1) : waves.find((name) => fold(name).includes(fold(wave)))
  if (wave !== undefined && chosen === undefined) return { ok: false, problem: noWave(wave, waves) }
  for (const actor of model.actors) if (actor.mentionedOnly !== true) nodeOf(actor.name)

  let unread = 0
  let unknownLevels = 0
  for (const row of rows) {
    const [from, to, levelText] = [cell(row, "from"), cell(row, "to"), cell(row, "level")]
    if (chosen !== undefined && cell(row, "wave") !== "" && cell(row, "wave") !== chosen) continue
    if (from !== "" && (isNoAnswer(levelText) || isNoAnswer(to))) {
      graph.setNodeAttribute(nodeOf(from), "noAnswer", true)
      continue
    }
    if (from === "" || to === "") {
      unread++
      continue
    }
    const [source, target] = [nodeOf(from), nodeOf(to)]
    const level = levelText === "" ? undefined : levelOf(levelText)
    if (levelText !== "" && level === undefined) unknownLevels++
    if (source === target || level === "keine") continue
    const tie = {
      ...(level && { level, strength: levelRank(level) }),
      ...(levelText !== "" && { levelText }),
      ...textOf("frequency", cell(row, "frequency")),
      ...textOf("formality", cell(row, "formality")),
      ...textOf("topic", cell(row, "topic")),
    }
    graph.addEdge(source, target, tie)
    if (isConfirmed(cell(row, "confirmed"))) graph.addEdge(target, source, tie)
  }
  return { ok: true, graph, notes: notesOf(unread, unknownLevels) }
}

function columnsOf(head: readonly string[]): Partial<Record<Column, number>> {
  const places: Partial<Record<Column, number>> = {}
  head.forEach((title, place) => {
    const column = columnOf(title)
    if (column !== undefined) places[column] ??= place
  })
  return places
}

function columnOf(title: string): Column | undefined {
  const short = headers[fold(title.trim())]
  if (short !== undefined) return short
  const field = vocabulary.field.whole(title)?.value
  if (field === "relationLevel") return "level"
  return field === "from" ||
    field === "to" ||
    field === "frequency" ||
    field === "formality" ||
    field === "confirmed" ||
    field === "wave"
    ? field
    : undefined
}

function textOf(key: string, text: string): Readonly<Record<string, string>> {
  return text === "" ? {} : { [key]: text }
}

function notesOf(unread: number, unknownLevels: number): readonly Bilingual[] {
  return [
    ...(unread === 0
      ? []
      : [
          {
            de: `${unread} ${unread === 1 ? "Zeile" : "Zeilen"} der Kantenliste ohne „von“ oder „zu“ ausgelassen.`,
            en: `${unread} ${unread === 1 ? "row" : "rows"} of the edge list without “von” or “zu” left out.`,
          },
        ]),
    ...(unknownLevels === 0
      ? []
      : [
          {
            de: `Bei ${unknownLevels} ${unknownLevels === 1 ? "Verbindung" : "Verbindungen"} ist die Art nicht bekannt; sie zählen nur als genannt.`,
            en: `The kind of ${unknownLevels} ${unknownLevels === 1 ? "tie is" : "ties is"} not known; they count as named only.`,
          },
        ]),
  ]
}

function noColumns(head: readonly string[]): Bilingual {
  const found = head.slice(0, 8).join(", ")
  return {
    de: `Die Kantenliste braucht eine Kopfzeile mit den Spalten „von“ und „zu“. Gefunden: ${found || "nichts"}.`,
    en: `The edge list needs a header with the columns “von” and “zu” (or source, target). Found: ${found || "nothing"}.`,
  }
}

function noWave(wave: string, waves: readonly string[]): Bilingual {
  const known = waves.join(", ")
  return {
    de: `Die Erhebung „${wave}“ kommt in der Kantenliste nicht vor. ${known ? `Vorhanden: ${known}.` : "Sie nennt keine."}`,
    en: `The survey “${wave}” is not in the edge list. ${known ? `Present: ${known}.` : "It names none."}`,
  }
}
