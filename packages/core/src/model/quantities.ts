import { z } from "zod"
import { values } from "./define.js"

const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()

export const datePrecision = values({
  day: "Tag",
  month: "Monat",
  quarter: "Quartal",
  half: "Halbjahr",
  year: "Jahr",
  "school-year": "Schuljahr",
  range: "Zeitraum",
  approximate: "ungefähr",
  ongoing: "fortlaufend",
  relative: "relativ",
  recurring: "wiederkehrend",
  unknown: "nicht lesbar",
})
export type DatePrecision = (typeof datePrecision.ids)[number]

/** How often something happens: „2-3x monatlich“ is `{ min: 2, max: 3, per: "month" }`. */
export const frequency = z.strictObject({
  text: z.string().describe("Angabe im Wortlaut"),
  min: z.number().positive().describe("mindestens so oft"),
  max: z.number().positive().describe("höchstens so oft"),
  per: z.enum(["day", "week", "month", "quarter", "half", "year"]).describe("je Zeitraum"),
  every: z.int().positive().optional().describe("nur jeder wievielte Zeitraum: „alle zwei Monate“ ist 2"),
})
export type Frequency = z.infer<typeof frequency>

/** A date as an interval of days, both inclusive; `null` is an open side. */
export const dateValue = z.strictObject({
  text: z.string().describe("Angabe im Wortlaut"),
  from: isoDay.describe("erster Tag, ISO 8601; null: offen"),
  to: isoDay.describe("letzter Tag, eingeschlossen; null: offen"),
  precision: datePrecision.schema.describe("Genauigkeit der Angabe"),
  edtf: z.string().nullable().describe("EDTF (ISO 8601-2); null, wenn keine Angabe möglich ist"),
  relation: z
    .enum(["since", "from", "until", "before", "after"])
    .optional()
    .describe("seit, ab, bis, vor, nach"),
  recurrence: frequency.optional().describe("Wiederholung: „jährlich“"),
})
export type DateValue = z.infer<typeof dateValue>

/** An age span in months, half-open; −9 is conception, 0 is birth. `null` is an open side. */
export const ageValue = z.strictObject({
  text: z.string().describe("Angabe im Wortlaut"),
  fromMonth: z.int().min(-9).nullable().describe("ab diesem Lebensmonat; null: offen"),
  toMonth: z.int().min(-9).nullable().describe("bis vor diesem Lebensmonat; null: offen"),
})
export type AgeValue = z.infer<typeof ageValue>

/** Money as written, with the amount in euro where a number is given. */
export const moneyValue = z.strictObject({
  text: z.string().describe("Angabe im Wortlaut"),
  euro: z.number().nullable().describe("Betrag in Euro; null, wenn keiner genannt ist"),
  neutral: z.boolean().optional().describe("ausdrücklich kostenneutral"),
})
export type MoneyValue = z.infer<typeof moneyValue>
