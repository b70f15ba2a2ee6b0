import { z } from "zod"
import { named, ref, refs, titled } from "./define.js"
import { dateValue } from "./quantities.js"
import {
  audience,
  consultationRole,
  decisionBody,
  eventKind,
  eventScope,
  milestoneKind,
  paperType,
  resolutionKind,
  resolutionResult,
  resolutionStatus,
  workState,
} from "./values.js"

/** A dated, verifiable result of the process. */
export const milestone = titled("Meilenstein", {
  number: z.string().optional().describe("Nummer oder Kennung"),
  kind: milestoneKind.schema.optional().describe("Art"),
  date: dateValue.optional().describe("Termin"),
  originalDate: dateValue.optional().describe("ursprünglicher Termin, bei „verschoben“"),
  owner: z.string().optional().describe("zuständige Funktion"),
  ownerActor: ref("actors", "zuständige Stelle").optional(),
  goal: ref("goals", "Ziel").optional(),
  goals: refs("goals", "alle Ziele").optional(),
  dependsOn: refs("milestones", "Voraussetzungen"),
  durationDays: z.int().positive().optional().describe("Dauer in Tagen, wo angegeben"),
  evidence: z.string().optional().describe("Nachweis"),
  state: workState.schema.optional().describe("Stand"),
  stateText: z.string().optional().describe("Stand im Wortlaut"),
  note: z.string().optional().describe("Bemerkung"),
  childDevelopment: z.boolean().optional().describe("Entwicklungsmeilenstein von Kindern: kein Termin"),
})

/** A political decision, planned or taken. */
export const resolution = named("Beschluss", {
  body: decisionBody.schema.optional().describe("Organ"),
  bodyText: z.string().optional().describe("Organ im Wortlaut"),
  status: resolutionStatus.schema.describe("geplant oder gefasst"),
  paperNumber: z.string().optional().describe("Drucksachen- oder Beschlussnummer"),
  paperType: paperType.schema.optional().describe("Art der Vorlage"),
  date: dateValue.optional().describe("Datum"),
  kind: resolutionKind.schema.optional().describe("Art"),
  result: resolutionResult.schema.optional().describe("Ergebnis"),
  votes: z
    .strictObject({
      text: z.string(),
      unanimous: z.boolean().optional(),
      yes: z.int().optional(),
      no: z.int().optional(),
      abstain: z.int().optional(),
    })
    .optional()
    .describe("Abstimmung"),
  url: z.string().optional().describe("Fundort im Ratsinformationssystem"),
  consultations: refs("consultations", "Beratungsfolge"),
  text: z.string().optional().describe("Beschlusstext"),
  document: ref("documents", "worüber beschlossen wird").optional(),
  subject: z.string().optional().describe("Gegenstand im Wortlaut"),
})

/** One step of the Beratungsfolge. */
export const consultation = named("Beratung in einem Gremium", {
  body: decisionBody.schema.optional().describe("Organ"),
  bodyText: z.string().optional().describe("Organ im Wortlaut"),
  date: dateValue.optional().describe("Datum"),
  role: consultationRole.schema.optional().describe("Art der Beratung"),
  result: resolutionResult.schema.optional().describe("Ergebnis"),
  resolution: ref("resolutions", "Beschluss").optional(),
})

/** A meeting or event. */
export const event = titled("Veranstaltung oder Prozessschritt", {
  kind: eventKind.schema.describe("Art"),
  date: dateValue.optional().describe("Termin"),
  scope: eventScope.schema.optional().describe("Reichweite"),
  description: z.string().optional().describe("Beschreibung"),
  order: z.int().optional().describe("Stelle in einer Schrittfolge, ab 1"),
})

/** An item of an agenda. */
export const agendaItem = titled("Tagesordnungspunkt", {
  start: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional()
    .describe("Beginn, HH:MM"),
  end: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional()
    .describe("Ende, HH:MM"),
  number: z.string().optional().describe("Nummer des Punktes"),
  speaker: z
    .strictObject({ name: z.string().optional(), organisation: z.string().optional() })
    .optional()
    .describe("wer spricht"),
  questions: z.array(z.string()).describe("Leitfragen des Punktes"),
  event: ref("events", "Veranstaltung").optional(),
  minutes: z.int().optional().describe("Dauer in Minuten, bis zum nächsten Punkt"),
})

/** What was agreed: who does what until when. */
export const agreement = named("Vereinbarung", {
  what: z.string().describe("was vereinbart ist"),
  owner: z.string().optional().describe("wer"),
  until: dateValue.optional().describe("bis wann"),
  state: workState.schema.optional().describe("Stand"),
  kind: z.enum(["task", "cooperation"]).describe("Aufgabe oder Kooperationsvereinbarung"),
  actors: refs("actors", "Beteiligte").optional(),
})

/** A training topic with its month and audience. */
export const qualification = named("Qualifizierung", {
  topic: z.string().describe("Thema"),
  date: dateValue.optional().describe("Monat oder Termin"),
  audience: z.array(audience.schema).describe("für wen"),
  group: z.string().optional().describe("übergeordnetes Thema"),
})
