import { expect, test } from "vitest"
import { collectionNames } from "../model/model.js"
import { fieldNoun } from "./field-nouns.js"
import { comparedFields } from "./field-policy.js"
import { nameLikeness } from "./likeness.js"
import { pairByLikeness } from "./pair-up.js"
import { quoted, textKey } from "./plain-text.js"
import { wordChanges } from "./word-changes.js"
import { yesOrNo } from "./yes-or-no.js"

test("every field that is compared has a noun or a sentence of its own", () => {
  const missing = collectionNames.flatMap((collection) =>
    comparedFields(collection)
      .filter((field) => fieldNoun(collection, field) === undefined && yesOrNo[field] === undefined)
      .map((field) => `${collection}.${field}`),
  )
  expect(missing).toEqual([])
})

test("names that each say something else are not alike, shortened and misspelt ones are", () => {
  expect(nameLikeness("Familienzentrum Mitte", "Familienzentrum Nord")).toBeLessThan(0.5)
  expect(nameLikeness("Elternkurs Torfhagen", "Sprachkurs Torfhagen")).toBeLessThan(0.5)
  expect(nameLikeness("Gesundheitsamt", "Gesundheitsamt Auental")).toBeGreaterThan(0.5)
  expect(nameLikeness("Elternkafee am Markt", "Elterncafee am Markt")).toBeGreaterThan(0.5)
  expect(
    nameLikeness(
      "Bis 2026 haben alle Kitas eine Vereinbarung",
      "Bis 2028 haben alle neun Kitas eine Vereinbarung",
    ),
  ).toBeGreaterThan(0.5)
})

test("the best pairs are found whichever list comes first, also in long lists", () => {
  const names = Array.from({ length: 3000 }, (_, at) => `Angebot Nummer ${at} im Sozialraum ${at % 7}`)
  const others = names.map((name) => `${name} neu`).toReversed()
  const search = {
    words: (name: string) => name.split(" "),
    likeness: (a: string, b: string) => (`${a} neu` === b || `${b} neu` === a ? 1 : 0),
    atLeast: 0.5,
  }
  const open = (list: readonly string[]) => new Set(list.keys())
  const there = pairByLikeness(
    names.slice(0, 50),
    others.slice(-50),
    { before: open(names.slice(0, 50)), after: open(names.slice(0, 50)) },
    search,
  )
  const back = pairByLikeness(
    others.slice(-50),
    names.slice(0, 50),
    { before: open(names.slice(0, 50)), after: open(names.slice(0, 50)) },
    search,
  )
  const key = (pairs: typeof there) => pairs.map(({ before, after }) => `${before}-${after}`).toSorted()
  expect(there).toHaveLength(50)
  expect(key(back)).toEqual(key(there.map(({ before, after }) => ({ before: after, after: before }))))
})

test("wording is compared by words, dates and numbers, and nothing is lost", () => {
  const before = "Bis 31.12.2026 haben 9.300 Kinder, also alle, einen Platz."
  const after = "Bis 30.06.2027 haben 9.100 Kinder einen Platz."
  const changes = wordChanges(before, after)
  expect(changes.filter(({ kind }) => kind === "removed").map(({ text }) => text.trim())).toEqual([
    "31.12.2026",
    "9.300",
    ", also alle,",
  ])
  const side = (kind: "added" | "removed") =>
    changes
      .filter((one) => one.kind === "same" || one.kind === kind)
      .map(({ text }) => text)
      .join("")
      .replace(/\s/g, "")
  expect(side("removed")).toBe(before.replace(/\s/g, ""))
  expect(side("added")).toBe(after.replace(/\s/g, ""))
})

test("typography makes no difference, letters and figures do", () => {
  expect(textKey("„Café“ – die Prä\u00ADvention\u00A0hilft")).toBe(
    textKey('"Cafe\u0301" - die Prävention  hilft'),
  )
  expect(textKey("12 Plätze")).not.toBe(textKey("13 Plätze"))
})

test("a name with quotation marks keeps them as single ones", () => {
  expect(quoted("Elternkurs „Erste Schritte“")).toEqual({
    de: "„Elternkurs ‚Erste Schritte‘“",
    en: "“Elternkurs ‘Erste Schritte’”",
  })
})
