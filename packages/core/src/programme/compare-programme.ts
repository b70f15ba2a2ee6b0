import { fold } from "../german/index.js"
import { type CrossMention, crossMentions, type SharedOrganisation, sharedOrganisations } from "./across.js"
import { programmeColumns } from "./columns.js"
import { compareTerms, type TermComparison } from "./compare-terms.js"
import type { MunicipalitySummary } from "./municipality-summary.js"

/** Many municipalities side by side. */
export interface ProgrammeComparison extends TermComparison {
  /** By key, those without one by name behind them; in another order only if asked for. */
  readonly rows: readonly MunicipalitySummary[]
  /** Column, or `name`, the rows are sorted by on request. */
  readonly sortedBy?: string
  readonly across: readonly CrossMention[]
  readonly organisations: readonly SharedOrganisation[]
}

/**
 * Puts municipalities side by side. The order says nothing about them: it is that of the official key. Only a column
 * named in `sortBy` changes it; rows where it is not stated come last.
 */
export function compareProgramme(
  summaries: readonly MunicipalitySummary[],
  sortBy?: string,
): ProgrammeComparison {
  const ordered = [...summaries].sort(byKey)
  const column = programmeColumns.find(({ id }) => id === sortBy)
  const rows =
    sortBy === "name"
      ? sorted(ordered, ({ name }) => fold(name))
      : column === undefined
        ? ordered
        : sorted(ordered, (row) => column.cell(row)?.sort)
  return {
    rows,
    ...((column !== undefined || sortBy === "name") && { sortedBy: sortBy! }),
    ...compareTerms(rows),
    across: crossMentions(rows),
    organisations: sharedOrganisations(rows),
  }
}

function byKey(a: MunicipalitySummary, b: MunicipalitySummary): number {
  if ((a.key === undefined) !== (b.key === undefined)) return a.key === undefined ? 1 : -1
  const [left, right] = a.key === undefined ? [fold(a.name), fold(b.name)] : [a.key, b.key!]
  return left < right ? -1 : left > right ? 1 : a.chain < b.chain ? -1 : 1
}

/** Numbers from the largest, words in their order; what is not stated comes last, equal values stay as they are. */
function sorted(
  rows: readonly MunicipalitySummary[],
  valueOf: (row: MunicipalitySummary) => number | string | undefined,
): readonly MunicipalitySummary[] {
  return rows
    .map((row, place) => ({ row, place, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === b.value) return a.place - b.place
      if (a.value === undefined || b.value === undefined) return a.value === undefined ? 1 : -1
      if (typeof a.value === "number" && typeof b.value === "number") return b.value - a.value
      return String(a.value) < String(b.value) ? -1 : 1
    })
    .map(({ row }) => row)
}
