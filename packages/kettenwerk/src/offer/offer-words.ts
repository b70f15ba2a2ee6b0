import type { FitStatement, OfferFit, Source } from "@kettenwerk/core"
import type { Language } from "../language.js"

/** „Neues Angebot „Elterncafé Süd““ */
export function offerTitle({ offer }: OfferFit, language: Language): string {
  return language === "de" ? `Neues Angebot „${offer.name}“` : `New offer “${offer.name}”`
}

/** What the reading is and is not, in one sentence. */
export function purpose(language: Language): string {
  return language === "de"
    ? "Gegenübergestellt ist, was im Papier und im Konzept steht. Es ist keine Bewertung."
    : "This sets side by side what the paper and the concept state. It is no assessment."
}

/** The places of a sentence in words: „Papier Zeile 5; konzept.md Zeile 118“. Empty if it has none. */
export function placesOf({ paper, concept }: FitStatement, language: Language): string {
  const line = language === "de" ? "Zeile" : "line"
  const own =
    paper.length === 0 ? [] : [`${language === "de" ? "Papier" : "paper"} ${line} ${linesOf(paper)}`]
  const files = [...new Set(concept.map(({ uri }) => uri))]
  const theirs = files.map((uri) => `${uri} ${line} ${linesOf(concept.filter((one) => one.uri === uri))}`)
  return [...own, ...theirs].join("; ")
}

function linesOf(places: readonly Source[]): string {
  return [...new Set(places.map(({ start }) => start.line))].sort((a, b) => a - b).join(", ")
}
