import { expect, test } from "vitest"
import { readWorkspace } from "./read-workspace.js"

const text = [
  "# Präventionskonzept Landkreis Auental",
  "",
  "## Gremien",
  "",
  "| Gremium | Auftrag |",
  "| --- | --- |",
  "| Kernrunde | entscheidet über die Ziele |",
].join("\n")

test("own words of the settings mean what the known word means, for this reading only", () => {
  const settings = { vokabular: { Steuerungsgruppe: ["Kernrunde"] } }
  const own = readWorkspace([{ uri: "a.md", text }], { settingsOf: () => settings })
  expect(own.model.bodies.map(({ name, kind }) => [name, kind])).toEqual([["Kernrunde", "steuerung"]])
  const plain = readWorkspace([{ uri: "a.md", text }])
  expect(plain.model.bodies.map(({ kind }) => kind)).not.toEqual(["steuerung"])
})

test("the age scope of the settings counts where the document declares none", () => {
  const settingsOf = () => ({ altersbereich: "0–10 Jahre" })
  const months = (own: string) =>
    readWorkspace([{ uri: "a.md", text: own + text }], { settingsOf }).model.chains.map(
      ({ ageScope }) => ageScope?.toMonth,
    )
  expect(months("")).toEqual([120])
  expect(months("---\naltersbereich: 0–18 Jahre\n---\n\n")).toEqual([216])
})

test("settings alone make no concept out of any text", () => {
  const readme = "# Werkzeug\n\nSo installieren Sie das Programm.\n"
  const { groups } = readWorkspace([{ uri: "README.md", text: readme }], {
    settingsOf: () => ({ altersbereich: "0–10 Jahre" }),
  })
  expect(groups[0]!.documents[0]!.recognised).toBe(false)
})
