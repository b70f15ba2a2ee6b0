import {
  emptyModel,
  findWave,
  type Model,
  networkQuestions,
  networkReport,
  type ReportOptions,
  valueLists,
  whatIf,
} from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import { type CommonOptions, chosen } from "../common-options.js"
import { readEdges } from "../edges/read-edges.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { gatherTexts } from "../files/gather-texts.js"
import type { Language } from "../language.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import { stichtagOf } from "../settings/stichtag-of.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"
import { unknownNames } from "../what-if/unknown-names.js"
import type { GroupReport } from "./group-report.js"
import { networkJson } from "./network-json.js"
import { networkText } from "./network-text.js"
import { unknownWave } from "./unknown-wave.js"

export interface NetworkCommandOptions extends CommonOptions {
  readonly format: string
  readonly welle?: string
  readonly ohne?: readonly string[]
  readonly kanten?: string
  readonly ebene?: string
  readonly fragen?: string
}

/** Analyses the network of every group, or of an edge list. */
export async function network(
  paths: readonly string[],
  options: NetworkCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen("--format", options.format, ["text", "json"])
  const level =
    options.ebene === undefined
      ? undefined
      : chosen("--ebene", options.ebene, valueLists.relationLevel.ids.slice(1))
  const wanted = questionsOf(options.fragen)
  // An edge list stands for itself; a concept beside it only adds what it knows about the actors.
  const isAlone = options.kanten !== undefined && paths.length === 0
  const gathered = isAlone ? undefined : await gatherTexts(paths, options, terminal)
  const { settings } = configure([], gathered?.settingsOf(gathered.files[0]?.uri ?? "") ?? [])
  const language: Language = settings.sprache ?? (options.sprache === "en" ? "en" : "de")
  printProblems(gathered?.problems ?? [], language, terminal)
  if (gathered?.files.length === 0) return exitCode.failure

  const groups =
    gathered === undefined ? [] : readWorkspace(gathered.files, readingOptions(options, gathered)).groups
  const stichtag = gathered
    ? stichtagOf(groups, gathered.settingsOf, terminal.today())
    : (settings.stichtag ?? terminal.today())
  if (options.kanten !== undefined && groups.length > 1)
    throw usageError({
      de: "Eine Kantenliste gehört zu einer Kommune. Nennen Sie nur deren Konzept.",
      en: "An edge list belongs to one municipality. Name its concept only.",
    })
  const sources: readonly { readonly chain: string | null; readonly title: string; readonly model: Model }[] =
    options.kanten !== undefined && groups.length === 0
      ? [{ chain: null, title: options.kanten, model: emptyModel() }]
      : groups.map(({ id, model }) => ({ chain: id, title: model.chains[0]?.name ?? id, model }))
  const edges =
    options.kanten === undefined
      ? undefined
      : await readEdges(options.kanten, sources[0]!.model, options.welle, terminal)
  if (edges) printProblems(edges.notes, language, terminal)

  const waves = sources.map(({ model }) =>
    options.welle === undefined || edges ? undefined : findWave(model, options.welle),
  )
  if (options.welle !== undefined && !edges && waves.every((wave) => wave === undefined))
    throw unknownWave(
      options.welle,
      sources.map(({ model }) => model),
    )

  const reports = sources.flatMap(({ chain, title, model }, place): GroupReport[] => {
    const wave = waves[place]
    if (options.welle !== undefined && !edges && wave === undefined) return []
    const settled: ReportOptions = {
      stichtag,
      include: wanted ?? [],
      ...(level && { level }),
      ...(wave !== undefined && { wave }),
    }
    const change = options.ohne?.length
      ? whatIf(edges ? withGraph(model, edges.graph) : model, options.ohne)
      : undefined
    const left = change?.remainder ?? model
    const graph =
      edges && change
        ? withoutActors(
            edges.graph,
            change.removed.map(({ id }) => id),
          )
        : edges?.graph
    const report = networkReport(left, { ...settled, ...(graph && { graph }) })
    const metrics = wanted
      ? report.metrics.filter(({ question }) => wanted.includes(question))
      : report.metrics
    return [{ chain, title, report: { ...report, metrics }, ...(change && { change }) }]
  })
  const unknown = unknownNames(reports.flatMap(({ change }) => change ?? []))
  printProblems(unknown, language, terminal)
  terminal.out(
    format === "json"
      ? networkJson(reports, stichtag, language)
      : networkText(reports, {
          stichtag,
          language,
          columns: terminal.columns,
          isQuiet: options.quiet === true,
        }),
  )
  return unknown.length > 0 || (gathered?.problems.length ?? 0) > 0 ? exitCode.failure : exitCode.clean
}

/** „1,6,7“ as numbers of questions. */
function questionsOf(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined
  const most = networkQuestions.length
  return text.split(",").map((part) => {
    const number = Number(part.trim())
    if (Number.isInteger(number) && number >= 1 && number <= most) return number
    throw usageError({
      de: `„${part.trim()}“ ist keine Frage. Möglich sind die Nummern 1 bis ${most}, getrennt durch Kommas.`,
      en: `“${part.trim()}” is no question. Possible are the numbers 1 to ${most}, separated by commas.`,
    })
  })
}

type Graph = NonNullable<ReportOptions["graph"]>

/** The concept with the ties of the edge list in place of its own, so that a what-if works on them. */
function withGraph(model: Model, graph: Graph): Model {
  const place = { line: 1, column: 1, offset: 0 }
  const base = { chain: model.chains[0]?.id ?? "kanten", source: { uri: "", start: place, end: place } }
  const known = new Set(model.actors.map(({ id }) => id))
  return {
    ...model,
    surveyWaves: [],
    actors: [
      ...model.actors,
      ...graph
        .nodes()
        .filter((id) => !known.has(id))
        .map((id) => ({ ...base, id, name: String(graph.getNodeAttribute(id, "label") ?? id), aliases: [] })),
    ],
    relations: graph.mapEdges((id, { level }, from, to) => ({
      ...base,
      id,
      name: id,
      from,
      to,
      direction: "gerichtet",
      confirmed: false,
      ...(level && { level }),
    })),
  }
}

function withoutActors(graph: Graph, ids: readonly string[]): Graph {
  const left = graph.copy()
  for (const id of ids) if (left.hasNode(id)) left.dropNode(id)
  return left
}
