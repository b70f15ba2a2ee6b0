import { z } from "zod"
import type { Unit } from "../define-rule.js"
import { levelWords } from "../severity.js"
import { settingsSchema } from "./settings-schema.js"

/** One option of a unit as JSON Schema; strict, with default and description. */
export interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly description?: string
  readonly descriptionEn?: string
}

/** The options of a unit by name; empty if it has none. */
export function optionSchemas({ options }: Pick<Unit, "options">): Readonly<Record<string, OptionSchema>> {
  return (z.toJSONSchema(options, { io: "input" }).properties ?? {}) as Readonly<Record<string, OptionSchema>>
}

/** JSON Schema of `kettenwerk.yaml`, with every rule and its options by name, so that editors complete them. */
export function settingsJsonSchema(units: readonly Unit[], id: string): Readonly<Record<string, unknown>> {
  const { properties, ...schema } = z.toJSONSchema(settingsSchema, { io: "input" }) as {
    properties: Record<string, { description?: string }>
  }
  const rules = Object.fromEntries(units.map((unit) => [unit.code, ruleJsonSchema(unit)]))
  const { description } = properties.regeln!
  const regeln = { description, type: "object", additionalProperties: false, properties: rules }
  return { $id: id, ...schema, properties: { ...properties, regeln } }
}

function ruleJsonSchema(unit: Unit): object {
  const options = optionSchemas(unit)
  const stufe = { enum: Object.keys(levelWords), description: "aus, tipp, hinweis, warnung oder fehler." }
  const grund = { type: "string", minLength: 1, description: "Warum die Stufe geändert wird." }
  const optionen = { type: "object", additionalProperties: false, properties: options }
  return {
    description: unit.summary.de,
    anyOf: [
      { type: "string", description: "Stufe und Grund in einer Zeile: „aus: steht im Sozialbericht“." },
      {
        type: "object",
        additionalProperties: false,
        properties: { stufe, grund, ...(Object.keys(options).length > 0 ? { optionen } : {}) },
        dependentRequired: { stufe: ["grund"] },
      },
    ],
  }
}
