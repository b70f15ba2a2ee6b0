import { describe, expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const goals = (markdown: string) => {
  const model = readConcept(markdown)
  return model.goals.map((goal) => ({
    number: goal.number,
    title: goal.title,
    level: goal.level,
    parent: model.goals.find(({ id }) => id === goal.parent)?.title,
    indicators: model.indicators.filter((indicator) => indicator.goal === goal.id).map(({ name }) => name),
  }))
}

describe("goals in paragraphs", () => {
  test.each(spellings)("are read with number, level and the goal above: %s", (_name, spell) => {
    expect(
      goals(
        spell(
          "## Wohin wollen wir?\n\nUnser Leitziel lautet: Jedes Kind wächst gut begleitet auf.\n\nDaraus leiten wir zwei Handlungsziele ab:\n\n(1) Bis Ende 2028 kennen alle Eltern das Büro. Indikator: Anteil der Eltern\n\n(2) Alle Kitas arbeiten mit einer Grundschule zusammen.",
        ),
      ),
    ).toEqual([
      {
        number: undefined,
        title: "Jedes Kind wächst gut begleitet auf.",
        level: "strategisch",
        parent: undefined,
        indicators: [],
      },
      {
        number: "1",
        title: "Bis Ende 2028 kennen alle Eltern das Büro.",
        level: "operativ",
        parent: "Jedes Kind wächst gut begleitet auf.",
        indicators: ["Anteil der Eltern"],
      },
      {
        number: "2",
        title: "Alle Kitas arbeiten mit einer Grundschule zusammen.",
        level: "operativ",
        parent: "Jedes Kind wächst gut begleitet auf.",
        indicators: [],
      },
    ])
  })

  it("are no goals in other chapters", () => {
    expect(goals("## Ausgangslage\n\n(1) In der Nordstadt leben viele Kinder in Armut.")).toEqual([])
  })
})
