import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const consultations = (markdown: string) =>
  readConcept(markdown).consultations.map(({ body, bodyText, date, role, result }) => [
    body ?? bodyText,
    date?.from,
    role,
    result,
  ])

describe("the Beratungsfolge", () => {
  test.each(spellings)("is read from a table whatever its columns are called: %s", (_name, spell) => {
    const text = `## Beratungsfolge

| Termin | Ausschuss / Gremium | Zuständigkeit |
| --- | --- | --- |
| 18.02.2025 | Jugendhilfeausschuss | Vorberatung |
| 20.02.2025 | Ausschuss für Soziales und Gesundheit | Kenntnisnahme |
| 12.03.2025 | Kreistag | Entscheidung |
`
    expect(consultations(spell(text))).toEqual([
      ["jugendhilfeausschuss", "2025-02-18", "vorberatung", undefined],
      ["sozialausschuss", "2025-02-20", "kenntnisnahme", undefined],
      ["kreistag", "2025-03-12", "entscheidung", undefined],
    ])
  })

  it("is read from a chain of arrows; missing years are those of the last date", () => {
    expect(consultations("Beratungsfolge: JHA 18.02. → Ausschuss 20.02. → Kreistag 12.03.2025")).toEqual([
      ["jugendhilfeausschuss", "2025-02-18", "vorberatung", undefined],
      ["Ausschuss", "2025-02-20", "vorberatung", undefined],
      ["kreistag", "2025-03-12", "entscheidung", undefined],
    ])
  })

  it("is read from items", () => {
    expect(
      consultations(
        "## Beratungsfolge\n\n- Jugendhilfeausschuss: Vorberatung am 18.02.2025\n- Kreisausschuss: Vorberatung am 25.02.2025\n- Kreistag: Beschluss am 12.03.2025\n",
      ).map(([body, date]) => [body, date]),
    ).toEqual([
      ["jugendhilfeausschuss", "2025-02-18"],
      ["kreisausschuss", "2025-02-25"],
      ["kreistag", "2025-03-12"],
    ])
  })

  it("shares the verb of a sentence with every committee it names", () => {
    expect(
      consultations(
        "Der Jugendhilfeausschuss berät am 13.01.2027, der Ausschuss für Gesundheit und Soziales am 02.12.2026.",
      ).map(([body, date]) => [body, date]),
    ).toEqual([
      ["jugendhilfeausschuss", "2027-01-13"],
      ["sozialausschuss", "2026-12-02"],
    ])
  })

  it("takes a decided row as the resolution, too", () => {
    const model = readConcept(
      "## Beschluss\n\n| Gremium | Sitzung | Ergebnis |\n|---|---|---|\n| Kreistag | 07.10.2026 | geändert beschlossen (31 Ja, 0 Nein, 4 Enthaltungen), Beschluss-Nr. KT 141/2026 |\n",
    )
    expect(model.resolutions).toMatchObject([
      {
        body: "kreistag",
        status: "gefasst",
        result: "geaendert-beschlossen",
        paperNumber: "KT 141/2026",
        votes: { yes: 31, no: 0, abstain: 4 },
      },
    ])
    expect(model.consultations[0]?.resolution).toBe(model.resolutions[0]?.id)
  })

  it.each([
    "Der Jugendhilfeausschuss tagt viermal im Jahr.",
    "Berät der Jugendhilfeausschuss am 18.02.2025?",
    "Wir berichten dem Jugendhilfeausschuss regelmäßig.",
    "| Gremium | Mitglieder | Turnus |\n|---|---|---|\n| Jugendhilfeausschuss | Kreisräte | vierteljährlich |",
  ])("is not found in „%s“", (text) => {
    expect(consultations(text)).toEqual([])
  })
})
