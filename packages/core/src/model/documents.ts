import { z } from "zod"
import { named, ref, refs, titled } from "./define.js"
import { ageValue, dateValue, frequency } from "./quantities.js"
import { cyclePhase, documentKind, municipalityKind, stage, statementKind } from "./values.js"

/** The written, resolvable document (Präventionskonzept, Handlungskonzept …). */
export const conceptDocument = titled("Dokument: der geschriebene, beschlussfähige Text", {
  uri: z.string().describe("Ort des Dokuments, relativ zum Basisordner"),
  kind: documentKind.schema.describe("Art des Dokuments"),
  status: stage.schema.describe("Bearbeitungsstand"),
  statusBasis: z.enum(["written", "detected", "setting"]).describe("geschrieben, erkannt oder vorgegeben"),
  version: z.string().optional().describe("Fassung, wie angegeben"),
  asOf: dateValue.optional().describe("Stand"),
  period: dateValue.optional().describe("Geltungszeitraum"),
  updateCycle: frequency.optional().describe("Fortschreibung alle …"),
  supersedes: z.string().optional().describe("Vorgänger, wie genannt"),
  resolution: ref("resolutions", "Beschluss über dieses Dokument").optional(),
  ageScope: ageValue.optional().describe("erklärter Altersbereich"),
  language: z.string().optional().describe("Dokumentsprache (lang)"),
})

/** Gebietskörperschaft: Landkreis, Stadt, Gemeinde. */
export const municipality = named("Kommune", {
  kind: municipalityKind.schema.optional().describe("Art der Gebietskörperschaft"),
  key: z.string().optional().describe("AGS, ARS oder Kreisschlüssel als Ziffernfolge"),
})

/** A spatial unit below the municipality: Sozialraum, Planungsraum, Quartier, Gemeinde. */
export const area = named("Sozialraum, Planungsraum, Quartier oder Ort", {
  kind: z
    .enum(["sozialraum", "planungsraum", "quartier", "gemeinde", "ort"])
    .optional()
    .describe("Art des Raums"),
})

/** The integrated municipal strategy itself; one per group of documents. */
export const preventionChain = named("Präventionskette (Gruppe von Dokumenten einer Kommune)", {
  municipality: ref("municipalities", "Kommune").optional(),
  ageScope: ageValue.optional().describe("Altersbereich der Kette"),
  phases: refs("lifePhases", "Lebensphasen in ihrer Reihenfolge"),
  sectors: refs("sectors", "genannte Fachbereiche"),
  concept: ref("documents", "Hauptdokument").optional(),
  purpose: z.string().optional().describe("Zweck, wie formuliert"),
})

/** A statement the concept makes: understanding, guiding question, rationale, vision, commitment … */
export const statement = named("Aussage des Konzepts", {
  kind: statementKind.schema.describe("Art der Aussage"),
  text: z.string().describe("Wortlaut"),
  date: dateValue.optional().describe("Zeitangabe in der Aussage"),
  question: z.boolean().optional().describe("als Frage formuliert: kein Entschluss"),
})

/** A planning cycle: plan and decide, implement, reflect. */
export const planningCycle = named("Planungszyklus", {
  phases: z.array(cyclePhase.schema).describe("genannte Phasen in ihrer Reihenfolge"),
  start: dateValue.optional().describe("Beginn"),
  end: dateValue.optional().describe("Ende"),
  closed: z.boolean().optional().describe("als abgeschlossen bezeichnet"),
  closedAt: dateValue.optional().describe("abgeschlossen am"),
  evaluation: z.string().optional().describe("Auswertung, wie genannt"),
})

/** Another plan of the municipality that stands beside the concept. */
export const plan = titled("Planung neben oder vor dem Konzept", {
  kind: z.string().optional().describe("Art der Planung (jugendhilfeplanung, kita-bedarfsplanung …)"),
  period: dateValue.optional().describe("Laufzeit"),
  updateCycle: frequency.optional().describe("Fortschreibung"),
  previousCycle: frequency.optional().describe("bisherige Fortschreibung"),
  supersedes: z.string().optional().describe("Vorgänger"),
  titleChange: z.string().optional().describe("neuer Titel bei Fortschreibung"),
  extensions: z.array(z.string()).optional().describe("Erweiterungsthemen"),
  fields: z.array(z.string()).optional().describe("Planungsfelder"),
  programme: ref("programmes", "zugehöriges Programm").optional(),
})

/** A documented lesson. */
export const insight = named("Erkenntnis", {
  date: dateValue.optional().describe("Zeitpunkt"),
  learned: z.string().describe("was gelernt wurde"),
  consequence: z.string().optional().describe("was daraus folgt"),
})
