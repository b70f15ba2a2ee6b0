import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).planningCycles.map(({ name, phases, start, end, closed, evaluation }) => ({
    name,
    ...(phases.length === 0 ? {} : { phases }),
    ...(start === undefined ? {} : { start: start.from }),
    ...(end === undefined ? {} : { end: end.to }),
    ...(closed === undefined ? {} : { closed }),
    ...(evaluation === undefined ? {} : { evaluation }),
  }))

const all = ["planen-entscheiden", "umsetzen", "reflektieren"]

test.each(spellings)("arrows join the phases of a cycle: %s", (_name, spell) => {
  expect(read(spell("Gemeinsames Planen und Entscheiden → Umsetzung → erneute Reflexion"))).toEqual([
    { name: "Gemeinsames Planen und Entscheiden → Umsetzung → erneute Reflexion", phases: all },
  ])
})

it("a named cycle lists its phases behind a colon or below its heading", () => {
  expect(
    read(
      "Wir arbeiten nach dem Qualitätskreislauf: Wissensbasierung, Zielentwicklung, Umsetzung, Reflexion und Neuausrichtung.",
    ),
  ).toEqual([{ name: "Qualitätskreislauf", phases: all }])
  expect(
    read(
      "### Planungszyklus 2027–2029\n\n1. **Planen und Entscheiden:** 2026\n2. **Umsetzen:** 2027\n3. **Reflektieren:** 2029",
    ),
  ).toEqual([{ name: "Planungszyklus 2027–2029", phases: all, start: "2027-01-01", end: "2029-12-31" }])
})

it("a cycle is closed where the text says so, with its evaluation beside", () => {
  expect(
    read(
      "Abschluss Planungszyklus Kinderarmut  \nVorstellung der Evaluation der Strategie  \nKreistag berät",
    ),
  ).toEqual([
    {
      name: "Planungszyklus Kinderarmut",
      closed: true,
      evaluation: "Vorstellung der Evaluation der Strategie",
    },
  ])
})

it.each([
  "Kita → Grundschule → weiterführende Schule",
  "JHA 18.02. → Kreistag 12.03.2027",
  "Wann ist der Abschluss des Projekts?",
])("other arrows and ends are no cycle: %s", (text) => {
  expect(read(text)).toEqual([])
})
