import { networkReportSchema } from "@kettenwerk/core"
import type { Language } from "../language.js"
import { whatIfJson } from "../what-if/what-if-json.js"
import type { GroupReport } from "./group-report.js"

/** The reports for programs: results as in the library, sentences in one language. */
export function networkJson(reports: readonly GroupReport[], stichtag: string, language: Language): string {
  const changes = reports.flatMap(({ chain, change }) =>
    change ? [{ chain, ...whatIfJson(change, language) }] : [],
  )
  const output = {
    schema: networkReportSchema,
    stichtag,
    graphs: reports.flatMap(({ chain, report }) => report.graphs.map((graph) => ({ chain, ...graph }))),
    metrics: reports.flatMap(({ chain, report }) =>
      report.metrics.map((metric) => ({
        chain,
        id: metric.id,
        question: metric.question,
        label: metric.label[language],
        graph: metric.graph,
        ...(metric.attribute !== undefined && { attribute: metric.attribute }),
        withCoordination: metric.withCoordination,
        withoutCoordination: metric.withoutCoordination,
        basis: metric.basis,
        reading: metric.reading[language],
      })),
    ),
    isolates: reports.flatMap(({ report }) => report.isolates),
    nonRespondents: reports.flatMap(({ report }) => report.nonRespondents),
    ...(changes.length > 0 && { whatIf: changes }),
    labels: Object.fromEntries(reports.flatMap(({ report }) => Object.entries(report.labels))),
  }
  return `${JSON.stringify(output, undefined, 2)}\n`
}
