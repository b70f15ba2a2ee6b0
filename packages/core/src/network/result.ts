import { z } from "zod"

const bilingual = z.strictObject({ de: z.string(), en: z.string() })

/** What a number counts or measures, with its German name. */
export const units = {
  ratio: "Anteil (0 bis 1)",
  index: "Index (−1 bis +1)",
  score: "Punktzahl ohne Einheit",
  actors: "Akteure",
  ties: "Verbindungen",
  pairs: "Paare",
  groups: "Gruppen",
  components: "Teilnetze",
  steps: "Schritte",
  distance: "Abstand (Summe der Gewichte)",
  strength: "Stärke (Summe der Gewichte)",
  paths: "kürzeste Wege",
  triads: "Dreiergruppen",
  roles: "Vermittlungen",
  core: "Kernstufe",
} as const
export type Unit = keyof typeof units

const unit = z.enum(Object.keys(units) as [Unit, ...Unit[]]).describe("Einheit der Zahlen")
const finite = z.number().describe("endliche Zahl; NaN und Unendlich kommen nicht vor")

/** One entry of a list: some actors, a key for machines or a value, depending on the metric. */
export const resultItem = z.strictObject({
  key: z.string().optional().describe("fester Name des Eintrags, z. B. „kept“ oder „021D“"),
  label: bilingual.optional().describe("Name des Eintrags für Menschen"),
  actors: z.array(z.string()).describe("beteiligte Akteure"),
  value: finite.nullable().optional().describe("Zahl zum Eintrag; null: nicht bestimmt"),
})
export type ResultItem = z.infer<typeof resultItem>

/** What a metric says about a network: numbers with their unit, or a reason why there are none. */
export const metricResult = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), value: finite, unit }),
  z.strictObject({
    kind: z.literal("perActor"),
    values: z.array(
      z.strictObject({ actor: z.string(), value: finite.nullable().describe("null: nicht bestimmt") }),
    ),
    unit,
  }),
  z.strictObject({
    kind: z.literal("matrix"),
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    cells: z.array(z.array(finite.nullable())).describe("je Zeile eine Liste; null: nicht bestimmt"),
    unit,
  }),
  z.strictObject({ kind: z.literal("list"), items: z.array(resultItem), unit }),
  z.strictObject({ kind: z.literal("undefined"), reason: bilingual, unit }),
])
export type MetricResult = z.infer<typeof metricResult>
