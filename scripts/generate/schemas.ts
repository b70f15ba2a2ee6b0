import {
  comparisonJsonSchema,
  modelJsonSchema,
  offerFitJsonSchema,
  programmeJsonSchema,
} from "@kettenwerk/core"
import { settingsJsonSchema, units } from "@kettenwerk/rules"
import type { Generator } from "./product.js"

const schemaBase = "https://kettenwerk.example/schema/"

/** JSON Schemas of `kettenwerk.yaml`, of the model and of what commands print. */
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
      {
        path: "docs/schema/offer.schema.json",
        text: print(offerFitJsonSchema(`${schemaBase}offer.schema.json`)),
      },
      {
        path: "docs/schema/comparison.schema.json",
        text: print(comparisonJsonSchema(`${schemaBase}comparison.schema.json`)),
      },
      {
        path: "docs/schema/programme.schema.json",
        text: print(programmeJsonSchema(`${schemaBase}programme.schema.json`)),
      },
    ]
  },
}

function print(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
