import { z } from "zod"
import { named, ref, refs } from "./define.js"
import { ageValue, dateValue, frequency } from "./quantities.js"
import {
  access,
  approach,
  barrier,
  costKind,
  impactStep,
  lifeSituation,
  offerDuration,
  offerStatus,
  phaseKind,
  preventionAim,
  preventionStage,
  preventionType,
  reviewOutcome,
  reviewPerspective,
} from "./values.js"

/** A stretch of life the chain covers, or the transition between two of them. */
export const lifePhase = named("Lebensphase oder Übergang", {
  label: z.string().describe("Bezeichnung"),
  fromMonth: z.int().min(-9).nullable().describe("ab diesem Lebensmonat"),
  toMonth: z.int().min(-9).nullable().describe("bis vor diesem Lebensmonat"),
  age: ageValue.optional().describe("Altersangabe im Wortlaut"),
  kind: phaseKind.schema.describe("Lebensphase oder Übergang"),
  settings: z.array(z.string()).optional().describe("Orte und Einrichtungen der Phase"),
  preset: z.string().optional().describe("entspricht dieser Phase eines bekannten Schemas"),
  between: refs("lifePhases", "die beiden Phasen eines Übergangs").optional(),
})

/** A concrete offer for a target group. */
export const offer = named("Angebot", {
  description: z.string().optional().describe("Beschreibung"),
  provider: ref("actors", "Träger").optional(),
  providers: refs("actors", "alle Träger").optional(),
  partners: refs("actors", "Partner").optional(),
  ageRange: ageValue.optional().describe("Alter der Zielgruppe"),
  phases: refs("lifePhases", "Lebensphasen").optional(),
  targetGroup: z.array(z.string()).optional().describe("Zielgruppen im Wortlaut"),
  professionalsOnly: z.boolean().optional().describe("richtet sich nur an Fachkräfte"),
  preventionType: preventionType.schema.optional().describe("universell, selektiv oder indiziert"),
  preventionStage: preventionStage.schema.optional().describe("primär, sekundär oder tertiär"),
  approach: approach.schema.optional().describe("Verhaltens- oder Verhältnisprävention"),
  access: z.array(access.schema).optional().describe("Zugang"),
  lowThreshold: z.boolean().optional().describe("niedrigschwellig"),
  barriers: z.array(barrier.schema).optional().describe("Zugangshürden"),
  cost: costKind.schema.optional().describe("Kosten für Teilnehmende"),
  costText: z.string().optional().describe("Kosten im Wortlaut"),
  topic: z.array(z.string()).optional().describe("Themen"),
  lifeSituation: z.array(lifeSituation.schema).optional().describe("Lebenslagen"),
  area: refs("areas", "Sozialräume").optional(),
  basic: z.boolean().optional().describe("gehört zum Basisangebot"),
  status: offerStatus.schema.optional().describe("Stand"),
  statusText: z.string().optional().describe("Stand im Wortlaut"),
  duration: offerDuration.schema.optional().describe("dauerhaft, befristet oder einmalig"),
  date: dateValue.optional().describe("Laufzeit oder Zeitangabe"),
  schedule: z.string().optional().describe("Termine im Wortlaut"),
  frequency: frequency.optional().describe("Häufigkeit"),
  funding: refs("fundings", "Förderungen").optional(),
  fundingText: z.string().optional().describe("Finanzierung im Wortlaut"),
  legalBasis: z.array(z.string()).optional().describe("Rechtsgrundlagen"),
  languages: z.array(z.string()).optional().describe("Sprachen"),
  accessible: z.boolean().optional().describe("barrierefrei"),
  capacity: z.string().optional().describe("Plätze"),
  reach: z
    .strictObject({ text: z.string(), year: z.int().optional(), count: z.int().optional() })
    .optional()
    .describe("Reichweite"),
  impact: z.array(impactStep.schema).optional().describe("Stufen der Wirkungstreppe"),
  effectReflected: z.boolean().optional().describe("Wirkung wird ausgewertet"),
  aims: z.array(preventionAim.schema).optional().describe("Anliegen der Prävention"),
  goals: refs("goals", "Ziele, denen das Angebot dient").optional(),
  needs: refs("needs", "Bedarfe, auf die das Angebot antwortet").optional(),
  asOf: dateValue.optional().describe("zuletzt geprüft"),
  assuredBy: z.string().optional().describe("geprüft von"),
  contact: ref("contacts", "Ansprechstelle").optional(),
  url: z.string().optional().describe("Internetadresse"),
  leikaId: z.string().optional().describe("LeiKa-Schlüssel"),
})

/** The result of checking an offer against the needs. */
export const offerReview = named("Prüfung eines Angebots", {
  offer: ref("offers", "Angebot").optional(),
  perspective: reviewPerspective.schema.optional().describe("aus wessen Sicht"),
  outcome: reviewOutcome.schema.optional().describe("Ergebnis"),
  date: dateValue.optional().describe("geprüft am"),
  reason: z.string().optional().describe("Begründung"),
})

/** A criterion the concept sets for new offers. */
export const offerCriterion = named("Kriterium für neue Angebote", {
  text: z.string().describe("Wortlaut"),
})
