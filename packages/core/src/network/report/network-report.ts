import type { Model } from "../../model/model.js"
import type { ReportEntry } from "./entry.js"
import { questions } from "./questions/index.js"
import { type ReportOptions, reportContext } from "./report-context.js"
import type { GraphInfo } from "./report-graph.js"

/** Version of the report's JSON; a breaking change raises the first number. */
export const networkReportSchema = "1.0"

/** The network of one group of documents, question by question. */
export interface NetworkReport {
  readonly schema: string
  readonly stichtag: string
  readonly graphs: readonly GraphInfo[]
  /** In the order of the questions. */
  readonly metrics: readonly ReportEntry[]
  /** Actors without a single tie, those without an answer left aside. */
  readonly isolates: readonly string[]
  /** Actors that gave no answer of their own, as far as known. */
  readonly nonRespondents: readonly string[]
  /** Ties that state no level. */
  readonly tiesWithoutLevel: number
  /** Names of actors, bodies, offers and phases by the ids used above. */
  readonly labels: Readonly<Record<string, string>>
}

/**
 * Answers the planners' questions about the network of one group (`ConceptGroup.model`). Never throws for any model
 * or graph; what cannot be computed says why. The order is fixed: by question, then by metric.
 */
export function networkReport(model: Model, options: ReportOptions): NetworkReport {
  const context = reportContext(model, options)
  const wanted = new Set(options.include)
  const { graph } = context.main
  const silent = new Set(context.basis.nonRespondents)
  return {
    schema: networkReportSchema,
    stichtag: options.stichtag,
    graphs: context.graphs.map(({ info }) => info),
    metrics: questions
      .filter(({ onRequest, number }) => !onRequest || wanted.has(number))
      .flatMap(({ entries }) => entries(context)),
    isolates: graph.filterNodes((node) => graph.degreeWithoutSelfLoops(node) === 0 && !silent.has(node)),
    nonRespondents: [...silent],
    tiesWithoutLevel: graph.filterEdges((_edge, { level }) => level === undefined).length,
    labels: Object.fromEntries(context.labels),
  }
}
