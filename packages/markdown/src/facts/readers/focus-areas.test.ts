import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).focusAreas.map(({ name, number }) =>
    number === undefined ? name : `${number} ${name}`,
  )

// With a hard space behind the number Markdown sees no list.
test.each(spellings.filter(([name]) => name !== "hard spaces"))(
  "a list is read with its numbers: %s",
  (_name, spell) => {
    expect(
      read(
        spell(
          "## Schwerpunkte\n\nFür die Jahre 2027 bis 2029 setzen wir drei Schwerpunkte:\n\n1. Übergang von der Kita in die Grundschule\n2. Wege zu den Familien\n3. Entlastung rund um die Geburt",
        ),
      ),
    ).toEqual([
      "1 Übergang von der Kita in die Grundschule",
      "2 Wege zu den Familien",
      "3 Entlastung rund um die Geburt",
    ])
  },
)

it("headings and sentences name them as well", () => {
  expect(
    read("### Handlungsfeld A – Frühe Hilfen\n\nText.\n\n### Handlungsfeld B – Bildung\n\nText."),
  ).toEqual(["A Frühe Hilfen", "B Bildung"])
  expect(read("Unsere Schwerpunkte sind Übergänge, Elternbildung und Kindergesundheit.")).toEqual([
    "Übergänge",
    "Elternbildung",
    "Kindergesundheit",
  ])
})

it.each([
  "Die Schwerpunkte der Jugendhilfe sind vielfältig.",
  "## Schwerpunkte\n\n- Welche Schwerpunkte setzen wir?",
])("a remark or question names none: %s", (markdown) => {
  expect(read(markdown)).toEqual([])
})
