import { readdirSync, readFileSync } from "node:fs"
import { readWorkspace } from "@kettenwerk/markdown"
import { expect, test } from "vitest"
import { check, documentNotRecognised } from "./check.js"

const root = new URL("../../../", import.meta.url)

function markdownIn(folder: string): readonly { uri: string; text: string }[] {
  const url = new URL(folder, root)
  return readdirSync(url)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ uri: name, text: readFileSync(new URL(name, url), "utf8") }))
}

test("the clean example concept with its annex gets nothing above a hint", () => {
  const { findings, broken } = check(readWorkspace(markdownIn("docs/beispiele/auental/")), {
    stichtag: "2026-11-21",
  })
  expect(broken).toEqual([])
  const loud = findings.filter(({ severity }) => severity !== "hint")
  expect(loud.map(({ code, range, message }) => `${code} ${range.start.line}: ${message.de}`)).toEqual([])
})

test.each(markdownIn("test/fixtures/kein-konzept/"))("$uri is no concept, and only that is said", (file) => {
  const { findings } = check(readWorkspace([file]), { stichtag: "2026-11-21" })
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([[documentNotRecognised, "info"]])
})
