import type { Evidence, ParticipationFormat, valueLists } from "@kettenwerk/core"
import type { RuleContext } from "./rule-context.js"
import { mentions } from "./text-search.js"

type Participant = (typeof valueLists.participant.ids)[number]

const families: readonly Participant[] = ["familien", "eltern", "kinder", "jugendliche"]
const familyKinds: readonly ParticipationFormat["kind"][] = [
  "familienbefragung",
  "kinderbefragung",
  "elterncafe",
]
const familyEvidence: readonly Evidence["kind"][] = ["familienbefragung", "kinderbefragung"]

/** A section on participation that has these words deals with families, in whatever form. */
const familyWords = [
  "Eltern",
  "Mutter",
  "Vater",
  "Familie",
  "Kinder",
  "Jugendliche",
  "Sorgeberechtigte",
  "Alleinerziehende",
  "Eltern…",
  "Familien…",
  "Kinder…",
  "Jugend…",
] as const

/** True for a format that takes children or families in; professionals alone do not count. */
export function includesFamilies({ kind, participants }: ParticipationFormat): boolean {
  return participants.some((participant) => families.includes(participant)) || familyKinds.includes(kind)
}

/** True for evidence that comes from children or families. */
export function isFamilyEvidence({ kind, fromFamilies }: Evidence): boolean {
  return fromFamilies === true || familyEvidence.includes(kind)
}

/**
 * True if the concept asks families, or plans to: by a format, by evidence, or in a section on participation
 * that speaks of them in its own words. Cancelled formats do not count.
 */
export function familiesAreAsked(context: RuleContext): boolean {
  return context.derive("participation.familiesAreAsked", () => {
    const { participationFormats, evidence } = context.model
    if (participationFormats.some((format) => format.status !== "entfallen" && includesFamilies(format)))
      return true
    if (evidence.some(isFamilyEvidence)) return true
    // Where formats are listed, the list is the answer.
    if (participationFormats.length > 0) return false
    return context
      .blocks()
      .some(
        ({ section, block }) =>
          context.standsFor(section, "beteiligung") && mentions(block.text, familyWords),
      )
  })
}
