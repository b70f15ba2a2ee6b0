import { valueLists } from "@kettenwerk/core"
import { z } from "zod"
import { levelWords } from "../severity.js"
import { defaultProfile, profiles } from "./profiles.js"

const levelWord = z.enum(Object.keys(levelWords) as [string, ...string[]])
const globs = z.array(z.string().min(1))

/** One rule in the settings: its level with a reason, its options, or both. */
export const ruleSetting = z.union([
  z.string().meta({
    description: "Stufe und Grund in einer Zeile: „aus: steht im Sozialbericht“.",
  }),
  z.strictObject({
    stufe: levelWord.optional().meta({ description: "aus, tipp, hinweis, warnung oder fehler." }),
    grund: z
      .string()
      .optional()
      .meta({ description: "Warum die Stufe geändert wird; ohne Grund gilt sie nicht." }),
    optionen: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: "Einstellungen dieser Regel." }),
  }),
])

/** A profile of one's own, based on one that comes with the product. */
const ownProfile = z.strictObject({
  name: z.string().min(1).meta({ description: "Name des eigenen Profils." }),
  grundlage: z
    .enum(profiles.map(({ id }) => id) as [string, ...string[]])
    .default(defaultProfile)
    .meta({ description: "Profil, von dem ausgegangen wird." }),
  abschnitte: z
    .array(valueLists.canonicalSection.schema)
    .optional()
    .meta({ description: "Abschnitte, die das Konzept haben muss." }),
  stufen: z
    .record(z.string(), levelWord)
    .optional()
    .meta({ description: "Stufen je Regel, oder je Familie mit Stern („lang-*“)." }),
})

const lifePhase = z.strictObject({
  name: z.string().min(1).meta({ description: "Bezeichnung, zum Beispiel „Kita“." }),
  alter: z.string().min(1).meta({ description: "Alter, zum Beispiel „3–6 Jahre“." }),
})

/** What `kettenwerk.yaml` may contain. All keys are optional. */
export const settingsSchema = z
  .strictObject({
    profil: z
      .union([z.string().min(1), ownProfile])
      .meta({ description: `Profil: ${profiles.map(({ id }) => id).join(", ")} oder ein eigenes.` }),
    status: valueLists.stage.schema.meta({
      description: "Bearbeitungsstand, wenn er nicht im Dokument steht.",
    }),
    stichtag: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isDay)
      .meta({ description: "Tag, auf den Fristen bezogen werden (JJJJ-MM-TT); sonst heute." }),
    sprache: z.enum(["de", "en"]).meta({ description: "Sprache der Meldungen." }),
    lebensphasen: z
      .union([z.string().min(1), z.array(z.union([z.string().min(1), lifePhase]))])
      .meta({ description: "Lebensphasen: Name eines Schemas oder eigene Liste." }),
    altersbereich: z
      .string()
      .min(1)
      .meta({ description: "Altersbereich der Kette, zum Beispiel „0–10 Jahre“." }),
    vokabular: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .meta({ description: "Eigene Wörter: links der bekannte Begriff, rechts die eigenen Bezeichnungen." }),
    regeln: z
      .record(z.string(), ruleSetting)
      .meta({ description: "Stufen und Einstellungen einzelner Regeln." }),
    dateien: globs.meta({ description: "Welche Dateien geprüft werden (Muster)." }),
    ausschluss: globs.meta({ description: "Welche Dateien nicht geprüft werden (Muster)." }),
    baseline: z
      .string()
      .min(1)
      .meta({ description: "Datei mit bekannten Meldungen, die nicht mehr erscheinen." }),
  })
  .partial()
  .meta({ title: "Kettenwerk", description: "Einstellungen für Kettenwerk (kettenwerk.yaml)" })

/** Settings after reading: only keys that could be read. */
export type Settings = z.output<typeof settingsSchema>
export type SettingsKey = keyof Settings
export const settingsKeys = Object.keys(settingsSchema.shape) as readonly SettingsKey[]

/** True for a day of the calendar written as ISO. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
