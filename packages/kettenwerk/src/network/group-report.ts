import type { NetworkReport, WhatIf } from "@kettenwerk/core"

/** The report on one group of documents, or on an edge list of its own. */
export interface GroupReport {
  /** Id of the group; `null` for an edge list without a concept. */
  readonly chain: string | null
  readonly title: string
  readonly report: NetworkReport
  /** What was taken away with `--ohne`; the report then describes what is left. */
  readonly change?: WhatIf
}
