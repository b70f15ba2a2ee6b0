import { z } from "zod"
import { source } from "../source.js"
import type { OfferFit } from "./offer-fit.js"

/** Version of the JSON; a breaking change raises the first number. */
const offerFitSchemaVersion = "1.0"

const places = z.array(source)

/** The JSON of `kettenwerk offer --format json`. */
export const offerFitDocument = z
  .strictObject({
    schema: z.literal(offerFitSchemaVersion).describe("Version dieses Formats"),
    stichtag: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe("Tag, auf den sich Fristen beziehen"),
    language: z.enum(["de", "en"]).describe("Sprache der Sätze"),
    paper: z.string().describe("das Papier zum neuen Angebot"),
    chain: z.string().describe("Präventionskette, gegen die es gehalten wird"),
    municipality: z.string().describe("Name der Kette, wie im Konzept"),
    offers: z
      .array(
        z.strictObject({
          name: z.string().describe("Name des neuen Angebots"),
          source: source.describe("Fundstelle im Papier"),
          aspects: z
            .array(
              z.strictObject({
                id: z.string().describe("Kennung des Gesichtspunkts"),
                title: z.string().describe("Überschrift"),
                statements: z
                  .array(
                    z.strictObject({
                      kind: z
                        .enum(["fact", "question", "silent"])
                        .describe("Tatsache, Frage oder: dazu steht nichts im Papier"),
                      text: z.string().describe("ein Satz"),
                      paper: places.describe("Fundstellen im Papier"),
                      concept: places.describe("Fundstellen im Konzept"),
                    }),
                  )
                  .describe("Sätze in Lesereihenfolge"),
              }),
            )
            .describe("Gesichtspunkte, zu denen es etwas zu sagen gibt"),
        }),
      )
      .describe("die Angebote des Papiers"),
  })
  .describe("Neue Angebote gegen ein Konzept gehalten: Tatsachen und Fragen, keine Bewertung")
export type OfferFitDocument = z.infer<typeof offerFitDocument>

/** What the document says beside the offers themselves. */
export type OfferFitHead = Omit<OfferFitDocument, "schema" | "offers">

/** The readings of all offers of a paper as JSON, sentences in one language. */
export function offerFitJson(head: OfferFitHead, fits: readonly OfferFit[]): OfferFitDocument {
  const { language } = head
  return {
    schema: offerFitSchemaVersion,
    ...head,
    offers: fits.map(({ offer, aspects }) => ({
      name: offer.name,
      source: offer.source,
      aspects: aspects.map(({ id, title, statements }) => ({
        id,
        title: title[language],
        statements: statements.map(({ kind, text, paper, concept }) => ({
          kind,
          text: text[language],
          paper: [...paper],
          concept: [...concept],
        })),
      })),
    })),
  }
}

/** JSON Schema of {@link OfferFitDocument}. */
export function offerFitJsonSchema(id: string): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(offerFitDocument) as Record<string, unknown>
  return { $schema, $id: id, ...schema }
}
