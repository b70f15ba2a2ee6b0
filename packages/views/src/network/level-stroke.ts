import { type RelationLevel, valueLists } from "@kettenwerk/core"
import type { Attributes } from "../svg/xml.js"
import type { Language } from "../text/speaker.js"

/** How a tie is drawn: the closer the cooperation, the thicker; what is only known is dashed. */
export function levelStroke(level: RelationLevel | undefined): Attributes {
  if (level === undefined) return { "stroke-width": 1.2, "stroke-dasharray": "2 3" }
  const rank = valueLists.relationLevel.ids.indexOf(level)
  return { "stroke-width": rank < 2 ? 1.2 : rank - 0.6, "stroke-dasharray": rank < 2 ? "6 3" : undefined }
}

const english: Readonly<Record<RelationLevel, string>> = {
  keine: "none",
  bekannt: "known",
  austausch: "exchange",
  abstimmung: "coordination",
  kooperation: "cooperation",
  "gemeinsames-angebot": "joint offer",
}

/** The level of a tie in words. */
export function levelLabel(level: RelationLevel | undefined, language: Language): string {
  if (level === undefined) return language === "de" ? "ohne Angabe" : "not stated"
  return language === "de" ? valueLists.relationLevel.labels[level] : english[level]
}
