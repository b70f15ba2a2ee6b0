import { expect, test } from "vitest"
import { findPhrases, mentions } from "./text-search.js"

test.each([
  ["Im Elterncafé treffen sich Mütter.", ["Mutter"], ["Mütter"]],
  ["Wir laden zum Runden Tisch ein.", ["Runder Tisch"], ["Runden Tisch"]],
  ["Die Elternbefragungen 2024", ["…befragung"], ["Elternbefragungen"]],
  ["Familienbildung und Familien", ["Familie"], ["Familien"]],
  ["Die Kindergartenplanung", ["Kinder…"], ["Kindergartenplanung"]],
  ["Behandlungskonzept", ["Handlungskonzept"], []],
])("finds in %j %j as %j", (text, phrases, hits) => {
  expect(findPhrases(text, phrases).map((hit) => hit.text)).toEqual(hits)
})

test("nothing is mentioned in a text that is not there", () => {
  expect(mentions(undefined, ["Eltern"])).toBe(false)
})
