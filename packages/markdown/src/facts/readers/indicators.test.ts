import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const indicators = (markdown: string) => {
  const model = readConcept(markdown)
  return model.indicators.map(({ name, goal, baseline, target, dataSource, unit, step }) => ({
    name,
    goal: model.goals.find(({ id }) => id === goal)?.title,
    from: baseline?.value,
    year: baseline?.asOf?.from?.slice(0, 4),
    to: target?.value,
    by: target?.by?.from?.slice(0, 4),
    dataSource,
    unit,
    step,
  }))
}

describe("indicators", () => {
  test.each(spellings)("are read from a table of their own: %s", (_name, spell) => {
    expect(
      indicators(
        spell(`## Ziele

| Nr. | Ziel | Ebene |
|---|---|---|
| Z1 | Kinder starten gut in die Schule | strategisch |

### Indikatoren

| Zielwert | Kennzahl | Ziel | Ausgangswert | Quelle | Wirkungsstufe |
|---|---|---|---|---|---|
| 66,5 Prozent bis 2029 | Anteil ohne Auffälligkeit | Z1 | 58 Prozent (2026) | Schuleingangsuntersuchung | 6 |
`),
      ),
    ).toEqual([
      {
        name: "Anteil ohne Auffälligkeit",
        goal: "Kinder starten gut in die Schule",
        from: 58,
        year: "2026",
        to: 66.5,
        by: "2029",
        dataSource: "Schuleingangsuntersuchung",
        unit: "Prozent",
        step: "6",
      },
    ])
  })

  it.each([
    [
      "Zahl der Treffpunkte (2026: 0, Ziel: 2)",
      { name: "Zahl der Treffpunkte", from: 0, year: "2026", to: 2 },
    ],
    ["Anteil der Kinder mit Förderbedarf (2025: 27 %; Ziel: 20 %)", { from: 27, to: 20, unit: "Prozent" }],
    [
      "Anteil der Eltern, Ausgangswert: 41 % (2026), Zielwert: 70 % bis 2029",
      { from: 41, year: "2026", to: 70, by: "2029" },
    ],
    [
      "Anteil der Kitas mit Sprachfachkraft: von 45 % (2023) auf 60 % bis 2026",
      { from: 45, year: "2023", to: 60, by: "2026" },
    ],
    ["Zahl der Familien (derzeit 1.250, Ziel 2028: 1.500)", { from: 1250, to: 1500, by: "2028" }],
    ["Zufriedenheit der Eltern", { name: "Zufriedenheit der Eltern", from: undefined, to: undefined }],
  ])("below a goal: „%s“", (text, expected) => {
    const nested = indicators(
      `## Ziele\n\n- **Leitziel 1:** Kinder finden einen Treffpunkt.\n  - Indikator: ${text}\n`,
    )
    expect(nested).toHaveLength(1)
    expect(nested[0]).toMatchObject({ ...expected, goal: expect.stringContaining("Treffpunkt") })
  })

  it("are read from a field line and from the same line as the goal", () => {
    expect(
      indicators(
        "## Ziele\n\n### Handlungsziel 1.1: Jede Kita hat eine Fachkraft.\n\nZuständig: Jugendamt\nIndikator: Zahl der Kitas (2025: 1; Ziel: 4)\n",
      ),
    ).toMatchObject([{ name: "Zahl der Kitas", from: 1, to: 4 }])
    expect(
      indicators(
        "## Ziele\n\n- Handlungsziel 1.1: Bis 31.07.2028 haben alle Schulen eine Vereinbarung. Zuständig: Schulamt. Indikator: Zahl der Vereinbarungen (2026: 7, Ziel: 9)\n",
      ),
    ).toMatchObject([{ name: "Zahl der Vereinbarungen", from: 7, to: 9 }])
  })

  it("are one for each line of a cell", () => {
    expect(
      indicators(
        "## Ziele\n\n| Handlungsziel | Leitziel | Indikator |\n|---|---|---|\n| Büros öffnen | Familien finden Hilfe | Zahl der Büros (2026: 0, Ziel: 3)<br>Zahl der Beratungen |\n",
      ).map(({ name }) => name),
    ).toEqual(["Zahl der Büros", "Zahl der Beratungen"])
  })
})
