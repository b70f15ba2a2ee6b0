import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { Ajv2020 } from "ajv/dist/2020.js"
import { test } from "vitest"
import { printProgramme } from "./print-programme.js"

const root = new URL("../../../../", import.meta.url)

async function run(format: string, drawsProgress = false) {
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = {
    cwd: fileURLToPath(new URL("docs/beispiele/", root)),
    colour: false,
    columns: 100,
    drawsProgress,
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    readStdin: async () => new Uint8Array(),
    today: () => "2026-11-21",
  }
  const code = await printProgramme(["auental", "kleinwalde"], { format }, terminal)
  return { code, out: out.join(""), err: err.join("") }
}

test("the JSON is what its published schema promises", async () => {
  const json = JSON.parse((await run("json")).out)
  const schema = JSON.parse(await readFile(new URL("docs/schema/programme.schema.json", root), "utf8"))
  const validate = new Ajv2020({ strict: false }).compile(schema)
  assert.ok(validate(json), JSON.stringify(validate.errors))
  assert.equal(json.municipalities.length, 2)
  assert.ok(!validate({ ...json, schema: "0.0" }), "the schema tells versions apart")
})

test("progress is drawn on a terminal only, and taken away before the result", async () => {
  assert.equal((await run("text")).err, "")
  const { err } = await run("text", true)
  assert.match(err, /\r\u001b\[K3\/3 Dateien gelesen/)
  assert.ok(err.endsWith("\r\u001b[K"))
})
