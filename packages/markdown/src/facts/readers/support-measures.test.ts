import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).supportMeasures.map(({ name, kind, frequency, audience }) => ({
    name,
    kind,
    ...(frequency === undefined ? {} : { frequency: `${frequency.min}-${frequency.max} ${frequency.per}` }),
    ...(audience.length === 0 ? {} : { audience }),
  }))

test.each(spellings)("support is read with its rhythm and audience: %s", (_name, spell) => {
  expect(
    read(
      spell(`## Unterstützung durch die Fachstelle 2027

- Beratung der Koordination (1-2x monatlich)
- Wissenstransfer zwischen den Kommunen
  - für Koordinator\\*innen + Planer\\*innen
  - für Führungsebene, z. B. Fachgespräche mit Amts- und Dezernatsleitungen
- Jahresgespräch
`),
    ),
  ).toEqual([
    {
      name: "Beratung der Koordination",
      kind: "beratung",
      frequency: "1-2 month",
      audience: ["koordination"],
    },
    {
      name: "Wissenstransfer zwischen den Kommunen",
      kind: "wissenstransfer",
      audience: ["koordination", "planung", "fuehrung"],
    },
    { name: "Jahresgespräch", kind: "jahresgespraech" },
  ])
})

it("who supports is named by the heading", () => {
  const model = readConcept("## Unterstützung durch die Fachstelle Kinder stärken 2027\n\n- Jahresgespräch")
  const provider = model.supportMeasures[0]?.provider
  expect(model.actors.find(({ id }) => id === provider)?.name).toBe("Fachstelle Kinder stärken")
})

it("a line with a rhythm below the heading is read, entries of a timeline are not", () => {
  expect(
    read(
      "## Fachliche Begleitung der Kommunen\n\nLaufende Beratung aller Kommunen (2-3x monatlich)\n\n01.27\n\n02.27\n\n05.27\n\nJährlicher Fachtag\n\nWorkshops starten",
    ),
  ).toEqual([{ name: "Laufende Beratung aller Kommunen", kind: "beratung", frequency: "2-3 month" }])
})

it("an input in a chronicle is support", () => {
  expect(read("## Start\n\n- Input vom IKPE zum Programm und Einordnung der Lage")).toEqual([
    { name: "Input vom IKPE", kind: "input" },
  ])
})
