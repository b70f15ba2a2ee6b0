import { z } from "zod"
import { named, ref, refs, titled } from "./define.js"
import { dateValue, moneyValue } from "./quantities.js"
import {
  challengeKind,
  evidenceKind,
  goalLevel,
  goalTarget,
  impactStep,
  needKind,
  participant,
  participationKind,
  participationLevel,
  spatialLevel,
  workState,
} from "./values.js"

/** A grounded lack (Bedarf) or what families say they need (Bedürfnis). */
export const need = named("Bedarf oder Bedürfnis", {
  kind: needKind.schema.describe("Bedarf oder Bedürfnis"),
  phase: refs("lifePhases", "Lebensphasen").optional(),
  area: refs("areas", "Sozialräume").optional(),
  evidence: refs("evidence", "Belege"),
  priority: z.string().optional().describe("Priorität im Wortlaut"),
  offers: refs("offers", "Angebote, die antworten").optional(),
  goals: refs("goals", "Ziele, die antworten").optional(),
  measures: refs("measures", "Maßnahmen, die antworten").optional(),
  decision: z.string().optional().describe("Entscheidung, zum Beispiel zurückgestellt, mit Begründung"),
  answerText: z.string().optional().describe("Antwort auf den Bedarf im Wortlaut"),
})

/** A municipal problem the chain focuses on. */
export const challenge = named("Herausforderung", {
  kind: challengeKind.schema.optional().describe("Problemlage, Schieflage oder Herausforderung"),
  topic: z.string().optional().describe("Thema (kinderarmut …)"),
  priority: z.string().optional().describe("Priorität im Wortlaut"),
  evidence: refs("evidence", "Belege"),
})

/** A source that backs a need or challenge. */
export const evidence = titled("Nachweis", {
  kind: evidenceKind.schema.optional().describe("Art"),
  publisher: z.string().optional().describe("Herausgeber"),
  year: z.int().optional().describe("Jahr"),
  asOf: dateValue.optional().describe("Stand"),
  area: z.string().optional().describe("Raumbezug im Wortlaut"),
  spatialLevel: spatialLevel.schema.optional().describe("räumliche Ebene"),
  profession: z.string().optional().describe("Profession"),
  n: z.int().optional().describe("Fallzahl"),
  url: z.string().optional().describe("Fundort"),
  fromFamilies: z.boolean().optional().describe("stammt von Kindern oder Familien"),
})

/** A goal on one of three levels. */
export const goal = titled("Ziel", {
  number: z.string().optional().describe("Nummer oder Kennung, wie im Text"),
  level: goalLevel.schema.optional().describe("Ebene"),
  text: z.string().describe("Wortlaut"),
  parent: ref("goals", "übergeordnetes Ziel").optional(),
  target: goalTarget.schema.optional().describe("Struktur- oder Zielgruppenziel"),
  indicators: refs("indicators", "Indikatoren"),
  deadline: dateValue.optional().describe("bis wann"),
  owner: z.string().optional().describe("zuständig"),
  derivedFrom: z
    .array(z.string())
    .describe("Kennungen von Bedarf, Herausforderung oder Nachweis, aus denen das Ziel folgt"),
  derivedText: z.string().optional().describe("Herleitung im Wortlaut"),
  state: workState.schema.optional().describe("Stand"),
})

/** What shows that a goal is reached. */
export const indicator = named("Indikator", {
  goal: ref("goals", "Ziel").optional(),
  unit: z.string().optional().describe("Einheit"),
  baseline: z
    .strictObject({ text: z.string(), value: z.number().optional(), asOf: dateValue.optional() })
    .optional()
    .describe("Ausgangswert"),
  target: z
    .strictObject({ text: z.string(), value: z.number().optional(), by: dateValue.optional() })
    .optional()
    .describe("Zielwert"),
  dataSource: z.string().optional().describe("Datenquelle"),
  step: impactStep.schema.optional().describe("Stufe der Wirkungstreppe"),
})

/** An estimate of what a goal or offer will change. */
export const impactEstimate = named("Wirkungsabschätzung", {
  goal: ref("goals", "Ziel").optional(),
  steps: z.array(impactStep.schema).describe("Stufen der Wirkungstreppe"),
  text: z.string().describe("Wortlaut"),
})

/** A planned activity that serves a goal. */
export const measure = titled("Maßnahme", {
  number: z.string().optional().describe("Nummer oder Kennung"),
  goal: ref("goals", "Ziel").optional(),
  goals: refs("goals", "alle Ziele").optional(),
  need: refs("needs", "Bedarfe").optional(),
  lead: z.string().optional().describe("Federführung im Wortlaut"),
  leadActor: ref("actors", "federführende Stelle").optional(),
  partners: refs("actors", "Partner").optional(),
  targetGroup: z.array(z.string()).optional().describe("Zielgruppen"),
  period: dateValue.optional().describe("Zeitraum"),
  cost: moneyValue.optional().describe("Kosten"),
  fundingText: z.string().optional().describe("Finanzierung im Wortlaut"),
  indicator: z.string().optional().describe("Woran der Erfolg erkannt wird"),
  status: workState.schema.optional().describe("Stand"),
  statusText: z.string().optional().describe("Stand im Wortlaut"),
  priority: z.string().optional().describe("Priorität"),
  description: z.string().optional().describe("Beschreibung"),
  createsOffer: ref("offers", "Angebot, das entsteht oder sich ändert").optional(),
})

/** How families, children or professionals took part. */
export const participationFormat = named("Beteiligungsformat", {
  kind: participationKind.schema.optional().describe("Art"),
  participants: z.array(participant.schema).describe("wer beteiligt ist"),
  level: participationLevel.schema.optional().describe("Stufe der Beteiligung"),
  scale: z.string().optional().describe("Stufenmodell"),
  date: dateValue.optional().describe("Zeitraum"),
  duration: z.int().optional().describe("Dauer in Tagen, bei Auslegungen"),
  result: z.string().optional().describe("Ergebnis"),
  feedback: z.string().optional().describe("Rückmeldung an die Beteiligten"),
  accessIdeas: z.string().optional().describe("wie schwer erreichbare Familien erreicht werden"),
  n: z.int().optional().describe("Zahl der Beteiligten"),
  status: workState.schema.optional().describe("Stand"),
})
