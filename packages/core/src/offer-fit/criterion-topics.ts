import type { Bilingual } from "../finding.js"
import { createTermIndex } from "../german/index.js"
import type { Offer, OfferCriterion } from "../model/entity-types.js"

/** Something a criterion for new offers asks an offer to state. */
export interface CriterionTopic {
  readonly id: string
  /** After „nennt“: „einen Beitrag zu einem Ziel“. */
  readonly named: Bilingual
  /** After „nennt“, where it is missing: „keinen Beitrag zu einem Ziel“. */
  readonly missing: Bilingual
  /** At the start of a sentence: „Zu einem Ziel“. */
  readonly about: Bilingual
  /** Words of criteria and papers that speak of it. */
  readonly terms: readonly string[]
  /** Fields of an offer that state it, most telling first. */
  readonly fields: readonly (keyof Offer)[]
  /** True if the offer states it. */
  readonly isMet: (offer: Offer) => boolean
}

const topics: readonly CriterionTopic[] = [
  {
    id: "goal",
    named: { de: "einen Beitrag zu einem Ziel", en: "a contribution to a goal" },
    missing: { de: "keinen Beitrag zu einem Ziel", en: "no contribution to a goal" },
    about: { de: "Zu einem Ziel", en: "about a goal" },
    terms: [
      "Ziel",
      "Leitziel",
      "Teilziel",
      "Handlungsziel",
      "Entwicklungsziel",
      "Wirkungsziel",
      "Präventionsziel",
    ],
    fields: ["goals"],
    isMet: ({ goals = [] }) => goals.length > 0,
  },
  {
    id: "need",
    named: { de: "einen Bedarf", en: "a need" },
    missing: { de: "keinen Bedarf", en: "no need" },
    about: { de: "Zu einem Bedarf", en: "about a need" },
    terms: [
      "Bedarf",
      "Bedürfnis",
      "bedarfsgerecht",
      "bedarfsorientiert",
      "Bedarfslage",
      "Bedarfsorientierung",
    ],
    fields: ["needs"],
    isMet: ({ needs = [] }) => needs.length > 0,
  },
  {
    id: "target-group",
    named: { de: "eine Zielgruppe", en: "a target group" },
    missing: { de: "keine Zielgruppe", en: "no target group" },
    about: { de: "Zur Zielgruppe", en: "about the target group" },
    terms: ["Zielgruppe", "Zielgruppenbezug", "Adressaten"],
    fields: ["targetGroup", "ageRange", "phases"],
    isMet: ({ targetGroup = [], ageRange, phases = [] }) =>
      targetGroup.length > 0 || ageRange !== undefined || phases.length > 0,
  },
  {
    id: "age",
    named: { de: "ein Alter oder eine Lebensphase", en: "an age or a life phase" },
    missing: { de: "kein Alter und keine Lebensphase", en: "neither age nor life phase" },
    about: { de: "Zu Alter oder Lebensphase", en: "about age or life phase" },
    terms: ["Alter", "Altersgruppe", "Altersangabe", "Lebensphase", "Lebensalter", "Lebensjahr"],
    fields: ["ageRange", "phases"],
    isMet: ({ ageRange, phases = [] }) => ageRange !== undefined || phases.length > 0,
  },
  {
    id: "prevention-type",
    named: { de: "eine Art der Prävention", en: "a type of prevention" },
    missing: { de: "keine Art der Prävention", en: "no type of prevention" },
    about: { de: "Zur Art der Prävention", en: "about the type of prevention" },
    terms: [
      "Präventionsart",
      "Art der Prävention",
      "Präventionsform",
      "Form der Prävention",
      "universell",
      "selektiv",
      "indiziert",
    ],
    fields: ["preventionType", "preventionStage", "approach"],
    isMet: ({ preventionType, preventionStage }) =>
      preventionType !== undefined || preventionStage !== undefined,
  },
  {
    id: "cost",
    named: { de: "Kosten für Familien", en: "costs for families" },
    missing: { de: "keine Kosten für Familien", en: "no costs for families" },
    about: { de: "Zu Kosten für Familien", en: "about costs for families" },
    terms: [
      "kostenfrei",
      "kostenlos",
      "beitragsfrei",
      "gebührenfrei",
      "Teilnahmebeitrag",
      "Elternbeitrag",
      "Kostenfreiheit",
    ],
    fields: ["cost", "costText"],
    isMet: ({ cost }) => cost === "kostenfrei" || cost === "einkommensabhaengig",
  },
  {
    id: "access",
    named: { de: "einen niedrigschwelligen Zugang", en: "a low-threshold access" },
    missing: { de: "keinen niedrigschwelligen Zugang", en: "no low-threshold access" },
    about: { de: "Zum Zugang", en: "about the access" },
    terms: [
      "niedrigschwellig",
      "niederschwellig",
      "Niedrigschwelligkeit",
      "Niederschwelligkeit",
      "aufsuchend",
      "Zugang",
      "Zugangsweg",
      "Erreichbarkeit",
      "belastete Familien",
      "schwer erreichbare Familien",
      "Familien in belastenden Lebenslagen",
    ],
    fields: ["access", "lowThreshold", "barriers"],
    isMet: ({ lowThreshold, access = [] }) => lowThreshold === true || access.length > 0,
  },
  {
    id: "funding",
    named: { de: "eine Finanzierung", en: "funding" },
    missing: { de: "keine Finanzierung", en: "no funding" },
    about: { de: "Zur Finanzierung", en: "about funding" },
    terms: [
      "Finanzierung",
      "finanziert",
      "Folgefinanzierung",
      "Anschlussfinanzierung",
      "Nachhaltigkeit",
      "Verstetigung",
    ],
    fields: ["fundingText", "funding", "duration"],
    isMet: ({ funding = [], fundingText, duration }) =>
      funding.length > 0 || fundingText !== undefined || duration === "dauerhaft",
  },
  {
    id: "effect",
    named: { de: "eine Auswertung der Wirkung", en: "an evaluation of its effect" },
    missing: { de: "keine Auswertung der Wirkung", en: "no evaluation of its effect" },
    about: { de: "Zur Auswertung der Wirkung", en: "about the evaluation of its effect" },
    terms: [
      "Wirkung",
      "Evaluation",
      "evaluiert",
      "Auswertung",
      "Wirksamkeit",
      "Wirkungsmessung",
      "Wirkungsorientierung",
    ],
    fields: ["impact", "effectReflected"],
    isMet: ({ effectReflected, impact = [] }) => effectReflected === true || impact.length > 0,
  },
  {
    id: "partners",
    named: { de: "Partner", en: "partners" },
    missing: { de: "keine Partner", en: "no partners" },
    about: { de: "Zu Partnern", en: "about partners" },
    terms: [
      "Kooperation",
      "Partner",
      "Kooperationspartner",
      "Vernetzung",
      "Zusammenarbeit",
      "abgestimmt",
      "Abstimmung",
    ],
    fields: ["partners", "providers"],
    isMet: ({ partners = [], providers = [] }) => partners.length > 0 || providers.length > 1,
  },
  {
    id: "area",
    named: { de: "einen Sozialraum oder Ort", en: "an area or place" },
    missing: { de: "keinen Sozialraum und keinen Ort", en: "neither area nor place" },
    about: { de: "Zu Sozialraum oder Ort", en: "about area or place" },
    terms: [
      "Sozialraum",
      "Planungsraum",
      "Quartier",
      "wohnortnah",
      "Wohnortnähe",
      "sozialräumlich",
      "Sozialraumorientierung",
    ],
    fields: ["area"],
    isMet: ({ area = [] }) => area.length > 0,
  },
]

/** One index for criteria and papers: „Zielgruppe“ is not „Ziel“, because words are compared and not letters. */
const index = createTermIndex(topics.map((topic) => ({ value: topic, terms: topic.terms })))

/** What a criterion asks for, in the order of its words. Empty for words we do not know: they are left to people. */
export function criterionTopics({ text }: Pick<OfferCriterion, "text">): readonly CriterionTopic[] {
  return topicsIn(text)
}

/** Topics a text speaks of, each once. */
export function topicsIn(text: string): readonly CriterionTopic[] {
  return [...new Set(index.find(text).map(({ value }) => value))]
}
