import { expect, it, test } from "vitest"
import { readConcept, spellings } from "../../../test/read-concept.js"

const ties = (text: string) => {
  const model = readConcept(`## Zusammenarbeit\n\n${text}`)
  const name = (id: string) => model.actors.find((actor) => actor.id === id)?.name
  return model.relations.map(({ from, to, level, frequency, confirmed }) => [
    name(from),
    name(to),
    level,
    frequency,
    confirmed,
  ])
}

test.each(spellings)("a sentence about two offices is a tie: %s", (_name, spell) => {
  expect(ties(spell("Das Jugendamt und das Gesundheitsamt stimmen sich monatlich ab."))).toEqual([
    ["Jugendamt", "Gesundheitsamt", "abstimmung", "monatlich", true],
  ])
})

it.each([
  [
    "Jugendamt und Schulamt tauschen sich vierteljährlich aus.",
    ["Jugendamt", "Schulamt", "austausch", "vierteljaehrlich", true],
  ],
  [
    "Zwischen dem Jugendamt und dem Jobcenter besteht eine Kooperation.",
    ["Jugendamt", "Jobcenter", "kooperation", undefined, true],
  ],
])("%s", (text, expected) => {
  expect(ties(text)).toEqual([expected])
})

it.each([
  "Zwischen Schulamt und Sozialamt besteht weiterhin kein Kontakt.",
  "Jugendamt und Gesundheitsamt sollen sich monatlich abstimmen.",
  "Stimmen sich Jugendamt und Gesundheitsamt monatlich ab?",
  "Kinder und Eltern treffen sich wöchentlich im Café.",
  "Ämter und Vereine arbeiten gut zusammen.",
])("„%s“ is none", (text) => {
  expect(ties(text)).toEqual([])
})
