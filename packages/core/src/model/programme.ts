import { z } from "zod"
import { named, ref, refs } from "./define.js"
import { ageValue, dateValue, frequency, moneyValue } from "./quantities.js"
import { audience, premise as premiseValues, programmeVariant, supportKind } from "./values.js"

/** A state or federal programme. */
export const programme = named("Programm", {
  registryId: z.string().optional().describe("Kennung in der Programmliste"),
  short: z.string().optional().describe("Abkürzung"),
  ageScope: ageValue.optional().describe("Altersbereich des Programms"),
  aliases: z.array(z.string()).describe("weitere Schreibweisen im Text"),
})

/** A municipality taking part in a programme. */
export const programmeParticipation = named("Teilnahme an einem Programm", {
  municipality: ref("municipalities", "Kommune").optional(),
  programme: ref("programmes", "Programm").optional(),
  date: dateValue.optional().describe("seit, bis"),
  variant: programmeVariant.schema.optional().describe("Variante"),
  stage: z.int().optional().describe("Stufe"),
  coordinationFunded: z.boolean().optional().describe("Koordinationsstelle wird gefördert"),
})

/** A source of money. */
export const funding = named("Förderung", {
  programme: ref("programmes", "Programm").optional(),
  guideline: z.string().optional().describe("Richtlinie"),
  funder: z.string().optional().describe("Fördergeber"),
  fund: z.string().optional().describe("Fonds, zum Beispiel ESF"),
  date: dateValue.optional().describe("Laufzeit"),
  share: z.number().min(0).max(1).optional().describe("Förderanteil, 0 bis 1"),
  amount: moneyValue.optional().describe("Betrag"),
  object: z.string().optional().describe("was gefördert wird"),
  coordination: z.boolean().optional().describe("fördert die Koordination"),
})

/** What a programme or partner does to support the municipality. */
export const supportMeasure = named("Unterstützung", {
  kind: supportKind.schema.optional().describe("Art"),
  frequency: frequency.optional().describe("Häufigkeit"),
  date: dateValue.optional().describe("Zeitraum"),
  audience: z.array(audience.schema).describe("für wen"),
  provider: ref("actors", "wer unterstützt").optional(),
  text: z.string().describe("Wortlaut"),
})

/** A planning premise the concept claims. */
export const premise = named("Planungsprämisse", {
  value: premiseValues.schema.optional().describe("bekannte Prämisse"),
})

/** What the chain concentrates on. */
export const focusArea = named("Schwerpunkt", {
  text: z.string().optional().describe("Erläuterung"),
  number: z.string().optional().describe("Nummer"),
  goals: refs("goals", "Ziele").optional(),
})
