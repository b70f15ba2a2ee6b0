import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../test/read-concept.js"

const steps = (markdown: string) =>
  readConcept(markdown).milestones.map(({ title, date }) => ({ title, from: date?.from, to: date?.to }))

describe("entries below a year", () => {
  test.each(spellings)("take the year of their heading: %s", (_name, spell) => {
    expect(
      steps(
        spell(
          "## Zeitplan\n\n**2027**\n\n- Q1: Bericht für die Gremien\n- Q3/Q4: Übergabe der Büros\n- 1. Halbjahr: Prüfung der Verträge\n- März – Schlüssel übergeben",
        ),
      ),
    ).toEqual([
      { title: "Bericht für die Gremien", from: "2027-01-01", to: "2027-03-31" },
      { title: "Übergabe der Büros", from: "2027-07-01", to: "2027-12-31" },
      { title: "Prüfung der Verträge", from: "2027-01-01", to: "2027-06-30" },
      { title: "Schlüssel übergeben", from: "2027-03-01", to: "2027-03-31" },
    ])
  })

  it("keep a date and a year of their own", () => {
    expect(steps("## Zeitplan\n\n### 2027\n\n- 03/2028: Bericht liegt vor")).toEqual([
      { title: "Bericht liegt vor", from: "2028-03-01", to: "2028-03-31" },
    ])
  })

  it("stay undated without a time in front", () => {
    expect(steps("## Zeitplan\n\n### 2027\n\n- Beirat: erste Sitzung vorbereiten")[0]?.from).toBeUndefined()
  })
})
