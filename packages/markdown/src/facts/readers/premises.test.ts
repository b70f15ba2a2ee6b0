import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const read = (markdown: string) =>
  readConcept(markdown).premises.map(({ name, value }) => (value === undefined ? name : value))

test.each(spellings)("a list of premises is read, one's own included: %s", (_name, spell) => {
  expect(
    read(
      spell(
        "### Planungsprämissen\n\nWir planen\n\n- ergebnisoffen,\n- datenbasiert und\n- wirkungsorientiert.\n- Nachhaltigkeit",
      ),
    ),
  ).toEqual(["ergebnisoffen", "datenbasiert", "wirkungsorientiert", "Nachhaltigkeit"])
})

it.each([
  [
    "Unsere Planung ist datenbasiert, bedarfsorientiert und ergebnisoffen.",
    ["datenbasiert", "bedarfsorientiert", "ergebnisoffen"],
  ],
  ["Wir arbeiten beteiligungsorientiert.", ["beteiligungsorientiert"]],
  ["Perspektivwechsel als Grundlage für gemeinsames Lernen", ["perspektivwechsel"]],
])("a sentence claims them for the planning: %s", (sentence, expected) => {
  expect(read(sentence)).toEqual(expected)
})

it.each([
  "Bedarfsgerechte Angebote sind wichtig.",
  "Arbeiten wir datenbasiert?",
  "Die Planung ist nicht datenbasiert.",
  "Der Ausgang ist ergebnisoffen.",
])("other adjectives, questions and denials claim nothing: %s", (sentence) => {
  expect(read(sentence)).toEqual([])
})
