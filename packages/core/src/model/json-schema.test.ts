import { expect, test } from "vitest"
import { modelJsonSchema } from "./json-schema.js"
import { collectionNames } from "./model.js"

const schema = modelJsonSchema("https://kettenwerk.example/schema/model.schema.json") as {
  $defs: Record<string, { properties?: Record<string, Record<string, unknown>> }>
  properties: Record<string, { items?: { $ref: string } }>
}

test("every collection is a definition of its own", () => {
  for (const name of collectionNames) {
    expect(schema.$defs[name]).toBeDefined()
    expect(schema.properties[name]?.items?.$ref).toBe(`#/$defs/${name}`)
  }
})

test("every field says what it means, references name their collection, values their labels", () => {
  for (const name of collectionNames) {
    for (const [field, property] of Object.entries(schema.$defs[name]?.properties ?? {})) {
      expect([name, field, typeof property.description]).toEqual([name, field, "string"])
    }
  }
  expect(schema.$defs.goals?.properties?.parent?.references).toBe("goals")
  expect(schema.$defs.goals?.properties?.level?.labels).toMatchObject({
    strategisch: "strategisch",
  })
})
