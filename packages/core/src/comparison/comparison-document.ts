import { z } from "zod"
import { collectionNames } from "../model/model.js"
import { type position, source } from "../source.js"
import { type ComparedSide, type Comparison, isUnchanged } from "./compare-readings.js"
import { summaryOf } from "./summary.js"

/** Version of the JSON that `kettenwerk diff` prints; a breaking change raises the first number. */
const comparisonSchemaVersion = "1.0"

const version = z.strictObject({
  label: z.string().describe("wie die Fassung angegeben wurde"),
  commit: z.string().optional().describe("Git-Commit, wenn die Fassung aus Git kommt"),
})

const about = z.enum([...collectionNames, "text", "chapter"] as const)
const kind = z.enum(["added", "removed", "renamed", "moved", "changed"])

const side = z.strictObject({
  id: z.string().optional().describe("Kennung der Angabe in `kettenwerk model`"),
  name: z.string().optional().describe("Name, wie er in dieser Fassung steht"),
  source: source.describe("Fundstelle in dieser Fassung"),
  text: z.string().describe("Wortlaut ohne Auszeichnung; Namen von Personen sind durch [Name] ersetzt"),
})

const change = z.strictObject({
  kind: kind.describe("neu, entfallen, umbenannt, anders zugeordnet oder geändert"),
  field: z.string().optional().describe("Feld des Modells; `chapter` für ein anderes Kapitel"),
  before: z.string().optional().describe("alter Wert in Worten"),
  after: z.string().optional().describe("neuer Wert in Worten"),
  sentence: z.string().describe("die Änderung als ein Satz"),
})

const item = z.strictObject({
  about: about.describe(
    "Sammlung des Modells; `text`: Wortlaut ohne gelesene Angabe; `chapter`: Überschrift eines Kapitels",
  ),
  basis: z
    .enum(["number", "name", "similar-name", "details", "only"])
    .optional()
    .describe(
      "woran die Angabe wiedererkannt wurde: Nummer, Name, ähnlicher Name, gleiche Einzelheiten, einzige ihrer Art",
    ),
  before: side.optional().describe("in der alten Fassung; fehlt, wenn neu"),
  after: side.optional().describe("in der neuen Fassung; fehlt, wenn entfallen"),
  changes: z.array(change).describe("mindestens eine"),
  words: z
    .array(
      z.strictObject({
        kind: z.enum(["same", "added", "removed"]),
        text: z.string(),
      }),
    )
    .describe("beide Wortlaute als ein Text, Wort für Wort"),
})

/** The JSON that `kettenwerk diff --format json` prints. */
export const comparisonDocument = z
  .strictObject({
    schema: z.literal(comparisonSchemaVersion).describe("Version dieses Formats"),
    before: version.describe("alte Fassung"),
    after: version.describe("neue Fassung"),
    unchanged: z.boolean().describe("kein Unterschied"),
    summary: z
      .array(
        z.strictObject({
          kind,
          about: z
            .enum([...about.options, "date"])
            .describe("was gezählt wird; `date`: geänderte Termine und Zeiträume"),
          count: z.int().min(1),
          label: z.string().describe("„3 neue Angebote“"),
        }),
      )
      .describe("was wie oft vorkommt"),
    groups: z
      .array(
        z.strictObject({
          name: z.string().describe("Kommune"),
          status: z.enum(["both", "added", "removed"]).describe("in beiden Fassungen oder nur in einer"),
          chapters: z
            .array(
              z.strictObject({
                title: z.string().optional().describe("Überschrift; fehlt vor dem ersten Kapitel"),
                document: z.string().optional().describe("Dokument, wenn es mehrere gibt"),
                items: z.array(item),
              }),
            )
            .describe("Kapitel mit Änderungen, in der Reihenfolge der neuen Fassung"),
        }),
      )
      .describe("je Kommune"),
  })
  .describe("Vergleich zweier Fassungen")
export type ComparisonDocument = z.infer<typeof comparisonDocument>

/** How a version was named on the command line. */
export type ComparedVersion = z.infer<typeof version>

/** The comparison as plain data with sentences in one language. */
export function comparisonJson(
  comparison: Comparison,
  versions: { readonly before: ComparedVersion; readonly after: ComparedVersion },
  language: "de" | "en",
): ComparisonDocument {
  return {
    schema: comparisonSchemaVersion,
    before: versions.before,
    after: versions.after,
    unchanged: isUnchanged(comparison),
    summary: summaryOf(comparison).map((one) => ({
      kind: one.kind,
      about: one.about,
      count: one.count,
      label: one.label[language],
    })),
    groups: comparison.groups.map(({ name, status, chapters }) => ({
      name,
      status,
      chapters: chapters.map(({ title, document, items }) => ({
        ...(title === undefined ? {} : { title }),
        ...(document === undefined ? {} : { document }),
        items: items.map(({ about, basis, before, after, changes, words }) => ({
          about,
          ...(basis === undefined ? {} : { basis }),
          ...(before && { before: sideJson(before) }),
          ...(after && { after: sideJson(after) }),
          changes: changes.map((one) => ({
            kind: one.kind,
            ...(one.field === undefined ? {} : { field: one.field }),
            ...(one.before && { before: one.before[language] }),
            ...(one.after && { after: one.after[language] }),
            sentence: one.sentence[language],
          })),
          words: words.map(({ kind, text }) => ({ kind, text })),
        })),
      })),
    })),
  }
}

/** Ranges may be computed on first use; this reads them into plain data in a fixed order. */
function sideJson({ id, name, source: { uri, start, end }, text }: ComparedSide): z.infer<typeof side> {
  const plain = ({ line, column, offset }: z.infer<typeof position>) => ({ line, column, offset })
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    source: { uri, start: plain(start), end: plain(end) },
    text,
  }
}

/** JSON Schema of a comparison, for readers of `kettenwerk diff --format json`. */
export function comparisonJsonSchema(id: string): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(comparisonDocument) as Record<string, unknown>
  return { $schema, $id: id, ...schema }
}
