import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) => {
  const model = readConcept(markdown)
  return model.roleAssignments.map(({ role, function: task, person, actor, funded, date }) => ({
    ...(role === undefined ? {} : { role }),
    ...(task === undefined ? {} : { function: task }),
    ...(person === undefined ? {} : { person }),
    ...(actor === undefined ? {} : { actor: model.actors.find(({ id }) => id === actor)?.name }),
    ...(funded === undefined ? {} : { funded }),
    ...(date === undefined ? {} : { from: date.from }),
  }))
}

test.each(spellings)(
  "address blocks of a team are read; a name alone stays without function: %s",
  (_name, spell) => {
    expect(
      read(
        spell(
          "## Das Team\n\n**Dr. A. Beispiel**  \nProjektleitung\n\n**Anna-Lena Muster**  \nProzessbegleitung\n\n**Prof. C. Muster**\n\n## Weiter\n\nText.",
        ),
      ),
    ).toEqual([
      { role: "projektleitung", function: "Projektleitung", person: "Dr. A. Beispiel" },
      { role: "prozessbegleitung", function: "Prozessbegleitung", person: "Anna-Lena Muster" },
      { person: "Prof. C. Muster" },
    ])
  },
)

it("blocks may name the function first and the office below", () => {
  expect(
    read("## Wer begleitet uns?\n\n**Koordination Präventionskette**  \nFachdienst Sozialplanung\n\nText."),
  ).toEqual([
    { role: "koordination", function: "Koordination Präventionskette", actor: "Fachdienst Sozialplanung" },
  ])
})

it("lists are read in either order; „N. N.“ holds nothing", () => {
  expect(
    read(
      "## Personal\n\n- Koordinatorin Präventionskette: Maria Muster, Jugendamt\n- Anna Beispiel – Projektleitung\n- Moderation: N. N.",
    ),
  ).toEqual([
    {
      role: "koordination",
      function: "Koordinatorin Präventionskette",
      person: "Maria Muster",
      actor: "Jugendamt",
    },
    { role: "projektleitung", function: "Projektleitung", person: "Anna Beispiel" },
  ])
})

it.each([
  [
    "Die Koordination der Präventionskette liegt bei der Stabsstelle Sozialplanung.",
    {
      role: "koordination",
      function: "Koordination der Präventionskette",
      actor: "Stabsstelle Sozialplanung",
    },
  ],
  [
    "Die Koordinierung der Präventionskette ist seit Januar 2024 im Amt für Jugend und Familie angesiedelt.",
    {
      role: "koordination",
      function: "Koordinierung der Präventionskette",
      actor: "Amt für Jugend und Familie",
      from: "2024-01-01",
    },
  ],
  [
    "Die Koordination bei der Sozialplanung (0,5 Stelle) ist seit 2023 im Stellenplan.",
    { role: "koordination", function: "Koordination", actor: "Sozialplanung", from: "2023-01-01" },
  ],
])("sentences say who coordinates: %s", (sentence, expected) => {
  expect(read(sentence)).toEqual([expected])
})

it.each([
  "Die Koordination soll bei der Sozialplanung liegen.",
  "Wer übernimmt die Koordination?",
  "Das Team Jugendhaus arbeitet vor Ort.",
])("wishes, questions and other teams give no function: %s", (sentence) => {
  expect(read(sentence)).toEqual([])
})

it("the coordination of a municipality without funded coordination is not funded", () => {
  expect(
    read(
      "Wir nehmen seit 2026 am Landesprogramm „Starke Ketten“ teil, ohne Förderung einer Koordinationsstelle.\n\nDie Koordination liegt bei der Sozialplanung.",
    ),
  ).toEqual([{ role: "koordination", function: "Koordination", actor: "Sozialplanung", funded: false }])
})
