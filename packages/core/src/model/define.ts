import { z } from "zod"
import { source } from "../source.js"

/** A closed list of slugs with their German labels. */
export interface Values<Id extends string> {
  readonly schema: z.ZodType<Id, Id>
  readonly ids: readonly Id[]
  readonly labels: Readonly<Record<Id, string>>
}

/** Declares a value list: `{ slug: "Bezeichnung" }`. */
export function values<Id extends string>(labels: Readonly<Record<Id, string>>): Values<Id> {
  const ids = Object.keys(labels) as Id[]
  const schema = z.enum(ids as [Id, ...Id[]]).meta({ labels }) as unknown as z.ZodType<Id, Id>
  return { schema, ids, labels }
}

/** Name of a collection that ids may point to. */
export type Reference = string

/** The id of an entity of `collection`. */
export function ref(collection: Reference, description: string) {
  return z.string().meta({ description, references: collection })
}

/** Ids of entities of `collection`, in the order of the text. */
export function refs(collection: Reference, description: string) {
  return z.array(ref(collection, description)).meta({ description })
}

const base = {
  id: z.string().describe("Kennung: ausdrücklich vergeben („Z1.2“) oder aus Art und Name gebildet"),
  chain: z
    .string()
    .meta({ description: "Präventionskette (Gruppe), zu der die Angabe gehört", references: "chains" }),
  source: source.describe("Fundstelle"),
  fieldSources: z
    .record(z.string(), source)
    .optional()
    .describe("Fundstellen einzelner Felder, wo sie von der Fundstelle der Angabe abweichen"),
}

/** An entity with a name. */
export function named<Shape extends z.ZodRawShape>(description: string, shape: Shape) {
  return z
    .strictObject({ ...base, name: z.string().describe("Name, wie er im Text steht"), ...shape })
    .describe(description)
}

/** An entity with a title. */
export function titled<Shape extends z.ZodRawShape>(description: string, shape: Shape) {
  return z
    .strictObject({ ...base, title: z.string().describe("Titel, wie er im Text steht"), ...shape })
    .describe(description)
}
