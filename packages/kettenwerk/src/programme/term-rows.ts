import type { ProgrammeComparison } from "@kettenwerk/core"

/** Shared terms, those of most municipalities first; equal ones stay in the order of the text. */
export function mostUsed(shared: ProgrammeComparison["shared"]): ProgrammeComparison["shared"] {
  return [...shared].sort((a, b) => b.chains.length - a.chains.length)
}

/** Kinds whose own terms tell something; names of offers and bodies nearly always differ and stay in the JSON. */
const telling: ReadonlySet<string> = new Set([
  "participation",
  "sectors",
  "premises",
  "programmes",
  "focusAreas",
  "challenges",
])

/** What only one municipality has, as far as it says more than that names differ. */
export function ownRows(own: ProgrammeComparison["own"]): ProgrammeComparison["own"] {
  return own.filter(({ kind }) => telling.has(kind))
}
