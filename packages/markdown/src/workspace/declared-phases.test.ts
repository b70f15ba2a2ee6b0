import { expect, it } from "vitest"
import { readConcept } from "../../test/read-concept.js"

const phases = (markdown: string) =>
  readConcept(markdown).lifePhases.map(({ name, fromMonth, toMonth }) => [name, fromMonth, toMonth])

it("phases of the frontmatter count if the text lists none", () => {
  const frontmatter =
    "---\nkommune: Landkreis Auental\nlebensphasen:\n  - Schwangerschaft bis 3 Jahre\n  - 3–6 Jahre\n  - 6–10 Jahre\n---\n\n# Präventionskonzept\n\n"
  expect(phases(`${frontmatter}Text.`)).toEqual([
    ["Schwangerschaft bis 3 Jahre", -9, 36],
    ["3–6 Jahre", 36, 72],
    ["6–10 Jahre", 72, 120],
  ])
  expect(
    phases(`${frontmatter}## Lebensphasen\n\n- 0–3 Jahre: Ankommen\n- 3–6 Jahre: Kita\n`).map(
      ([name]) => name,
    ),
  ).toEqual(["Ankommen", "Kita"])
})

it("the frontmatter may name a known set", () => {
  expect(
    phases(
      "---\nkommune: Landkreis Auental\nlebensphasen: nds-0-10\n---\n\n# Präventionskonzept\n\nText.",
    ).map(([, from, to]) => [from, to]),
  ).toEqual([
    [-9, 36],
    [36, 72],
    [72, 120],
  ])
})
