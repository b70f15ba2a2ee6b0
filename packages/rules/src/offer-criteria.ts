import type { Offer, OfferCriterion } from "@kettenwerk/core"
import { mentions } from "./text-search.js"

/** What a criterion asks an offer to state, as far as its words say so plainly. */
export interface CriterionCheck {
  /** What is missing, for a sentence: „keinen Beitrag zu einem Ziel“. */
  readonly missing: { readonly de: string; readonly en: string }
  readonly words: readonly string[]
  isMet(offer: Offer): boolean
}

const checks: readonly CriterionCheck[] = [
  {
    missing: { de: "keinen Beitrag zu einem Ziel", en: "no contribution to a goal" },
    words: ["Ziel", "Leitziel", "Teilziel", "Handlungsziel", "…ziel"],
    isMet: ({ goals = [] }) => goals.length > 0,
  },
  {
    missing: { de: "keinen Bedarf", en: "no need" },
    words: ["Bedarf", "Bedürfnis", "bedarfsgerecht", "bedarfsorientiert"],
    isMet: ({ needs = [] }) => needs.length > 0,
  },
  {
    missing: { de: "keine Zielgruppe", en: "no target group" },
    words: ["Zielgruppe", "Altersgruppe", "Zielgruppenbezug"],
    isMet: ({ targetGroup = [], ageRange, phases = [] }) =>
      targetGroup.length > 0 || ageRange !== undefined || phases.length > 0,
  },
  {
    missing: { de: "keine Kosten für Familien", en: "no costs for families" },
    words: ["kostenfrei", "kostenlos", "Teilnahmebeitrag", "Kostenfreiheit"],
    isMet: ({ cost }) => cost === "kostenfrei" || cost === "einkommensabhaengig",
  },
  {
    missing: { de: "keinen niedrigschwelligen Zugang", en: "no low-threshold access" },
    words: [
      "niedrigschwellig",
      "niederschwellig",
      "Niedrigschwelligkeit",
      "aufsuchend",
      "Zugang",
      "Zugangsweg",
    ],
    isMet: ({ lowThreshold, access = [] }) => lowThreshold === true || access.length > 0,
  },
  {
    missing: { de: "keine Finanzierung", en: "no funding" },
    words: ["Finanzierung", "finanziert", "Folgefinanzierung", "Nachhaltigkeit"],
    isMet: ({ funding = [], fundingText, duration }) =>
      funding.length > 0 || fundingText !== undefined || duration === "dauerhaft",
  },
  {
    missing: { de: "keine Auswertung der Wirkung", en: "no evaluation of its effect" },
    words: ["Wirkung", "Evaluation", "evaluiert", "Auswertung", "Wirksamkeit"],
    isMet: ({ effectReflected, impact = [] }) => effectReflected === true || impact.length > 0,
  },
  {
    missing: { de: "keine Partner", en: "no partners" },
    words: ["Kooperation", "Partner", "Kooperationspartner", "Vernetzung"],
    isMet: ({ partners = [], providers = [] }) => partners.length > 0 || providers.length > 1,
  },
]

/** The checks a criterion asks for. Empty for criteria in words we cannot check: they are left to people. */
export function checksOf({ text }: OfferCriterion): readonly CriterionCheck[] {
  return checks.filter(({ words }) => mentions(text, words))
}
