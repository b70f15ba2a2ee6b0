import { describe, expect, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

describe("offers below headings that are phases of life", () => {
  test.each(spellings)("belong to that phase; a facility is no area: %s", (_name, spell) => {
    const model = readConcept(
      spell(
        "## Angebote\n\n### Phase 1: Rund um die Geburt (Schwangerschaft bis 3 Jahre)\n\n- **Babytreff** (Träger: Diakonie Auental; Ort: Familienzentrum Süd)\n\n### Phase 2: Kita-Zeit (3 – 6 Jahre)\n\n- **Vorlesezeit** (Träger: Caritas Auental; Ort: Nordstadt)",
      ),
    )
    expect(model.lifePhases.map(({ name, fromMonth, toMonth }) => ({ name, fromMonth, toMonth }))).toEqual([
      { name: "Rund um die Geburt", fromMonth: -9, toMonth: 36 },
      { name: "Kita-Zeit", fromMonth: 36, toMonth: 72 },
    ])
    expect(
      model.offers.map(({ name, phases }) => [
        name,
        phases?.map((phase) => model.lifePhases.find(({ id }) => id === phase)?.name),
      ]),
    ).toEqual([
      ["Babytreff", ["Rund um die Geburt"]],
      ["Vorlesezeit", ["Kita-Zeit"]],
    ])
    expect(model.areas.map(({ name }) => name)).toEqual(["Nordstadt"])
  })
})

describe("a course of debates told in one sentence", () => {
  test("is planned as a whole where „wird“ opens it", () => {
    const { resolutions } = readConcept(
      "## Beschluss\n\nDer Entwurf wird am 04.11.2026 im Jugendhilfeausschuss vorberaten und am 02.12.2026 im Stadtrat beschlossen (Vorlage 26/187).",
    )
    expect(resolutions.map(({ body, status }) => ({ body, status }))).toEqual([
      { body: "stadtrat", status: "geplant" },
    ])
  })
})
