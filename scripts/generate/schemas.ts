import { modelJsonSchema } from "@kettenwerk/core"
import { settingsJsonSchema, units } from "@kettenwerk/rules"
import type { Generator } from "./product.js"

const schemaBase = "https://kettenwerk.example/schema/"

/** JSON Schemas of `kettenwerk.yaml` and of the model. */
export const schemas: Generator = {
  name: "schemas",
  owns: ["docs/schema"],
  generate() {
    const settings = "kettenwerk.schema.json"
    return [
      { path: `docs/schema/${settings}`, text: print(settingsJsonSchema(units, schemaBase + settings)) },
      {
        path: "docs/schema/model.schema.json",
        text: print(modelJsonSchema(`${schemaBase}model.schema.json`)),
      },
    ]
  },
}

function print(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
