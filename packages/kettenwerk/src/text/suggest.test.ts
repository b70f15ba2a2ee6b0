import assert from "node:assert/strict"
import { test } from "vitest"
import { didYouMean, suggest } from "./suggest.js"

const commands = ["check", "pruefen", "prüfen", "model", "modell", "rule", "regel", "init"]

test("suggests what was nearly typed, best first", () => {
  assert.deepEqual(suggest("chek", commands), ["check"])
  assert.deepEqual(suggest("modelll", commands), ["modell", "model"])
  assert.deepEqual(suggest("PRÜFEN".normalize("NFD"), commands), ["pruefen", "prüfen"])
  assert.deepEqual(suggest("--formt", ["--format", "--fail-on"]), ["--format"])
})

test("the start of a long name is enough", () => {
  assert.deepEqual(suggest("praev", ["minimal", "praeventionskonzept"]), ["praeventionskonzept"])
})

test("suggests nothing far-fetched", () => {
  assert.deepEqual(suggest("export", commands), [])
  assert.deepEqual(suggest("", commands), [])
  assert.deepEqual(didYouMean("export", commands), { de: "", en: "" })
})

test("asks in both languages", () => {
  assert.deepEqual(didYouMean("chek", commands), {
    de: " Meinten Sie „check“?",
    en: " Did you mean “check”?",
  })
})
