import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { Ajv2020 } from "ajv/dist/2020.js"
import { test } from "vitest"
import { printOffer } from "./print-offer.js"

const root = new URL("../../../../", import.meta.url)

test("the JSON is what its published schema promises", async () => {
  const printed: string[] = []
  const terminal = {
    cwd: fileURLToPath(new URL("docs/beispiele/", root)),
    colour: false,
    columns: 100,
    out: (text: string) => void printed.push(text),
    err: assert.fail,
    readStdin: async () => new Uint8Array(),
    today: () => "2026-11-21",
  }
  const code = await printOffer("neues-angebot.md", { konzept: ["auental"], format: "json" }, terminal)
  assert.equal(code, 0)
  const json = JSON.parse(printed.join(""))
  const schema = JSON.parse(await readFile(new URL("docs/schema/offer.schema.json", root), "utf8"))
  const validate = new Ajv2020({ strict: false }).compile(schema)
  assert.ok(validate(json), JSON.stringify(validate.errors))
  assert.equal(json.offers[0].name, "Elternlotsen am Schulstart")
  assert.ok(!validate({ ...json, schema: "0.0" }), "the schema tells versions apart")
})
