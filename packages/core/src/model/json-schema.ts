import { z } from "zod"
import { position, range, source } from "../source.js"
import { collections, model } from "./model.js"
import { ageValue, dateValue, frequency, moneyValue } from "./quantities.js"

const definitions = { position, range, source, dateValue, ageValue, frequency, moneyValue, ...collections }

/**
 * JSON Schema of the model as `kettenwerk model` prints it. Every entity is a definition named after its
 * collection; `references` names the collection an id points to, `labels` the German words of a value.
 */
export function modelJsonSchema(id: string): Readonly<Record<string, unknown>> {
  const names = new Map<unknown, string>(Object.entries(definitions).map(([name, schema]) => [schema, name]))
  const known = z.globalRegistry
  const metadata = {
    has: (schema: z.ZodType) => names.has(schema) || known.has(schema),
    get(schema: z.ZodType) {
      const name = names.get(schema)
      const meta = known.get(schema)
      return name === undefined ? meta : { ...meta, id: name }
    },
  }
  // Only `get` is used while converting; a registry of its own would lose the descriptions.
  const converted = z.toJSONSchema(model, { metadata: metadata as unknown as typeof known })
  const { $schema, ...schema } = converted as Record<string, unknown>
  return { $schema, $id: id, ...schema }
}
