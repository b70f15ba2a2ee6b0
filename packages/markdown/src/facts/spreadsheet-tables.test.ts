import { describe, expect, it } from "vitest"
import { readConcept } from "../../test/read-concept.js"

describe("tables kept like a spreadsheet", () => {
  it("define short names in a column of their own and use them elsewhere", () => {
    const model = readConcept(
      "## Akteure\n\n| Nr. | Stelle | Kürzel | Bereich |\n|---|---|---|---|\n| 1 | Jugendamt | JA | Jugendhilfe |\n| 2 | Gesundheitsamt | GA | Gesundheit |\n| **∑** | **2 Stellen** | | |\n\n## Zusammenarbeit\n\n| von | mit | Wie oft? |\n|---|---|---|\n| JA | GA | monatlich |\n",
    )
    expect(model.actors.map(({ name, aliases }) => [name, aliases])).toEqual([
      ["Jugendamt", ["JA"]],
      ["Gesundheitsamt", ["GA"]],
    ])
    expect(model.relations).toHaveLength(1)
  })

  it("join begin and end of a measure and count in the unit of the header", () => {
    const [measure, ...others] = readConcept(
      "## Maßnahmen\n\n| M-Nr. | Maßnahme | Federführung | Beginn | Ende | Kosten<br>(T€) |\n|---|---|---|---|---|---|\n| M1 | Lotsinnen ausbilden | Jugendamt | 01/26 | 12/27 | 3,5 |\n| | Gesamt | | | | 3,5 |\n",
    ).measures
    expect(others).toEqual([])
    expect(measure).toMatchObject({
      number: "M1",
      period: { from: "2026-01-01", to: "2027-12-31" },
      cost: { euro: 3500 },
    })
  })

  it("number a goal by a bare figure only if the goals beside it count on from there", () => {
    const { goals } = readConcept(
      "## Ziele\n\n| Leitziel | Teilziel |\n|---|---|\n| 1 Alle Kinder starten gut. | 1.1 Hilfe beginnt früh. |\n| 14 Kitas machen mit. | 2.1 Alle wissen davon. |\n",
    )
    expect(goals.map(({ number, title }) => [number, title])).toEqual([
      ["1", "Alle Kinder starten gut."],
      ["1.1", "Hilfe beginnt früh."],
      [undefined, "14 Kitas machen mit."],
      ["2.1", "Alle wissen davon."],
    ])
  })
})
