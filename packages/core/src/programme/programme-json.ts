import { z } from "zod"
import { municipalityKind, stage } from "../model/values.js"
import type { ProgrammeComparison } from "./compare-programme.js"
import { type TermKind, termKinds } from "./terms.js"

/** Version of the JSON; a breaking change raises the first number. */
const programmeSchemaVersion = "1.0"

const share = z.strictObject({ part: z.int().min(0), of: z.int().min(1) })
const kind = z.enum(Object.keys(termKinds) as [TermKind, ...TermKind[]])
const chains = z.array(z.string())

const row = z
  .strictObject({
    chain: z.string().describe("Kennung der Kette"),
    name: z.string().describe("Name der Kommune"),
    key: z.string().optional().describe("AGS, ARS oder Kreisschlüssel"),
    kind: municipalityKind.schema.optional(),
    documents: z.array(z.string()).describe("gelesene Dokumente"),
    stage: stage.schema.describe("Bearbeitungsstand"),
    phases: share.optional().describe("eigene Lebensphasen mit laufendem Angebot für Familien"),
    phasesWithoutOffer: z.array(z.string()),
    transitions: share.optional().describe("Übergänge, über die etwas trägt"),
    offers: z.int().optional(),
    needs: z.int().optional(),
    answeredNeeds: z.int().optional().describe("Bedarfe, auf die etwas antwortet"),
    goals: z.int().optional(),
    bodies: z.record(z.string(), z.array(z.string())).describe("Gremien nach ihrer Art"),
    participation: z.int().optional(),
    familiesAsked: z.literal(true).optional().describe("Familien, Kinder oder Jugendliche selbst gefragt"),
    resolution: z
      .strictObject({ status: z.enum(["gefasst", "geplant"]), day: z.string().optional(), text: z.string() })
      .optional(),
    milestones: z.strictObject({ count: z.int(), overdue: z.int(), soon: z.int() }).optional(),
    network: z
      .strictObject({
        n: z.int().describe("Stellen"),
        m: z.int().describe("Verbindungen, mindestens einseitig genannt"),
        density: z.number().min(0).max(1).optional(),
        isolates: z.int(),
        partsWithoutCoordination: z.int().optional(),
        wave: z.string().optional(),
        respondents: z.int().optional(),
        invited: z.int().optional(),
      })
      .optional()
      .describe("letzte Erhebung; fehlt, wenn keine Verbindung genannt ist"),
  })
  .describe("Eine Kommune; was fehlt, ist nicht angegeben")

/** The JSON of `kettenwerk programme --format json`. */
export const programmeDocument = z
  .strictObject({
    schema: z.literal(programmeSchemaVersion).describe("Version dieses Formats"),
    stichtag: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    sortedBy: z.string().optional().describe("Spalte, nach der auf Wunsch sortiert ist; sonst AGS und Name"),
    municipalities: z.array(row),
    shared: z
      .array(z.strictObject({ kind, label: z.string(), chains }))
      .describe("Bezeichnungen, die mehrere verwenden"),
    own: z
      .array(z.strictObject({ chain: z.string(), kind, labels: z.array(z.string()) }))
      .describe("Bezeichnungen, die nur eine verwendet"),
    across: z
      .array(
        z.strictObject({
          chain: z.string().describe("wer nennt"),
          named: z.string().describe("wer genannt ist"),
          of: z.string().describe("in was für einer Angabe"),
          text: z.string(),
          uri: z.string(),
          line: z.int().min(1),
        }),
      )
      .describe("wer eine andere Kommune nennt"),
    organisations: z
      .array(z.strictObject({ name: z.string(), chains }))
      .describe("Stellen mit Eigennamen, die mehrere nennen"),
  })
  .describe("Viele Kommunen nebeneinander; keine Rangfolge")
export type ProgrammeDocument = z.infer<typeof programmeDocument>

/** The comparison as JSON. Values that are not stated are absent. */
export function programmeJson(comparison: ProgrammeComparison, stichtag: string): ProgrammeDocument {
  const { rows, sortedBy, shared, own, across, organisations } = comparison
  return {
    schema: programmeSchemaVersion,
    stichtag,
    ...(sortedBy !== undefined && { sortedBy }),
    municipalities: rows.map(({ terms: _terms, mentions: _mentions, ...one }) => ({
      ...one,
      documents: [...one.documents],
      phasesWithoutOffer: [...one.phasesWithoutOffer],
      bodies: Object.fromEntries(Object.entries(one.bodies).map(([name, list]) => [name, [...list]])),
    })),
    shared: shared.map(({ kind: of, label, chains: users }) => ({ kind: of, label, chains: [...users] })),
    own: own.map(({ chain, kind: of, labels }) => ({ chain, kind: of, labels: [...labels] })),
    across: across.map(({ chain, named, mention: { of, text, uri, line } }) => ({
      chain,
      named,
      of,
      text,
      uri,
      line,
    })),
    organisations: organisations.map(({ name, chains: users }) => ({ name, chains: [...users] })),
  }
}

/** JSON Schema of {@link ProgrammeDocument}. */
export function programmeJsonSchema(id: string): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(programmeDocument) as Record<string, unknown>
  return { $schema, $id: id, ...schema }
}
