import { type Body, type BodyKind, valueLists } from "@kettenwerk/core"
import type { Shape } from "./svg/pen.js"
import type { Language } from "./text/speaker.js"

/** Shape that stands for a kind of body. */
export const bodyShapes: Readonly<Record<BodyKind, Shape>> = {
  steuerung: "hexagon",
  planung: "diamond",
  koordination: "star",
  arbeitsgruppe: "square",
  netzwerk: "circle",
  beteiligung: "triangle",
  politik: "ring",
  interkommunal: "circle",
}

const english: Readonly<Record<BodyKind, string>> = {
  steuerung: "Steering group",
  planung: "Planning group",
  arbeitsgruppe: "Working group",
  koordination: "Coordination",
  beteiligung: "Participation body",
  politik: "Political body",
  netzwerk: "Expert network",
  interkommunal: "Intermunicipal exchange",
}

/** The kind of a body in words. */
export function bodyKindLabel(kind: BodyKind, language: Language): string {
  return language === "en" ? english[kind] : valueLists.bodyKind.labels[kind]
}

/** How often a body meets, in the words of the text. */
export function rhythmOf({ rhythmText, meetingFrequency }: Body): string | undefined {
  return rhythmText ?? meetingFrequency?.text
}
